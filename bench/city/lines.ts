import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { cityWrong } from '../../faults/city/facts.ts'
import { ownPostgres, type Postgres, postgresPrograms } from '../../faults/postgres.ts'
import { connectTo, type Database, migrateCity } from '../../src/city/database/open.ts'
import { standingsOfStreets, sumsOf } from '../../src/city/sums.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { inTurn, type Line, median, number, ratio } from '../line.ts'
import { MORNING } from '../street.ts'
import { below, type Fleet, openFleet, type Team, team } from './fleet.ts'
import { idleStreets } from './idle.ts'
import { lostBy } from './lost.ts'
import { tellStreet } from './notice.ts'
import type { CitySize } from './size.ts'
import { hostLines, tailCost } from './standby.ts'
import { sumsAtRest } from './sums.ts'

/** A PostgreSQL of its own with a city's schema. */
interface City {
  readonly server: Postgres
  readonly db: Database
}

/** Each mark of the city by its name; those that need a server are left out where there is none. */
export const CITY_MARKS: Readonly<
  Record<string, (size: CitySize, rounds: number) => Promise<readonly Line[]>>
> = {
  C1: (size, rounds) => rush(size, rounds),
  C2: (size) => withCity((city) => steady(city, size)),
  C3: (size) => idle(size),
  C4: (size) => withCity((city) => killed(city, size)),
  C5: (size) => withCity((city) => away(city, size)),
  C6: (size) => notice(size),
  C7: async ({ gone }, rounds) => [await tailCost(rounds), ...(await hostLines(gone))],
  C8: (_, rounds) => withCity(({ db }) => sumsAtRest(db, rounds)),
}

async function withCity(
  measure: (city: City) => Promise<readonly Line[]>,
): Promise<readonly Line[]> {
  const programs = postgresPrograms()
  if (programs === null) return []
  const server = await ownPostgres(programs)
  const db = connectTo(server.url)
  try {
    await migrateCity(db, 'bench')
    return await measure({ server, db })
  } finally {
    await db.end().catch(() => {})
    await server.over()
  }
}

const said = ({ streets, buildings, processes }: CitySize): string =>
  `${streets} streets of ${number(24 * buildings)} households, ${processes} processes`

async function rush(size: CitySize, rounds: number): Promise<readonly Line[]> {
  const caught: number[] = []
  const wrong: string[] = []
  const perSecond = async (url: string | null, after: (fleet: Fleet) => Promise<void>) => {
    const fleet = await openFleet(size, url)
    try {
      await fleet.each(() => ({ do: 'tell' }))
      const done = await fleet.each(() => ({ do: 'rush' }))
      const ended = Math.max(...done.map((each) => each.ended))
      const took = (ended - Math.min(...done.map(({ begun }) => begun))) / 1000
      await after(fleet)
      return done.reduce((sum, { checkIns }) => sum + checkIns, 0) / took
    } finally {
      await fleet.over()
    }
  }
  const { one, other } = await inTurn(rounds, {
    one: async () => {
      let rate = 0
      await withCity(async ({ server, db }) => {
        rate = await perSecond(server.url, async (fleet) => {
          const from = performance.now()
          await fleet.each(() => ({ do: 'tell' }))
          caught.push((performance.now() - from) / 1000)
          wrong.push(...(await wrongIn(db, fleet)))
        })
        return []
      })
      return rate
    },
    other: () => perSecond(null, async () => {}),
  })
  return [
    {
      what: `C1 check-ins a second with the feed, ${said(size)}`,
      figure: number(one),
      baseline: `without ${number(other)} (${ratio(one / other)}); all told ${median(caught).toFixed(1)} s after; ${wrong.length} things wrong${shown(wrong)}`,
      mark: '≥ 0.6 of those without, sums exact',
      holds: one / other >= 0.6 && wrong.length === 0,
    },
  ]
}

