import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { countedBy, countedIn, known, recorded } from '../../faults/city/facts.ts'
import { differences } from '../../faults/feed-witness.ts'
import { ownPostgres } from '../../faults/postgres.ts'
import { embedded } from '../../src/city/database/embedded.ts'
import {
  checkCity,
  checkVersion,
  connectTo,
  type Database,
  migrateCity,
  schemaIn,
} from '../../src/city/database/open.ts'
import { hear, meet } from '../../src/city/hearing.ts'
import { standingsOfStreets, sumsOf } from '../../src/city/sums.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { noPostgres, POSTGRES } from '../beside.ts'
import { says } from '../engine/street.ts'
import { epochOf, morningIn, streetOfCity, tellAll } from './districts.ts'

const KINDS = ['PostgreSQL in this process', 'a PostgreSQL server'] as const

describe.each(KINDS)('%s', (kind) => {
  const left = kind === 'a PostgreSQL server' ? noPostgres : null
  let db: Database
  let url: string
  let over: () => Promise<void> = async () => {}

  describe.skipIf(left)(`the city${left === null ? '' : ` (left out: ${left})`}`, () => {
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
      await expect(checkCity(db)).rejects.toThrow('no schema yet')
      await migrateCity(db, '青岛')
      await migrateCity(db, '青岛')
      await checkCity(db)
    })

    afterAll(async () => {
      await db.end()
      await over()
    })

    it('has what three streets have, told whole, in parts, twice and again', async () => {
      const streets = ['九水街道', '浮山街道', '虎山街道'].map((name) =>
        streetOfCity(name, onTestFinished),
      )
      for (const [i, street] of streets.entries()) await morningIn(street, 4 + 3 * i)
      for (const [i, street] of streets.entries())
        expect(await tellAll(db, street, 2 + i)).toBeGreaterThan(10)
      for (const street of streets) {
        await street.bot.hear(says('1号楼居民群', '1-101 户主', '更正 39.1', { sender: 'p10' }))
        const line = street.store.feed?.line() ?? ''
        const rows = street.store.feed?.after(0, 500) ?? []
        const epoch = await epochOf(db, street.name)
        const told = { name: street.name, epoch, line, clock: Date.now() }
        const report = { ...told, rows, waits: 0, since: null }
        await hear(db, report)
        await hear(db, report)
        await hear(db, { ...report, rows: rows.slice(0, 1) })
        await tellAll(db, street)
        expect(differences(await known(db, street.name), recorded(street))).toEqual([])
        expect(await countedBy(db, street.name)).toEqual(countedIn(street))
      }
      const [first] = streets
      if (first === undefined) throw new Error('no street')
      const now = first.bot.clock.now
      const sums = await sumsOf(db, { day: now, now: now + 2 * HOUR, street: '九水街道' })
      const of = (street: string | null, community: string | null) =>
        sums.find((each) => each.street === street && each.community === community)
      const calls = streets.map((street) => of(street.name, null)?.calls[0])
      expect(calls.map((call) => call?.answered)).toEqual([8, 14, 20])
      const city = sums.find(({ district }) => district === null)
      expect(city?.calls).toHaveLength(1)
      expect(city?.calls[0]).toMatchObject({ answered: 42, buildings: 6, open: 6 })
      expect(of('九水街道', '宾川路社区')?.calls[0]).toEqual(calls[0])
      expect(
        sums.find(({ district, street }) => district === '370213' && street === null)?.calls,
      ).toEqual(city?.calls)
      const count = (of: typeof city) => of?.cases.reduce((sum, each) => sum + each.count, 0)
      expect(count(city)).toBe(
        streets.reduce((sum, { store }) => sum + store.cases.all().length, 0),
      )
      expect(new Set(city?.cases.map(({ age }) => age))).toEqual(new Set(['hours']))
    })

    it('replaces what it had when a file tells everything anew, and drops what is gone', async () => {
      const street = streetOfCity('大港街道', onTestFinished)
      await morningIn(street, 6)
      await tellAll(db, street)
      const line = street.store.feed?.line() ?? ''
      street.store.whole(() => {
        street.store.expiry.cases(Number.MAX_SAFE_INTEGER)
        street.store.feed?.begin()
      })
      // Another folder in its name is not heard while it speaks; of its own line it takes the place.
      await expect(tellAll(db, street)).rejects.toThrow('by another data folder')
      await meet(db, {
        name: street.name,
        code: null,
        epoch: await epochOf(db, street.name),
        line: street.store.feed?.line() ?? '',
        instead: line,
        clock: 0,
      })
      const epoch = await epochOf(db, street.name)
      const report = { name: street.name, epoch, line, clock: 0, rows: [], waits: 0, since: null }
      await expect(hear(db, report)).rejects.toThrow('heard no more')
      await tellAll(db, street)
      expect(differences(await known(db, street.name), recorded(street))).toEqual([])
      expect(await countedBy(db, street.name)).toEqual(countedIn(street))
    })

    it('refuses one street under two names, and names its remedy', async () => {
      const street = streetOfCity('水清沟街道', onTestFinished)
      await tellAll(db, street)
      await expect(tellAll(db, { ...street, name: '水清街道' })).rejects.toThrow(
        /knows this data folder as 水清沟街道 already/,
      )
    })

    it('refuses another city, a newer schema and an older server, and changes nothing', async () => {
      await expect(migrateCity(db, '烟台')).rejects.toThrow("this database is the city 青岛's")
      await db.query("insert into city.migration values (99, 'of tomorrow')")
      await expect(schemaIn(db)).rejects.toThrow('made by a newer weiliandong (schema 99')
      await db.query('delete from city.migration where number = 99')
      expect(() => checkVersion(140_012)).toThrow('is PostgreSQL 14, which is too old')
    })

    it('refuses a row that holds more than may be told, and takes nothing of its batch', async () => {
      const street = streetOfCity('夏庄街道', onTestFinished)
      await tellAll(db, street)
      const line = street.store.feed?.line() ?? ''
      const last = street.store.feed?.last() ?? 0
      const body = {
        id: 1,
        path: '夏庄街道',
        name: '夏庄街道',
        level: 'street' as const,
        left: true,
      }
      const row = { at: 1, kind: 'area' as const }
      const rows = [
        { ...row, seq: last + 1, body },
        { ...row, seq: last + 2, body: { ...body, phone: '13800000000' } },
      ]
      const epoch = await epochOf(db, street.name)
      const report = { name: street.name, epoch, line, clock: 0, rows, waits: 0, since: null }
      await expect(hear(db, report)).rejects.toThrow('tells what the city does not take')
      expect(differences(await known(db, street.name), recorded(street))).toEqual([])
      expect(await countedBy(db, street.name)).toEqual(countedIn(street))
    })

    it('knows who is silent, who is late and whose clock is off', async () => {
      await db.query(
        "insert into city.listed values ('李村街道', '李沧区', 0), ('大港街道', '市北区', 1)",
      )
      await db.query(
        "update city.street set heard = now() - interval '2 minutes' where name = '大港街道'",
      )
      const street = streetOfCity('延安路街道', onTestFinished)
      await tellAll(db, street)
      const line = street.store.feed?.line() ?? ''
      const clock = Date.now() + HOUR
      const late = { waits: 900, since: clock - 10 * 60_000 }
      const epoch = await epochOf(db, street.name)
      await hear(db, { name: street.name, epoch, line, clock, rows: [], ...late })
      const standings = await standingsOfStreets(db)
      const of = (name: string) => standings.find((each) => each.name === name)
      expect(of('李村街道')).toMatchObject({ state: 'unheard', district: '李沧区', since: null })
      expect(of('大港街道')).toMatchObject({ state: 'silent', district: '市北区' })
      expect(of('延安路街道')).toMatchObject({ state: 'behind', waits: 900, district: '370213' })
      const { skew, since } = of('延安路街道') ?? {}
      expect(Math.abs((skew ?? 0) - HOUR)).toBeLessThan(60_000)
      expect(Math.abs((since ?? 0) - (late.since - HOUR))).toBeLessThan(60_000)
    })
  })
})
