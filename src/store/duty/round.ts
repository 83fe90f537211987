import type { Round } from '../../domain/model/duty/round.ts'
import { type ContactId, DELETED, type Home } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { RoundTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, span } from '../people/area.ts'

/** Rounds. Those that are expected are remembered: any line may be about one of them. */
export function roundStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: RoundTable) =>
    query
      .insertInto('round')
      .values(columns(given, ...COLUMNS))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('round').selectAll().where('id', '=', given.id),
  )
  const last = hot(db, (query, given: { duty: string; area_id: number; place: string }) =>
    query
      .selectFrom('round')
      .selectAll()
      .where('area_id', '=', given.area_id)
      .where('place', '=', given.place)
      .where('duty', '=', given.duty)
      .where('state', '=', 'done')
      .orderBy('done_at', 'desc')
      .limit(1),
  )
  let open: Map<number, Round> | null = null

  function roundFrom(row: RoundTable): Round {
    const { contact, name, message, how } = row
    return {
      id: row.id,
      duty: row.duty,
      spot: { area: areas.path(row.area_id), name: row.place, part: row.part },
      since: row.since,
      due: row.due,
      own: row.own,
      state: row.state,
      told: row.told,
      tried: row.tried,
      again: row.again,
      done:
        row.done_at === null || contact === null || message === null || how === null
          ? null
          : {
              by: { contact, name: name ?? DELETED },
              at: row.done_at,
              message,
              how,
              amount: row.amount,
            },
    }
  }

  function opened(): Map<number, Round> {
    open ??= new Map(
      ask(db, (query) =>
        query.selectFrom('round').selectAll().where('state', '=', 'open').orderBy('id'),
      ).map((row) => [row.id, roundFrom(row)]),
    )
    return open
  }

  return {
    put(round: Round): void {
      if (round.state === 'open') open?.set(round.id, round)
      else open?.delete(round.id)
      const { spot, done } = round
      put.run({
        id: round.id,
        duty: round.duty,
        area_id: areas.id(spot.area),
        place: spot.name,
        part: spot.part,
        since: round.since,
        due: round.due,
        own: round.own,
        state: round.state,
        told: round.told,
        tried: round.tried,
        again: round.again,
        done_at: done?.at ?? null,
        contact: done?.by.contact ?? null,
        name: done?.by.name ?? null,
        message: done?.message ?? null,
        how: done?.how ?? null,
        amount: done?.amount ?? null,
      })
    },
    numbered(id: number): Round | undefined {
      const row = one.get({ id })
      return row && roundFrom(row)
    },
    /** Those that are expected, in the order in which they were. */
    open: (): readonly Round[] => [...opened().values()],
    /** The last of a duty to a household that was done. */
    last(duty: string, { area, household }: Home): Round | undefined {
      const row = last.get({ duty, area_id: areas.seek(area), place: household })
      return row && roundFrom(row)
    },
    /** Those of an area and below that were done in a span: from its beginning to before its end (Unix ms). */
    done: (area: string, from: number, to: number): readonly Round[] =>
      ask(db, (query) =>
        query
          .selectFrom('round')
          .innerJoin('area', 'area.id', 'round.area_id')
          .selectAll('round')
          .where('done_at', '>=', from)
          .where('done_at', '<', to)
          .where('state', '=', 'done')
          .where((is) => atOrBelow(is, span(area)))
          .orderBy('done_at')
          .orderBy('round.id'),
      ).map(roundFrom),
    /** Those that fell due in a span and were not done; a day's own end is of that day. */
    undone: (from: number, to: number): readonly Round[] =>
      ask(db, (query) =>
        query
          .selectFrom('round')
          .selectAll()
          .where('state', 'in', ['open', 'missed'])
          .where('due', '>', from)
          .where('due', '<=', to)
          .orderBy('due'),
      ).map(roundFrom),
    all: (): readonly Round[] =>
      ask(db, (query) => query.selectFrom('round').selectAll().orderBy('id')).map(roundFrom),
    /** What somebody did stays done, without their name. */
    remove(contact: ContactId): void {
      change(db, (query) =>
        query
          .updateTable('round')
          .set({ contact: DELETED, name: DELETED })
          .where('contact', '=', contact),
      )
    },
    /** Something was undone in the store, or deleted. */
    forget(): void {
      open = null
    },
  }
}

const CHANGING = [
  'due',
  'own',
  'state',
  'told',
  'tried',
  'again',
  'done_at',
  'contact',
  'name',
  'message',
  'how',
  'amount',
] as const

const COLUMNS = ['id', 'duty', 'area_id', 'place', 'part', 'since', ...CHANGING] as const
