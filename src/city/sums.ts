import { LIVING } from '../domain/model/case.ts'
import { DAY, dayNumber, HOUR, MINUTE } from '../domain/model/time.ts'
import {
  AGES,
  type CaseCount,
  type CityPlace,
  type CitySum,
  type Held,
  type PlaceSums,
  type StreetStanding,
} from '../server/protocol/city-messages.ts'
import type { Database } from './database/open.ts'
import { SILENT } from './hearing.ts'

/** A clock that is off by less troubles nobody. */
const SKEW = 5 * MINUTE
/** Rows that wait longer make a street late. */
const LATE = MINUTE

/** The facts `f`, each with its district and street. */
const districted = (facts: string, more = '', join = ''): string => `
  select coalesce(listed.district, left(street.code, 6), '') as district, street.name as street_name${more}, f.*
  from (${facts}) as f
  join city.street as street on street.id = f.street
  left join city.listed as listed on listed.name = street.name${join}`

/** The facts `f`, each with its district, street and, by its area, community. */
const placed = (facts: string): string =>
  districted(
    facts,
    ", coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community",
    ' left join city.area as area on area.street = f.street and area.id = f.area',
  )

/** Each place, and all above it. */
const PLACES = `grouping sets ((), (district), (district, street_name), (district, street_name, community))`
const OF_PLACE = `district, street_name as street, community`

/** Streets tell of thousands of buildings a minute: their communities are added up as they do (`call-sums.ts`). */
const CALLS = `
  select ${OF_PLACE}, form, sum(expected)::integer as expected, sum(answered)::integer as answered,
    sum(abnormal)::integer as abnormal, sum(buildings)::integer as buildings, sum(open)::integer as open
  from (${districted('select * from city.call_sum where day = $1')}) as call
  group by form, ${PLACES} order by form`

/** What hangs on a case of several is one with it. */
const CASES = `
  select ${OF_PLACE}, level, age, count(*)::integer as count, (count(*) filter (where urgent))::integer as urgent,
    (count(*) filter (where due <= $1))::integer as overdue
  from (${placed(`
    select *, case when $1 - opened < ${HOUR} then '${AGES[0]}' when $1 - opened < ${4 * HOUR} then '${AGES[1]}'
      when $1 - opened < ${DAY} then '${AGES[2]}' else '${AGES[3]}' end as age
    from city.case_head
    where not gone and parent is null and state in (${LIVING.map((state) => `'${state}'`).join(', ')})`)}) as head
  group by level, age, ${PLACES}`

const STOCK = `
  select ${OF_PLACE}, stock, item, sum(balance)::float8 as balance, sum(transit)::float8 as transit
  from (${placed('select * from city.stock where not gone')}) as held
  group by stock, item, ${PLACES} order by stock, item`

/** Every place of the city with its sums, the city first. `day`: a moment of the day whose roll-calls are asked for. */
export async function sumsOf(
  db: Database,
  { day, now }: { readonly day: number; readonly now: number },
): Promise<readonly PlaceSums[]> {
  const calls = await db.query<CityPlace & CitySum>(CALLS, [dayNumber(day)])
  const cases = await db.query<CityPlace & CaseCount>(CASES, [now])
  const stock = await db.query<CityPlace & Held>(STOCK)
  const places = new Map<
    string,
    { of: CityPlace; calls: CitySum[]; cases: CaseCount[]; stock: Held[] }
  >()
  const at = ({ district, street, community }: CityPlace) => {
    const key = JSON.stringify([district, street, community])
    const known = places.get(key)
    if (known !== undefined) return known
    const place = { of: { district, street, community }, calls: [], cases: [], stock: [] }
    places.set(key, place)
    return place
  }
  at({ district: null, street: null, community: null })
  for (const { district, street, community, ...sum } of calls.rows)
    at({ district, street, community }).calls.push(sum)
  for (const { district, street, community, ...count } of cases.rows)
    at({ district, street, community }).cases.push(count)
  for (const { district, street, community, ...held } of stock.rows)
    at({ district, street, community }).stock.push(held)
  return [...places.values()].map(({ of, ...sums }) => ({ ...of, ...sums }))
}

const STREETS = `
  select coalesce(listed.name, street.name) as name, coalesce(listed.district, left(street.code, 6), '') as district,
    street.id is not null as known, (extract(epoch from heard) * 1000)::float8 as heard,
    heard < now() - make_interval(secs => ${SILENT / 1000}) as silent,
    coalesce(waits, 0)::float8 as waits, waits_since::float8 as waits_since, coalesce(skew, 0)::float8 as skew,
    (extract(epoch from now()) * 1000)::float8 as now
  from city.listed as listed full join city.street as street on street.name = listed.name
  order by listed.place nulls last, coalesce(listed.name, street.name)`

interface StreetRow {
  readonly name: string
  readonly district: string
  readonly known: boolean
  readonly heard: number | null
  readonly silent: boolean | null
  readonly waits: number
  readonly waits_since: number | null
  readonly skew: number
  readonly now: number
}

/** Which streets are heard, and since when others are not. */
export async function standingsOfStreets(db: Database): Promise<readonly StreetStanding[]> {
  const { rows } = await db.query<StreetRow>(STREETS)
  return rows.map(({ name, district, waits, skew, ...row }) => {
    const of = { name, district, waits, why: null, page: null }
    const clock = Math.abs(skew) >= SKEW ? skew : null
    if (!row.known) return { ...of, state: 'unheard', since: null, skew: null }
    if (row.silent === true) return { ...of, state: 'silent', since: row.heard, skew: clock }
    // What waits has its time by the street's clock.
    const since = row.waits_since === null ? null : row.waits_since - skew
    if (waits > 0 && since !== null && row.now - since > LATE)
      return { ...of, state: 'behind', since, skew: clock }
    return { ...of, state: 'well', since: null, skew: clock }
  })
}
