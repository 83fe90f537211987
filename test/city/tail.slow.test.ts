import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Database } from '../../src/city/database/open.ts'
import { TIMES, takeLease } from '../../src/city/standby/lease.ts'
import { closedAs, noteClosed, shipStreet } from '../../src/city/standby/open-street.ts'
import { restoreTail } from '../../src/city/standby/restoring.ts'
import { chainOf } from '../../src/city/standby/tail-rows.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { noPostgres } from '../beside.ts'
import { cityDatabase } from './districts.ts'

const OWNER = { pid: process.pid, host: 'here', since: 'now' }
const PASSPHRASE = 'a key of more than twelve characters'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'weiliandong-tail-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

/** Numbers that a seed draws. */
function drawn(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe.each(['within', 'server'] as const)('PostgreSQL %s', (kind) => {
  const left = kind === 'server' ? noPostgres : null
  describe.skipIf(left)(`the tail${left === null ? '' : ` (left out: ${left})`}`, () => {
    let city: Awaited<ReturnType<typeof cityDatabase>>
    let db: Database

    beforeAll(async () => {
      city = await cityDatabase(kind)
      db = city.db
    })
    afterAll(() => city.over())

    /** A street at work; each of its commits writes one number in two tables. */
    async function atWork(street: string, data = folder(), shared = folder()) {
      const path = join(data, 'weiliandong.db')
      const closed = await closedAs(data)
      const claim = { street, holder: data, place: data, epoch: 0, anyway: true, times: TIMES }
      const taken = await takeLease(db, { ...claim, times: { ...TIMES, lease: 0 } })
      const epoch = taken.kind === 'held' ? taken.epoch : 0
      const store: Store = openStore(path, OWNER, undefined, true)
      const source = { db, street, folder: shared, passphrase: PASSPHRASE }
      const lines: LogLine[] = []
      const log = (line: LogLine) => void lines.push(line)
      const lease = { street, epoch: () => epoch, lose() {} }
      const shipping = await shipStreet(store, lease, source, { data, closed, log })
      let last = store.memory.markedWith('n').length
      onTestFinished(async () => {
        await shipping.stop(0)
      })
      return {
        ...{ data, shared, path, store, source, shipping, lines },
        last: () => last,
        commit(size: number): void {
          last += 1
          store.whole(() => {
            store.memory.mark(`n${last}`, last)
            store.inbox.admit([{ id: `n${last} ${'x'.repeat(size)}` }], last)
          })
        },
        async based(): Promise<void> {
          await expect
            .poll(async () => (await chainOf(db, street)).base, { timeout: 60_000 })
            .not.toBeNull()
        },
      }
    }

    /** Up to which number a file has all, in both tables, and no other. */
    function upTo(path: string): number {
      const file = new Sqlite(path, { readonly: true })
      try {
        expect(file.pragma('integrity_check', { simple: true })).toBe('ok')
        const all = (sql: string) => file.prepare<[], string>(sql).pluck().all()
        const marks = all("select key from mark where key like 'n%' order by at")
        const said = all("select id from inbox where id like 'n%' order by at")
        expect(marks).toEqual(marks.map((_, i) => `n${i + 1}`))
        expect(said.map((id) => id.split(' ')[0])).toEqual(marks)
        return marks.length
      } finally {
        file.close()
      }
    }

    it.each([1, 2, 3])(
      'has all that was kept, and a prefix of what was committed, wherever it is cut off (%i)',
      async (seed) => {
        const draw = drawn(seed)
        const street = `街道${seed}`
        const { source, shipping, commit, based, last } = await atWork(street)
        await based()
        for (let cut = 0; cut < 8; cut++) {
          let kept = 0
          for (let i = draw(30); i >= 0; i--) {
            commit(draw(3) === 0 ? 3000 : 20)
            if (draw(4) === 0) await sleep(draw(300))
            if (draw(5) === 0) {
              const now = last()
              await shipping.kept()
              kept = now
            }
          }
          // As it lies there this moment, whatever is under way.
          const copy = join(folder(), 'weiliandong.db')
          await restoreTail(source, copy)
          const has = upTo(copy)
          expect(has).toBeGreaterThanOrEqual(kept)
          expect(has).toBeLessThanOrEqual(last())
        }
        await shipping.kept()
        const copy = join(folder(), 'weiliandong.db')
        await restoreTail(source, copy)
        expect(upTo(copy)).toBe(last())
      },
    )

    it('goes on without a backup anew after an end in good order, and after a kill', async () => {
      const street = '大港街道'
      const first = await atWork(street)
      await first.based()
      for (let i = 0; i < 20; i++) first.commit(50)
      const piece = await first.shipping.stop(20_000)
      expect(piece).not.toBeNull()
      first.store.close()
      await noteClosed(first.data, piece ?? 0)
      const second = await atWork(street, first.data, first.shared)
      second.commit(50)
      await second.shipping.kept()
      // What is committed now was not told when it is killed.
      second.commit(2000)
      const killed = join(folder(), 'killed')
      mkdirSync(killed)
      for (const end of ['', '-wal'])
        copyFileSync(second.path + end, join(killed, `weiliandong.db${end}`))
      const known = second.last()
      await second.shipping.stop(0)
      const third = await atWork(street, killed, first.shared)
      third.commit(10)
      await third.shipping.kept()
      const copy = join(folder(), 'weiliandong.db')
      await restoreTail(third.source, copy)
      expect(upTo(copy)).toBe(known + 1)
      const backups = [first, second, third].flatMap(({ lines }) =>
        lines.filter(({ what }) => what === 'backed up for the other host'),
      )
      expect(backups).toHaveLength(1)
      second.store.close()
      third.store.close()
    })

    it('makes a backup anew where the file is another than was told, and drops what it has', async () => {
      const street = '水清沟街道'
      const first = await atWork(street)
      await first.based()
      first.commit(50)
      const piece = (await first.shipping.stop(20_000)) ?? 0
      first.store.close()
      await noteClosed(first.data, piece)
      const outside = new Sqlite(first.path)
      outside.exec("insert into mark values ('n2', 2); insert into inbox values ('n2 outside', 2)")
      outside.close()
      const before = await chainOf(db, street)
      const second = await atWork(street, first.data, first.shared)
      second.commit(10)
      await second.shipping.kept()
      const after = await chainOf(db, street)
      expect(after.base?.seq).toBeGreaterThan(before.last?.seq ?? 0)
      expect(readdirSync(first.shared)).toEqual([after.base?.file])
      const { rows } = await db.query('select seq from city.tail where street = $1 and seq <= $2', [
        street,
        after.base?.seq,
      ])
      expect(rows).toEqual([])
      const copy = join(folder(), 'weiliandong.db')
      await restoreTail(second.source, copy)
      expect(upTo(copy)).toBe(3)
      second.store.close()
    })

    it('puts nothing together of parts: a gap, another key, a changed piece or backup, none at all', async () => {
      const street = '李村街道'
      const { source, shipping, commit, based, store } = await atWork(street)
      const to = join(folder(), 'weiliandong.db')
      await expect(restoreTail({ ...source, street: '无此街道' }, to)).rejects.toThrow(
        'no backup for another host yet',
      )
      await based()
      for (let i = 0; i < 3; i++) {
        commit(100)
        await shipping.kept()
      }
      const { base } = await chainOf(db, street)
      const file = join(source.folder, base?.file ?? '')
      const other = { ...source, passphrase: 'another key of twelve' }
      await expect(restoreTail(other, to)).rejects.toThrow('does not open with this key')
      const second = (base?.seq ?? 0) + 2
      const { rows } = await db.query<{ blob: Buffer }>(
        'select blob from city.tail where street = $1 and seq = $2',
        [street, second],
      )
      const blob = rows[0]?.blob ?? Buffer.alloc(0)
      const put = (bytes: Buffer) =>
        db.query('update city.tail set blob = $3 where street = $1 and seq = $2', [
          street,
          second,
          bytes,
        ])
      const changed = Buffer.from(blob)
      changed[60] = (changed[60] ?? 0) ^ 1
      await put(changed)
      await expect(restoreTail(source, to)).rejects.toThrow(
        `piece ${second} of ${street}, epoch 1 does not open`,
      )
      // One piece in the place of another is none either.
      await db.query(
        'update city.tail set blob = (select blob from city.tail where street = $1 and seq = $2 - 1) where street = $1 and seq = $2',
        [street, second],
      )
      await expect(restoreTail(source, to)).rejects.toThrow('does not open with this key')
      await db.query('delete from city.tail where street = $1 and seq = $2', [street, second])
      await expect(restoreTail(source, to)).rejects.toThrow(
        `the tail of ${street} has a gap between ${second - 1} and ${second + 1}`,
      )
      const sealed = readFileSync(file)
      const bytes = Buffer.from(sealed)
      bytes[200] = (bytes[200] ?? 0) ^ 1
      writeFileSync(file, bytes)
      await expect(restoreTail(source, to)).rejects.toThrow('it was changed')
      rmSync(file)
      await expect(restoreTail(source, to)).rejects.toThrow(`${file} is missing`)
      expect(existsSync(to)).toBe(false)
      await shipping.stop(0)
      store.close()
    })

    it('keeps nothing that can be read without the key', async () => {
      const street = '夏庄街道'
      const { source, shipping, store, based, commit } = await atWork(street)
      await based()
      store.whole(() => store.memory.mark('郗霁 13831415926', 1))
      commit(10)
      await shipping.kept()
      const { rows } = await db.query<{ blob: Buffer }>('select blob from city.tail')
      const files = readdirSync(source.folder).map((name) =>
        readFileSync(join(source.folder, name)),
      )
      const all = [...rows.map(({ blob }) => blob), ...files]
      expect(all.length).toBeGreaterThan(1)
      for (const word of ['郗霁', '13831415926', PASSPHRASE, 'SQLite format'])
        expect(all.filter((bytes) => bytes.includes(word))).toEqual([])
      await shipping.stop(0)
      store.close()
    })
  })
})
