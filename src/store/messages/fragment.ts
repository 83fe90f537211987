import { type Fragment, TOGETHER } from '../../domain/model/information/fragment.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { FragmentTable } from '../database/tables.ts'

/** So long after it reached us nothing that is said can belong to it, whatever the gateway's clock says. */
const KEPT = 2 * TOGETHER

/** Halves of what somebody says. They are few and soon gone, and are remembered: every message asks for its sender's. */
export function fragmentStore(db: Connection) {
  const insert = hot(db, (query, given: FragmentTable) =>
    query
      .insertInto('fragment')
      .values(
        columns(given, 'message', 'contact', 'place', 'at', 'heard', 'text', 'mentioned', 'file'),
      )
      .onConflict((conflict) => conflict.column('message').doNothing()),
  )
  let all: ReadonlyMap<ContactId, readonly Fragment[]> | null = null
  /** When the oldest that is kept reached us. */
  let oldest = Number.POSITIVE_INFINITY

  function read(): ReadonlyMap<ContactId, readonly Fragment[]> {
    const rows = ask(db, (query) =>
      query.selectFrom('fragment').selectAll().orderBy('at').orderBy('heard'),
    )
    oldest = Math.min(Number.POSITIVE_INFINITY, ...rows.map(({ heard }) => heard))
    const read = new Map<ContactId, readonly Fragment[]>()
    for (const row of rows)
      read.set(row.contact, [...(read.get(row.contact) ?? NONE), fragmentOf(row)])
    return read
  }

  function expire(now: number): void {
    change(db, (query) => query.deleteFrom('fragment').where('heard', '<', now - KEPT))
    all = null
  }

  return {
    /** Of a contact, oldest first. */
    of(contact: ContactId): readonly Fragment[] {
      all ??= read()
      return all.get(contact) ?? NONE
    },
    put(fragment: Fragment, heard: number): void {
      insert.run({
        message: fragment.message,
        contact: fragment.contact,
        place: fragment.where,
        at: fragment.at,
        heard,
        text: fragment.text,
        mentioned: fragment.mentioned ? 1 : 0,
        file: fragment.file === null ? null : JSON.stringify(fragment.file),
      })
      all = null
    },
    drop(contact: ContactId, where: string): void {
      change(db, (query) =>
        query.deleteFrom('fragment').where('contact', '=', contact).where('place', '=', where),
      )
      all = null
    },
    /** It was taken back. */
    dropOf(message: string): void {
      change(db, (query) => query.deleteFrom('fragment').where('message', '=', message))
      all = null
    },
    /** Whether some of what is kept belongs to nothing any more. */
    isStale(now: number): boolean {
      all ??= read()
      return oldest < now - KEPT
    },
    expire,
    /** What a contact said is deleted. */
    remove(contact: ContactId): void {
      change(db, (query) => query.deleteFrom('fragment').where('contact', '=', contact))
      all = null
    },
    /** Something was undone in the store. */
    forget(): void {
      all = null
    },
  }
}

const NONE: readonly Fragment[] = []

function fragmentOf(row: FragmentTable): Fragment {
  const { message, contact, place, at, text, mentioned, file } = row
  return {
    message,
    contact,
    where: place,
    at,
    text,
    mentioned: mentioned === 1,
    file: file === null ? null : JSON.parse(file),
  }
}
