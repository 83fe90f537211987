import { sql } from 'kysely'
import type { Home } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, hot } from '../database/statement.ts'
import { type AreaStore, atOrBelow, span } from '../people/area.ts'

/** A household of the roster that wants looking after. */
export interface Tagged {
  readonly home: Home
  readonly name: string | null
  readonly phone: string | null
  readonly tags: readonly string[]
  /** When anything was last reported for it, or it was visited; null: never. */
  readonly heard: number | null
}

/** Households that are away or want looking after, and who is found by a name. */
export function residents(db: Connection, areas: AreaStore) {
  const away = hot(db, (query, given: { now: number }) =>
    query
      .selectFrom('household')
      .select(['area_id', 'household'])
      .where('away', '>', given.now)
      .orderBy('away'),
  )

  /** The last thirty days that have check-ins: an index leads from a day to its households. */
  function lastDays(): readonly number[] {
    const [found] = ask(db, (query) =>
      query.selectFrom('checkin').select((is) => is.fn.max('day').as('last')),
    )
    const last = found?.last ?? 0
    return Array.from({ length: 30 }, (_, i) => last - i)
  }

  return {
    /** The households that are away, by the path of their building. */
    away(now: number): ReadonlyMap<string, readonly string[]> {
      const found = new Map<string, string[]>()
      for (const { area_id, household } of away.all({ now })) {
        const path = areas.path(area_id)
        found.set(path, [...(found.get(path) ?? []), household])
      }
      return found
    },
    /** The households with tags at or below an area. */
    tagged(area: string): readonly Tagged[] {
      const days = lastDays()
      const rows = ask(db, (query) =>
        query
          .selectFrom('household')
          .innerJoin('area', 'area.id', 'household.area_id')
          .leftJoin('checkin', (join) =>
            join
              .on('checkin.day', 'in', days)
              .onRef('checkin.area_id', '=', 'household.area_id')
              .onRef('checkin.household', '=', 'household.household')
              .on('checkin.retracted', '=', 0),
          )
          .leftJoin('round', (join) =>
            join
              .onRef('round.area_id', '=', 'household.area_id')
              .onRef('round.place', '=', 'household.household')
              .on('round.state', '=', 'done'),
          )
          .select((is) => [
            'household.area_id',
            'household.household',
            'household.name',
            'household.phone',
            'household.tags',
            is.fn.max('checkin.at').as('heard'),
            is.fn.max('round.done_at').as('visited'),
          ])
          .where('household.tags', '!=', '[]')
          .where((is) => atOrBelow(is, span(area)))
          .groupBy(['household.area_id', 'household.household']),
      )
      return rows.map(({ area_id, household, name, phone, tags, heard, visited }) => ({
        home: { area: areas.path(area_id), household },
        name,
        phone,
        tags: JSON.parse(tags),
        heard: heard === null || visited === null ? (heard ?? visited) : Math.max(heard, visited),
      }))
    },
    /** People and households at or below an area whose name or number holds the words. */
    people(area: string, words: string, most: number) {
      const like = `%${words.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      const rows = ask(db, (query) =>
        query
          .selectFrom('home')
          .innerJoin('area', 'area.id', 'home.area_id')
          .innerJoin('contact', 'contact.id', 'home.contact')
          .select(['home.area_id', 'home.household', 'contact.name'])
          .where(sql<boolean>`contact.name like ${like} escape '\\'`)
          .where((is) => atOrBelow(is, span(area)))
          .orderBy('home.area_id')
          .orderBy('home.household')
          .limit(most),
      )
      return rows.map(({ area_id, household, name }) => ({
        home: { area: areas.path(area_id), household } satisfies Home,
        name,
      }))
    },
  }
}
