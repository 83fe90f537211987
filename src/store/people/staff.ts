import type { ContactId } from '../../domain/model/person.ts'
import { DAY } from '../../domain/model/time.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change } from '../database/statement.ts'
import type { StaffCodeTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

/** A code, the post it stands for, and who has bound themselves with it. */
export interface StaffCode {
  readonly code: string
  readonly area: string
  readonly name: string
  readonly role: string
  readonly contact: ContactId | null
  /** When they did, Unix ms. */
  readonly bound: number | null
  /** Unix ms. */
  readonly made: number
  /** The account of a street of several at which it counts; null: at the only one. */
  readonly account: string | null
}

/** A code that nobody used opens nothing after so long. */
const EXPIRES = 7 * DAY

/** Whether somebody may still bind themselves by a code. */
export function isFresh({ contact, made }: StaffCode, now: number): boolean {
  return contact === null && now - made < EXPIRES
}

/** Whether a code is worth something: somebody is bound by it, or may still bind themselves. */
export function holds(code: StaffCode, now: number): boolean {
  return code.contact !== null || isFresh(code, now)
}

/** Staff who are in street.yaml without a WeChat id bind themselves by a code, once. */
export function staffStore(db: Connection, areas: AreaStore) {
  function codeOf({ area_id, bound_at, made, ...row }: StaffCodeTable): StaffCode {
    return { ...row, area: areas.path(area_id), bound: bound_at, made: made ?? 0 }
  }

  return {
    all: (): readonly StaffCode[] =>
      ask(db, (query) => query.selectFrom('staff_code').selectAll().orderBy('code')).map(codeOf),
    /** A new code for a post; the caller draws it. */
    add({
      area,
      account = null,
      ...code
    }: Omit<StaffCode, 'contact' | 'bound' | 'account'> &
      Partial<Pick<StaffCode, 'account'>>): void {
      const row = { ...code, account, area_id: areas.id(area), contact: null, bound_at: null }
      change(db, (query) => query.insertInto('staff_code').values(row))
    },
    /** Binds a contact by a code that nobody has used. */
    bind(code: string, contact: ContactId, at: number): void {
      change(db, (query) =>
        query
          .updateTable('staff_code')
          .set({ contact, bound_at: at })
          .where('code', '=', code)
          .where('contact', 'is', null),
      )
    },
    /** Takes a code back, and with it whatever was bound by it. */
    remove(code: string): void {
      change(db, (query) => query.deleteFrom('staff_code').where('code', '=', code))
    },
  }
}
