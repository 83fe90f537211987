import { createHash } from 'node:crypto'
import type { ContactId } from '../domain/model/person.ts'
import type { Connection } from './sqlite.ts'
import { ask, change, columns, hot } from './statement.ts'
import type { AuditTable } from './tables.ts'

export type AuditStore = ReturnType<typeof auditStore>

/** What somebody saw or did. `about` names a thing, never what it holds: `case 12`. */
export interface Deed {
  readonly at: number
  /** A contact's id, or `token:` and an API token's name. */
  readonly who: string
  readonly deed: string
  readonly about: string
}

/** Where the chain is broken: the first row that does not follow from the one before. */
export type Chain =
  | { readonly sound: true; readonly rows: number }
  | { readonly sound: false; readonly rows: number; readonly brokenAt: number }

const BEGINNING = '0'.repeat(64)
/** Rows read at once when the chain is checked. */
const AT_ONCE = 10_000

/**
 * The account of what staff and programs saw and did. Each row's hash covers the row before, so that
 * none can be changed, taken out or put in between without the chain telling.
 */
export function auditStore(db: Connection) {
  const last = hot(db, (query, _: Record<string, never>) =>
    query.selectFrom('audit').select(['id', 'hash']).orderBy('id', 'desc').limit(1),
  )
  const insert = hot(db, (query, given: AuditTable) =>
    query
      .insertInto('audit')
      .values(columns(given, 'id', 'at', 'who', 'deed', 'about', 'previous', 'hash')),
  )

  return {
    /** Adds to the account. Runs alone or inside a transaction. */
    note(deed: Deed): void {
      const before = last.get({})
      const id = (before?.id ?? 0) + 1
      const previous = before?.hash ?? BEGINNING
      insert.run({ id, ...deed, previous, hash: hashOf(id, deed, previous) })
    },
    latest: (most: number): readonly AuditTable[] =>
      ask(db, (query) => query.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(most)),
    /** What was last noted of a deed about something; `about` may go on behind what is given. */
    last: (deed: string, about: string): AuditTable | undefined =>
      ask(db, (query) =>
        query
          .selectFrom('audit')
          .selectAll()
          .where('deed', '=', deed)
          .where('about', 'like', `${about}%`)
          .orderBy('id', 'desc')
          .limit(1),
      )[0],
    /** Who had what is kept of them deleted, since a moment (Unix ms). */
    forgotten: (since: number): readonly ContactId[] =>
      ask(db, (query) =>
        query
          .selectFrom('audit')
          .select('who')
          .distinct()
          .where('deed', '=', 'forget')
          .where('at', '>=', since),
      ).map(({ who }) => who),
    /** Follows the chain from its oldest row to its newest. */
    verify(): Chain {
      let rows = 0
      let before: AuditTable | null = null
      for (;;) {
        const from: number = before?.id ?? 0
        const page: AuditTable[] = ask(db, (query) =>
          query.selectFrom('audit').selectAll().where('id', '>', from).orderBy('id').limit(AT_ONCE),
        )
        for (const row of page) {
          const follows: boolean =
            before === null || (row.id === before.id + 1 && row.previous === before.hash)
          if (!follows || row.hash !== hashOf(row.id, row, row.previous)) {
            return { sound: false, rows, brokenAt: row.id }
          }
          rows += 1
          before = row
        }
        if (page.length < AT_ONCE) return { sound: true, rows }
      }
    },
    /** Drops the beginning of the chain; what is left still follows from itself. */
    expire(before: number): void {
      change(db, (query) =>
        query
          .deleteFrom('audit')
          .where('at', '<', before)
          .where('id', '<', (is) =>
            is.selectFrom('audit').select((last) => last.fn.max('id').as('last')),
          ),
      )
    },
  }
}

function hashOf(id: number, { at, who, deed, about }: Deed, previous: string): string {
  return createHash('sha256')
    .update(JSON.stringify([id, at, who, deed, about, previous]))
    .digest('hex')
}
