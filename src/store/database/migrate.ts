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
import { spoken } from './migration/0013-spoken.ts'
import { lesson } from './migration/0015-lesson.ts'
import { houseTrouble } from './migration/0016-house-trouble.ts'
import { entry } from './migration/0017-entry.ts'
import { findingPlace } from './migration/0018-finding-place.ts'
import { round } from './migration/0019-round.ts'
import { movement } from './migration/0020-movement.ts'
import { entryDay } from './migration/0021-entry-day.ts'
import { fragment } from './migration/0022-fragment.ts'
import { notice } from './migration/0023-notice.ts'
import { member } from './migration/0024-member.ts'
import { slot } from './migration/0025-slot.ts'
import { account } from './migration/0027-account.ts'
import { feed } from './migration/0031-feed.ts'
import { letter } from './migration/across/0032-letter.ts'
import { crossing } from './migration/across/0033-crossing.ts'
import type { Migration } from './migration.ts'
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
  spoken,
  lesson,
  houseTrouble,
  entry,
  findingPlace,
  round,
  entryDay,
  notice,
  member,
  movement,
  fragment,
  slot,
  account,
  feed,
  letter,
  crossing,
]

/** The number of the newest schema. */
export const NEWEST = Math.max(...MIGRATIONS.map(({ number }) => number))

/**
 * Brings a database to the newest schema, or `through` an older one. Throws StoreError where the database
 * is newer than we are.
 */
export function migrate(
  db: Connection,
  path: string,
  transactions: Transactions,
  through = NEWEST,
): void {
  const { schema } = new Kysely<unknown>({ dialect: DIALECT })
  refuseNewer(db, path)
  const done = doneIn(db)
  // By their numbers: two that were written side by side may come in either order.
  const todo = MIGRATIONS.filter(({ number }) => number <= through && !done.has(number))
  if (todo.length === 0) return
  transactions.whole(() => {
    if (done.size === 0) db.exec(ledger(schema))
    const note = db.prepare('insert into migration (number, name) values (?, ?)')
    for (const migration of todo) {
      for (const step of migration.steps(schema)) db.exec(step.compile().sql)
      note.run(migration.number, migration.name)
    }
  })
}

/** Refuses a database that a newer program wrote. */
export function refuseNewer(db: Connection, path: string): void {
  const last = lastOf(db)
  if (last > NEWEST) throw tooNew(path, last, NEWEST)
}

/** Refuses a database whose schema is not ours, for those who only read. */
export function checkSchema(db: Connection, path: string): void {
  refuseNewer(db, path)
  const last = lastOf(db)
  const done = doneIn(db)
  if (MIGRATIONS.some(({ number }) => !done.has(number))) {
    throw new StoreError(
      'foreign',
      `${path} has an older schema (${last}); start weiliandong once to bring it to ${NEWEST}`,
    )
  }
}

function lastOf(db: Connection): number {
  return Math.max(0, ...doneIn(db))
}

function doneIn(db: Connection): ReadonlySet<number> {
  if (!hasTable(db, 'migration')) return new Set()
  const done = db.prepare<[], { number: number }>('select number from migration')
  return new Set(done.all().map(({ number }) => number))
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
