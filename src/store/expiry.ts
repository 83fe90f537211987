import { type Expression, sql } from 'kysely'
import type { CaseState } from '../domain/model/case.ts'
import type { ContactId } from '../domain/model/person.ts'
import { DAY } from '../domain/model/time.ts'
import { type Connection, emptyLog } from './database/sqlite.ts'
import { ask, change, type Query } from './database/statement.ts'
import { dayOf, OFFSET } from './roll-call/day.ts'

export type ExpiryStore = ReturnType<typeof expiryStore>

/** A file that nothing refers to any more. */
export interface Loose {
  readonly hash: string
  readonly name: string
}

/** What became of a contact's records. */
export interface Forgotten {
  readonly count: number
  readonly over: readonly number[]
  readonly loose: readonly Loose[]
}

/** The states in which a case is over. */
const OVER: readonly CaseState[] = ['closed', 'cancelled']
/** ms until the log is emptied again where somebody was reading in it. */
const AGAIN = 60_000

/** Deletes what has been kept long enough; how many there were of each day remains. */
export function expiryStore(db: Connection) {
  /** What was deleted may still stand in the log. */
  let inLog = false
  let emptiedAt: number | null = null

  return {
    /** Brings deletions home and empties the log, so that what was deleted stands nowhere any more. Not inside a transaction. */
    settle(now: number): void {
      if (!inLog || (emptiedAt !== null && Math.abs(now - emptiedAt) < AGAIN)) return
      inLog = !emptyLog(db)
      emptiedAt = inLog ? now : null
    },
    /** Check-ins of days before that of a moment, and the roll-calls and observations that ended before it. */
    checkIns(before: number): number {
      inLog = true
      const day = dayOf(before)
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
    /**
     * What a contact said of themselves: check-ins and questions go; in cases, which must be kept
     * to account for what was done, their name and words give way to a dash once the case is over.
     * Answers with how many check-ins there were, the cases of theirs that are over, and what they had sent with those.
     */
    forget(contact: ContactId): Forgotten {
      inLog = true
      const count = change(db, (query) =>
        query.deleteFrom('checkin').where('contact', '=', contact),
      )
      change(db, (query) =>
        query.deleteFrom('watch').where('contact', '=', contact).where('state', '=', 'over'),
      )
      change(db, (query) => query.deleteFrom('question').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('failed_message').where('contact', '=', contact))
      const theirs = (query: Query) =>
        query
          .selectFrom('cases')
          .select('number')
          .where('asked_by', '=', contact)
          .where('state', 'in', OVER)
      const over = ask(db, theirs).map(({ number }) => number)
      change(db, (query) =>
        query
          .updateTable('case_event')
          .set({ text: '—' })
          .where('number', 'in', theirs(query))
          .where('contact', '=', contact)
          .where('text', '!=', '—'),
      )
      change(db, (query) =>
        query
          .updateTable('case_event')
          .set({ name: '—' })
          .where('contact', '=', contact)
          .where('name', '!=', '—'),
      )
      change(db, (query) => query.deleteFrom('case_follower').where('contact', '=', contact))
      unnameIn(contact)
      const sent = ask(db, (query) =>
        query
          .selectFrom('case_file')
          .select(['hash', 'name'])
          .where('contact', '=', contact)
          .where('number', 'in', theirs(query)),
      )
      change(db, (query) =>
        query
          .deleteFrom('case_file')
          .where('contact', '=', contact)
          .where('number', 'in', theirs(query)),
      )
      change(db, (query) =>
        query
          .updateTable('case_file')
          .set({ contact_name: '—' })
          .where('contact', '=', contact)
          .where('contact_name', '!=', '—'),
      )
      change(db, (query) =>
        query
          .updateTable('cases')
          .set({ asked_by_name: '—', text: '—', items: '[]', household: null })
          .where('asked_by', '=', contact)
          .where('asked_by_name', '!=', '—')
          .where('state', 'in', OVER),
      )
      change(db, (query) =>
        query
          .updateTable('cases')
          .set({ assignee_name: '—' })
          .where('assignee', '=', contact)
          .where('assignee_name', '!=', '—')
          .where('state', 'in', OVER),
      )
      return { count, over, loose: looseOf(sent) }
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

  /** Who joined or took a case stands by name in the history of it, too. */
  function unnameIn(contact: ContactId): void {
    const events = ask(db, (query) =>
      query
        .selectFrom('case_event')
        .select(['number', 'place', 'changes'])
        .where('changes', 'like', `%"contact":${JSON.stringify(contact)}%`),
    )
    for (const { number, place, changes } of events) {
      const unnamed = JSON.stringify(
        JSON.parse(changes, (_, value) =>
          value?.contact === contact && 'name' in value ? { ...value, name: '—' } : value,
        ),
      )
      if (unnamed === changes) continue
      change(db, (query) =>
        query
          .updateTable('case_event')
          .set({ changes: unnamed })
          .where('number', '=', number)
          .where('place', '=', place),
      )
    }
  }
}
