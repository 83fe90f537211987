import { createHash } from 'node:crypto'
import type { ContactId } from '../domain/model/person.ts'
import type { Connection } from './database/sqlite.ts'
import { ask, change, columns, hot } from './database/statement.ts'
import type { AuditTable } from './database/tables.ts'

/** What somebody saw or did. `about` names a thing, never what it holds: `case 12`. */
export interface Deed {
  readonly at: number
  /** A contact's id, or `token:` and an API token's name. */
  readonly who: string
  readonly deed: string
  readonly about: string
}

/** The last row of the account at some moment, as it was kept elsewhere. */
export interface AuditHead {
  readonly id: number
  readonly hash: string
}

/**
 * Whether the account is whole. `changed`: a row does not follow from the one before, or is not what it was when its
 * head was kept elsewhere; `cut`: rows that were there then are gone from its end.
 */
export type Chain =
  | { readonly sound: true; readonly rows: number }
  | {
      readonly sound: false
      readonly rows: number
      readonly brokenAt: number
      readonly how: 'changed' | 'cut'
    }

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
  const hashAt = hot(db, (query, given: { id: number }) =>
    query.selectFrom('audit').select('hash').where('id', '=', given.id),
  )
  const insert = hot(db, (query, given: AuditTable) =>
    query
      .insertInto('audit')
      .values(columns(given, 'id', 'at', 'who', 'deed', 'about', 'previous', 'hash')),
  )

  /** The first or the last row's number; 0 where there is none. */
  const ends = (order: 'asc' | 'desc'): number =>
    ask(db, (query) => query.selectFrom('audit').select('id').orderBy('id', order).limit(1))[0]
      ?.id ?? 0

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
    /** The newest row; null where nothing was noted yet. */
    head: (): AuditHead | null => last.get({}) ?? null,
    /** Whether the account still has what it had when these heads were kept, without following it row by row. */
    holds(heads: readonly AuditHead[]): Chain {
      const [oldest, newest] = [ends('asc'), ends('desc')]
      const rows = newest === 0 ? 0 : newest - oldest + 1
      for (const { id, hash } of heads) {
        if (id > newest) return { sound: false, rows, brokenAt: newest + 1, how: 'cut' }
        if (id >= oldest && hashAt.get({ id })?.hash !== hash)
          return { sound: false, rows, brokenAt: id, how: 'changed' }
      }
      return { sound: true, rows }
    },
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
            return { sound: false, rows, brokenAt: row.id, how: 'changed' }
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
