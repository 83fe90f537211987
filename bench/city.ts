import { ownPostgres, postgresPrograms } from '../faults/postgres.ts'
import { addUpCalls } from '../src/city/call-sums.ts'
import { connectTo, type Database, migrateCity } from '../src/city/database/open.ts'
import { sumsOf } from '../src/city/sums.ts'
import { HOUR } from '../src/domain/model/time.ts'
import { checkInsPerSecond } from './check-ins.ts'
import { inTurn, type Line, number, ratio } from './line.ts'
import { MORNING } from './street.ts'

/** A city of a million households: so many streets, of so many buildings each. */
const CITY = { streets: 42, buildings: 1000, cases: 500 } as const

/** What a street's feed costs it, and how fast a whole city is added up. */
export async function cityLines(rounds: number): Promise<readonly Line[]> {
  return [await feed(rounds), ...(await sums(rounds))]
}

async function feed(rounds: number): Promise<Line> {
  const feeding = { now: () => MORNING, line: () => 'bench' }
  const { one, other } = await inTurn(rounds, {
    one: () => checkInsPerSecond(1000, undefined, feeding),
    other: () => checkInsPerSecond(1000),
  })
  return {
    what: 'check-ins a second with a feed for a city',
    figure: number(one),
    baseline: `without ${number(other)} (${ratio(one / other)})`,
    mark: '≥ 0.6 of those without',
    holds: one / other >= 0.6,
  }
}

/** Left out where there is no PostgreSQL. */
async function sums(rounds: number): Promise<readonly Line[]> {
  const programs = postgresPrograms()
  if (programs === null) return []
  const server = await ownPostgres(programs)
  const db = connectTo(server.url)
  try {
    await migrateCity(db, 'bench')
    await fill(db)
    const took: number[] = []
    for (let round = 0; round <= 2 * rounds; round++) {
      const begun = performance.now()
      const places = await sumsOf(db, { day: MORNING, now: MORNING + HOUR })
      took.push(performance.now() - begun)
      const asked = places.find(({ district }) => district === null)?.calls[0]?.buildings
      if (asked !== CITY.streets * CITY.buildings) throw new Error(`${asked} buildings are summed`)
    }
    // The first one warms up.
    const middle = took.slice(1).toSorted((a, b) => a - b)[rounds - 1] ?? 0
    return [
      {
        what: `a city's sums, ${CITY.streets} streets of ${number(24 * CITY.buildings)} households (ms)`,
        figure: middle.toFixed(1),
        baseline: '',
        mark: '≤ 50',
        holds: middle <= 50,
      },
    ]
  } finally {
    await db.end()
    await server.over()
  }
}

/** A morning of the city as its streets would have told it. */
async function fill(db: Database): Promise<void> {
  const { streets, buildings, cases } = CITY
  await db.query(
    `insert into city.street (name, code, line)
     select 'street ' || s, '370213' || lpad(s::text, 3, '0'), 'line ' || s from generate_series(1, $1::integer) as s`,
    [streets],
  )
  await db.query(
    `insert into city.area (street, id, path, name, level, "left", seq, gone)
     select street.id, b, street.name || '/community ' || b % 8 || '/grid ' || b % 40 || '/' || b, b::text, 'building', false, b, false
     from city.street, generate_series(1, $1::integer) as b`,
    [buildings],
  )
  await db.query(
    `insert into city.rollcall (street, id, area, form, opened, deadline, state, expected, answered, abnormal, seq, gone)
     select street.id, b, b, '体温', $2::bigint, $2::bigint + 7200000, 'open', 24, b % 25, 0, b, false
     from city.street, generate_series(1, $1::integer) as b`,
    [buildings, MORNING],
  )
  await db.query(
    `insert into city.case_head (street, number, category, urgent, state, level, area, opened, since, seq, gone)
     select street.id, c, 'repair', c % 9 = 0, case when c % 3 = 0 then 'open' else 'closed' end, 'grid', c % 100 + 1,
       $2::bigint - c * 60000, $2::bigint, c, false
     from city.street, generate_series(1, $1::integer) as c`,
    [cases, MORNING],
  )
  // As the streets' own telling adds them up.
  const { rows } = await db.query<{ id: number }>('select id from city.street')
  const client = await db.connect()
  const row = { seq: 1, at: 0, kind: 'whole', body: { from: 1 } } as const
  for (const { id } of rows) await addUpCalls(client, id, [row])
  client.release()
  await db.query('analyze')
}
