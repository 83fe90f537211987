import Sqlite from 'better-sqlite3'
import { StoreError } from './error.ts'
import { type Connection, trouble } from './sqlite.ts'

/** Who opens a database, for whoever tries to open it too. */
export interface Owner {
  readonly pid: number
  readonly host: string
  /** ISO time. */
  readonly since: string
}

/**
 * Holds a database for this process until `release` or the process's end, however that comes: by a file
 * beside it under SQLite's own lock, which the system drops with the process. Who holds it can be read
 * meanwhile. Throws StoreError.
 */
export function hold(path: string, who: Owner): { release(): void } {
  const db = connectBeside(path)
  try {
    db.pragma('busy_timeout = 0')
    db.exec('create table if not exists owner (pid integer, host text, since text) strict')
    db.exec('begin immediate')
    db.exec('delete from owner')
    db.prepare('insert into owner values (?, ?, ?)').run(who.pid, who.host, who.since)
    db.exec('commit')
    db.exec('begin immediate')
    return { release: () => void db.close() }
  } catch (error) {
    const holder = holderOf(db)
    db.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
      throw new StoreError(
        'owned',
        `the database is in use${holder}; one program owns it at a time`,
      )
    }
    throw trouble(error, path)
  }
}

function connectBeside(path: string): Connection {
  try {
    return new Sqlite(`${path}-owner`)
  } catch (error) {
    throw trouble(error, path)
  }
}

function holderOf(db: Connection): string {
  try {
    const held = db.prepare<[], Owner>('select * from owner').get()
    return held === undefined ? '' : ` by process ${held.pid} on ${held.host} since ${held.since}`
  } catch {
    return ''
  }
}
