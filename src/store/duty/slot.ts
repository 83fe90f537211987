import type { Booking, Holding, Slot, Stood } from '../../domain/model/duty/slot.ts'
import { type ContactId, DELETED } from '../../domain/model/person.ts'
import { DAY } from '../../domain/model/time.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { BookingTable, HoldingTable, SlotTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, span } from '../people/area.ts'

/** Slots of rotas. Those whose time is not over are remembered: any line may be about one of them. */
export function slotStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: SlotTable) =>
    query
      .insertInto('slot')
      .values(columns(given, ...SLOT_COLUMNS))
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(columns(given, 'wanted', 'gap_told', 'absent_told', 'ended')),
      ),
  )
  const hold = hot(db, (query, given: HoldingTable) =>
    query.insertInto('holding').values(columns(given, ...HOLDING_COLUMNS)),
  )
  const empty = hot(db, (query, given: { slot: number }) =>
    query.deleteFrom('holding').where('slot', '=', given.slot),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('slot').selectAll().where('id', '=', given.id),
  )
  const held = hot(db, (query, given: { slot: number }) =>
    query.selectFrom('holding').selectAll().where('slot', '=', given.slot).orderBy('place'),
  )
  const book = hot(db, (query, given: BookingTable) =>
    query
      .insertInto('booking')
      .values(columns(given, 'slot', 'place', 'at', 'name', 'contact', 'by_name')),
  )
  const unbook = hot(db, (query, given: { slot: number }) =>
    query.deleteFrom('booking').where('slot', '=', given.slot),
  )
  const booked = hot(db, (query, given: { slot: number }) =>
    query.selectFrom('booking').selectAll().where('slot', '=', given.slot).orderBy('place'),
  )
  const ofContact = hot(db, (query, given: { contact: string; since: number }) =>
    query
      .selectFrom('slot')
      .innerJoin('holding', 'holding.slot', 'slot.id')
      .selectAll('slot')
      .distinct()
      .where('holding.contact', '=', given.contact)
      .where('slot.ends', '>', given.since)
      .orderBy('slot.begins')
      .orderBy('slot.id'),
  )
  const stood = hot(db, (query, given: { since: number; begins: number }) =>
    query
      .selectFrom('slot')
      .innerJoin('holding', 'holding.slot', 'slot.id')
      .select([
        'holding.contact',
        'slot.begins as from',
        'slot.ends as to',
        'holding.came',
        'holding.went',
      ])
      .where('holding.came', 'is not', null)
      .where('slot.begins', '>', given.begins)
      .where('slot.ends', '>', given.since)
      .where((is) => is.or([is('slot.ended', 'is', null), is('slot.ended', '=', 'over')])),
  )
  let live: Map<number, Slot> | null = null

  function slotFrom(row: SlotTable): Slot {
    return {
      id: row.id,
      rota: row.rota,
      area: areas.path(row.area_id),
      place: row.place,
      from: row.begins,
      to: row.ends,
      wanted: row.wanted,
      holders: held.all({ slot: row.id }).map(holdingFrom),
      bookings: booked.all({ slot: row.id }).map(bookingFrom),
      gapTold: row.gap_told,
      absentTold: row.absent_told,
      ended: row.ended,
    }
  }

  function living(): Map<number, Slot> {
    live ??= new Map(
      ask(db, (query) =>
        query.selectFrom('slot').selectAll().where('ended', 'is', null).orderBy('id'),
      ).map((row) => [row.id, slotFrom(row)]),
    )
    return live
  }

  return {
    put(slot: Slot): void {
      if (slot.ended === null) live?.set(slot.id, slot)
      else live?.delete(slot.id)
      const { id } = slot
      put.run({
        id,
        rota: slot.rota,
        area_id: areas.id(slot.area),
        place: slot.place,
        begins: slot.from,
        ends: slot.to,
        wanted: slot.wanted,
        gap_told: slot.gapTold,
        absent_told: slot.absentTold,
        ended: slot.ended,
      })
      empty.run({ slot: id })
      for (const [place, holding] of slot.holders.entries()) hold.run(rowOf(id, place, holding))
      unbook.run({ slot: id })
      for (const [place, { at, name, by }] of slot.bookings.entries())
        book.run({ slot: id, place, at, name, contact: by.contact, by_name: by.name })
    },
    numbered(id: number): Slot | undefined {
      const known = live?.get(id)
      if (known !== undefined) return known
      const row = one.get({ id })
      return row && slotFrom(row)
    },
    /** Those whose time is not over, in the order in which they were made. */
    live: (): readonly Slot[] => [...living().values()],
    /** Those that somebody held or gave up, that end after a moment; the earliest first. */
    of: (contact: ContactId, since: number): readonly Slot[] =>
      ofContact.all({ contact, since }).map(slotFrom),
    /** Who came to slots that end after a moment, and when they went. */
    stood: (since: number): readonly Stood[] =>
      // No slot is longer than a day.
      stood
        .all({ since, begins: since - DAY })
        .flatMap(({ came, ...each }) => (came === null ? [] : [{ ...each, came }])),
    /** Those of an area and below that begin in a span, but for those that are not on any more; the earliest first. */
    within: (area: string, from: number, to: number): readonly Slot[] =>
      ask(db, (query) =>
        query
          .selectFrom('slot')
          .innerJoin('area', 'area.id', 'slot.area_id')
          .selectAll('slot')
          .where('begins', '>=', from)
          .where('begins', '<', to)
          .where((is) => atOrBelow(is, span(area)))
          .where((is) => is.or([is('ended', 'is', null), is('ended', '=', 'over')]))
          .orderBy('begins')
          .orderBy('slot.id'),
      ).map(slotFrom),
    all: (): readonly Slot[] =>
      ask(db, (query) => query.selectFrom('slot').selectAll().orderBy('begins').orderBy('id')).map(
        slotFrom,
      ),
    /** Who held a slot that is over stays in it without a name; who was still to come is in it no more. */
    remove(contact: ContactId): void {
      live = null
      change(db, (query) => query.deleteFrom('booking').where('contact', '=', contact))
      change(db, (query) =>
        query.deleteFrom('holding').where('contact', '=', contact).where('came', 'is', null),
      )
      change(db, (query) =>
        query
          .updateTable('holding')
          .set({ contact: DELETED, name: DELETED })
          .where('contact', '=', contact),
      )
      change(db, (query) =>
        query
          .updateTable('holding')
          .set({ witness: DELETED, witness_name: DELETED })
          .where('witness', '=', contact),
      )
    },
    /** Those that ended before a moment; how many they were. What was booked goes sooner. */
    expire(before: number, bookedBefore: number): number {
      live = null
      change(db, (query) =>
        query
          .deleteFrom('booking')
          .where('slot', 'in', (of) =>
            of.selectFrom('slot').select('id').where('ends', '<', Math.max(before, bookedBefore)),
          ),
      )
      change(db, (query) =>
        query
          .deleteFrom('holding')
          .where('slot', 'in', (of) =>
            of.selectFrom('slot').select('id').where('ends', '<', before),
          ),
      )
      return change(db, (query) => query.deleteFrom('slot').where('ends', '<', before))
    },
    /** Something was undone in the store. */
    forget(): void {
      live = null
    },
  }
}

