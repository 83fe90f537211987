import { sql } from 'kysely'
import { MINUTE } from '../../domain/model/time.ts'
import type { Connection } from '../database/sqlite.ts'
import { hot } from '../database/statement.ts'
import { type AreaStore, atOrBelow, type Span, span } from '../people/area.ts'

const QUARTER = 15 * MINUTE

/** How many households have answered a roll-call; when this changes, its tally may have. */
export interface AnswerCount {
  readonly rollcall: number
  readonly answers: number
  readonly abnormal: number
  readonly latest: number
}

/** Roll-calls, and how many have answered them. */
export function rollCallFigures(db: Connection, areas: AreaStore) {
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

  return {
    /** The roll-calls that are open, and those opened since a moment. */
    calls: (since: number) =>
      [...callsIn.all({ state: 'closed', since }), ...callsIn.all({ state: 'open', since: 0 })].map(
        ({ area_id, ...call }) => ({ ...call, area: areas.path(area_id) }),
      ),
    counts: (since: number): readonly AnswerCount[] => [
      ...countsIn.all({ state: 'closed', since }),
      ...countsIn.all({ state: 'open', since: 0 }),
    ],
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
  }
}
