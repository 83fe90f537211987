import type pg from 'pg'
import { Refusal } from '../../bot/refusal.ts'
import type { Taken } from '../../store/letter/letter-box.ts'
import type { Database } from '../database/open.ts'
import { whole } from '../database/whole.ts'
import { checkEpoch } from '../standby/lease.ts'
import type { Matter } from './letter-body.ts'

/** What a street brings: what became of letters that it was given, and its own. */
export interface Bag {
  readonly name: string
  /** The epoch of the lease by which it writes. */
  readonly epoch: number
  /** The line that its rows stand in: only the folder that tells of a street is given its letters. */
  readonly line: string
  readonly answers: readonly { readonly id: number; readonly how: Taken }[]
  readonly letters: readonly Posted[]
}

/** A letter on its way: all that may be read of it without the secret. */
export interface Posted extends Matter {
  /** The sender's own number of it: brought twice, it goes once. */
  readonly key: string
  /** A street by its name; `*`: every other street; empty: the city. */
  readonly to: string
  /** Sealed, in base64, for each that it may go to. */
  readonly words: string
}

/** A letter as it is given out. */
export interface Delivered {
  readonly id: number
  readonly from: string
  readonly key: string
  readonly to: string
  /** Sealed, in base64; null: what it told is erased. */
  readonly words: string | null
}

/** So many are given at once. */
const MOST = 50

/** Takes a street's letters and gives it its own, in one transaction. Throws a `Refusal` where another folder tells of it. */
export function exchange(
  db: Database,
  { name, epoch, line, answers, letters }: Bag,
): Promise<readonly Delivered[]> {
  return whole(db, async (client) => {
    await checkEpoch(client, name, epoch)
    const known = await client.query('select 1 from city.street where name = $1 and line = $2', [
      name,
      line,
    ])
    if (known.rowCount === 0)
      throw new Refusal(`another data folder tells of ${name} now: this one is given no letters`)
    if (answers.length > 0) await client.query(ANSWER, [name, JSON.stringify(answers)])
    for (const letter of letters) await post(client, name, letter)
    const { rows } = await client.query<Delivered>(WAITING, [name, MOST])
    return rows
  })
}

const ANSWER = `
  update city.down set how = a.how, taken = now()
  from jsonb_to_recordset($2::jsonb) as a(id bigint, how text)
  where down.id = a.id and down.street = $1 and down.how is null`

const WAITING = `
  select id::float8 as id, origin as "from", key, sent_to as "to", encode(words, 'base64') as words
  from city.down where street = $1 and how is null order by down.id limit $2`

/** Puts a letter into the boxes of those it is for. */
export async function post(
  client: pg.PoolClient,
  from: string,
  { key, to, matter, over, theirs, words }: Posted,
): Promise<void> {
  if (over) {
    await client.query(ERASE, [from, matter, null])
    if (theirs !== null) await client.query(ERASE, [to, theirs, from])
  }
  await client.query(
    `insert into city.down (street, origin, key, sent_to, matter, words)
     select name, $1, $2, $3, $4, decode($5, 'base64') from (${
       to === '*' ? EVERY : 'select $3::text as name'
     }) as s where name <> $1
     on conflict (street, origin, key) do nothing`,
    [from, key, to, matter, words],
  )
}

/** What somebody told of a matter, to one street or (null) to all. */
const ERASE = `
  update city.down set words = null
  where origin = $1 and matter = $2 and ($3::text is null or street = $3)`

/** All streets of the city, heard of or listed. */
export const EVERY = 'select name from city.street union select name from city.listed'

/** What was told is not kept behind its matter, nor for long: at most so many ms once it was taken. */
const WORDS = '2 days'
const ROWS = '60 days'

/** Erases what was taken in long ago. */
export async function thinLetters(db: Database): Promise<void> {
  await db.query(
    `update city.down set words = null where words is not null and taken < now() - interval '${WORDS}'`,
  )
  await db.query(`delete from city.down where taken < now() - interval '${ROWS}'`)
}
