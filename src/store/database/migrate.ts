import { Kysely, type SchemaModule } from 'kysely'
import { StoreError } from './error.ts'
import { first } from './migration/0001-first.ts'
import { web } from './migration/0002-web.ts'
import { codes } from './migration/0003-codes.ts'
import { said } from './migration/0004-said.ts'
import { files } from './migration/0005-files.ts'
import { alert } from './migration/0006-alert.ts'
import { doing } from './migration/0007-doing.ts'
import { rooms } from './migration/0008-rooms.ts'
import { friends } from './migration/0009-friends.ts'
import { accused } from './migration/0010-accused.ts'
import { question } from './migration/0011-question.ts'
import type { Migration } from './migration/migration.ts'
import { type Connection, DIALECT, hasTable, INTEGER, strict, type Transactions } from './sqlite.ts'

export const MIGRATIONS: readonly Migration[] = [
  first,
  web,
  codes,
  said,
  files,
  alert,
  doing,
  rooms,
  friends,
  accused,
  question,
]

/**
 * Brings a database to the newest schema, or `through` an older one. Throws StoreError where the database
 * is newer than we are.
 */
export function migrate(
  db: Connection,
  path: string,
  transactions: Transactions,
  through = MIGRATIONS.length,
): void {
  const { schema } = new Kysely<unknown>({ dialect: DIALECT })
  const last = lastOf(db)
  refuseNewer(db, path)
  if (last >= through) return
  transactions.whole(() => {
    if (last === 0) db.exec(ledger(schema))
    const note = db.prepare('insert into migration (number, name) values (?, ?)')
    for (const migration of MIGRATIONS.slice(last, through)) {
      for (const step of migration.steps(schema)) db.exec(step.compile().sql)
      note.run(migration.number, migration.name)
    }
  })
}

/** Refuses a database that a newer program wrote. */
export function refuseNewer(db: Connection, path: string): void {
  const last = lastOf(db)
  const newest = MIGRATIONS.at(-1)?.number ?? 0
  if (last > newest) throw tooNew(path, last, newest)
}

/** Refuses a database whose schema is not ours, for those who only read. */
export function checkSchema(db: Connection, path: string): void {
  refuseNewer(db, path)
  const last = lastOf(db)
  const newest = MIGRATIONS.at(-1)?.number ?? 0
  if (last < newest) {
    throw new StoreError(
      'foreign',
      `${path} has an older schema (${last}); start weiliandong once to bring it to ${newest}`,
    )
  }
}

function lastOf(db: Connection): number {
  if (!hasTable(db, 'migration')) return 0
  const last = db.prepare<[], { last: number | null }>('select max(number) as last from migration')
  return last.get()?.last ?? 0
}

function ledger(schema: SchemaModule): string {
  return strict(
    schema
      .createTable('migration')
      .addColumn('number', INTEGER, (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull()),
  ).compile().sql
}

function tooNew(path: string, last: number, newest: number): StoreError {
  return new StoreError(
    'newer',
    `${path} was written by a newer weiliandong (schema ${last}, this one knows ${newest}); it was left as it is. Update the program`,
  )
}
