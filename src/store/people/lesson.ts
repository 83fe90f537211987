import type { Lesson } from '../../domain/model/information/lesson.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { LessonTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

/** What staff taught the bot. Those that live are few, and are remembered: each message asks whether one waits. */
export function lessonStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: LessonTable) =>
    query
      .insertInto('lesson')
      .values(
        columns(given, 'id', 'area_id', 'question', 'answer', 'contact', 'name', 'at', ...CHANGING),
      )
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, ...CHANGING))),
  )
  let living: readonly Lesson[] | null = null

  function read(): readonly Lesson[] {
    return ask(db, (query) =>
      query.selectFrom('lesson').selectAll().where('state', '!=', 'over').orderBy('id'),
    ).map(({ area_id, contact, name, ...row }) => ({
      ...row,
      area: areas.path(area_id),
      by: { contact, name },
    }))
  }

  return {
    put({ area, by, ...lesson }: Lesson): void {
      living = null
      put.run({ ...lesson, area_id: areas.id(area), contact: by.contact, name: by.name })
    },
    /** Those that wait and those that are used, oldest first. */
    living(): readonly Lesson[] {
      living ??= read()
      return living
    },
    /** Those that are over, written before a moment. */
    expire(before: number): void {
      change(db, (query) =>
        query.deleteFrom('lesson').where('state', '=', 'over').where('at', '<', before),
      )
    },
    /** What a contact taught stays, without their name. */
    remove(contact: ContactId): void {
      living = null
      change(db, (query) =>
        query.updateTable('lesson').set({ name: DELETED }).where('contact', '=', contact),
      )
    },
    /** Something was undone in the store. */
    forget(): void {
      living = null
    },
  }
}

const CHANGING = ['state', 'approver'] as const
