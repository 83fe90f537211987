import type { Connection } from './database/sqlite.ts'
import { hot } from './database/statement.ts'

/** What spreadsheets are made of: the numbers of the records of a span. */
export function exportStore(db: Connection) {
  const rollCalls = hot(db, (query, given: { from: number; to: number }) =>
    query
      .selectFrom('rollcall')
      .select('id')
      .where('opened', '>=', given.from)
      .where('opened', '<', given.to)
      .orderBy('id'),
  )
  const cases = hot(db, (query, given: { from: number; to: number }) =>
    query
      .selectFrom('cases')
      .select('number')
      .where('opened', '>=', given.from)
      .where('opened', '<', given.to)
      .orderBy('number'),
  )
  return {
    /** The roll-calls opened from a moment (Unix ms) until before another. */
    rollCallsOpened: (from: number, to: number): readonly number[] =>
      rollCalls.all({ from, to }).map(({ id }) => id),
    casesOpened: (from: number, to: number): readonly number[] =>
      cases.all({ from, to }).map(({ number }) => number),
  }
}
