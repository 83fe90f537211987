import type pg from 'pg'
import { Refusal } from '../bot/refusal.ts'
import { type FeedRow, wrongIn } from '../store/feed/feed-kind.ts'
import { putInCalls, takeOutCalls } from './call-sums.ts'
import { FACTS, type Fact } from './database/city-schema.ts'
import { type Database, LOCK } from './database/open.ts'
import { whole } from './database/whole.ts'
import { keepLiving } from './living-case.ts'
import { checkEpoch } from './standby/lease.ts'
import { addUpStock } from './stock-sums.ts'

/** Who a street says it is. */
export interface Hello {
  readonly name: string
  /** The statistical code (370213012); null where its file has none. */
  readonly code: string | null
  /** The epoch of the lease by which it writes. */
  readonly epoch: number
  /** The line that its rows stand in. */
  readonly line: string
  /** The line of its own that this one is in place of; null: none that it knows of. */
  readonly instead: string | null
  /** Its clock, Unix ms. */
  readonly clock: number
}

/** What a street tells, and how much it has still to tell, and since when that waits. */
export interface Report {
  readonly name: string
  readonly epoch: number
  readonly line: string
  readonly clock: number
  readonly rows: readonly FeedRow[]
  readonly waits: number
  readonly since: number | null
}

/** What the city has of a street. */
export interface Heard {
  /** Up to this row it was told. */
  readonly told: number
  /** By how many ms the street's clock is ahead of the city's. */
  readonly skew: number
}

/** ms without a word after which a street is silent, and another folder may speak in its name. */
export const SILENT = 60_000

/** Takes a street up, or up again. Throws a `Refusal` where its name or its line is another's. */
export function meet(db: Database, hello: Hello): Promise<Heard> {
  return whole(db, async (client) => {
    await checkEpoch(client, hello.name, hello.epoch)
    await client.query('select pg_advisory_xact_lock($1, $2)', [LOCK.class, LOCK.meet])
    const { rows } = await client.query<Known>(
      `select id, name, line, heard > now() - make_interval(secs => $3) as speaks
       from city.street where name = $1 or line = $2`,
      [hello.name, hello.line, SILENT / 1000],
    )
    const named = rows.find(({ name }) => name === hello.name)
    const lined = rows.find(({ line }) => line === hello.line)
    if (lined === undefined && named === undefined) {
      await client.query('insert into city.street (name, code, line) values ($1, $2, $3)', [
        hello.name,
        hello.code,
        hello.line,
      ])
    } else if (lined === undefined && named !== undefined) {
      if (named.speaks && named.line !== hello.instead) {
        throw new Refusal(
          `the street ${hello.name} is told to the city by another data folder: stop one of the two; a minute after its last word this one takes its place`,
        )
      }
      await takeOver(client, named.id, hello)
    } else if (lined !== undefined && lined.name !== hello.name) {
      if (lined.speaks || named !== undefined) {
        throw new Refusal(
          `the city knows this data folder as ${lined.name} already, and it calls itself ${hello.name}: a copy for another street is started once without a city; where the street was renamed, wait a minute`,
        )
      }
      await client.query('update city.street set name = $1 where id = $2', [hello.name, lined.id])
    }
    return listen(client, { ...hello, rows: [], waits: null, since: null })
  })
}

/** Up to which row the city was told of a street. */
export async function toldOf(db: Database, street: string): Promise<number> {
  const { rows } = await db.query<{ told: string }>(
    'select told from city.street where name = $1',
    [street],
  )
  return Number(rows[0]?.told ?? 0)
}

interface Known {
  readonly id: number
  readonly name: string
  readonly line: string
  readonly speaks: boolean
}

/** What stood under a name was told by a line that ended: it stands until the new one has told everything. */
async function takeOver(client: pg.PoolClient, id: number, hello: Hello): Promise<void> {
  await client.query('update city.street set line = $2, told = 0 where id = $1', [id, hello.line])
  await client.query('delete from city.feed where street = $1', [id])
  // What the old one took in, an earlier copy of its file may not know: it is given again what is not erased.
  await client.query(
    'update city.down set how = null, taken = null where street = $1 and words is not null',
    [hello.name],
  )
  for (const { table } of FACTS)
    await client.query(`update city.${table} set seq = 0 where street = $1`, [id])
}

