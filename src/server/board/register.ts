import { areaAt, areasOfSeat, within } from '../../domain/model/area.ts'
import { abnormalFrom, abnormalIn } from '../../domain/model/register/abnormal-entry.ts'
import { type Behind, type Entry, isOpen, placeOf } from '../../domain/model/register/entry.ts'
import { isSaidAt, type Register } from '../../domain/model/register/register.ts'
import { DAY } from '../../domain/model/time.ts'
import { valueText } from '../../domain/wording/register/entry.ts'
import type { Web } from '../context.ts'
import type { EntryLine, EntryPage, RegisterKept } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** So many lines of a register are shown at once. */
const PAGE = 100

/** What of a register's day is asked for. */
export interface EntriesAsked {
  readonly register: Register
  /** The path of the area, with what lies below it. */
  readonly area: string
  /** A gate's or team's name in exactly that area; null: all places. */
  readonly place: string | null
  /** When the day begins, Unix ms. */
  readonly day: number
  readonly abnormal: boolean
  readonly behind: Behind | null
}

/** The registers (台账) that are kept at or below an area, with the gates and teams where they are. */
export function registersKept(
  { street, store, registers = [] }: Web,
  area: string,
): readonly RegisterKept[] {
  const seats = [...street.seats.values()].filter((seat) =>
    areasOfSeat(seat).some((path) => within(path, area)),
  )
  return registers.flatMap((register): readonly RegisterKept[] => {
    const at = seats.filter((seat) => isSaidAt(register, seat))
    if (at.length === 0) return []
    const named = at.map(placeOf).filter(({ name }) => name !== '')
    return [
      {
        name: register.name,
        columns: columnsOf(register),
        abnormal: abnormalFrom(register).length > 0,
        places: named.map((place) => ({ area: store.areas.id(place.area), name: place.name })),
      },
    ]
  })
}

/** A day of a register, the latest line first, a page at a time. What is private is told to who leads the place alone. */
export function entryPage(web: Web, viewer: Viewer, asked: EntriesAsked): EntryPage {
  const { register, area, place, day, abnormal, behind } = asked
  const filter = {
    register: register.name,
    within: place === null ? area : { area, name: place },
    from: day,
    to: day + DAY,
    ...(abnormal ? { abnormal: abnormalFrom(register) } : {}),
  }
  const found = web.store.entries.listed(filter, behind, PAGE + 1)
  return {
    lines: found.slice(0, PAGE).map((entry) => lineOf(web, viewer, register, entry)),
    more: found.length > PAGE,
  }
}

function columnsOf({ fields, tally }: Register): readonly string[] {
  return [...(tally?.words ?? []), ...fields.map(({ name }) => name)]
}

function lineOf(web: Web, viewer: Viewer, register: Register, entry: Entry): EntryLine {
  const { id, at, place, by, counted, struck, ended, signed, fields } = entry
  const knows = viewer.leads(place.area)
  const hidden = register.fields.flatMap((field) => (field.private ? field.name : []))
  return {
    id,
    at,
    area: web.store.areas.id(place.area),
    place: place.name === '' ? areaAt(web.street, place.area).name : place.name,
    by: by.name,
    values: columnsOf(register).map((name) => {
      const value = fields[name]
      if (value === undefined) return null
      return hidden.includes(name) && !knows ? HIDDEN : valueText(value)
    }),
    counted,
    // That it is abnormal tells of somebody's health.
    abnormal: knows && abnormalIn(register, entry) !== null,
    struck: struck !== null,
    inside: isOpen(entry, web.now()),
    ended,
    signed: signed === null ? null : { by: signed.by.name, at: signed.at, lacks: signed.lacks },
  }
}

/** Something stands there that whoever looks may not read. */
const HIDDEN = '•••'
