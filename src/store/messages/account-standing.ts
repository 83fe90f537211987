import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns } from '../database/statement.ts'
import type { AccountTable } from '../database/tables.ts'

/** How an account of the street's was doing when it was last looked at. Moments are Unix ms. */
export interface KeptAccount {
  readonly name: string
  readonly title: string | null
  readonly up: boolean
  readonly mute: boolean
  readonly since: number
  readonly why: string | null
  readonly lastIn: number | null
  readonly topics: readonly string[]
  readonly silent: readonly string[]
}

/** The accounts of a street that has several, for those who only read its files. */
export function accountStore(db: Connection) {
  return {
    all: (): readonly KeptAccount[] =>
      ask(db, (query) => query.selectFrom('account').selectAll()).map(keptOf),
    /** These are all there are. */
    put(accounts: readonly KeptAccount[]): void {
      change(db, (query) => query.deleteFrom('account'))
      for (const each of accounts) {
        const row: AccountTable = {
          ...columns(each, 'name', 'title', 'since', 'why'),
          up: each.up ? 1 : 0,
          mute: each.mute ? 1 : 0,
          last_in: each.lastIn,
          topics: JSON.stringify(each.topics),
          silent: JSON.stringify(each.silent),
        }
        change(db, (query) => query.insertInto('account').values(row))
      }
    },
  }
}

function keptOf({ up, mute, last_in, topics, silent, ...rest }: AccountTable): KeptAccount {
  return {
    ...rest,
    up: up === 1,
    mute: mute === 1,
    lastIn: last_in,
    topics: JSON.parse(topics),
    silent: JSON.parse(silent),
  }
}
