/** All that only SQLite knows. The rest of the store is SQL that PostgreSQL understands as well. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import {
  type CreateTableBuilder,
  type Dialect,
  DummyDriver,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { StoreError } from './error.ts'

export type Connection = Sqlite.Database

/** `wld1`: how a file of ours is told from any other SQLite database. */
const APPLICATION = 0x776c6431
const MAGIC = 'SQLite format 3\0'
/** ms that a statement waits for a lock someone outside holds: at a start, and while others wait for the answer. */
const BUSY = { starting: 10_000, running: 250 }
/** KiB of pages kept in memory. */
const CACHE = 32 * 1024
/** Pages in the log before they are brought home: a morning writes the same ones over and over. */
const CHECKPOINT = 4000
/** Files up to this many bytes are checked whole when they are opened. */
const CHECKED = 32 * 1024 * 1024

/** Compiles SQLite's SQL; statements are run by better-sqlite3 itself, at once and typed. */
export const DIALECT: Dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
}

/** SQLite has one integer for a flag, a number and a moment in ms. */
export const INTEGER: RawBuilder<unknown> = sql`integer`

/** Values are held to the types of their columns. */
export function strict<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
): CreateTableBuilder<T, C> {
  return table.modifyEnd(sql`strict`)
}

/** The rows lie in the order of the primary key itself: one tree instead of two. */
export function keyed<T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
): CreateTableBuilder<T, C> {
  return table.modifyEnd(sql`strict, without rowid`)
}

/** Opens a database to write in; `inspect` comes first. Throws StoreError. */
export function openToWrite(path: string): Connection {
  const db = connect(path, false)
  try {
    db.pragma(`busy_timeout = ${BUSY.starting}`)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('secure_delete = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma(`cache_size = ${-CACHE}`)
    db.pragma(`wal_autocheckpoint = ${CHECKPOINT}`)
    if (db.pragma('application_id', { simple: true }) !== APPLICATION) {
      db.pragma(`application_id = ${APPLICATION}`)
    }
    return db
  } catch (error) {
    db.close()
    throw trouble(error, path)
  }
}

/** Opens a database to look only, beside whoever writes in it. Throws StoreError. */
export function openToRead(path: string): Connection {
  if (!existsSync(path)) throw new StoreError('missing', `${path}: there is no such database`)
  inspect(path)
  const db = connect(path, true)
  db.pragma(`busy_timeout = ${BUSY.running}`)
  return db
}

/** From here on a lock from outside is an error soon, to be tried again between other work. */
export function waitBriefly(db: Connection): void {
  db.pragma(`busy_timeout = ${BUSY.running}`)
}

function connect(path: string, readonly: boolean): Connection {
  try {
    return new Sqlite(path, { readonly })
  } catch (error) {
    throw trouble(error, path)
  }
}

/**
 * Looks at a file without touching it: whether it is a database, ours, and sound, if it is there at all.
 * Throws StoreError.
 */
export function inspect(path: string): void {
  const size = existsSync(path) ? statSync(path).size : 0
  if (size === 0) return
  if (!startsWith(path, MAGIC)) throw foreign(path)
  const db = connect(path, true)
  try {
    const id = db.pragma('application_id', { simple: true })
    const tables = db.prepare('select count(*) from sqlite_schema').pluck().get()
    if (id !== APPLICATION && tables !== 0) throw foreign(path)
    if (size <= CHECKED && db.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw damaged(path)
    }
  } catch (error) {
    throw trouble(error, path)
  } finally {
    db.close()
  }
}

function startsWith(path: string, magic: string): boolean {
  const head = Buffer.alloc(magic.length)
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    readSync(file, head, 0, head.length, 0)
  } catch (error) {
    throw trouble(error, path)
  } finally {
    if (file !== null) closeSync(file)
  }
  return head.toString('latin1') === magic
}

function foreign(path: string): StoreError {
  return new StoreError(
    'foreign',
    `${path} is not a database of weiliandong; it was left as it is. Choose another --data folder, or move the file away`,
  )
}

function damaged(path: string): StoreError {
  return new StoreError(
    'damaged',
    `${path} is damaged; it was left as it is. Restore it with \`weiliandong restore\`, or move the file away to begin anew`,
  )
}

function unwritable(path: string, why: string): StoreError {
  return new StoreError(
    'readonly',
    `${path} cannot be opened for writing (${why}). Check that its folder is there, and its owner and rights`,
  )
}

