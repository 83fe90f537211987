import type { Connection, Transactions } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { FailedMessageTable } from '../database/tables.ts'

/** How many ids one statement takes in. */
const MANY = 64

/** The ids of all messages that came, each once; the text of those alone whose command failed. */
export function inboxStore(db: Connection, transactions: Transactions) {
  const insert = hot(db, (query, given: { id: string; at: number }) =>
    query
      .insertInto('inbox')
      .values(columns(given, 'id', 'at'))
      .onConflict((conflict) => conflict.column('id').doNothing()),
  )
  /** Given `MANY` ids, then the moment. */
  const insertMany = hot(db, (query, given: (string | number)[]) =>
    query
      .insertInto('inbox')
      .values(
        Array.from({ length: MANY }, (_, i) => ({
          id: given[i] as string,
          at: given[MANY] as number,
        })),
      )
      .onConflict((conflict) => conflict.column('id').doNothing()),
  )
  const known = hot(db, (query, given: { id: string }) =>
    query.selectFrom('inbox').select('id').where('id', '=', given.id),
  )
  const fail = hot(db, (query, given: FailedMessageTable) =>
    query
      .insertInto('failed_message')
      .values(columns(given, 'id', 'at', 'place', 'contact', 'text', 'why'))
      .onConflict((conflict) => conflict.column('id').doNothing()),
  )
  const given: (string | number)[] = new Array(MANY + 1).fill('')

  function insertAll<M extends { readonly id: string }>(
    messages: readonly M[],
    at: number,
  ): boolean {
    given[MANY] = at
    let place = 0
    for (; place + MANY <= messages.length; place += MANY) {
      for (let i = 0; i < MANY; i++) given[i] = messages[place + i]?.id ?? ''
      if (insertMany.run(given) < MANY) return false
    }
    for (; place < messages.length; place++) {
      if (insert.run({ id: messages[place]?.id ?? '', at }) === 0) return false
    }
    return true
  }

  return {
    /** Takes in the ids of messages, and answers with the messages that were not here before. */
    admit<M extends { readonly id: string }>(messages: readonly M[], at: number): readonly M[] {
      if (transactions.attempt(() => insertAll(messages, at))) return messages
      return messages.filter(({ id }) => insert.run({ id, at }) === 1)
    },
    fail(message: FailedMessageTable): void {
      fail.run(message)
    },
    failed: (): readonly FailedMessageTable[] =>
      ask(db, (query) => query.selectFrom('failed_message').selectAll().orderBy('at')),
    knows: (id: string): boolean => known.get({ id }) !== undefined,
    /** The ids that came last. */
    latest: (most: number): readonly string[] =>
      ask(db, (query) =>
        query.selectFrom('inbox').select('id').orderBy('at', 'desc').limit(most),
      ).map(({ id }) => id),
    expire(before: { readonly failed: number; readonly ids: number }): void {
      change(db, (query) => query.deleteFrom('failed_message').where('at', '<', before.failed))
      change(db, (query) => query.deleteFrom('inbox').where('at', '<', before.ids))
    },
  }
}
