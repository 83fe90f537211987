import type pg from 'pg'
import { LIVING } from '../domain/model/case.ts'
import type { FeedRow } from '../store/feed/feed-kind.ts'

/** What hangs on a case of several is one with it. */
const LIVES = `not head.gone and head.parent is null and head.state in (${LIVING.map((state) => `'${state}'`).join(', ')})`

/** Those that live, each with its community, beside the thousands that are over. `$2`: those numbers alone; null: all. */
const KEEP = `
  with over as (
    delete from city.living_case as living
    where living.street = $1 and ($2::integer[] is null or living.number = any($2)) and not exists (
      select 1 from city.case_head as head where head.street = $1 and head.number = living.number and ${LIVES})
  )
  insert into city.living_case (street, number, community, level, urgent, opened, due)
  select head.street, head.number, coalesce(nullif(split_part(area.path, '/', 2), ''), ''),
    head.level, head.urgent, head.opened, head.due
  from city.case_head as head
  left join city.area as area on area.street = head.street and area.id = head.area
  where head.street = $1 and ($2::integer[] is null or head.number = any($2)) and ${LIVES}
  on conflict (street, number) do update set community = excluded.community, level = excluded.level,
    urgent = excluded.urgent, opened = excluded.opened, due = excluded.due`

/** Keeps a street's living cases beside the rest, once it has told of some. */
export async function keepLiving(
  client: pg.PoolClient,
  street: number,
  rows: readonly FeedRow[],
): Promise<void> {
  const numbers = rows.flatMap(({ kind, body }) => (kind === 'case' ? [body.number] : []))
  const anew = rows.some(({ kind }) => kind === 'whole' || kind === 'area')
  if (anew) await client.query(KEEP, [street, null])
  else if (numbers.length > 0) await client.query(KEEP, [street, numbers])
}
