import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { countedBy, countedIn, known, recorded } from '../../faults/city/facts.ts'
import { differences } from '../../faults/feed-witness.ts'
import { ownPostgres } from '../../faults/postgres.ts'
import { connectTo, migrateCity } from '../../src/city/database/open.ts'
import { holdingOf, steadyClock } from '../../src/city/standby/holding.ts'
import { TIMES } from '../../src/city/standby/lease.ts'
import { telling } from '../../src/city/telling.ts'
import { byDatabase } from '../../src/city/way.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import type { LogLine } from '../../src/engine/log-line.ts'
import { noPostgres, POSTGRES } from '../beside.ts'
import { says } from '../engine/street.ts'
import { type CityStreet, streetOfCity } from './districts.ts'

const KILLS = 6
const PLANTED = 100

async function city() {
  const server = await ownPostgres(POSTGRES ?? '')
  onTestFinished(server.over)
  const db = connectTo(server.url)
  onTestFinished(() => db.end())
  await migrateCity(db, '青岛')
  return { server, db }
}

/** Tells the city as a street at work does; answers with what it logged. */
function tells({ store, name }: CityStreet, url: string, now = Date.now): readonly LogLine[] {
  const lines: LogLine[] = []
  const log = (line: LogLine) => void lines.push(line)
  const way = byDatabase(url)
  const lease = holdingOf({
    street: name,
    holder: name,
    place: 'here',
    way,
    last: 0,
    strict: false,
    times: TIMES,
    elapsed: steadyClock(),
    log,
    held: () => {},
  })
  const street = { name, code: null }
  const told = telling({ store, street, way, lease, now, log })
  onTestFinished(async () => {
    await told.stop()
    await lease.stop(true)
    await way.close()
  })
  return lines
}

/** Waits until all is told. */
async function caughtUp({ store }: CityStreet): Promise<void> {
  const { feed } = store
  await expect
    .poll(() => feed?.after(0, 1000).length, { timeout: 90_000, interval: 200 })
    .toBeLessThanOrEqual(1)
  await sleep(1_500)
}

describe.skipIf(noPostgres)(
  `a street and its city${noPostgres === null ? '' : ` (left out: ${noPostgres})`}`,
  () => {
    it('goes on while PostgreSQL is killed again and again, and the city has it exactly', async () => {
      const { server, db } = await city()
      const streets = ['九水街道', '浮山街道'].map((name) => streetOfCity(name, onTestFinished))
      const logs = streets.map((street) => tells(street, server.url))
      let said = 0
      for (let round = 0; round < KILLS; round++) {
        await server.end('killed')
        for (const { bot } of streets) {
          const group = `${1 + (round % 4)}号楼居民群`
          const captain = { sender: `captain${1 + (round % 4)}` }
          await bot.hear(says(group, '李姐', '发起打卡 12点截止', captain))
          for (let home = 1; home <= 6; home++) {
            said += 1
            const text = home === round ? '38.2' : '36.5'
            await bot.hear(says(group, `1-${home}01 户主`, text, { sender: `p${said}` }))
          }
        }
        await server.start()
        await sleep(700 * (round % 3))
      }
      for (const [i, street] of streets.entries()) {
        await caughtUp(street)
        expect(differences(await known(db, street.name), recorded(street))).toEqual([])
        expect(await countedBy(db, street.name)).toEqual(countedIn(street))
        const troubles = logs[i]?.filter(({ level }) => level === 'warn') ?? []
        expect(troubles.length).toBeGreaterThan(0)
        expect(troubles.length).toBeLessThanOrEqual(3 * KILLS)
      }
    })

    it('is heard while nothing happens, with a clock that was set back, too', async () => {
      const { server, db } = await city()
      const street = streetOfCity('九水街道', onTestFinished)
      let ahead = 0
      const log = tells(street, server.url, () => Date.now() + ahead)
      const skew = async () =>
        Number((await db.query<{ skew: string }>('select skew from city.street')).rows[0]?.skew)
      await expect.poll(skew, { timeout: 30_000 }).toBeGreaterThan(-HOUR / 2)
      await caughtUp(street)
      ahead = -HOUR
      await expect.poll(skew, { timeout: 30_000 }).toBeLessThan(-HOUR / 2)
      expect(log.map(({ about }) => about)).toEqual(["60 minutes behind the city's"])
    })

    it('leaves no name, no telephone and no temperature of anybody in PostgreSQL', async () => {
      const { server, db } = await city()
      const street = streetOfCity('九水街道', onTestFinished)
      tells(street, server.url)
      const { bot } = street
      await bot.hear(says('1号楼居民群', '李姐', '发起打卡 12点截止', { sender: 'captain1' }))
      const secrets: string[] = []
      for (let i = 0; i < PLANTED; i++) {
        const [name, phone] = [`郗霁${HAN[i]}`, `138${String(31_415_926 + i * 7919).slice(-8)}`]
        const reading = `3${7 + (i % 3)}.${i % 10}`
        const alias = `1-${1 + (i % 6)}0${1 + (i % 2)} ${name}`
        secrets.push(name, phone)
        bot.clock.now += 130_000
        const at = { sender: `s${i}`, at: bot.clock.now }
        const text = i % 2 === 0 ? `${reading} 头疼` : `报修 楼道灯坏了，我是${name}，电话${phone}`
        await bot.hear(says('1号楼居民群', alias, text, at))
      }
      await caughtUp(street)
      // The street has them itself: else there would be nothing to leave out.
      const own = bytesIn(dirname(street.path))
      const kept = secrets.filter((word) => own.some((bytes) => bytes.includes(word)))
      expect(kept.length).toBeGreaterThan(PLANTED)
      await db.query('checkpoint')
      const files = bytesIn(server.folder)
      const found = (word: string) => files.some((bytes) => bytes.includes(word))
      expect(found('宾川路社区')).toBe(true)
      expect(secrets.filter(found)).toEqual([])
      // A reading is too short to be looked for in bytes: there is no number with a fraction in any fact.
      const { rows } = await db.query<{ body: string }>('select body::text as body from city.feed')
      expect(rows.length).toBeGreaterThan(PLANTED)
      expect(rows.filter(({ body }) => /\d\.\d/.test(body))).toEqual([])
    })
  },
)

/** So many characters that no name of the street has. */
const HAN = Array.from({ length: PLANTED }, (_, i) => String.fromCodePoint(0x7a00 + i))

function bytesIn(folder: string): readonly Buffer[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
}
