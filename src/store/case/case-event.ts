import type { Level } from '../../domain/model/area.ts'
import type { CaseEvent, EventName } from '../../domain/model/case.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Taken } from '../../domain/model/team/rest.ts'
import type { Connection } from '../database/sqlite.ts'
import { columns, hot } from '../database/statement.ts'
import type { CaseEventTable } from '../database/tables.ts'
import { atOrBelow, type Span, span } from '../people/area.ts'

/** What happened to cases, in its order. */
export function caseEventStore(db: Connection) {
  const events = hot(db, (query, given: { number: number }) =>
    query.selectFrom('case_event').selectAll().where('number', '=', given.number).orderBy('place'),
  )
  const count = hot(db, (query, given: { number: number }) =>
    query
      .selectFrom('case_event')
      .select((is) => is.fn.max('place').as('last'))
      .where('number', '=', given.number),
  )
  const happened = hot(
    db,
    (
      query,
      given: Span & {
        event: EventName
        from: number
        to: number
      },
    ) =>
      query
        .selectFrom('case_event')
        .innerJoin('cases', 'cases.number', 'case_event.number')
        .innerJoin('area', 'area.id', 'cases.area_id')
        .select(['cases.number', 'cases.level', 'cases.parent', 'case_event.contact'])
        .where('case_event.event', '=', given.event)
        .where('case_event.at', '>=', given.from)
        .where('case_event.at', '<', given.to)
        .where((is) => atOrBelow(is, given))
        .orderBy('cases.number'),
  )
  const taken = hot(db, (query, given: { since: number }) =>
    query
      .selectFrom('case_event')
      .innerJoin('cases', 'cases.number', 'case_event.number')
      .select((is) => [
        'case_event.contact',
        'case_event.at as from',
        is
          .selectFrom('case_event as later')
          .select('later.at')
          .whereRef('later.number', '=', 'case_event.number')
          .whereRef('later.place', '>', 'case_event.place')
          .where('later.event', 'in', NO_MORE)
          .orderBy('later.place')
          .limit(1)
          .as('to'),
      ])
      .where('case_event.event', '=', 'claimed')
      .where('case_event.at', '>=', given.since)
      .where('cases.kind', '=', 'request')
      .orderBy('case_event.at'),
  )
  const add = hot(db, (query, given: CaseEventTable) =>
    query.insertInto('case_event').values(columns(given, ...EVENT)),
  )

  return {
    addEvent(number: number, event: CaseEvent): void {
      const place = (count.get({ number })?.last ?? 0) + 1
      add.run({
        number,
        place,
        at: event.at,
        event: event.event,
        contact: event.by?.contact ?? null,
        name: event.by?.name ?? null,
        said_in: event.where,
        text: event.text,
        changes: JSON.stringify(event.changes),
      })
    },
    history: (number: number): readonly CaseEvent[] => events.all({ number }).map(eventOf),

    /** The errands that people took since a moment, and until when they had them. */
    errandsTaken: (since: number): readonly Taken[] =>
      taken
        .all({ since })
        .flatMap(({ contact, from, to }) => (contact === null ? [] : [{ contact, from, to }])),

    /** The cases at or below an area to which something happened in a span, each with the highest level notified and who did it. */
    happened: (
      area: string,
      event: EventName,
      from: number,
      to: number,
    ): readonly {
      readonly number: number
      readonly level: Level
      readonly parent: number | null
      readonly contact: ContactId | null
    }[] => happened.all({ ...span(area), event, from, to }),
  }
}

/** After these who had a case has it no more. */
const NO_MORE: readonly EventName[] = [
  'claimed',
  'returned',
  'resolved',
  'confirmed',
  'closed',
  'cancelled',
  'transferred',
]

const EVENT = [
  'number',
  'place',
  'at',
  'event',
  'contact',
  'name',
  'said_in',
  'text',
  'changes',
] as const

function eventOf(row: CaseEventTable): CaseEvent {
  return {
    at: row.at,
    event: row.event,
    by: row.contact === null ? null : { contact: row.contact, name: row.name ?? '' },
    where: row.said_in,
    text: row.text,
    changes: JSON.parse(row.changes),
  }
}
