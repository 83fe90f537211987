import type pg from 'pg'
import { Refusal } from '../../bot/refusal.ts'
import type { Database } from '../database/open.ts'

/** ms. All of them are measured by PostgreSQL's clock, or by one of this machine that is never set. */
export interface Times {
  /** A lease that is not renewed so long may be taken by another. */
  readonly lease: number
  readonly renew: number
  /** Who could not renew speaks no more so long before another may take it. */
  readonly margin: number
  /** A login that nobody ended is gone after so long. */
  readonly login: number
}

export const TIMES: Times = { lease: 20_000, renew: 4_000, margin: 3_000, login: 60_000 }

/** Who wants a street's lease. */
export interface Claim {
  readonly street: string
  /** A name of the data folder where it lies: what is copied elsewhere has another. */
  readonly holder: string
  /** Where that is, for people. */
  readonly place: string
  /** The last epoch that this folder held; 0: none. */
  readonly epoch: number
  /** It goes on from where the street is, whoever had it last. */
  readonly anyway: boolean
  readonly times: Times
}

export type Taken =
  /** `login`: ms until the login of who had it before is gone. */
  | { readonly kind: 'held'; readonly epoch: number; readonly login: number }
  /** Somebody has it; `renewed` changes when they renew it. */
  | { readonly kind: 'other'; readonly place: string; readonly renewed: string }
  /** Nobody has it, but the street went on elsewhere since this folder had it. */
  | { readonly kind: 'behind'; readonly place: string; readonly renewed: string }

/** Who renews a lease. */
export interface Renewal extends Pick<Claim, 'street' | 'holder' | 'times'> {
  readonly epoch: number
  /** Whether the account is logged in, or about to be. */
  readonly login: boolean
  /** Since how many ms something waits to be told; null: nothing is told to another host. */
  readonly lag: number | null
}

/** Another host has the street: what this one would write is refused. */
export class Superseded extends Refusal {}

/** Takes a street's lease where nobody has it; each time it is another epoch. */
export async function takeLease(db: Database, claim: Claim): Promise<Taken> {
  const { street, holder, place, epoch, anyway, times } = claim
  const { rows } = await db.query<{ epoch: string; login: number | null }>(
    `with before as (select holder, login from city.lease where street = $1)
     insert into city.lease as had (street, epoch, holder, place, renewed, until)
     values ($1, $2::bigint + 1, $3, $4, clock_timestamp(), clock_timestamp() + $5 * interval '1 ms')
     on conflict (street) do update set
       epoch = greatest(had.epoch, $2::bigint) + 1, holder = excluded.holder, place = excluded.place,
       renewed = excluded.renewed, until = excluded.until, lag = null
     where had.holder = $3 or (had.until <= clock_timestamp() and (had.epoch <= $2::bigint or $6::boolean))
     returning epoch, (select case when before.holder = $3 then 0 else
       $7 - extract(epoch from clock_timestamp() - before.login) * 1000 end from before)::float8 as login`,
    [street, epoch, holder, place, times.lease, anyway, times.login],
  )
  const [taken] = rows
  if (taken !== undefined)
    return { kind: 'held', epoch: Number(taken.epoch), login: Math.max(0, taken.login ?? 0) }
  const had = await leaseRow(db, street)
  // It was taken back between the two.
  if (had === null) return { kind: 'other', place: '', renewed: '' }
  return { kind: had.held ? 'other' : 'behind', place: had.place, renewed: had.renewed }
}

/** Holds a lease for as long again. Throws `Superseded` where it is another's. */
export async function renewLease(db: Database, renewal: Renewal): Promise<void> {
  const { street, holder, epoch, login, lag, times } = renewal
  const { rowCount } = await db.query(
    `update city.lease set renewed = clock_timestamp(), until = clock_timestamp() + $4 * interval '1 ms',
       login = case when $5::boolean then clock_timestamp() else login end, lag = $6
     where street = $1 and epoch = $2 and holder = $3`,
    [street, epoch, holder, times.lease, login, lag],
  )
  if (rowCount === 0) throw await supersededIn(db, street)
}

/**
 * The account's login is over: whoever takes the lease need not wait for that. The lease itself runs out by itself, so that
 * a program that is only started anew has it again.
 */
export async function releaseLease(
  db: Database,
  { street, holder, epoch }: Pick<Renewal, 'street' | 'holder' | 'epoch'>,
): Promise<void> {
  await db.query(
    `update city.lease set login = null, lag = null
     where street = $1 and epoch = $2 and holder = $3`,
    [street, epoch, holder],
  )
}

/** In a transaction: nobody takes the lease before its end. Throws `Superseded` where it is another's. */
export async function checkEpoch(
  client: Pick<pg.ClientBase, 'query'>,
  street: string,
  epoch: number,
): Promise<void> {
  const { rowCount } = await client.query(
    'select 1 from city.lease where street = $1 and epoch = $2 for share',
    [street, epoch],
  )
  if (rowCount === 0) throw await supersededIn(client, street)
}

/** A lease as it stands. */
export interface LeaseRow {
  readonly epoch: number
  readonly place: string
  readonly renewed: string
  /** Whether it is somebody's now. */
  readonly held: boolean
  readonly lag: number | null
}

export async function leaseRow(
  db: Pick<pg.ClientBase, 'query'>,
  street: string,
): Promise<LeaseRow | null> {
  const { rows } = await db.query<Omit<LeaseRow, 'epoch'> & { readonly epoch: string }>(
    `select epoch, place, renewed::text, until > clock_timestamp() as held, lag from city.lease where street = $1`,
    [street],
  )
  const [row] = rows
  return row === undefined ? null : { ...row, epoch: Number(row.epoch) }
}

export async function supersededIn(
  db: Pick<pg.ClientBase, 'query'>,
  street: string,
): Promise<Superseded> {
  const row = await leaseRow(db, street)
  return new Superseded(wentOn(street, row?.place ?? 'another host', row?.renewed ?? ''))
}

/** What to do where a street went on elsewhere. */
export function wentOn(street: string, place: string, since: string): string {
  const when = since === '' ? '' : ` (last heard ${since.slice(0, 19)})`
  return `${street} went on at ${place}${when}: nothing of this folder is taken since. Start it there, or here with --standby, which sets these records aside and goes on from the backup and tail`
}