/** Takes in what a street tells; told twice, it counts once. Throws a `Refusal` where the line is not the city's. */
export async function hear(db: Database, report: Report): Promise<Heard> {
  const { name, rows } = report
  const wrong = rows.map((row) => wrongIn(row)).find((why) => why !== null)
  if (wrong !== undefined) {
    throw new Refusal(`${name} tells what the city does not take (${wrong}): update the city first`)
  }
  return await whole(db, async (client) => {
    await checkEpoch(client, name, report.epoch)
    return await listen(client, report)
  })
}

async function listen(
  client: pg.PoolClient,
  {
    name,
    line,
    clock,
    rows,
    waits,
    since,
  }: Omit<Report, 'waits' | 'epoch'> & { readonly waits: number | null },
): Promise<Heard> {
  const found = await client.query<{ id: number; told: string; skew: string }>(
    `update city.street set heard = now(), waits = coalesce($3, waits), waits_since = case when $3::bigint is null then waits_since else $4::bigint end,
       skew = $5::bigint - (extract(epoch from clock_timestamp()) * 1000)::bigint
     where name = $1 and line = $2 returning id, told, skew`,
    [name, line, waits, since, clock],
  )
  const [street] = found.rows
  if (street === undefined) {
    throw new Refusal(`another data folder tells of ${name} now: this one is heard no more`)
  }
  const told = Number(street.told)
  const last = rows.at(-1)?.seq ?? 0
  const heard = { told: Math.max(told, last), skew: Number(street.skew) }
  if (last <= told) return heard
  const fresh = rows.filter(({ seq }) => seq > told)
  await takeOutCalls(client, street.id, fresh)
  await client.query(TELL, [street.id, JSON.stringify(fresh)])
  const whole = fresh.findLast(({ kind }) => kind === 'whole')
  for (const { kind, table } of FACTS) {
    if (whole !== undefined)
      await client.query(`delete from city.${table} where street = $1 and seq < $2`, [
        street.id,
        whole.body.from,
      ])
    if (fresh.some((row) => row.kind === kind && row.body.gone === true))
      await client.query(`delete from city.${table} where street = $1 and gone`, [street.id])
  }
  await putInCalls(client, street.id, fresh)
  await keepLiving(client, street.id, fresh)
  await addUpStock(client, street.id, fresh)
  await client.query('update city.street set told = $2 where id = $1', [street.id, last])
  return heard
}

/** A batch in one statement: the rows that are new, and of each kind the last of each key. */
const TELL = `
  with given as (
    select seq, at, kind, body
    from jsonb_to_recordset($2::jsonb) as r(seq bigint, at bigint, kind text, body jsonb)
  ), fresh as (
    insert into city.feed (street, seq, at, kind, body)
    select $1::integer, seq, at, kind, body from given
    on conflict do nothing returning seq, kind, body
  ), ${FACTS.map(kept).join(', ')}
  select count(*) from fresh`

function kept({ kind, table, keys, values }: Fact): string {
  const quoted = (names: readonly string[], before = '') =>
    names.map((name) => `${before}"${name}"`).join(', ')
  const fields = { ...keys, ...values, gone: 'boolean' }
  const types = Object.entries(fields).map(([name, type]) => `"${name}" ${type}`)
  const [key, value] = [Object.keys(keys), Object.keys(values)]
  const changing = [...value, 'seq', 'gone']
  return `${table}_kept as (
    insert into city.${table} (street, ${quoted([...key, ...changing])})
    select distinct on (${quoted(key, 'b.')}) $1::integer, ${quoted([...key, ...value], 'b.')}, fresh.seq, coalesce(b.gone, false)
    from fresh, jsonb_to_record(fresh.body) as b(${types.join(', ')})
    where fresh.kind = '${kind}'
    order by ${quoted(key, 'b.')}, fresh.seq desc
    on conflict (street, ${quoted(key)}) do update set
      ${changing.map((name) => `"${name}" = excluded."${name}"`).join(', ')}
    where city.${table}.seq < excluded.seq
  )`
}

/** Rows that were taken in long ago need not be known one by one. Answers with how many went. */
export async function thinFeed(db: Database, keep: number): Promise<number> {
  const { rowCount } = await db.query(
    'delete from city.feed using city.street where feed.street = street.id and feed.seq <= street.told - $1',
    [keep],
  )
  return rowCount ?? 0
}
