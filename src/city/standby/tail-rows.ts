import type { LogPlace } from '../../store/database/log-frames.ts'
import type { Database } from '../database/open.ts'
import { supersededIn } from './lease.ts'

/** What of a street lies in PostgreSQL for another host, and where its backup is. */
export interface Chain {
  /** The backup on which the pieces follow; null: there is none. */
  readonly base: Base | null
  /** The last piece that was told, or the backup itself; and how far the log was with it. */
  readonly last: { readonly seq: number; readonly place: LogPlace } | null
  /** Bytes of the pieces behind the backup. */
  readonly bytes: number
  /** When the last of them came; null: there is none. */
  readonly at: string | null
}

export interface Base {
  readonly seq: number
  readonly file: string
  /** SHA-256 of the sealed file. */
  readonly digest: string
  readonly size: number
  readonly at: string
}

export interface Writer {
  readonly street: string
  readonly epoch: number
}

const placed = ({ salt, frame }: LogPlace): string => `${salt}:${frame}`

function placeIn(text: string): LogPlace {
  const [salt = '', frame = ''] = text.split(':')
  return { salt, frame: Number(frame) }
}

export async function chainOf(db: Database, street: string): Promise<Chain> {
  const base = await db.query<{
    seq: string
    place: string
    file: string
    digest: string
    size: string
    at: string
  }>('select seq, place, file, digest, size, at::text from city.base where street = $1', [street])
  const tail = await db.query<{ seq: string; place: string; at: string }>(
    'select seq, place, at::text from city.tail where street = $1 order by seq desc limit 1',
    [street],
  )
  const sum = await db.query<{ bytes: string | null }>(
    'select sum(octet_length(blob)) as bytes from city.tail where street = $1',
    [street],
  )
  const [row] = base.rows
  const last = tail.rows[0] ?? row
  return {
    base:
      row === undefined
        ? null
        : {
            seq: Number(row.seq),
            file: row.file,
            digest: row.digest,
            size: Number(row.size),
            at: row.at,
          },
    last: last === undefined ? null : { seq: Number(last.seq), place: placeIn(last.place) },
    bytes: Number(sum.rows[0]?.bytes ?? 0),
    at: tail.rows[0]?.at ?? null,
  }
}

/**
 * Adds a piece, in one statement with the look at the lease; told twice it is there once. Throws `Superseded` where the lease
 * is another's.
 */
export async function addPiece(
  db: Database,
  { street, epoch }: Writer,
  piece: { readonly seq: number; readonly place: LogPlace; readonly blob: Buffer },
): Promise<void> {
  const { rowCount } = await db.query(
    `with held as (select 1 from city.lease where street = $1 and epoch = $2 for share)
     insert into city.tail as had (street, epoch, seq, place, blob) select $1, $2, $3, $4, $5 from held
     on conflict (street, seq) do update set place = excluded.place where had.epoch = excluded.epoch`,
    [street, epoch, piece.seq, placed(piece.place), piece.blob],
  )
  if (rowCount === 0) throw await supersededIn(db, street)
}

/** A backup takes the place of the one before, and of all pieces that are in it. Throws `Superseded`. */
export async function addBase(
  db: Database,
  { street, epoch }: Writer,
  base: Omit<Base, 'at'> & { readonly place: LogPlace },
): Promise<void> {
  const { rows } = await db.query(
    `with held as (select 1 from city.lease where street = $1 and epoch = $2 for share),
     gone as (delete from city.tail using held where street = $1 and seq <= $3)
     insert into city.base (street, epoch, seq, place, file, size, digest) select $1, $2, $3, $4, $5, $6, $7 from held
     on conflict (street) do update set epoch = excluded.epoch, seq = excluded.seq, place = excluded.place,
       file = excluded.file, size = excluded.size, digest = excluded.digest, at = excluded.at
     returning 1`,
    [street, epoch, base.seq, placed(base.place), base.file, base.size, base.digest],
  )
  if (rows.length === 0) throw await supersededIn(db, street)
}

/** The pieces behind one, in their order, some at a time. */
export async function piecesAfter(db: Database, street: string, seq: number, most: number) {
  const { rows } = await db.query<{ seq: string; epoch: string; blob: Buffer }>(
    'select seq, epoch, blob from city.tail where street = $1 and seq > $2 order by seq limit $3',
    [street, seq, most],
  )
  return rows.map((row) => ({ seq: Number(row.seq), epoch: Number(row.epoch), blob: row.blob }))
}

/** What a piece is sealed as: it opens as no other. */
export function pieceName({ street, epoch }: Writer, seq: number): string {
  return `piece ${seq} of ${street}, epoch ${epoch}`
}