function bookingFrom({ at, name, contact, by_name }: BookingTable): Booking {
  return { at, name, by: { contact, name: by_name } }
}

function holdingFrom(row: HoldingTable): Holding {
  const { contact, name, witness } = row
  return {
    who: { contact, name },
    how: row.how,
    since: row.since,
    gaveUp: row.gave_up,
    came: row.came,
    went: row.went,
    witness: witness === null ? null : { contact: witness, name: row.witness_name ?? DELETED },
    reminded: row.reminded === 1,
  }
}

function rowOf(slot: number, place: number, holding: Holding): HoldingTable {
  const { who, witness } = holding
  return {
    slot,
    place,
    contact: who.contact,
    name: who.name,
    how: holding.how,
    since: holding.since,
    gave_up: holding.gaveUp,
    came: holding.came,
    went: holding.went,
    witness: witness?.contact ?? null,
    witness_name: witness?.name ?? null,
    reminded: holding.reminded ? 1 : 0,
  }
}

const SLOT_COLUMNS = [
  'id',
  'rota',
  'area_id',
  'place',
  'begins',
  'ends',
  'wanted',
  'gap_told',
  'absent_told',
  'ended',
] as const

const HOLDING_COLUMNS = [
  'slot',
  'place',
  'contact',
  'name',
  'how',
  'since',
  'gave_up',
  'came',
  'went',
  'witness',
  'witness_name',
  'reminded',
] as const
