import { sql } from 'kysely'
import type { Behind, EntryFilter, EntryPlace } from '../../domain/model/register/entry.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask } from '../database/statement.ts'
import type { EntryTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, span } from '../people/area.ts'

/**
 * Looks up the lines of a register, the latest first, at most so many: one statement, over an index that holds the span of
 * time, so that what was kept for years costs nothing.
 */
export function entryRows(
  db: Connection,
  areas: AreaStore,
  { register, within, from, to, abnormal = [] }: EntryFilter,
  behind: Behind | null,
  most: number,
): readonly EntryTable[] {
  return ask(db, (query) => {
    let asked = query
      .selectFrom('entry')
      .selectAll('entry')
      .where('register', '=', register)
      .where('at', '>=', from)
      .where('at', '<', to)
    if (behind !== null) {
      const { at, id } = behind
      asked = asked.where((is) =>
        is.and([is('at', '<=', at), is.or([is('at', '<', at), is('entry.id', '<', id)])]),
      )
    }
    if (typeof within === 'string') {
      const below = query
        .selectFrom('area')
        .select('area.id')
        .where((is) => atOrBelow(is, span(within)))
      // A plus: the areas are no reason to leave the index of days.
      asked = asked.where(sql<boolean>`+entry.area_id in ${below}`)
    } else {
      const { area, name }: EntryPlace = within
      asked = asked.where('area_id', '=', areas.seek(area)).where('place', '=', name)
    }
    if (abnormal.length > 0) {
      asked = asked.where((is) =>
        is.or(
          abnormal.map(
            (each) => sql<boolean>`json_extract(fields, ${pathOf(each)}) >= ${each.from}`,
          ),
        ),
      )
    }
    return asked.orderBy('at', 'desc').orderBy('entry.id', 'desc').limit(most)
  })
}

/** A field in JSON, by its name as it is written. */
function pathOf({ field }: { readonly field: string }): string {
  return `$.${JSON.stringify(field)}`
}
