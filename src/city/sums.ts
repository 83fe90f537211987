import { EVERYWHERE } from '../domain/model/across/crossing.ts'
import { DAY, dayNumber, HOUR, MINUTE, OFFSET } from '../domain/model/time.ts'
import {
  AGES,
  type CaseCount,
  type CityPlace,
  type CitySum,
  type CrossingStanding,
  type Gaps,
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

/** What is added up, by what, and from where. Its rows are of a `street` and a `community`. */
interface Adding {
  readonly rows: string
  readonly by: string
  readonly sums: readonly string[]
}

const CALLS: Adding = {
  rows: 'select * from city.call_sum where day = $2',
  by: 'form',
  sums: ['expected', 'answered', 'abnormal', 'buildings', 'open'],
}

const CASES: Adding = {
  rows: `
    select street, community, level, case when $1 - opened < ${HOUR} then '${AGES[0]}' when $1 - opened < ${4 * HOUR} then '${AGES[1]}'
      when $1 - opened < ${DAY} then '${AGES[2]}' else '${AGES[3]}' end as age,
      1 as count, urgent::integer as urgent, (due is not null and due <= $1)::integer as overdue
    from city.living_case`,
  by: 'level, age',
  sums: ['count', 'urgent', 'overdue'],
}

const STOCK: Adding = {
  rows: 'select * from city.stock_sum',
  by: 'stock, item',
  sums: ['balance', 'transit'],
}

/** The day's slots. Who is lacking can be found as long as a slot is not over. */
const GAPS: Adding = {
  rows: `
    select slot.street, coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community, rota, wanted,
      case when "to" > $1 then greatest(wanted - holders, 0) else 0 end as lacking
    from city.slot as slot left join city.area as area on area.street = slot.street and area.id = slot.area
    where not slot.gone and ended is distinct from 'dropped'
      and "from" >= $2::bigint * ${DAY} - ${OFFSET} and "from" < ($2::bigint + 1) * ${DAY} - ${OFFSET}`,
  by: 'rota',
  sums: ['wanted', 'lacking'],
}

/** Each street is added up first: a city's districts and itself are sums of few rows. */
function addedUp({ rows, by, sums }: Adding): string {
  const summed = sums.map((name) => `sum(${name}) as ${name}`).join(', ')
  return `(select coalesce(json_agg(place), '[]') from (
    select district, named.street, null as community, ${by}, ${summed}
    from (select street as id, ${by}, ${summed} from (${rows}) as told group by street, ${by}) as each join named using (id)
    group by ${by}, grouping sets ((), (district), (district, named.street))
    union all
    select district, named.street, community, ${by}, ${summed}
    from (${rows}) as told join named on named.id = told.street where named.street = $3
    group by ${by}, district, named.street, community
    order by ${by}
  ) as place)`
}

/** One statement, so that all is of one moment, and what it costs is asked once. */
const SUMS = `
  with named as (
    select street.id, street.name as street, coalesce(listed.district, left(street.code, 6), '') as district
    from city.street as street left join city.listed as listed on listed.name = street.name
  )
  select ${addedUp(CALLS)} as calls, ${addedUp(CASES)} as cases, ${addedUp(STOCK)} as stock,
    ${addedUp(GAPS)} as gaps`

interface Sums {
  readonly calls: readonly (CityPlace & CitySum)[]
  readonly cases: readonly (CityPlace & CaseCount)[]
  readonly stock: readonly (CityPlace & Held)[]
  readonly gaps: readonly (CityPlace & Gaps)[]
}

/**
 * The city, its districts and their streets with their sums, the city first; of one street its communities too.
 * `day`: a moment of the day whose roll-calls are asked for.
 */
export async function sumsOf(
  db: Database,
  {
    day,
    now,
    street,
  }: { readonly day: number; readonly now: number; readonly street: string | null },
): Promise<readonly PlaceSums[]> {
  const { rows } = await db.query<Sums>(SUMS, [now, dayNumber(day), street])
  const { calls = [], cases = [], stock = [], gaps = [] } = rows[0] ?? {}
  const places = new Map<
    string,
    { of: CityPlace; calls: CitySum[]; cases: CaseCount[]; stock: Held[]; gaps: Gaps }
  >()
  const at = ({ district, street: name, community }: CityPlace) => {
    const key = `${district}/${name}/${community}`
    const known = places.get(key)
    if (known !== undefined) return known
    const of = { district, street: name, community }
    const place = { of, calls: [], cases: [], stock: [], gaps: NO_GAPS }
    places.set(key, place)
    return place
  }
  at({ district: null, street: null, community: null })
  for (const { district, street: name, community, ...sum } of calls)
    at({ district, street: name, community }).calls.push(sum)
  for (const { district, street: name, community, ...count } of cases)
    at({ district, street: name, community }).cases.push(count)
  for (const { district, street: name, community, ...held } of stock)
    at({ district, street: name, community }).stock.push(held)
  for (const { district, street: name, community, wanted, lacking } of gaps) {
    const place = at({ district, street: name, community })
    place.gaps = { wanted: place.gaps.wanted + wanted, lacking: place.gaps.lacking + lacking }
  }
  return [...places.values()].map(({ of, ...sums }) => ({ ...of, ...sums }))
}

const NO_GAPS: Gaps = { wanted: 0, lacking: 0 }

const STREETS = `
  select coalesce(listed.name, street.name) as name, coalesce(listed.district, left(street.code, 6), '') as district,
    street.id is not null as known, (extract(epoch from heard) * 1000)::float8 as heard,
    heard < now() - make_interval(secs => ${SILENT / 1000}) as silent,
    coalesce(waits, 0)::float8 as waits, waits_since::float8 as waits_since, coalesce(skew, 0)::float8 as skew,
    (extract(epoch from now()) * 1000)::float8 as now,
    voice.accounts, voice.silent as groups_silent, voice.since::float8 as voice_since
  from city.listed as listed full join city.street as street on street.name = listed.name
  left join (
    select street, count(*)::integer as accounts, sum(silent)::integer as silent, min(since) as since
    from city.account where not gone and (not up or mute) group by street
  ) as voice on voice.street = street.id
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
  readonly accounts: number | null
  readonly groups_silent: number | null
  readonly voice_since: number | null
}

/** Which streets are heard, and since when others are not. */
export async function standingsOfStreets(db: Database): Promise<readonly StreetStanding[]> {
  const { rows } = await db.query<StreetRow>(STREETS)
  return rows.map(({ name, district, waits, skew, ...row }) => {
    const voiceless = voicelessOf(row, skew)
    const of = { name, district, waits, why: null, page: null, voiceless }
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

function voicelessOf(
  row: Pick<StreetRow, 'accounts' | 'groups_silent' | 'voice_since'>,
  skew: number,
): StreetStanding['voiceless'] {
  const { accounts, groups_silent: groups, voice_since: since } = row
  if (accounts === null || accounts === 0 || since === null) return null
  return { accounts, groups: groups ?? 0, since: since - skew }
}

/** So long what is over between streets is shown. */
const SHOWN = 2 * DAY
const MOST = 100

const CROSSINGS = `
  select sort, street.name as "from", own as number, other as "to", theirs, stage, sightings, at::float8 as at
  from city.crossing join city.street on street.id = crossing.street
  where not gone and role = 'out' and (stage not in ('closed', 'refused', 'ended') or at > $1)
  order by at desc limit ${MOST}`

/** What streets work on together, the latest first. */
export async function crossingsOf(db: Database, now: number): Promise<readonly CrossingStanding[]> {
  const { rows } = await db.query<CrossingStanding>(CROSSINGS, [now - SHOWN])
  return rows.map((row) => ({ ...row, to: row.to === EVERYWHERE ? '' : row.to }))
}
