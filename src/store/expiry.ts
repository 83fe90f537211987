import { sql } from 'kysely'
import { DAY } from '../domain/moment.ts'
import type { ContactId } from '../domain/person.ts'
import { dayOf, OFFSET } from './day.ts'
import type { Connection } from './sqlite.ts'
import { ask, change } from './statement.ts'

export type ExpiryStore = ReturnType<typeof expiryStore>

/** Deletes what has been kept long enough; how many there were of each day remains. */
export function expiryStore(db: Connection) {
  return {
    /** Check-ins of days before that of a moment, and the roll-calls that ended before it. */
    checkIns(before: number): void {
      const day = dayOf(before)
      change(db, (query) =>
        query
          .insertInto('day_count')
          .columns(['day', 'area_id', 'what', 'count'])
          .expression(
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
          .onConflict((conflict) =>
            conflict
              .columns(['day', 'area_id', 'what'])
              .doUpdateSet({ count: sql`day_count.count + excluded.count` }),
          ),
      )
      change(db, (query) => query.deleteFrom('checkin').where('day', '<', day))
      const over = (query: Parameters<Parameters<typeof ask>[1]>[0]) =>
        query
          .selectFrom('rollcall')
          .select('id')
          .where('deadline', '<', before)
          .where('state', '=', 'closed')
      change(db, (query) => query.deleteFrom('answer').where('rollcall', 'in', over(query)))
      change(db, (query) => query.deleteFrom('rollcall').where('id', 'in', over(query)))
    },
    /**
     * Cases that are closed and were opened before a moment.
     * Answers with the kept files that nothing refers to any more.
     */
    cases(before: number): readonly { readonly hash: string; readonly name: string }[] {
      change(db, (query) =>
        query
          .insertInto('day_count')
          .columns(['day', 'area_id', 'what', 'count'])
          .expression(
            query
              .selectFrom('cases')
              .select((is) => [
                sql<number>`(opened + ${sql.lit(OFFSET)}) / ${sql.lit(DAY)}`.as('day'),
                'area_id' as const,
                sql<string>`'case ' || category`.as('what'),
                is.fn.countAll<number>().as('count'),
              ])
              .where('opened', '<', before)
              .where('state', 'in', ['closed', 'cancelled'])
              .groupBy(['day', 'area_id', 'what']),
          )
          .onConflict((conflict) =>
            conflict
              .columns(['day', 'area_id', 'what'])
              .doUpdateSet({ count: sql`day_count.count + excluded.count` }),
          ),
      )
      const over = (query: Parameters<Parameters<typeof ask>[1]>[0]) =>
        query
          .selectFrom('cases')
          .select('number')
          .where('opened', '<', before)
          .where('state', 'in', ['closed', 'cancelled'])
      const files = ask(db, (query) =>
        query.selectFrom('case_file').select(['hash', 'name']).where('number', 'in', over(query)),
      )
      change(db, (query) => query.deleteFrom('case_file').where('number', 'in', over(query)))
      change(db, (query) => query.deleteFrom('case_event').where('number', 'in', over(query)))
      change(db, (query) => query.deleteFrom('case_follower').where('number', 'in', over(query)))
      change(db, (query) =>
        query
          .deleteFrom('cases')
          .where('opened', '<', before)
          .where('state', 'in', ['closed', 'cancelled']),
      )
      const kept = new Set(
        ask(db, (query) => query.selectFrom('case_file').select('hash').distinct()).map(
          ({ hash }) => hash,
        ),
      )
      return files.flatMap(({ hash, name }) =>
        hash === null || kept.has(hash) ? [] : [{ hash, name }],
      )
    },
    /**
     * What a contact said of themselves: check-ins and questions go; in cases, which must be kept
     * to account for what was done, their name and words give way to a dash once the case is over.
     */
    forget(contact: ContactId): void {
      change(db, (query) => query.deleteFrom('checkin').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('question').where('contact', '=', contact))
      change(db, (query) => query.deleteFrom('failed_message').where('contact', '=', contact))
      const theirs = (query: Parameters<Parameters<typeof ask>[1]>[0]) =>
        query
          .selectFrom('cases')
          .select('number')
          .where('asked_by', '=', contact)
          .where('state', 'in', ['closed', 'cancelled'])
      change(db, (query) =>
        query
          .updateTable('case_event')
          .set({ text: '—' })
          .where('number', 'in', theirs(query))
          .where('contact', '=', contact),
      )
      change(db, (query) =>
        query.updateTable('case_event').set({ name: '—' }).where('contact', '=', contact),
      )
      change(db, (query) => query.deleteFrom('case_follower').where('contact', '=', contact))
      change(db, (query) =>
        query
          .updateTable('cases')
          .set({ asked_by_name: '—', text: '—', items: '[]', household: null })
          .where('asked_by', '=', contact)
          .where('state', 'in', ['closed', 'cancelled']),
      )
    },
  }
}
