import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { MIGRATIONS, migrate } from '../../src/store/database/migrate.ts'
import { openToWrite, transactions } from '../../src/store/database/sqlite.ts'
import { openStore } from '../../src/store/store.ts'

/** What a file tells its city: it ends where the file is opened without one. */
const TOLD = ['feed', 'feed_line']

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

/** A database as a program of an older schema left it, with a row or more in every table. */
function databaseOf(schema: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'weiliandong.db')
  const db = openToWrite(path)
  migrate(db, path, transactions(db, path), schema)
  // Each row refers to the first of its like, whichever table is filled first.
  db.pragma('foreign_keys = OFF')
  for (const table of tablesIn(db)) fill(db, table)
  db.pragma('foreign_keys = ON')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
  return path
}

function tablesIn(db: Sqlite.Database): readonly string[] {
  return db
    .prepare<[], string>(
      "select name from sqlite_schema where type = 'table' and name not in ('migration') order by name",
    )
    .pluck()
    .all()
}

function fill(db: Sqlite.Database, table: string): void {
  const columns = db.pragma(`table_info("${table}")`) as readonly Column[]
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const insert = db.prepare(`insert into "${table}" (${names}) values (${places})`)
  insert.run(columns.map(({ type }) => (type.toLowerCase() === 'text' ? '字' : 1)))
}

function rowsOf(path: string): Readonly<Record<string, readonly unknown[]>> {
  const db = new Sqlite(path, { readonly: true })
  try {
    return Object.fromEntries(
      tablesIn(db).map((table) => [table, db.prepare(`select * from "${table}"`).all()]),
    )
  } finally {
    db.close()
  }
}

it.each(MIGRATIONS.map(({ number, name }) => [number, name]))(
  'from schema %i (%s) keeps every row, and comes to the newest schema',
  (number) => {
    const path = databaseOf(number)
    const before = rowsOf(path)
    expect(Object.keys(before).length).toBeGreaterThan(15)
    const store = openStore(path, { pid: process.pid, host: 'here', since: 'now' })
    const schema = store.schema()
    expect(store.integrity()).toEqual(['ok'])
    store.close()

    const fresh = openStore(`${path}-fresh`, { pid: process.pid, host: 'here', since: 'now' })
    expect(schema.split(';').sort()).toEqual(fresh.schema().split(';').sort())
    fresh.close()
    const after = rowsOf(path)
    for (const [table, rows] of Object.entries(before)) {
      if (TOLD.includes(table)) continue
      expect(after[table], table).toMatchObject(rows)
    }
    const db = new Sqlite(path)
    expect(db.pragma('foreign_key_check')).toEqual([])
    db.close()
  },
)
