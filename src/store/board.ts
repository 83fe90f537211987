import { sql } from 'kysely'
import { type EventName, LIVING } from '../domain/model/case.ts'
import type { Home } from '../domain/model/person.ts'
import { type Connection, changeCount } from './database/sqlite.ts'
import { ask, hot } from './database/statement.ts'
import { type AreaStore, atOrBelow, type Span, span } from './people/area.ts'

export type BoardStore = ReturnType<typeof boardStore>

const QUARTER = 15 * 60_000
const OVER: readonly EventName[] = ['closed', 'confirmed', 'cancelled']

/** How many households have answered a roll-call; when this changes, its tally may have. */
export interface AnswerCount {
  readonly rollcall: number
  readonly answers: number
  readonly abnormal: number
  readonly latest: number
}

/** A household of the roster that wants looking after. */
export interface Tagged {
  readonly home: Home
  readonly name: string | null
  readonly phone: string | null
  readonly tags: readonly string[]
  /** When anything was last reported for it; null: never. */
  readonly heard: number | null
}

/** What the command board asks again and again: cheap sums, and what has changed. */
export function boardStore(db: Connection, areas: AreaStore) {
  const changes = changeCount(db)
  const callsIn = hot(db, (query, given: { state: 'open' | 'closed'; since: number }) =>
    query
      .selectFrom('rollcall')
      .select(['id', 'area_id', 'form', 'opened', 'deadline', 'state', 'parent'])
      .where('state', '=', given.state)
      .where('opened', '>=', given.since)
      .orderBy('opened'),
  )
  const countsIn = hot(db, (query, given: { state: 'open' | 'closed'; since: number }) =>
    query
      .selectFrom('rollcall')
      .innerJoin('answer', 'answer.rollcall', 'rollcall.id')
      .select((is) => [
        'rollcall.id as rollcall',
        is.fn.countAll<number>().as('answers'),
        is.fn.sum<number>('answer.abnormal').as('abnormal'),
        is.fn.max('answer.at').as('latest'),
      ])
      .where('rollcall.state', '=', given.state)
      .where('rollcall.opened', '>=', given.since)
      .groupBy('rollcall.id'),
  )
  const away = hot(db, (query, given: { now: number }) =>
    query
      .selectFrom('household')
      .select(['area_id', 'household'])
      .where('away', '>', given.now)
      .orderBy('away'),
  )
  const livingCases = hot(db, (query, _: Record<string, never>) =>
    query
      .selectFrom('cases')
      .innerJoin('case_event', 'case_event.number', 'cases.number')
      .select((is) => ['cases.number', is.fn.max('case_event.place').as('version')])
      .where('cases.state', 'in', LIVING)
      .groupBy('cases.number'),
  )
  const overCases = hot(db, (query, given: { since: number }) =>
    query
      .selectFrom('case_event')
      .select((is) => ['number', is.fn.max('place').as('version')])
      .where('event', 'in', OVER)
      .where('at', '>=', given.since)
      .groupBy('number'),
  )
  const happened = hot(db, (query, given: Span & { from: number }) =>
    query
      .selectFrom('case_event')
      .innerJoin('cases', 'cases.number', 'case_event.number')
      .innerJoin('area', 'area.id', 'cases.area_id')
      .select(['case_event.at', 'case_event.event'])
      .where('case_event.event', 'in', ['opened', ...OVER, 'reopened'])
      .where('case_event.at', '>=', given.from)
      // Above the building, what hangs on a case of several is one with it.
      .where((is) => is.or([is('cases.parent', 'is', null), is('area.path', '=', given.path)]))
      .where((is) => atOrBelow(is, given)),
  )
  const answersBy = hot(
    db,
    (
      query,
      given: Span & {
        state: 'open' | 'closed'
        from: number
      },
    ) =>
      query
        .selectFrom('rollcall')
        .innerJoin('answer', 'answer.rollcall', 'rollcall.id')
        .innerJoin('area', 'area.id', 'rollcall.area_id')
        .select((is) => [
          sql<number>`answer.at / ${sql.lit(QUARTER)}`.as('slot'),
          is.fn.countAll<number>().as('count'),
        ])
        .where('rollcall.state', '=', given.state)
        .where('rollcall.opened', '>=', given.from)
        .where((is) => atOrBelow(is, given))
        .groupBy('slot'),
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
    /** A number that grows with every row this program writes. */
    version: (): number => changes(),
    /** The roll-calls that are open, and those opened since a moment. */
    calls: (since: number) =>
      [...callsIn.all({ state: 'closed', since }), ...callsIn.all({ state: 'open', since: 0 })].map(
        ({ area_id, ...call }) => ({ ...call, area: areas.path(area_id) }),
      ),
    counts: (since: number): readonly AnswerCount[] => [
      ...countsIn.all({ state: 'closed', since }),
      ...countsIn.all({ state: 'open', since: 0 }),
    ],
    /** The households that are away, by the path of their building. */
    away(now: number): ReadonlyMap<string, readonly string[]> {
      const found = new Map<string, string[]>()
      for (const { area_id, household } of away.all({ now })) {
        const path = areas.path(area_id)
        found.set(path, [...(found.get(path) ?? []), household])
      }
      return found
    },
    /** The cases that live or ended since a moment, each with the length of its history. */
    cases(since: number): ReadonlyMap<number, number> {
      const rows = [...overCases.all({ since }), ...livingCases.all({})]
      return new Map(rows.map(({ number, version }) => [number, version]))
    },
    /** What happened to the cases at or below an area since a moment. */
    happened: (area: string, from: number) => happened.all({ from, ...span(area) }),
    /** How many households answered in each quarter of an hour to roll-calls opened since a moment. */
    answersBy(area: string, from: number): ReadonlyMap<number, number> {
      const found = new Map<number, number>()
      for (const state of ['open', 'closed'] as const) {
        for (const row of answersBy.all({ state, from, ...span(area) })) {
          const at = row.slot * QUARTER
          found.set(at, (found.get(at) ?? 0) + row.count)
        }
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
          .select((is) => [
            'household.area_id',
            'household.household',
            'household.name',
            'household.phone',
            'household.tags',
            is.fn.max('checkin.at').as('heard'),
          ])
          .where('household.tags', '!=', '[]')
          .where((is) => atOrBelow(is, span(area)))
          .groupBy(['household.area_id', 'household.household']),
      )
      return rows.map(({ area_id, household, name, phone, tags, heard }) => ({
        home: { area: areas.path(area_id), household },
        name,
        phone,
        tags: JSON.parse(tags),
        heard,
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