/** A morning of the whole city, and its board asked all the while. */
async function steady({ server, db }: City, size: CitySize): Promise<readonly Line[]> {
  const fleet = await openFleet(size, server.url)
  try {
    await fleet.each(() => ({ do: 'tell' }))
    const asked: number[] = []
    let over = false
    const asking = (async () => {
      while (!over) {
        const from = performance.now()
        await sumsOf(db, { day: MORNING, now: MORNING + HOUR, street: 'street 1' })
        await standingsOfStreets(db)
        asked.push(performance.now() - from)
        await sleep(500)
      }
    })()
    const { checkIns, commits, sums } = await fleet.steady(size.rate, size.seconds)
    over = true
    await asking
    const wrong = await wrongIn(db, fleet)
    const times = asked.slice(1).toSorted((a, b) => a - b)
    const p99 = below(sums, 0.99)
    const board = below(times, 0.5)
    return [
      {
        what: `C2 commit to the city's sum at ${number(size.rate)} check-ins a second, p99 (s); ${said(size)}`,
        figure: (p99 / 1000).toFixed(2),
        baseline: `median ${(below(sums, 0.5) / 1000).toFixed(2)}, worst ${(below(sums, 1) / 1000).toFixed(2)}; ${number(checkIns)} check-ins, arrival to commit p99 ${below(commits, 0.99).toFixed(1)} ms; ${wrong.length} things wrong${shown(wrong)}`,
        mark: '≤ 5 s, sums exact',
        holds: p99 <= 5_000 && wrong.length === 0,
      },
      {
        what: `C8 the board's sums and standings while they write (ms, median of ${times.length})`,
        figure: board.toFixed(1),
        baseline: `p95 ${below(times, 0.95).toFixed(1)}, worst ${below(times, 1).toFixed(1)}`,
        mark: '≤ 50',
        holds: board <= 50,
      },
    ]
  } finally {
    await fleet.over()
  }
}

/** Groups of a street. */
const GROUPS = 500

/** Word of the city to all groups of all streets: each street sends by itself, so they are told one after another here. */
async function notice(size: CitySize): Promise<readonly Line[]> {
  const told = async (accounts: number) => {
    let [groups, heard, last] = [0, 0, 0]
    for (let street = 0; street < size.streets; street++) {
      const reached = await tellStreet(GROUPS, accounts)
      groups += [...reached.times.values()].filter((times) => times === 1).length
      heard += [...reached.times.values()].reduce((sum, times) => sum + times, 0)
      last = Math.max(last, reached.last)
    }
    return { groups, heard, last: last / MINUTE }
  }
  const [one, two] = [await told(1), await told(2)]
  const all = size.streets * GROUPS
  const each = [one, two].every(({ groups, heard }) => groups >= all && groups === heard)
  return [
    {
      what: `C6 the city's word to ${number(one.groups)} groups of ${size.streets} streets, the last (min by their clock)`,
      figure: one.last.toFixed(1),
      baseline: `two accounts a street ${two.last.toFixed(1)}; ${number(one.heard)} and ${number(two.heard)} posts for ${number(one.groups)} and ${number(two.groups)} groups`,
      mark: '≤ 13, ≤ 7 with two, each once',
      holds: one.last <= 13 && two.last <= 7 && each,
    },
  ]
}

async function idle(size: CitySize): Promise<readonly Line[]> {
  const { first, further, resident } = await idleStreets(size.buildings)
  const mb = (bytes: number) => (bytes / 1_048_576).toFixed(0)
  return [
    {
      what: `C3 memory of a further idle street of ${number(24 * size.buildings)} households (MB)`,
      figure: mb(further),
      baseline: `the first alone ${mb(first)}; resident, with what all share, ${mb(resident)}`,
      mark: '≤ 120',
      holds: further <= 120 * 1_048_576,
    },
  ]
}

