import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { StoreError } from './database/error.ts'
import { migrate, refuseNewer } from './database/migrate.ts'
import { type Connection, inspect, integrity, transactions, trouble } from './database/sqlite.ts'
import { endLine } from './feed/feed.ts'

/** A file that a backup holds beside the records, by its path in the data folder. */
export interface Enclosed {
  readonly name: string
  readonly bytes: Buffer
}

/** Case numbers that a restored database leaves out, so that none that was told since is given again. */
const LEFT_OUT = 100

const FILES = `create table backup_file (name text primary key not null, bytes blob not null) strict`

/**
 * Makes a backup at a path where there is nothing yet: `copy` writes the database there, then the files go
 * in, and all of it is checked whole. The outcome is one file, a database by itself. Throws StoreError.
 */
export async function writeBackup(
  to: string,
  copy: (to: string) => Promise<void>,
  files: readonly { readonly name: string; readonly path: string }[],
): Promise<void> {
  await copy(to).catch((error) => {
    throw trouble(error, to)
  })
  withFile(to, (db) => {
    db.pragma('journal_mode = DELETE')
    db.exec(FILES)
    const insert = db.prepare('insert into backup_file (name, bytes) values (?, ?)')
    db.transaction(() => {
      for (const { name, path } of files) insert.run(name, readFileSync(path))
    })()
    sound(db, to)
  })
}

/** Looks a backup over: ours, whole, and no newer than this program. Throws StoreError. */
export function checkBackup(path: string): void {
  inspect(path)
  withFile(path, (db) => {
    refuseNewer(db, path)
    sound(db, path)
  })
}

/**
 * Takes out of a backup what is no record, and answers with it: from then on the file is a database to
 * work with. Throws StoreError.
 */
export function unpackBackup(path: string): readonly Enclosed[] {
  return withFile(path, (db) => {
    const files = db.prepare<[], Enclosed>('select name, bytes from backup_file').all()
    db.transaction(() => {
      db.exec('drop table backup_file')
      // What it had told its city is not what it has now.
      endLine(db)
      db.prepare("update number set last = last + ? where name = 'case'").run(LEFT_OUT)
    })()
    db.exec('vacuum')
    return files
  })
}

/** Brings a backup that is to be worked with to the newest schema. Throws StoreError. */
export function upgradeBackup(path: string): void {
  withFile(path, (db) => migrate(db, path, transactions(db, path)))
}

/** Brings all of a database into its one file, so that it can be moved. Throws StoreError. */
export function gather(path: string): void {
  withFile(path, (db) => void db.pragma('journal_mode = DELETE'))
}

/** Throws StoreError where the file is damaged. */
export function sound(db: Connection, path: string): void {
  const found = integrity(db)
  if (found.join() !== 'ok') {
    throw new StoreError('damaged', `${path} is damaged: ${found[0]}`)
  }
}

/** Works on a file that nobody else has open. Throws StoreError. */
export function withFile<T>(path: string, work: (db: Connection) => T): T {
  const db = new Sqlite(path, { fileMustExist: true })
  try {
    return work(db)
  } catch (error) {
    throw trouble(error, path)
  } finally {
    db.close()
  }
}