/** SQLite's error as one of the store's; any other error as it is. */
export function trouble(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_CORRUPT')) return damaged(path)
  if (code === 'SQLITE_NOTADB' || code === 'EISDIR') return foreign(path)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new StoreError('full', `${path}: the disk is full. Make room and start again`)
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return new StoreError('full', `${path}: the disk cannot be written (${code}). Check its space`)
  }
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM)|^E(?:ACCES|ROFS|PERM)$/.test(code)) {
    return unwritable(path, code)
  }
  // better-sqlite3 looks for the folder itself.
  if (error.message.includes('directory does not exist')) return unwritable(path, 'no such folder')
  if (code.startsWith('SQLITE_BUSY')) {
    return new StoreError('busy', `${path} is locked by another program. Try again in a moment`)
  }
  return error
}

export function hasTable(db: Connection, name: string): boolean {
  return db.prepare('select 1 from sqlite_schema where name = ?').get(name) !== undefined
}

/** Begin, commit and take back; a savepoint inside for what may fail by itself. */
export interface Transactions {
  /** Runs `work` in one transaction, durable on return. Throws what `work` throws, all of it undone. */
  whole<T>(work: () => T): T
  /** Runs `work` inside a transaction; what it throws undoes only its own part. */
  part<T>(work: () => T): T
  /** As `part`, undone where `work` answers false. */
  attempt(work: () => boolean): boolean
  /** Brings all of the log home and empties it; false where somebody was reading in it. Not inside a transaction. */
  emptyLog(): boolean
}

/** What happens around each transaction. */
export interface Around {
  /** What is still to be written in it, right before its commit. */
  readonly before?: () => void
  /** It has begun, and nobody else writes before its end. */
  readonly begun?: () => void
  readonly committed?: () => void
  /** The log is emptied right after. */
  readonly emptying?: () => void
}

export function transactions(
  db: Connection,
  path: string,
  { before, begun, committed, emptying }: Around = {},
): Transactions {
  const [begin, commit, rollback, save, release, back] = [
    'begin immediate',
    'commit',
    'rollback',
    'savepoint part',
    'release part',
    'rollback to part',
  ].map((text) => db.prepare(text)) as [Step, Step, Step, Step, Step, Step]
  return {
    whole(work) {
      try {
        begin.run()
        begun?.()
        const result = work()
        before?.()
        commit.run()
        committed?.()
        return result
      } catch (error) {
        if (db.inTransaction) rollback.run()
        throw trouble(error, path)
      }
    },
    part(work) {
      save.run()
      try {
        const result = work()
        release.run()
        return result
      } catch (error) {
        undo()
        throw trouble(error, path)
      }
    },
    attempt(work) {
      save.run()
      const done = work()
      if (done) release.run()
      else undo()
      return done
    },
    emptyLog() {
      emptying?.()
      return emptyLog(db)
    },
  }

  /** A full disk or a torn page has ended the whole transaction already, and the part with it. */
  function undo(): void {
    if (!db.inTransaction) return
    back.run()
    release.run()
  }
}

type Step = Sqlite.Statement<[]>

/** Brings all of the log home and empties it; false where somebody was reading in it. Not inside a transaction. */
export function emptyLog(db: Connection): boolean {
  const [row] = db.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[]
  return row?.busy === 0
}

/** `ok`, or what SQLite finds wrong. Reads the whole file. */
export function integrity(db: Connection): readonly string[] {
  const found = db.pragma('integrity_check') as readonly { integrity_check: string }[]
  return found.map((line) => line.integrity_check)
}

/**
 * Copies a database while it is in use. By the connection that writes in it, page by page between other
 * work; beside that one at once, or each of its writes would begin the copy anew.
 */
export async function backup(db: Connection, to: string): Promise<void> {
  const pages = db.readonly ? 0x7fffffff : 100
  await db.backup(to, { progress: () => pages })
}

/** The schema as SQL, a column a line, as schema.sql holds it. */
export function schemaOf(db: Connection): string {
  const made = db
    .prepare<[], { sql: string }>(
      "select sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by rowid",
    )
    .all()
  return made.map((each) => `${spread(each.sql)};\n`).join('\n')
}

function spread(statement: string): string {
  if (!/^create table/i.test(statement)) return statement
  let depth = 0
  let text = ''
  for (const char of statement) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === '(' && depth === 1) text += '(\n  '
    else if (char === ')' && depth === 0) text += '\n)'
    else if (char === ',' && depth === 1) text += ',\n '
    else text += char
  }
  return text
}

/** A number that grows with every row this connection writes. */
export function changeCount(db: Connection): () => number {
  const count = db.prepare<[], { count: number }>('select total_changes() as count')
  return () => count.get()?.count ?? 0
}

/** Tells, each time it is asked, whether another connection has written since the last time. */
export function outsideChange(db: Connection): () => boolean {
  const version = db.prepare<[], number>('pragma data_version').pluck()
  let last = version.get()
  return () => {
    const now = version.get()
    const changed = now !== last
    last = now
    return changed
  }
}
