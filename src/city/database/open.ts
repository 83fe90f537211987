import pg from 'pg'
import { Refusal } from '../../bot/refusal.ts'
import { CITY_MIGRATIONS, NEWEST_CITY } from './city-schema.ts'

export type Database = pg.Pool

/** The oldest PostgreSQL that is served, as `server_version_num` has it, and as people know it. */
const OLDEST = { number: 150_000, name: '15' }
/** ms that a connection, and a statement, may take. */
const PATIENCE = { connect: 5_000, statement: 20_000 }
/** Locks that cities know: who migrates, who is the city, who is a street. */
export const LOCK = { class: 0x776c64, migrate: 1, city: 2, meet: 3 } as const

/** The city's database by its address. Nothing is asked of it yet. Throws a `Refusal` where it is no address. */
export function connectTo(url: string, most = 4): Database {
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal(
      'the address of the city is none of PostgreSQL: write such as postgresql://user:password@host:5432/database',
    )
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: PATIENCE.connect,
    statement_timeout: PATIENCE.statement,
    idleTimeoutMillis: 30_000,
    application_name: 'weiliandong',
    // Sums are asked again and again, and each is short: compiling them takes longer than they do.
    options: '-c jit=off',
    allowExitOnIdle: true,
  })
  // A connection that is lost while it rests is made anew when it is wanted.
  pool.on('error', () => {})
  // One that is lost between two questions while it is held fails the next of them; by itself it would end the process.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return pool
}

/** What keeps a database from being reached, without its address or password; what was refused, in its own words. */
export function unreachable(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ECONNREFUSED':
      return 'nobody answers at its address'
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'its host is not known'
    case '28P01':
    case '28000':
      return 'its user or password is refused'
    case '3D000':
      return 'there is no such database on it'
    case '42501':
      return 'its user may not do that'
    case '53100':
      return 'its disk is full'
    default:
      return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  }
}

/** Refuses a server that is too old. */
export function checkVersion(number: number): void {
  if (number >= OLDEST.number) return
  const version = Math.floor(number / 10_000)
  throw new Refusal(
    `the city's database is PostgreSQL ${version}, which is too old: ${OLDEST.name} or later is needed`,
  )
}

/** How far the schema is; 0: there is none. Throws a `Refusal` where the server is too old, or the schema too new. */
export async function schemaIn(db: Database): Promise<number> {
  const { rows } = await db.query<{ version: string; made: boolean }>(
    "select current_setting('server_version_num') as version, to_regclass('city.migration') is not null as made",
  )
  checkVersion(Number(rows[0]?.version))
  if (rows[0]?.made !== true) return 0
  const last = await db.query<{ last: number }>('select max(number) as last from city.migration')
  const number = last.rows[0]?.last ?? 0
  if (number > NEWEST_CITY) {
    throw new Refusal(
      `the city's database was made by a newer weiliandong (schema ${number}, this one knows ${NEWEST_CITY}); nothing was written. Update the program`,
    )
  }
  return number
}

/** Brings the city's schema to the newest; two who do so at once do it once. Throws a `Refusal`. */
export async function migrateCity(db: Database, name: string): Promise<void> {
  const client = await db.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1, $2)', [LOCK.class, LOCK.migrate])
    await client.query('create schema if not exists city')
    await client.query(
      'create table if not exists city.migration (number integer primary key, name text not null)',
    )
    const { rows } = await client.query<{ number: number }>('select number from city.migration')
    const done = new Set(rows.map(({ number }) => number))
    for (const { number, name, sql } of CITY_MIGRATIONS) {
      if (done.has(number)) continue
      await client.query(sql)
      await client.query('insert into city.migration values ($1, $2)', [number, name])
    }
    const city = await client.query<{ name: string }>('select name from city.city')
    const known = city.rows[0]?.name
    if (known === undefined) await client.query('insert into city.city values ($1)', [name])
    else if (known !== name) {
      throw new Refusal(
        `this database is the city ${known}'s, and city.yaml says ${name}: name another database, or write the name it has`,
      )
    }
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

/** For a street that tells its city by itself: whether it can. Throws a `Refusal`. */
export async function checkCity(db: Database): Promise<void> {
  const schema = await schemaIn(db)
  if (schema >= NEWEST_CITY) return
  throw new Refusal(
    schema === 0
      ? "the city's database has no schema yet: start weiliandong city on it once"
      : `the city's database has an older schema (${schema}, ${NEWEST_CITY} is needed): start this version of weiliandong city on it once`,
  )
}
