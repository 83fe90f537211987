import type pg from 'pg'
import { DAY, OFFSET } from '../domain/model/time.ts'
import type { FeedRow } from '../store/feed/feed-kind.ts'

/**
 * Roll-calls of a day by form and community, kept added up: what a street tells is taken out before and put in after, so
 * that a batch costs what it holds and not what the street has. Of each building the day's last of each form counts.
 */

const dayOf = (opened: string): string => `((${opened} + ${OFFSET}) / ${DAY})::integer`

const COUNTS = ['expected', 'answered', 'abnormal', 'buildings', 'open'] as const

/** Each building's last of those `calls`, added up into what there is, or out of it. */
const counted = (calls: string, sign: '' | '-'): string => `
  insert into city.call_sum (street, day, form, community, ${COUNTS.join(', ')})
  select $1, day, form, community, ${sign}sum(expected), ${sign}sum(answered), ${sign}sum(abnormal), ${sign}count(*),
    ${sign}count(*) filter (where state = 'open')
  from (
    select distinct on (located.area, located.form, located.day) located.*,
      coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community
    from (${calls}) as located left join city.area as area on area.street = $1 and area.id = located.area
    order by located.area, located.form, located.day, located.opened desc, located.id desc
  ) as last
  group by day, form, community
  on conflict (street, day, form, community) do update set
    ${COUNTS.map((name) => `${name} = call_sum.${name} + excluded.${name}`).join(', ')}`

const ALL = counted(
  `select call.*, ${dayOf('call.opened')} as day from city.rollcall as call where call.street = $1 and not call.gone`,
  '',
)

/** The roll-calls of those buildings, forms and days. Each building is looked up by itself, however many a street has. */
const TOLD = `
  select call.*, told.day
  from (
    select distinct area, form, ${dayOf('opened')} as day
    from jsonb_to_recordset($2::jsonb) as r(area integer, form text, opened bigint)
  ) as told
  cross join lateral (
    select * from city.rollcall as call
    where call.street = $1 and call.area = told.area and call.form = told.form and not call.gone
      and call.opened >= told.day::bigint * ${DAY} - ${OFFSET} and call.opened < (told.day + 1)::bigint * ${DAY} - ${OFFSET}
  ) as call`
const [OUT, IN] = [counted(TOLD, '-'), counted(TOLD, '')]

/** Whether all of a street is added up anew: its areas changed, or something went. */
function isAnew(rows: readonly FeedRow[]): boolean {
  return rows.some(
    ({ kind, body }) =>
      kind === 'whole' || kind === 'area' || (kind === 'rollcall' && body.gone === true),
  )
}

function buildingsOf(rows: readonly FeedRow[]): string | null {
  const calls = rows.filter(({ kind }) => kind === 'rollcall')
  if (calls.length === 0) return null
  return JSON.stringify(calls.map(({ body: { area, form, opened } }) => ({ area, form, opened })))
}

/** Takes out of the sums what these rows will tell anew. */
export async function takeOutCalls(
  client: pg.PoolClient,
  street: number,
  rows: readonly FeedRow[],
): Promise<void> {
  const buildings = buildingsOf(rows)
  if (buildings !== null && !isAnew(rows)) await client.query(OUT, [street, buildings])
}

/** Puts into the sums what these rows have told. */
export async function putInCalls(
  client: pg.PoolClient,
  street: number,
  rows: readonly FeedRow[],
): Promise<void> {
  const buildings = buildingsOf(rows)
  if (isAnew(rows)) {
    await client.query('delete from city.call_sum where street = $1', [street])
    await client.query(ALL, [street])
  } else if (buildings !== null) {
    await client.query(IN, [street, buildings])
  }
}
