import type { LetterBody } from '../../domain/model/across/letter.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { ArrivalTable } from '../database/tables.ts'

/** What became of a letter as it was opened: it was taken in, it failed, or nobody here could read it. */
export type Taken = ArrivalTable['how']

/** What goes to another street (or to the city: empty), as it waits to leave. */
export interface Departure {
  readonly id: number
  readonly to: string
  readonly body: LetterBody
  readonly at: number
}

/** Letters: which came, so that each is taken in once, and which are to go. */
export function letterStore(db: Connection) {
  const arrive = hot(db, (query, given: ArrivalTable) =>
    query
      .insertInto('arrival')
      .values(columns(given, 'id', 'at', 'how', 'answered'))
      .onConflict((conflict) => conflict.column('id').doNothing()),
  )
  return {
    /** Notes that one came; false: it had come before, and the city did not hear so. */
    arrive(id: number, at: number, how: Taken): boolean {
      if (arrive.run({ id, at, how, answered: 0 }) > 0) return true
      change(db, (query) => query.updateTable('arrival').set({ answered: 0 }).where('id', '=', id))
      return false
    },
    /** It could not be taken in after all. */
    fail(id: number): void {
      change(db, (query) =>
        query.updateTable('arrival').set({ how: 'failed' }).where('id', '=', id),
      )
    },
    /** Which came, and the city does not know yet. */
    unanswered: (): readonly { readonly id: number; readonly how: Taken }[] =>
      ask(db, (query) =>
        query.selectFrom('arrival').select(['id', 'how']).where('answered', '=', 0).orderBy('id'),
      ),
    answered(ids: readonly number[]): void {
      for (const id of ids)
        change(db, (query) =>
          query.updateTable('arrival').set({ answered: 1 }).where('id', '=', id),
        )
    },
    /** They came before a moment, and the city knows it: it sends them no more. */
    expire(before: number): void {
      change(db, (query) =>
        query.deleteFrom('arrival').where('at', '<', before).where('answered', '=', 1),
      )
    },
    depart({ id, to, body, at }: Departure): void {
      change(db, (query) =>
        query.insertInto('departure').values({ id, to_street: to, body: JSON.stringify(body), at }),
      )
    },
    /** What is to go, oldest first. */
    departing: (most: number): readonly Departure[] =>
      ask(db, (query) => query.selectFrom('departure').selectAll().orderBy('id').limit(most)).map(
        ({ id, to_street: to, body, at }) => ({ id, to, body: JSON.parse(body), at }),
      ),
    /** They are on their way: nothing of them stays here. */
    departed(ids: readonly number[]): void {
      for (const id of ids)
        change(db, (query) => query.deleteFrom('departure').where('id', '=', id))
    },
  }
}
