import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { ownPostgres } from '../../faults/postgres.ts'
import { embedded } from '../../src/city/database/embedded.ts'
import { connectTo, type Database, migrateCity } from '../../src/city/database/open.ts'
import { hear, meet } from '../../src/city/hearing.ts'
import { type HoldingOptions, holdingOf, steadyClock } from '../../src/city/standby/holding.ts'
import {
  type Claim,
  releaseLease,
  renewLease,
  Superseded,
  takeLease,
} from '../../src/city/standby/lease.ts'
import { addBase, addPiece, chainOf, piecesAfter } from '../../src/city/standby/tail-rows.ts'
import { byDatabase } from '../../src/city/way.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import { noPostgres, POSTGRES } from '../beside.ts'

const KINDS = ['PostgreSQL in this process', 'a PostgreSQL server'] as const
/** The same proportions, faster. */
const FAST = { lease: 1_500, renew: 300, margin: 300, login: 4_000 }

describe.each(KINDS)('%s', (kind) => {
  const left = kind === 'a PostgreSQL server' ? noPostgres : null
  let db: Database
  let url: string
  let over: () => Promise<void> = async () => {}

  describe.skipIf(left)(`a lease${left === null ? '' : ` (left out: ${left})`}`, () => {
    beforeAll(async () => {
      if (kind === 'a PostgreSQL server') {
        const server = await ownPostgres(POSTGRES ?? '')
        url = server.url
        over = server.over
      } else {
        const folder = mkdtempSync(join(tmpdir(), 'weiliandong-embedded-'))
        const inside = await embedded(folder)
        url = inside.url
        over = async () => {
          await inside.stop()
          rmSync(folder, { recursive: true, force: true })
        }
      }
      db = connectTo(url)
      await migrateCity(db, '青岛')
    })

    afterAll(async () => {
      await db.end()
      await over()
    })

    const claim = (street: string, more: Partial<Claim> = {}): Claim => ({
      ...{ street, holder: 'a', place: 'host a', epoch: 0, anyway: false, times: FAST },
      ...more,
    })

    /** What a process has of a street's lease. */
    function process(street: string, more: Partial<HoldingOptions> = {}) {
      const lines: LogLine[] = []
      const way = byDatabase(url)
      const lease = holdingOf({
        ...{ street, holder: 'a', place: 'host a', way, last: 0, strict: true, times: FAST },
        elapsed: steadyClock(),
        log: (line) => void lines.push(line),
        held: () => {},
        ...more,
      })
      onTestFinished(async () => {
        await lease.stop(false)
        await way.close()
      })
      return { lease, lines }
    }

    it('is one holder’s until it runs out, whatever epoch and clock the other has', async () => {
      const street = '九水街道'
      expect(await takeLease(db, claim(street))).toEqual({ kind: 'held', epoch: 1, login: 0 })
      const other = claim(street, { holder: 'b', place: 'host b', epoch: 99, anyway: true })
      expect(await takeLease(db, other)).toMatchObject({ kind: 'other', place: 'host a' })
      await sleep(FAST.lease)
      // Who had it takes it again at any time; a copy of the folder has another holder.
      expect(await takeLease(db, claim(street, { epoch: 1 }))).toMatchObject({ epoch: 2 })
      expect(await takeLease(db, { ...other, epoch: 1 })).toMatchObject({ kind: 'other' })
      await sleep(FAST.lease)
      // It went on since: only who has its newest records takes it.
      const behind = { ...other, epoch: 1, anyway: false }
      expect(await takeLease(db, behind)).toMatchObject({ kind: 'behind', place: 'host a' })
      expect(await takeLease(db, { ...behind, anyway: true })).toMatchObject({ epoch: 3 })
      expect(await takeLease(db, claim(street, { epoch: 2 }))).toMatchObject({ kind: 'other' })
    })

    it('refuses everything of an older epoch, and none of it is there', async () => {
      const street = '浮山街道'
      await takeLease(db, claim(street))
      await sleep(FAST.lease)
      await takeLease(db, claim(street, { holder: 'b', place: 'host b', anyway: true }))
      const old = { street, epoch: 1 }
      const place = { salt: 'ff', frame: 1 }
      const said = { name: street, code: null, line: street, clock: 0 }
      const refused = [
        () => renewLease(db, { ...old, holder: 'a', login: true, lag: null, times: FAST }),
        () => meet(db, { ...said, epoch: 1, instead: null }),
        () => hear(db, { ...said, epoch: 1, rows: [], waits: 0, since: null }),
        () => addPiece(db, old, { seq: 1, place, blob: Buffer.from('x') }),
        () => addBase(db, old, { seq: 1, place, file: 'f', size: 1, digest: 'd' }),
      ]
      for (const write of refused) {
        await expect(write()).rejects.toThrow(Superseded)
        await expect(write()).rejects.toThrow(/浮山街道 went on at host b/)
      }
      await releaseLease(db, { ...old, holder: 'a' })
      expect(await chainOf(db, street)).toEqual({ base: null, last: null, bytes: 0, at: null })
      const { rows } = await db.query("select 1 from city.street where name = '浮山街道'")
      expect(rows).toEqual([])
    })

    it('keeps pieces in order, once each, until a backup has them', async () => {
      const street = '虎山街道'
      const epoch = 1
      await takeLease(db, claim(street))
      const piece = (seq: number) => ({
        ...{ seq, place: { salt: 'ab', frame: 10 * seq } },
        blob: Buffer.from(`piece ${seq}`),
      })
      for (const seq of [1, 2, 2, 3]) await addPiece(db, { street, epoch }, piece(seq))
      const base = { seq: 2, place: { salt: 'cd', frame: 0 }, file: 'f', size: 3, digest: 'd' }
      await addBase(db, { street, epoch }, base)
      const { last, bytes } = await chainOf(db, street)
      expect({ last, bytes }).toEqual({
        last: { seq: 3, place: { salt: 'ab', frame: 30 } },
        bytes: 7,
      })
      expect(
        (await piecesAfter(db, street, 2, 10)).map(({ seq, blob }) => [seq, String(blob)]),
      ).toEqual([[3, 'piece 3']])
      await addBase(db, { street, epoch }, { ...base, seq: 3 })
      expect((await chainOf(db, street)).last).toEqual({ seq: 3, place: { salt: 'cd', frame: 0 } })
    })

    it('ends the speech of who cannot renew before another could have it, and both never speak', async () => {
      const street = '水清沟街道'
      let reaches = true
      const way = byDatabase(url)
      onTestFinished(() => way.close())
      const cut = {
        ...way,
        renew: (renewal: Parameters<typeof way.renew>[0]) =>
          reaches ? way.renew(renewal) : Promise.reject(new Error('the cable is out')),
      }
      const first = process(street, { way: cut })
      const second = process(street, { holder: 'b', place: 'host b', last: 1 })
      expect(await first.lease.take(false)).toMatchObject({ kind: 'held' })
      expect(first.lease.maySpeak()).toBe(true)
      await sleep(2 * FAST.lease)
      expect(first.lease.maySpeak()).toBe(true)
      reaches = false
      for (;;) {
        // In this order: who speaks at the first look may have fallen silent by the second.
        const taken = await second.lease.take(true)
        if (first.lease.maySpeak()) expect(taken.kind).toBe('other')
        if (taken.kind === 'held') break
        await sleep(20)
      }
      expect([first.lease.maySpeak(), second.lease.maySpeak()]).toEqual([false, true])
      const lost: unknown[] = []
      first.lease.hear({ lost: (error) => void lost.push(error) })
      reaches = true
      await expect.poll(() => lost.length, { timeout: 5_000 }).toBe(1)
      expect(String(lost[0])).toContain('went on at host b')
      expect(first.lease.maySpeak()).toBe(false)
      expect(first.lines.filter(({ level }) => level !== 'info')).toHaveLength(2)
    })

    it('goes on where it could not be renewed for long and nobody took it', async () => {
      let reaches = true
      const way = byDatabase(url)
      onTestFinished(() => way.close())
      const cut = {
        ...way,
        renew: (renewal: Parameters<typeof way.renew>[0]) =>
          reaches ? way.renew(renewal) : Promise.reject(new Error('the cable is out')),
      }
      const { lease, lines } = process('李村街道', { way: cut })
      let heard = 0
      lease.hear({
        speech: () => {
          heard += 1
        },
      })
      await lease.take(false)
      reaches = false
      await expect.poll(() => lease.maySpeak(), { timeout: 5_000 }).toBe(false)
      await sleep(FAST.lease)
      reaches = true
      await expect.poll(() => heard, { timeout: 5_000 }).toBe(2)
      expect(lease.maySpeak()).toBe(true)
      expect(lines.map(({ what }) => what)).toEqual([
        'the lease cannot be renewed; it speaks no more before another may take it',
        'the lease is renewed again',
      ])
    })

    it('tells two copies of one street apart, where no other host is meant to take it over', async () => {
      const street = '夏庄街道'
      const first = process(street, { strict: false })
      const copy = process(street, { strict: false, holder: 'copy', place: 'the copy', last: 1 })
      // As long as nothing is known of another it speaks: PostgreSQL may be away.
      expect(copy.lease.maySpeak()).toBe(true)
      expect(await first.lease.have()).toBe(1)
      await expect(copy.lease.have()).rejects.toThrow(/夏庄街道 runs at host a: end it there first/)
      expect([first.lease.maySpeak(), copy.lease.maySpeak()]).toEqual([true, false])
      await first.lease.stop(true)
      await sleep(FAST.lease)
      expect(await copy.lease.have()).toBe(2)
      expect(copy.lease.maySpeak()).toBe(true)
    })

    it('waits until the login of who had it is gone, unless that was ended', async () => {
      const street = '延安路街道'
      const renewal = { street, holder: 'a', lag: null, times: FAST }
      await takeLease(db, claim(street))
      await renewLease(db, { ...renewal, epoch: 1, login: true })
      await sleep(FAST.lease)
      const b = claim(street, { holder: 'b', anyway: true })
      const taken = await takeLease(db, b)
      const login = taken.kind === 'held' ? taken.login : 0
      expect(login).toBeGreaterThan(FAST.login - FAST.lease - 1_000)
      expect(login).toBeLessThanOrEqual(FAST.login - FAST.lease)
      // Of its own it waits for nothing.
      expect(await takeLease(db, { ...b, epoch: 2 })).toMatchObject({ epoch: 3, login: 0 })
      await renewLease(db, { ...renewal, holder: 'b', epoch: 3, login: true })
      await releaseLease(db, { ...renewal, holder: 'b', epoch: 3 })
      await sleep(FAST.lease)
      const back = claim(street, { epoch: 1, anyway: true })
      expect(await takeLease(db, back)).toEqual({ kind: 'held', epoch: 4, login: 0 })
    })
  })
})
