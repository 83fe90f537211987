import { type EventName, LIVING } from '../../domain/model/case.ts'
import type { Connection } from '../database/sqlite.ts'
import { hot } from '../database/statement.ts'
import { atOrBelow, type Span, span } from '../people/area.ts'

const OVER: readonly EventName[] = ['closed', 'confirmed', 'cancelled']

/** Which cases live or ended, and what happened to them. */
export function caseFigures(db: Connection) {
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

  return {
    /** The cases that live or ended since a moment, each with the length of its history. */
    cases(since: number): ReadonlyMap<number, number> {
      const rows = [...overCases.all({ since }), ...livingCases.all({})]
      return new Map(rows.map(({ number, version }) => [number, version]))
    },
    /** What happened to the cases at or below an area since a moment. */
    happened: (area: string, from: number) => happened.all({ from, ...span(area) }),
  }
}
