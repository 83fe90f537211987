import { closeSync, copyFileSync, existsSync, openSync, rmSync, writeSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { HOUR } from '../../src/domain/model/time.ts'
import type { Chance } from '../chance.ts'
import { pause } from '../rig.ts'
import type { CityRig } from './city-rig.ts'
import type { CityStreet } from './city-street.ts'

/** A kind of fault of a city. `happen` answers with what is wrong already. */
export interface CityScenario {
  readonly name: string
  readonly needs: 'nothing' | 'server' | 'disk'
  happen(rig: CityRig, chance: Chance): Promise<readonly string[]>
}

/** Seconds that PostgreSQL is away in a round. */
const AWAY = 6

export const CITY_SCENARIOS: readonly [CityScenario, ...CityScenario[]] = [
  { name: 'a street killed -9 in the rush', needs: 'nothing', happen: streetKilled },
  { name: 'PostgreSQL stopped for long', needs: 'server', happen: serverAway },
  { name: 'PostgreSQL killed -9 in a batch', needs: 'server', happen: serverKilled },
  { name: "PostgreSQL's disk full", needs: 'disk', happen: serverFull },
  { name: "a street's file damaged", needs: 'nothing', happen: fileDamaged },
  { name: "a street's migration fails", needs: 'nothing', happen: migrationFails },
  { name: 'the city killed -9', needs: 'nothing', happen: cityKilled },
  { name: 'a clock an hour off', needs: 'nothing', happen: clockOff },
  { name: 'the feed past its cap', needs: 'server', happen: feedPastCap },
]

/** People of all streets talk while something happens; answers with the processes that were to stay and did not. */
async function whileAllTalk(
  rig: CityRig,
  chance: Chance,
  happen: () => Promise<void>,
  hurt: CityStreet | null = null,
): Promise<readonly string[]> {
  const before = rig.streets.map((street) => street.owner())
  const talking = rig.streets.map((street) =>
    street.talk(chance.between(8, 20), () => street !== hurt),
  )
  await happen()
  await Promise.all(talking)
  return rig.streets.flatMap((street, i) =>
    street === hurt || street.owner() === before[i]
      ? []
      : [`${street.name} was started anew, and nothing happened to it`],
  )
}

const oneOf = (rig: CityRig, chance: Chance): CityStreet => {
  const street = rig.streets[chance.between(0, rig.streets.length - 1)]
  if (street === undefined) throw new Error('a city has streets')
  return street
}

/** Ends a street's process as a failing power does. */
async function kill(street: CityStreet): Promise<void> {
  const pid = street.owner()
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await pause(5)
  street.broken()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function streetKilled(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const street = oneOf(rig, chance)
  const logins = street.logins()
  const wrong = await whileAllTalk(
    rig,
    chance,
    async () => {
      await pause(chance.between(0, 200))
      await kill(street)
    },
    street,
  )
  await street.back(logins)
  return wrong
}

async function serverAway(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const wrong = await whileAllTalk(rig, chance, async () => {
    await rig.server?.end('stopped')
    await pause(1000 * AWAY)
  })
  const more = await whileAllTalk(rig, chance, async () => rig.server?.start())
  return [...wrong, ...more]
}

async function serverKilled(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let time = 0; time < 2; time++) {
    const found = await whileAllTalk(rig, chance, async () => {
      await pause(chance.between(0, 1200))
      await rig.server?.end('killed')
      await rig.server?.start()
    })
    wrong.push(...found)
  }
  return wrong
}

async function serverFull(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const wrong = await whileAllTalk(rig, chance, async () => {
    rig.disk?.fill(0)
    await pause(3_000)
  })
  rig.disk?.empty()
  // What cannot write its log ends itself; whoever watches over it starts it again.
  await rig.server?.end('stopped')
  await rig.server?.start()
  return wrong
}

/** A street that cannot start is down alone, and the page says since when and why. */
async function downAlone(
  rig: CityRig,
  chance: Chance,
  { harm, mend }: { harm(street: CityStreet): void; mend(street: CityStreet): void },
  why: RegExp,
): Promise<readonly string[]> {
  const street = oneOf(rig, chance)
  const wrong: string[] = []
  const found = await whileAllTalk(
    rig,
    chance,
    async () => {
      await kill(street)
      harm(street)
      const seen = await rig.shows(
        ({ streets }) =>
          streets.every(({ name, state, why: said }) =>
            name === street.name ? state === 'down' && why.test(said ?? '') : state !== 'down',
          ),
        60_000,
      )
      if (seen !== null)
        wrong.push(
          `the page shows ${JSON.stringify(seen.streets.map(({ name, state, why: said }) => [name, state, said]))}`,
        )
    },
    street,
  )
  const logins = street.logins()
  mend(street)
  await street.back(logins)
  return [...wrong, ...found]
}

const BESIDE = ['', '-wal', '-shm'] as const

async function fileDamaged(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  return await downAlone(
    rig,
    chance,
    {
      harm({ path }) {
        for (const end of BESIDE)
          if (existsSync(path + end)) copyFileSync(path + end, `${path}${end}.well`)
        for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
        const file = openSync(path, 'r+')
        writeSync(file, Buffer.alloc(8192, 0x5a), 0, 8192, 0)
        closeSync(file)
      },
      mend({ path }) {
        for (const end of BESIDE) {
          rmSync(path + end, { force: true })
          if (existsSync(`${path}${end}.well`)) copyFileSync(`${path}${end}.well`, path + end)
          rmSync(`${path}${end}.well`, { force: true })
        }
      },
    },
    /database|file/i,
  )
}

async function migrationFails(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const sql = (path: string, text: string) => {
    const db = new Sqlite(path, { timeout: 5_000 })
    db.exec(text)
    db.close()
  }
  return await downAlone(
    rig,
    chance,
    {
      // What the newest would make is there already.
      harm: ({ path }) =>
        sql(
          path,
          `create table migration_kept as select * from migration order by number desc limit 1;
           delete from migration where number = (select number from migration_kept)`,
        ),
      mend: ({ path }) =>
        sql(path, 'insert into migration select * from migration_kept; drop table migration_kept'),
    },
    /already exists|duplicate column/,
  )
}

async function cityKilled(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const pids = rig.streets.map((street) => street.owner())
  const talking = rig.streets.map((street) => street.talk(chance.between(8, 20), () => false))
  await pause(chance.between(0, 200))
  await rig.end('SIGKILL')
  await Promise.all(talking)
  const until = performance.now() + 30_000
  while (pids.some(isAlive) && performance.now() < until) await pause(50)
  const left = pids.filter(isAlive)
  for (const street of rig.streets) street.broken()
  rig.start()
  await rig.back()
  return left.length === 0 ? [] : [`${left.length} streets outlive their city`]
}

async function clockOff(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const street = oneOf(rig, chance)
  const by = chance.pick([HOUR, -HOUR])
  street.setClock(by)
  const wrong = await whileAllTalk(rig, chance, async () => pause(500))
  const skew = (view: Awaited<ReturnType<CityRig['view']>>, name: string) =>
    view.streets.find((each) => each.name === name)?.skew ?? 0
  // All clocks here are years off: this one by an hour against the others, and by what the rest of a round moved them.
  const other = rig.streets.find((each) => each !== street) ?? street
  const meant = street.now() - other.now()
  const seen = await rig.shows(
    (view) => Math.abs(skew(view, street.name) - skew(view, other.name) - meant) < 10_000,
    30_000,
  )
  if (by < 0) street.setClock(-by)
  if (seen === null) return wrong
  return [
    ...wrong,
    `${street.name} is ${meant} ms off, the page says ${skew(seen, street.name) - skew(seen, other.name)}`,
  ]
}

/** So many rows wait that a snapshot takes their place. */
const MANY = 100_100

async function feedPastCap(rig: CityRig, chance: Chance): Promise<readonly string[]> {
  const street = oneOf(rig, chance)
  const logins = street.logins()
  await rig.server?.end('stopped')
  const wrong = await whileAllTalk(
    rig,
    chance,
    async () => {
      await kill(street)
      const db = new Sqlite(street.path, { timeout: 5_000 })
      db.exec(`insert into feed (seq, at, kind, body)
        with recursive more(n) as (select 1 union all select n + 1 from more where n < ${MANY})
        select (select max(seq) from feed) + n, 0, 'area', (
          select json_object('id', id, 'path', path, 'name', name, 'level', level, 'left', json(iif(gone, 'true', 'false')))
          from area order by id limit 1) from more`)
      db.close()
    },
    street,
  )
  await street.back(logins)
  await street.talk(chance.between(8, 20))
  await pause(1_000)
  const waits = new Sqlite(street.path, { readonly: true })
  const left = waits.prepare<[], number>('select count(*) from feed').pluck().get() ?? 0
  waits.close()
  await rig.server?.start()
  return left < MANY ? wrong : [...wrong, `${left} rows wait still, past the cap`]
}
