import type { Connection } from './database/sqlite.ts'
import { hot } from './database/statement.ts'

export type Sequence =
  | 'case'
  | 'roll-call'
  | 'check-in'
  | 'watch'
  | 'post'
  | 'file'
  | 'alert'
  | 'room'
  | 'lesson'
  | 'house-trouble'
  | 'entry'
  | 'round'
  | 'slot'
  | 'notice'
  | 'movement'
  | 'letter'

/** Numbers that are handed out once and never again, in any life of the program. */
export function numberStore(db: Connection) {
  const read = hot(db, (query, given: { name: string }) =>
    query.selectFrom('number').select('last').where('name', '=', given.name),
  )
  const write = hot(db, (query, given: { name: string; last: number }) =>
    query
      .insertInto('number')
      .values({ name: given.name, last: given.last })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ last: given.last })),
  )
  const last = new Map<Sequence, number>()
  const kept = new Map<Sequence, number>()

  function lastOf(name: Sequence): number {
    const known = last.get(name)
    if (known !== undefined) return known
    const stored = read.get({ name })?.last ?? 0
    last.set(name, stored)
    kept.set(name, stored)
    return stored
  }

  return {
    next(name: Sequence): number {
      const next = lastOf(name) + 1
      last.set(name, next)
      return next
    },
    /** Writes down what was handed out; to be called in the transaction that uses it. */
    keep(): void {
      for (const [name, value] of last) {
        if (kept.get(name) === value) continue
        write.run({ name, last: value })
        kept.set(name, value)
      }
    },
    /** Forgets what was handed out and is not in the database, after a rollback. */
    reread(): void {
      last.clear()
      kept.clear()
    },
  }
}
