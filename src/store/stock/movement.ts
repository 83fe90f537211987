import { sql } from 'kysely'
import { type ContactId, DELETED, type Home } from '../../domain/model/person.ts'
import { addressKey, addressOf } from '../../domain/model/post.ts'
import {
  type Balance,
  balancesOf,
  type Carried,
  sharesOf,
} from '../../domain/model/stock/balance.ts'
import { isInTransit, type Movement, type Receiver } from '../../domain/model/stock/movement.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { MovementTable } from '../database/tables.ts'
import type { AreaStore } from '../people/area.ts'

/** The movements of stock. What they fold to, and which of them are under way, is remembered. */
export function movementStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: MovementTable) =>
    query
      .insertInto('movement')
      .values(columns(given, ...COLUMNS))
      .onConflict((conflict) => conflict.column('number').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { number: number }) =>
    query.selectFrom('movement').selectAll().where('number', '=', given.number),
  )
  const instead = hot(db, (query, given: { number: number }) =>
    query.selectFrom('movement').selectAll().where('replaces', '=', given.number),
  )
  const to = hot(db, (query, given: { area: number; household: string; since: number }) =>
    query
      .selectFrom('movement')
      .selectAll()
      .where('to_area_id', '=', given.area)
      .where('to_household', '=', given.household)
      .where('at', '>', given.since)
      .orderBy('number'),
  )
  const since = hot(db, (query, given: { area: number; since: number }) =>
    query
      .selectFrom('movement')
      .selectAll()
      .where((is) => is.or([is('area_id', '=', given.area), is('to_area_id', '=', given.area)]))
      .where((is) => is.or([is('at', '>=', given.since), is('signed_at', '>=', given.since)]))
      .orderBy('number'),
  )
  let balances: Map<string, ReturnType<typeof balancesOf>> | null = null
  let waiting: Map<number, Movement> | null = null

  function movementFrom(row: MovementTable): Movement {
    return {
      number: row.number,
      stock: row.stock,
      kind: row.kind,
      area: areas.path(row.area_id),
      lines: JSON.parse(row.lines),
      to: receiverFrom(row),
      donor: row.donor === null ? null : { name: row.donor, shown: row.donor_shown === 1 },
      why: row.why,
      at: row.at,
      by: { contact: row.contact, name: row.name },
      from: addressOf(row.said_in),
      message: row.message,
      replaces: row.replaces,
      struck: row.struck,
      signed:
        row.signed_by === null || row.signed_at === null
          ? null
          : {
              by: { contact: row.signed_by, name: row.signed_name ?? DELETED },
              at: row.signed_at,
              instead: row.signed_instead === 1,
            },
      keep: row.keep,
    }
  }

  function receiverFrom({ to_area_id, to_place, to_household }: MovementTable): Receiver | null {
    if (to_area_id === null) return null
    const area = areas.path(to_area_id)
    if (to_household !== null) return { kind: 'household', home: { area, household: to_household } }
    return to_place === null ? { kind: 'area', area } : { kind: 'place', area, name: to_place }
  }

  const all = (): readonly Movement[] =>
    ask(db, (query) => query.selectFrom('movement').selectAll().orderBy('number')).map(movementFrom)

  function carried(): readonly Carried[] {
    return ask(db, (query) => query.selectFrom('stock_carried').selectAll()).map(
      ({ stock, area_id, item, count }) => ({ stock, area: areas.path(area_id), item, count }),
    )
  }

  /** The fold of each stock, made when it is first asked for. */
  function folded(stock: string): ReturnType<typeof balancesOf> {
    if (balances === null) {
      const movements = all()
      const left = carried()
      const names = new Set([...movements, ...left].map((each) => each.stock))
      balances = new Map(
        [...names].map((name) => [
          name,
          balancesOf(
            left.filter((each) => each.stock === name),
            movements.filter((each) => each.stock === name),
          ),
        ]),
      )
    }
    const known = balances.get(stock) ?? balancesOf([], [])
    balances.set(stock, known)
    return known
  }

  function inTransit(): Map<number, Movement> {
    waiting ??= new Map(
      ask(db, (query) =>
        query
          .selectFrom('movement')
          .selectAll()
          .where('kind', '!=', 'count')
          .where('struck', 'is', null)
          .where('signed_at', 'is', null)
          .orderBy('number'),
      ).map((row) => [row.number, movementFrom(row)]),
    )
    return waiting
  }

  function numbered(number: number): Movement | undefined {
    const row = one.get({ number })
    return row && movementFrom(row)
  }

  function forget(): void {
    balances = null
    waiting = null
  }

  return {
    put(movement: Movement): void {
      folded(movement.stock).changes(numbered(movement.number), movement)
      if (isInTransit(movement)) inTransit().set(movement.number, movement)
      else inTransit().delete(movement.number)
      put.run(rowOf(movement, areas))
    },
    numbered,
    /** What stands for one that was struck. */
    instead(number: number): Movement | undefined {
      const [row] = instead.all({ number })
      return row && movementFrom(row)
    },
    /** What an area holds of an item. */
    balance: (stock: string, area: string, item: string): Balance => folded(stock).of(area, item),
    balances: (stock: string): readonly Balance[] => folded(stock).all(),
    /** Those that nobody has signed, oldest first. */
    inTransit: (): readonly Movement[] => [...inTransit().values()],
    /** What a household was given after a moment, struck movements too. */
    to: ({ area, household }: Home, since: number): readonly Movement[] =>
      to.all({ area: areas.seek(area), household, since }).map(movementFrom),
    /** What came to an area or went from it, or was signed, since a moment. */
    since: (area: string, moment: number): readonly Movement[] =>
      since.all({ area: areas.seek(area), since: moment }).map(movementFrom),
    /** Those written from a moment until before another, oldest first. */
    written: (from: number, to: number): readonly Movement[] =>
      ask(db, (query) =>
        query
          .selectFrom('movement')
          .selectAll()
          .where('at', '>=', from)
          .where('at', '<', to)
          .orderBy('number'),
      ).map(movementFrom),
    all,
    carried,
    /** Those whose time to keep is over go, and leave their sums. Answers with how many there were. */
    expire(now: number): number {
      const over = ask(db, (query) =>
        query.selectFrom('movement').selectAll().where('keep', '<=', now),
      ).map(movementFrom)
      for (const movement of over) {
        for (const { area, item, balance } of sharesOf(movement))
          carry({ stock: movement.stock, area, item, count: balance })
      }
      forget()
      return over.length === 0
        ? 0
        : change(db, (query) => query.deleteFrom('movement').where('keep', '<=', now))
    },
    /** Of what a contact wrote or signed the stock's sums are needed, and their name is not; nor as a donor's. */
    remove(contact: ContactId, names: readonly string[]): void {
      const unnamed = { contact: DELETED, name: DELETED }
      change(db, (query) =>
        query.updateTable('movement').set(unnamed).where('contact', '=', contact),
      )
      change(db, (query) =>
        query
          .updateTable('movement')
          .set({ signed_by: DELETED, signed_name: DELETED })
          .where('signed_by', '=', contact),
      )
      if (names.length > 0)
        change(db, (query) =>
          query
            .updateTable('movement')
            .set({ donor: DELETED, donor_shown: 0 })
            .where('donor', 'in', names),
        )
      forget()
    },
    /** Something was undone in the store, or deleted. */
    forget,
  }

  function carry({ stock, area, item, count }: Carried): void {
    if (count === 0) return
    change(db, (query) =>
      query
        .insertInto('stock_carried')
        .values({ stock, area_id: areas.id(area), item, count })
        .onConflict((conflict) =>
          conflict
            .columns(['stock', 'area_id', 'item'])
            .doUpdateSet({ count: sql`stock_carried.count + excluded.count` }),
        ),
    )
  }
}

