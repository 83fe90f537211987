import type { Observation } from '../../domain/model/effect.ts'
import type { Home } from '../../domain/model/person.ts'
import { DELETED } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { change, columns, hot } from '../database/statement.ts'
import type { ObservationTable } from '../database/tables.ts'
import type { AreaStore } from '../people/area.ts'

/** Households under observation (居家观察). */
export function observationStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: ObservationTable) =>
    query
      .insertInto('watch')
      .values(
        columns(
          given,
          'id',
          'area_id',
          'household',
          'contact',
          'name',
          'from_at',
          'to_at',
          'state',
        ),
      )
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(columns(given, 'to_at', 'state')),
      ),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('watch').selectAll().where('id', '=', given.id),
  )
  const at = hot(db, (query, given: { area_id: number; household: string }) =>
    query
      .selectFrom('watch')
      .selectAll()
      .where('area_id', '=', given.area_id)
      .where('household', '=', given.household)
      .orderBy('id'),
  )

  function observationOf(row: ObservationTable): Observation {
    return {
      id: row.id,
      home: { area: areas.path(row.area_id), household: row.household },
      who: { contact: row.contact, name: row.name },
      from: row.from_at,
      to: row.to_at,
      state: row.state,
    }
  }

  return {
    put({ id, home, who, from, to, state }: Observation): void {
      // Who had their words deleted is asked on to the last day, and gone then.
      if (state === 'over' && who.name === DELETED) {
        change(db, (query) => query.deleteFrom('watch').where('id', '=', id))
        return
      }
      put.run({
        id,
        area_id: areas.id(home.area),
        household: home.household,
        contact: who.contact,
        name: who.name,
        from_at: from,
        to_at: to,
        state,
      })
    },
    numbered(id: number): Observation | undefined {
      const row = one.get({ id })
      return row && observationOf(row)
    },
    at: (home: Home): readonly Observation[] =>
      at.all({ area_id: areas.seek(home.area), household: home.household }).map(observationOf),
  }
}