/** A street of a process of its own is killed again and again in the rush of all. */
async function killed({ server, db }: City, size: CitySize): Promise<readonly Line[]> {
  const fleet = await openFleet({ ...size, streets: size.streets - 1 }, server.url)
  const each = (size.rate * (size.streets - 1)) / size.streets
  const victim = {
    name: 'the killed one',
    folder: join(fleet.streets[0]?.folder ?? '', '..', 'victim'),
  }
  const acked = new Map<string, number>()
  const open = async (): Promise<Team> => {
    const one = team([victim], acked)
    await one.ask({ do: 'open', streets: [victim], buildings: size.buildings, url: server.url })
    return one
  }
  const seconds = size.kills * BETWEEN
  const rate = size.rate / size.streets
  let alive: Team | null = null
  try {
    await fleet.each(() => ({ do: 'tell' }))
    alive = await open()
    const calm = await besides(fleet, each, seconds, async () => {
      await alive?.ask({ do: 'steady', rate, seconds })
    })
    const lost: string[] = []
    const rough = await besides(fleet, each, seconds, async () => {
      for (let kill = 0; kill < size.kills; kill++) {
        alive?.ask({ do: 'steady', rate, seconds }).catch(() => {})
        await sleep(1000 * BETWEEN * (0.3 + 0.5 * Math.random()))
        await alive?.kill()
        lost.push(...lostBy(victim.folder, acked.get(victim.name) ?? 0))
        alive = await open()
      }
    })
    await alive.ask({ do: 'tell' })
    lost.push(...(await wrongIn(db, { streets: [...fleet.streets, victim] })))
    const [before, after] = [below(calm.commits, 0.99), below(rough.commits, 0.99)]
    return [
      {
        what: `C4 others' arrival to commit while a street is killed ${size.kills} times, p99 (ms); ${said(size)}`,
        figure: after.toFixed(1),
        baseline: `nobody killed ${before.toFixed(1)} (${ratio(after / before)}); median ${below(rough.commits, 0.5).toFixed(1)}, ${below(calm.commits, 0.5).toFixed(1)}; ${lost.length} things lost, doubled or wrong${shown(lost)}`,
        mark: '≤ 1.2 ×, nothing lost or doubled',
        holds: after <= 1.2 * before && lost.length === 0,
      },
    ]
  } finally {
    await alive?.kill()
    await fleet.over()
  }
}

/** Seconds from one kill to the next. */
const BETWEEN = 3

async function besides(
  fleet: Fleet,
  rate: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<Awaited<ReturnType<Fleet['steady']>>> {
  const [morning] = await Promise.all([fleet.steady(rate, seconds), work()])
  return morning
}

/** PostgreSQL is away for long, and is killed in the middle of what it is told. */
async function away({ server, db }: City, size: CitySize): Promise<readonly Line[]> {
  const fleet = await openFleet(size, server.url)
  try {
    await fleet.each(() => ({ do: 'tell' }))
    const whole = fleet.steady(size.rate, size.outage)
    await server.end('stopped')
    await sleep(1000 * size.outage)
    const from = performance.now()
    await server.start()
    const { checkIns } = await whole
    const caught = (performance.now() - from) / 1000
    const first = await wrongIn(db, fleet)
    const rough = fleet.steady(size.rate, 3 * size.kills)
    for (let kill = 0; kill < size.kills; kill++) {
      await sleep(1000 * (0.4 + Math.random()))
      await server.end('killed')
      await server.start()
    }
    await rough
    const wrong = [...first, ...(await wrongIn(db, fleet))]
    return [
      {
        what: `C5 PostgreSQL away for ${size.outage} s, then killed ${size.kills} times: all told so many seconds after; ${said(size)}`,
        figure: caught.toFixed(1),
        baseline: `${number(checkIns)} check-ins meanwhile, no street stopped; ${wrong.length} things wrong${shown(wrong)}`,
        mark: '≤ 60, sums exact',
        holds: caught <= 60 && wrong.length === 0,
      },
    ]
  } finally {
    await fleet.over()
  }
}

/** What the city has otherwise than the streets' files, once all is told. */
async function wrongIn(
  db: Database,
  { streets }: Pick<Fleet, 'streets'>,
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const { name, folder } of streets)
    wrong.push(...(await cityWrong(db, { name, path: join(folder, 'weiliandong.db') })))
  return wrong
}

const shown = (wrong: readonly string[]): string =>
  wrong.length === 0 ? '' : `: ${wrong.slice(0, 3).join('; ')}`
