import type pg from 'pg'
import { DAY, OFFSET } from '../domain/model/time.ts'
import type { FeedRow } from '../store/feed/feed-kind.ts'

/** Roll-calls with the day that each was opened in, and the community that it is of. */
const LOCATED = `
  select call.*, ((call.opened + ${OFFSET}) / ${DAY})::integer as day,
    coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community
  from city.rollcall as call
  left join city.area as area on area.street = call.street and area.id = call.area
  where call.street = $1 and not call.gone`

/** Of each building the day's last of each form, added up by community. */
const counted = (calls: string): string => `
  insert into city.call_sum (street, day, form, community, expected, answered, abnormal, buildings, open)
  select $1, day, form, community, sum(expected), sum(answered), sum(abnormal), count(*),
    count(*) filter (where state = 'open')
  from (
    select distinct on (area, form, day) * from (${calls}) as located
    order by area, form, day, opened desc, id desc
  ) as last
  group by day, form, community
  on conflict (street, day, form, community) do update set expected = excluded.expected,
    answered = excluded.answered, abnormal = excluded.abnormal, buildings = excluded.buildings, open = excluded.open`

const ALL = counted(LOCATED)
/** Those communities, forms and days alone that some roll-calls are of. */
const SOME = `with touched as (select distinct day, form, community from (${LOCATED} and call.id = any($2)) as told)
  ${counted(`select located.* from (${LOCATED}
    and call.opened >= (select min(day) from touched)::bigint * ${DAY} - ${OFFSET}) as located
    join touched using (day, form, community)`)}`

/** Keeps a street's roll-calls added up, once it has told of some. What is gone takes its sums along. */
export async function addUpCalls(
  client: pg.PoolClient,
  street: number,
  rows: readonly FeedRow[],
): Promise<void> {
  const calls = rows.filter(({ kind }) => kind === 'rollcall')
  const anew = rows.some(({ kind }) => kind === 'whole' || kind === 'area')
  if (anew || calls.some(({ body }) => body.gone === true)) {
    await client.query('delete from city.call_sum where street = $1', [street])
    await client.query(ALL, [street])
  } else if (calls.length > 0) {
    await client.query(SOME, [street, calls.map(({ body }) => body.id)])
  }
}
