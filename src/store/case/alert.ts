import type { Alert, Cry } from '../../domain/model/alert.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { AlertCryTable, AlertTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, type Span, span } from '../people/area.ts'

/** Alerts (疑似危急), and who cried of them. Those that are open are remembered: each message asks for them. */
export function alertStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: AlertTable) =>
    query
      .insertInto('alert')
      .values(columns(given, 'id', 'kind', 'message', 'at', ...CHANGING))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('alert').selectAll().where('id', '=', given.id),
  )
  const cries = hot(db, (query, given: { alert: number }) =>
    query.selectFrom('alert_cry').selectAll().where('alert', '=', given.alert).orderBy('place'),
  )
  const cry = hot(db, (query, given: AlertCryTable) =>
    query
      .insertInto('alert_cry')
      .values(columns(given, 'alert', 'place', 'contact', 'name', 'said_in', 'text', 'at'))
      .onConflict((conflict) => conflict.columns(['alert', 'place']).doNothing()),
  )
  const going = hot(db, (query, _: Record<string, never>) =>
    query
      .selectFrom('alert')
      .leftJoin('cases', 'cases.number', 'alert.case_number')
      .selectAll('alert')
      .where((is) =>
        is.or([
          is('alert.state', '=', 'open'),
          is.and([is('alert.state', '=', 'case'), is('cases.state', 'in', UNDONE)]),
        ]),
      )
      .orderBy('alert.id'),
  )
  const within = hot(db, (query, given: Span & { from: number; to: number }) =>
    query
      .selectFrom('alert')
      .innerJoin('area', 'area.id', 'alert.area_id')
      .selectAll('alert')
      .where('alert.at', '>=', given.from)
      .where('alert.at', '<', given.to)
      .where((is) => atOrBelow(is, given))
      .orderBy('alert.id'),
  )
  let open: readonly Alert[] | null = null

  function alertOf(row: AlertTable): Alert | undefined {
    const [first, ...rest] = cries.all({ alert: row.id }).map(cryOf)
    if (first === undefined) return undefined
    return {
      id: row.id,
      kind: row.kind,
      area: areas.path(row.area_id),
      household: row.household,
      state: row.state,
      case: row.case_number,
      level: row.level,
      told: JSON.parse(row.told),
      message: row.message,
      cries: [first, ...rest],
    }
  }

  function rowsOf(state: 'open' | null): readonly Alert[] {
    return ask(db, (query) => {
      const rows = query.selectFrom('alert').selectAll().orderBy('id')
      return state === null ? rows : rows.where('state', '=', state)
    }).flatMap((row) => alertOf(row) ?? [])
  }

  return {
    put(alert: Alert): void {
      open = null
      put.run({
        id: alert.id,
        kind: alert.kind,
        area_id: areas.id(alert.area),
        household: alert.household,
        state: alert.state,
        case_number: alert.case,
        level: alert.level,
        told: JSON.stringify(alert.told),
        message: alert.message,
        at: alert.cries[0].at,
      })
      alert.cries.forEach(({ who, from, text, at }, place) => {
        const said_in = JSON.stringify(from)
        cry.run({ alert: alert.id, place, contact: who.contact, name: who.name, said_in, text, at })
      })
    },
    numbered(id: number): Alert | undefined {
      const row = one.get({ id })
      return row && alertOf(row)
    },
    open(): readonly Alert[] {
      open ??= rowsOf('open')
      return open
    },
    all: (): readonly Alert[] => rowsOf(null),
    /** Those that are open, and those whose case is not done yet, oldest first. */
    going: (): readonly Alert[] => going.all({}).flatMap((row) => alertOf(row) ?? []),
    /** Those of an area and below, told of in a span: from its beginning to before its end (Unix ms). */
    within: (area: string, from: number, to: number): readonly Alert[] =>
      within.all({ from, to, ...span(area) }).flatMap((row) => alertOf(row) ?? []),
    /** Those that are over, told of before a moment. */
    expire(before: number): void {
      change(db, (query) =>
        query.deleteFrom('alert').where('at', '<', before).where('state', '!=', 'open'),
      )
    },
    /** What a contact cried is taken out; of an open one its people still need to know that somebody did, and where. */
    remove(contact: ContactId): void {
      open = null
      change(db, (query) =>
        query
          .updateTable('alert_cry')
          .set({ name: DELETED, text: DELETED })
          .where('contact', '=', contact),
      )
    },
    /** Something was undone in the store. */
    forget(): void {
      open = null
    },
  }
}

/** States of a case that somebody still has to see to. */
const UNDONE = ['open', 'claimed'] as const
const CHANGING = ['area_id', 'household', 'state', 'case_number', 'level', 'told'] as const

function cryOf({ contact, name, said_in, text, at }: AlertCryTable): Cry {
  return { who: { contact, name }, from: JSON.parse(said_in), text, at }
}
