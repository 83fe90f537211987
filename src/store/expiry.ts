import { type Expression, sql } from 'kysely'
import type { CaseState } from '../domain/model/case.ts'
import type { ContactId } from '../domain/model/person.ts'
import { DAY, dayNumber, OFFSET } from '../domain/model/time.ts'
import type { Connection, Transactions } from './database/sqlite.ts'
import { ask, change, type Query } from './database/statement.ts'
import { forgetCases, forgetCheckIns, tracesOf } from './forgetting.ts'
import { forgetLost } from './forgetting-lost.ts'
import type { Traces } from './people/traces.ts'

/** A file that nothing refers to any more. */
export interface Loose {
  readonly hash: string
  readonly name: string
}

/** What became of a contact's records. */
export interface Forgotten {
  /** Check-ins. */
  readonly count: number
  readonly traces: Traces
  readonly loose: readonly Loose[]
}

/** The states in which a case is over. */
const OVER: readonly CaseState[] = ['closed', 'cancelled']
/** ms until the log is emptied again where somebody was reading in it. */
const AGAIN = 60_000

/** Deletes what has been kept long enough; how many there were of each day remains. */
export function expiryStore(db: Connection, { emptyLog }: Pick<Transactions, 'emptyLog'>) {
  /** What was deleted may still stand in the log. */
  let inLog = false
  let emptiedAt: number | null = null

  return {
    /** Brings deletions home and empties the log, so that what was deleted stands nowhere any more. Not inside a transaction. */
    settle(now: number): void {
      if (!inLog || (emptiedAt !== null && Math.abs(now - emptiedAt) < AGAIN)) return
      inLog = !emptyLog()
      emptiedAt = inLog ? now : null
    },
    /** The lines of registers whose time to keep is over. */
    entries(now: number): number {
      inLog = true
      return change(db, (query) => query.deleteFrom('entry').where('keep', '<=', now))
    },
    /** Rounds that were done, missed or dropped before a moment; of those done it remains how many. */
    rounds(before: number): number {
      inLog = true
      const done = (query: Query) =>
        query.selectFrom('round').where('state', '=', 'done').where('done_at', '<', before)
      remain((query) =>
        done(query)
          .select((is) => [
            sql<number>`(done_at + ${sql.lit(OFFSET)}) / ${sql.lit(DAY)}`.as('day'),
            'area_id' as const,
            sql<string>`'round ' || duty`.as('what'),
            is.fn.countAll<number>().as('count'),
          ])
          .groupBy(['day', 'area_id', 'what']),
      )
      change(db, (query) =>
        query
          .deleteFrom('round')
          .where('state', 'in', ['missed', 'dropped'])
          .where('due', '<', before),
      )
      return change(db, (query) =>
        query.deleteFrom('round').where('state', '=', 'done').where('done_at', '<', before),
      )
    },
    /** Check-ins of days before that of a moment, and the roll-calls and observations that ended before it. */
    checkIns(before: number): number {
      inLog = true
      const day = dayNumber(before)
      remain((query) =>
        query
          .selectFrom('checkin')
          .select((is) => [
            'day' as const,
            'area_id' as const,
            sql<string>`'check-in ' || form`.as('what'),
            is.fn.countAll<number>().as('count'),
          ])
          .where('day', '<', day)
          .groupBy(['day', 'area_id', 'what']),
      )
      const gone = change(db, (query) => query.deleteFrom('checkin').where('day', '<', day))
      change(db, (query) =>
        query.deleteFrom('watch').where('to_at', '<', before).where('state', '=', 'over'),
      )
      const over = (query: Query) =>
        query
          .selectFrom('rollcall')
          .select('id')
          .where('deadline', '<', before)
          .where('state', '=', 'closed')
      change(db, (query) => query.deleteFrom('answer').where('rollcall', 'in', over(query)))
      change(db, (query) => query.deleteFrom('rollcall').where('id', 'in', over(query)))
      return gone
    },
    /** Cases that are closed and were opened before a moment. */
    cases(before: number): { readonly count: number; readonly loose: readonly Loose[] } {
      inLog = true
      remain((query) =>
        query
          .selectFrom('cases')
          .select((is) => [
            sql<number>`(opened + ${sql.lit(OFFSET)}) / ${sql.lit(DAY)}`.as('day'),
            'area_id' as const,
            sql<string>`'case ' || category`.as('what'),
            is.fn.countAll<number>().as('count'),
          ])
          .where('opened', '<', before)
          .where('state', 'in', OVER)
          .groupBy(['day', 'area_id', 'what']),
      )
      const over = (query: Query) =>
        query
          .selectFrom('cases')
          .select('number')
          .where('opened', '<', before)
          .where('state', 'in', OVER)
      const files = ask(db, (query) =>
        query.selectFrom('case_file').select(['hash', 'name']).where('number', 'in', over(query)),
      )
      change(db, (query) => query.deleteFrom('case_file').where('number', 'in', over(query)))
      change(db, (query) => query.deleteFrom('case_event').where('number', 'in', over(query)))
      change(db, (query) => query.deleteFrom('case_follower').where('number', 'in', over(query)))
      const count = change(db, (query) =>
        query.deleteFrom('cases').where('number', 'in', over(query)),
      )
      return { count, loose: looseOf(files) }
    },
    /** Who sits in no group any more, and of whom nothing has been kept since a moment. */
    strangers(before: number): void {
      inLog = true
      const gone = (query: Query) =>
        query
          .selectFrom('contact')
          .select('id')
          .where('at', '<', before)
          .where('id', 'not in', query.selectFrom('alias').select('contact'))
          .where('id', 'not in', query.selectFrom('checkin').select('contact'))
          .where('id', 'not in', query.selectFrom('cases').select('asked_by'))
          .where('id', 'not in', query.selectFrom('case_follower').select('contact'))
          .where('id', 'not in', query.selectFrom('watch').select('contact'))
      change(db, (query) => query.deleteFrom('home').where('contact', 'in', gone(query)))
      change(db, (query) => query.deleteFrom('contact').where('id', 'in', gone(query)))
    },
    /** What a contact said of themselves. Answers with how much there was, and with what finds it elsewhere. */
    forget(contact: ContactId): Forgotten {
      inLog = true
      const traces = tracesOf(db, contact)
      const count = forgetCheckIns(db, contact)
      return { count, traces, loose: looseOf(forgetCases(db, traces)) }
    },
    /** Pictures that its asker sent of somebody they looked for, and telephones wherever its words stand. */
    forgetLost(number: number): readonly Loose[] {
      inLog = true
      return looseOf(forgetLost(db, number))
    },
    /** A case is over whose asker had their words deleted: what staff needed of it goes, too. */
    forgetOver(contact: ContactId): readonly Loose[] {
      inLog = true
      return looseOf(forgetCases(db, tracesOf(db, contact)))
    },
  }

  /** Adds the counts of what is about to go to those that remain. */
  function remain(counts: (query: Query) => Expression<unknown>): void {
    change(db, (query) =>
      query
        .insertInto('day_count')
        .columns(['day', 'area_id', 'what', 'count'])
        .expression(counts(query))
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'area_id', 'what'])
            .doUpdateSet({ count: sql`day_count.count + excluded.count` }),
        ),
    )
  }

  /** Of files that were dropped, those that no other case has. */
  function looseOf(
    files: readonly { readonly hash: string | null; readonly name: string }[],
  ): readonly Loose[] {
    if (files.length === 0) return []
    const kept = new Set(
      ask(db, (query) => query.selectFrom('case_file').select('hash').distinct()).map(
        ({ hash }) => hash,
      ),
    )
    return files.flatMap(({ hash, name }) =>
      hash === null || kept.has(hash) ? [] : [{ hash, name }],
    )
  }
}
