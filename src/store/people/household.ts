import type { Household, HouseholdChange } from '../../domain/model/effect.ts'
import type { Home } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { columns, hot } from '../database/statement.ts'
import type { HouseholdTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

export type HouseholdStore = ReturnType<typeof householdStore>

/** Households (户) as far as a roster or somebody told of them. */
export function householdStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: HouseholdTable) =>
    query
      .insertInto('household')
      .values(columns(given, 'area_id', 'household', ...CHANGING))
      .onConflict((conflict) =>
        conflict.columns(['area_id', 'household']).doUpdateSet(columns(given, ...CHANGING)),
      ),
  )
  const ofArea = hot(db, (query, given: { area_id: number }) =>
    query.selectFrom('household').selectAll().where('area_id', '=', given.area_id),
  )

  function householdOf(row: HouseholdTable): Household {
    return {
      home: { area: areas.path(row.area_id), household: row.household },
      name: row.name,
      people: row.people,
      phone: row.phone,
      tags: JSON.parse(row.tags),
      away: row.away,
    }
  }

  return {
    /** Those of a building that anything is known of, in no order. */
    of: (area: string): readonly Household[] =>
      ofArea.all({ area_id: areas.seek(area) }).map(householdOf),
    put({ home, name, people, phone, tags, away }: Household): void {
      put.run({
        area_id: areas.id(home.area),
        household: home.household,
        name,
        people,
        phone,
        tags: JSON.stringify(tags),
        away,
      })
    },
  }
}

/** What is known of a household after a change. */
export function changed(before: Household | undefined, change: HouseholdChange): Household {
  return {
    home: change.home,
    name: change.name ?? before?.name ?? null,
    people: change.people ?? before?.people ?? null,
    phone: change.phone ?? before?.phone ?? null,
    tags: change.tags ?? before?.tags ?? [],
    away: change.away === undefined ? (before?.away ?? null) : change.away,
  }
}

/** The order of a building: unit by unit, floor by floor. */
export function byPlace(a: Home['household'], b: Home['household']): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

const CHANGING = ['name', 'people', 'phone', 'tags', 'away'] as const
