import type { Household, HouseholdChange } from '../../domain/model/effect.ts'
import type { ContactId, Home } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { HouseholdSaidTable, HouseholdTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

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
    /** Those of the whole street that have tags, in no order. */
    tagged: (): readonly Household[] =>
      ask(db, (query) => query.selectFrom('household').selectAll().where('tags', '!=', '[]')).map(
        householdOf,
      ),
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
    /** Notes who of a household said what of it; what anybody else says of it is nobody's own. */
    said({ home, by, ...told }: HouseholdChange): void {
      const fields = SAID.filter((field) => told[field] !== undefined)
      if (fields.length === 0) return
      const place = { area_id: areas.id(home.area), household: home.household }
      dropSaid(place, fields)
      const kept = fields.filter((field) => told[field] !== null)
      if (by === undefined || kept.length === 0) return
      change(db, (query) =>
        query
          .insertInto('household_said')
          .values(kept.map((field) => ({ ...place, field, contact: by }))),
      )
    },
    /** Deletes what a contact said of a household. */
    forget(contact: ContactId, names: readonly string[]): void {
      const told = ask(db, (query) =>
        query
          .selectFrom('household_said')
          .select(['area_id', 'household', 'field'])
          .where('contact', '=', contact),
      )
      for (const { area_id, household, field } of told) {
        empty({ area_id, household }, [field])
        dropSaid({ area_id, household }, [field])
      }
      forgetUnnoted(contact, names)
    },
  }

  function empty(place: Place, fields: readonly Said[]): void {
    change(db, (query) =>
      query
        .updateTable('household')
        .set(Object.fromEntries(fields.map((field) => [field, null])))
        .where('area_id', '=', place.area_id)
        .where('household', '=', place.household),
    )
  }

  function dropSaid(place: Place, fields: readonly Said[]): void {
    change(db, (query) =>
      query
        .deleteFrom('household_said')
        .where('area_id', '=', place.area_id)
        .where('household', '=', place.household)
        .where('field', 'in', fields),
    )
  }

  /** Before it was noted who said it: what stands under their own name where they say that they live. */
  function forgetUnnoted(contact: ContactId, names: readonly string[]): void {
    const homes = ask(db, (query) =>
      query
        .selectFrom('home')
        .innerJoin('household', (join) =>
          join
            .onRef('household.area_id', '=', 'home.area_id')
            .onRef('household.household', '=', 'home.household'),
        )
        .select(['home.area_id', 'home.household'])
        .where('home.contact', '=', contact)
        .where('home.source', '=', 'said')
        .where('household.name', 'in', names),
    )
    for (const home of homes) empty(home, ['name', 'phone'])
  }
}

type Said = HouseholdSaidTable['field']
type Place = Pick<HouseholdSaidTable, 'area_id' | 'household'>
const SAID: readonly Said[] = ['name', 'people', 'phone', 'away']

/** What is known of a household after a change. */
export function changed(before: Household | undefined, change: HouseholdChange): Household {
  return {
    home: change.home,
    name: either(change.name, before?.name),
    people: either(change.people, before?.people),
    phone: either(change.phone, before?.phone),
    tags: change.tags ?? before?.tags ?? [],
    away: either(change.away, before?.away),
  }
}

function either<T>(said: T | null | undefined, before: T | null | undefined): T | null {
  return said === undefined ? (before ?? null) : said
}

/** The order of a building: unit by unit, floor by floor. */
export function byPlace(a: Home['household'], b: Home['household']): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

const CHANGING = ['name', 'people', 'phone', 'tags', 'away'] as const
