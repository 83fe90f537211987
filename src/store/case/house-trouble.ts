import type { HouseTrouble } from '../../domain/model/information/house-trouble.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { HouseTroubleTable } from '../database/tables.ts'
import type { AreaStore } from '../people/area.ts'

/** Plain troubles of houses that captains heard of. Those that may become a case are few, and are remembered. */
export function houseTroubleStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: HouseTroubleTable) =>
    query
      .insertInto('house_trouble')
      .values(
        columns(
          given,
          'id',
          'area_id',
          'household',
          'contact',
          'name',
          'said_in',
          'text',
          'at',
          'told',
          'state',
        ),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(columns(given, 'state', 'text', 'area_id', 'household')),
      ),
  )
  let told: readonly HouseTrouble[] | null = null

  function read(): readonly HouseTrouble[] {
    return ask(db, (query) =>
      query.selectFrom('house_trouble').selectAll().where('state', '=', 'told').orderBy('id'),
    ).map(({ id, area_id, household, contact, name, said_in, text, at, told, state }) => ({
      id,
      area: areas.path(area_id),
      household,
      by: { contact, name },
      from: JSON.parse(said_in),
      text,
      at,
      told: JSON.parse(told),
      state,
    }))
  }

  return {
    put({ id, area, household, by, from, text, at, told: heard, state }: HouseTrouble): void {
      told = null
      put.run({
        id,
        area_id: areas.id(area),
        household,
        contact: by.contact,
        name: by.name,
        said_in: JSON.stringify(from),
        text,
        at,
        told: JSON.stringify(heard),
        state,
      })
    },
    /** Those of which no case was made, oldest first. */
    told(): readonly HouseTrouble[] {
      told ??= read()
      return told
    },
    /** Those told before a moment. */
    expire(before: number): void {
      told = null
      change(db, (query) => query.deleteFrom('house_trouble').where('at', '<', before))
    },
    /** What a contact told is deleted. */
    remove(contact: ContactId): void {
      told = null
      change(db, (query) => query.deleteFrom('house_trouble').where('contact', '=', contact))
    },
    /** Something was undone in the store. */
    forget(): void {
      told = null
    },
  }
}
