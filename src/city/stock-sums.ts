import type pg from 'pg'
import type { FeedRow } from '../store/feed/feed-kind.ts'

/** What a street's communities hold. `$2` and `$3`: those stocks and their items alone; null: all. */
const ADD = `
  insert into city.stock_sum (street, community, stock, item, balance, transit)
  select $1::integer, coalesce(nullif(split_part(area.path, '/', 2), ''), '') as community, held.stock, held.item,
    sum(held.balance), sum(held.transit)
  from city.stock as held
  left join city.area as area on area.street = held.street and area.id = held.area
  where held.street = $1 and not held.gone
    and ($2::text[] is null or (held.stock, held.item) in (select * from unnest($2::text[], $3::text[])))
  group by 2, 3, 4
  on conflict (street, community, stock, item) do update set balance = excluded.balance, transit = excluded.transit`

/** Keeps what a street holds added up, once it has told of some. */
export async function addUpStock(
  client: pg.PoolClient,
  street: number,
  rows: readonly FeedRow[],
): Promise<void> {
  const told = rows.filter(({ kind }) => kind === 'stock')
  if (rows.some(({ kind }) => kind === 'whole' || kind === 'area')) {
    await client.query('delete from city.stock_sum where street = $1', [street])
    await client.query(ADD, [street, null, null])
  } else if (told.length > 0) {
    const items = told.map(({ body }) => body.item)
    await client.query(ADD, [street, told.map(({ body }) => body.stock), items])
  }
}
