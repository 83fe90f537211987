import { putInCalls } from '../../src/city/call-sums.ts'
import type { Database } from '../../src/city/database/open.ts'
import { keepLiving } from '../../src/city/living-case.ts'
import { addUpStock } from '../../src/city/stock-sums.ts'
import { sumsOf } from '../../src/city/sums.ts'
import { HOUR } from '../../src/domain/model/time.ts'
import { type Line, median, number } from '../line.ts'
import { MORNING } from '../street.ts'

/** A city of a million households: so many streets, of so many buildings each. */
const CITY = { streets: 42, buildings: 1000, cases: 500 } as const

/** How fast a whole city is added up while nobody writes. */
export async function sumsAtRest(db: Database, rounds: number): Promise<readonly Line[]> {
  await fill(db)
  const took: number[] = []
  for (let round = 0; round <= 2 * rounds; round++) {
    const begun = performance.now()
    const places = await sumsOf(db, { day: MORNING, now: MORNING + HOUR, street: 'street 1' })
    took.push(performance.now() - begun)
    const asked = places.find(({ district }) => district === null)?.calls[0]?.buildings
    if (asked !== CITY.streets * CITY.buildings) throw new Error(`${asked} buildings are summed`)
  }
  // The first one warms up.
  const middle = median(took.slice(1))
  return [
    {
      what: `C8 a city's sums at rest, ${CITY.streets} streets of ${number(24 * CITY.buildings)} households (ms)`,
      figure: middle.toFixed(1),
      baseline: '',
      mark: '≤ 50',
      holds: middle <= 50,
    },
  ]
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
  await db.query(
    `insert into city.stock (street, stock, area, item, balance, transit, seq, gone)
     select street.id, '物资', a, 'item ' || i, a * i, i, i, false
     from city.street, generate_series(1, 50) as a, generate_series(1, 10) as i`,
  )
  // As the streets' own telling adds them up.
  const { rows } = await db.query<{ id: number }>('select id from city.street')
  const client = await db.connect()
  const whole = [{ seq: 1, at: 0, kind: 'whole', body: { from: 1 } } as const]
  for (const { id } of rows) {
    await putInCalls(client, id, whole)
    await keepLiving(client, id, whole)
    await addUpStock(client, id, whole)
  }
  client.release()
  await db.query('analyze')
}