function rowOf(movement: Movement, areas: AreaStore): MovementTable {
  const { number, stock, kind, lines, to, donor, why, at, by, message, replaces, struck, keep } =
    movement
  const area = to === null ? null : to.kind === 'household' ? to.home.area : to.area
  return {
    number,
    stock,
    kind,
    area_id: areas.id(movement.area),
    lines: JSON.stringify(lines),
    to_area_id: area === null ? null : areas.id(area),
    to_place: to?.kind === 'place' ? to.name : null,
    to_household: to?.kind === 'household' ? to.home.household : null,
    donor: donor?.name ?? null,
    donor_shown: donor?.shown === true ? 1 : 0,
    why,
    at,
    contact: by.contact,
    name: by.name,
    said_in: addressKey(movement.from),
    message,
    replaces,
    struck,
    signed_by: movement.signed?.by.contact ?? null,
    signed_name: movement.signed?.by.name ?? null,
    signed_at: movement.signed?.at ?? null,
    signed_instead: movement.signed?.instead === true ? 1 : 0,
    keep,
  }
}

const COLUMNS = [
  'number',
  'stock',
  'kind',
  'area_id',
  'lines',
  'to_area_id',
  'to_place',
  'to_household',
  'donor',
  'donor_shown',
  'why',
  'at',
  'contact',
  'name',
  'said_in',
  'message',
  'replaces',
  'struck',
  'signed_by',
  'signed_name',
  'signed_at',
  'signed_instead',
  'keep',
] as const

/** What may change of a movement: it is struck, or signed. */
const CHANGING = ['struck', 'signed_by', 'signed_name', 'signed_at', 'signed_instead'] as const
