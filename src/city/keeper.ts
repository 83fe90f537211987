import type pg from 'pg'
import { Refusal } from '../bot/refusal.ts'
import { HOUR } from '../domain/model/time.ts'
import type { Log } from '../engine/log-line.ts'
import type { CityFile } from './city-file.ts'
import { connectTo, LOCK, migrateCity, schemaIn, unreachable } from './database/open.ts'
import { thinFeed } from './hearing.ts'
import { thinLetters } from './letters/post-office.ts'

/** ms between two tries. */
const AGAIN = 5_000
/** Rows of each street that stay once they were taken in. */
const KEPT = 20_000

export type Keeper = Awaited<ReturnType<typeof keepDatabase>>

/**
 * The city's database as long as the city runs: brought to its schema, held against a second city, thinned. One that is away
 * is waited for. Throws a `Refusal` where it can be reached and is not this city's to use.
 */
export async function keepDatabase(
  url: string,
  { name, streets }: Pick<CityFile, 'name' | 'streets'>,
  log: Log,
) {
  const db = connectTo(url, 6)
  let holder: pg.PoolClient | null = null
  let trouble: string | null = null
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let thinned = 0
  try {
    await take()
  } catch (error) {
    if (error instanceof Refusal) {
      await db.end()
      throw error
    }
    tell(error)
  }
  arm()

  function tell(error: unknown): void {
    const why = unreachable(error)
    if (why !== trouble)
      log({ level: 'warn', what: "the city's database cannot be had; it is tried again", why })
    trouble = why
  }

  function arm(): void {
    if (stopped) return
    timer = setTimeout(() => void look().finally(arm), AGAIN)
  }

  async function look(): Promise<void> {
    try {
      if (holder === null) await take()
      if (Date.now() - thinned > HOUR) {
        thinned = Date.now()
        await thinFeed(db, KEPT)
        await thinLetters(db)
      }
    } catch (error) {
      tell(error)
    }
  }

  async function take(): Promise<void> {
    await schemaIn(db)
    const client = await db.connect()
    try {
      const { rows } = await client.query<{ held: boolean }>(
        'select pg_try_advisory_lock($1, $2) as held',
        [LOCK.class, LOCK.city],
      )
      if (rows[0]?.held !== true) {
        throw new Refusal(
          'another weiliandong city works on this database: stop it, or name a database of its own',
        )
      }
      await migrateCity(db, name)
      await list()
    } catch (error) {
      client.release(true)
      throw error
    }
    // Who holds it is held by this one connection: when it goes, the city takes it anew.
    client.once('error', () => {
      holder = null
      client.release(true)
    })
    holder = client
    if (trouble !== null) log({ level: 'info', what: "the city's database is back" })
    trouble = null
  }

  /** The streets of city.yaml, so that those that were never heard are known too. */
  async function list(): Promise<void> {
    const names = streets.map((street) => street.name)
    await db.query(
      `with given as (select name, district, place from unnest($1::text[], $2::text[]) with ordinality as g(name, district, place)),
       gone as (delete from city.listed where not (name = any($1::text[])))
       insert into city.listed (name, district, place) select name, district, place from given
       on conflict (name) do update set district = excluded.district, place = excluded.place`,
      [names, streets.map(({ district }) => district)],
    )
  }

  return {
    db,
    /** What keeps it from being had; null: nothing. */
    trouble: (): string | null => trouble,
    async close(): Promise<void> {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      holder?.release(true)
      await db.end()
    },
  }
}
