import { type ContactId, DELETED } from '../../domain/model/person.ts'
import { addressKey, addressOf } from '../../domain/model/post.ts'
import type { Behind, Entry, EntryFilter, EntryQuery } from '../../domain/model/register/entry.ts'
import type { Connection } from '../database/sqlite.ts'
import { ask, change, columns, hot } from '../database/statement.ts'
import type { EntryTable } from '../database/tables.ts'
import { type AreaStore, atOrBelow, type Span, span } from '../people/area.ts'
import { entryRows } from './entry-list.ts'

/** The lines of registers. Who was asked for more is remembered: each of their messages may be the answer. */
export function entryStore(db: Connection, areas: AreaStore) {
  const put = hot(db, (query, given: EntryTable) =>
    query
      .insertInto('entry')
      .values(columns(given, ...COLUMNS))
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns(given, ...CHANGING))),
  )
  const one = hot(db, (query, given: { id: number }) =>
    query.selectFrom('entry').selectAll().where('id', '=', given.id),
  )
  const inMessage = hot(db, (query, given: { message: string }) =>
    query.selectFrom('entry').selectAll().where('message', '=', given.message).orderBy('id'),
  )
  const at = hot(
    db,
    (query, given: { area_id: number; place: string; register: string; since: number }) =>
      query
        .selectFrom('entry')
        .selectAll()
        .where('area_id', '=', given.area_id)
        .where('place', '=', given.place)
        .where('register', '=', given.register)
        .where('at', '>=', given.since)
        .orderBy('at')
        .orderBy('id'),
  )
  const within = hot(db, (query, given: { register: string; from: number; to: number } & Span) =>
    query
      .selectFrom('entry')
      .innerJoin('area', 'area.id', 'entry.area_id')
      .selectAll('entry')
      .where('register', '=', given.register)
      .where('at', '>=', given.from)
      .where('at', '<', given.to)
      .where((is) => atOrBelow(is, given))
      .orderBy('at')
      .orderBy('entry.id'),
  )
  let waiting: ReadonlyMap<ContactId, Entry> | null = null

  function entryFrom(row: EntryTable): Entry {
    return {
      id: row.id,
      register: row.register,
      place: { area: areas.path(row.area_id), name: row.place },
      at: row.at,
      by: { contact: row.contact, name: row.name },
      from: addressOf(row.said_in),
      message: row.message,
      counted: row.counted === 1,
      fields: JSON.parse(row.fields),
      missing: JSON.parse(row.missing),
      replaces: row.replaces,
      struck: row.struck,
      ended: row.ended,
      until: row.until,
      signed:
        row.signed_by === null || row.signed_at === null
          ? null
          : {
              by: { contact: row.signed_by, name: row.signed_name ?? DELETED },
              at: row.signed_at,
              lacks: row.lacks,
            },
      keep: row.keep,
    }
  }

  function readWaiting(): ReadonlyMap<ContactId, Entry> {
    const rows = ask(db, (query) =>
      query
        .selectFrom('entry')
        .selectAll()
        .where('missing', '!=', '[]')
        .where('struck', 'is', null)
        .orderBy('id', 'desc')
        .limit(MOST_WAITING),
    )
    return new Map(rows.reverse().map((row) => [row.contact, entryFrom(row)]))
  }

  return {
    put(entry: Entry): void {
      waiting = null
      put.run({
        id: entry.id,
        register: entry.register,
        area_id: areas.id(entry.place.area),
        place: entry.place.name,
        at: entry.at,
        contact: entry.by.contact,
        name: entry.by.name,
        said_in: addressKey(entry.from),
        message: entry.message,
        counted: entry.counted ? 1 : 0,
        fields: JSON.stringify(entry.fields),
        missing: JSON.stringify(entry.missing),
        replaces: entry.replaces,
        struck: entry.struck,
        ended: entry.ended,
        until: entry.until,
        signed_by: entry.signed?.by.contact ?? null,
        signed_name: entry.signed?.by.name ?? null,
        signed_at: entry.signed?.at ?? null,
        lacks: entry.signed?.lacks ?? null,
        keep: entry.keep,
      })
    },
    numbered(id: number): Entry | undefined {
      const row = one.get({ id })
      return row && entryFrom(row)
    },
    in: (message: string): readonly Entry[] => inMessage.all({ message }).map(entryFrom),
    /** Those of a place since a moment, oldest first, struck ones too. */
    at: ({ place, register, since }: EntryQuery): readonly Entry[] =>
      at
        .all({ area_id: areas.seek(place.area), place: place.name, register, since })
        .map(entryFrom),
    /** Those of an area and below, written in a span: from its beginning to before its end (Unix ms). */
    within: (register: string, area: string, from: number, to: number): readonly Entry[] =>
      within.all({ register, from, to, ...span(area) }).map(entryFrom),
    /** Those looked up, the latest first, at most so many. */
    listed: (filter: EntryFilter, behind: Behind | null, most: number): readonly Entry[] =>
      entryRows(db, areas, filter, behind, most).map(entryFrom),
    /** The last one in which something is missing that a contact was asked for. */
    waitingOf(contact: ContactId): Entry | undefined {
      waiting ??= readWaiting()
      return waiting.get(contact)
    },
    /** All there are, oldest first. */
    all: (): readonly Entry[] =>
      ask(db, (query) => query.selectFrom('entry').selectAll().orderBy('id')).map(entryFrom),
    /** What residents told of their own household goes; what somebody wrote at a gate stays, without their name. */
    remove(contact: ContactId): void {
      waiting = null
      change(db, (query) =>
        query
          .deleteFrom('entry')
          .where('contact', '=', contact)
          .where('area_id', 'in', (inner) =>
            inner.selectFrom('area').select('id').where('level', '=', 'building'),
          ),
      )
      change(db, (query) =>
        query
          .updateTable('entry')
          .set({ contact: DELETED, name: DELETED })
          .where('contact', '=', contact),
      )
      change(db, (query) =>
        query
          .updateTable('entry')
          .set({ signed_by: DELETED, signed_name: DELETED })
          .where('signed_by', '=', contact),
      )
    },
    /** Something was undone in the store, or deleted. */
    forget(): void {
      waiting = null
    },
  }
}

/** So many may wait for an answer at once; older ones are asked for no more. */
const MOST_WAITING = 500

const COLUMNS = [
  'id',
  'register',
  'area_id',
  'place',
  'at',
  'contact',
  'name',
  'said_in',
  'message',
  'counted',
  'fields',
  'missing',
  'replaces',
  'struck',
  'ended',
  'until',
  'signed_by',
  'signed_name',
  'signed_at',
  'lacks',
  'keep',
] as const

/** What may change of an entry: it is struck, ended, signed, or what was missing is said. */
const CHANGING = [
  'fields',
  'missing',
  'struck',
  'ended',
  'signed_by',
  'signed_name',
  'signed_at',
  'lacks',
] as const
