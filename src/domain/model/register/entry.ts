import type { Seat } from '../area.ts'
import type { Named } from '../person.ts'
import type { Address } from '../post.ts'
import type { Register } from './register.ts'

/** So many of a thing. */
export interface CountedItem {
  readonly name: string
  readonly count: number
}

/** A date is `2020-02-08`. */
export type EntryValue = string | number | readonly CountedItem[] | readonly number[]

/** Where an entry was said: an area, or a checkpoint or team of it. */
export interface EntryPlace {
  readonly area: string
  /** The checkpoint's or team's name; empty for the area's own groups. */
  readonly name: string
}

/** A line of a register (登记). Nothing in it is overwritten: what is wrong is struck, and another stands for it. */
export interface Entry {
  readonly id: number
  readonly register: string
  readonly place: EntryPlace
  /** Unix ms. */
  readonly at: number
  readonly by: Named
  /** Where it was said, for what is asked and signed. */
  readonly from: Address
  readonly message: string
  /** Neighbours counted, and not named. */
  readonly counted: boolean
  readonly fields: Readonly<Record<string, EntryValue>>
  /** The needed fields that were asked for and not said yet. */
  readonly missing: readonly string[]
  /** The entry that it stands for. */
  readonly replaces: number | null
  /** When it was struck: taken back, or corrected by another; null: it counts. */
  readonly struck: number | null
  /** When somebody said that it is over; null: nobody did. */
  readonly ended: number | null
  /** When it is over by itself; null: it is never open. */
  readonly until: number | null
  readonly signed: { readonly by: Named; readonly at: number; readonly lacks: string | null } | null
  /** Until when it is kept. */
  readonly keep: number
}

/** What is sought among entries. */
export interface EntryQuery {
  readonly place: EntryPlace
  readonly register: string
  /** Unix ms: those said from then on. */
  readonly since: number
}

/** A reading from which on an entry is abnormal. */
export interface AbnormalFrom {
  readonly field: string
  readonly from: number
}

/** Where in a list one goes on: behind the entry of a moment and a number. */
export interface Behind {
  readonly at: number
  readonly id: number
}

/** What is looked up of a register, as on the board and in sheets. */
export interface EntryFilter {
  readonly register: string
  /** An area and what lies below it, or one place. */
  readonly within: string | EntryPlace
  /** Unix ms: from then on, and before. */
  readonly from: number
  readonly to: number
  /** Those alone that have such a reading; none given: all. */
  readonly abnormal?: readonly AbnormalFrom[]
}

/** The place that a chat's seat is, for what is written down there. */
export function placeOf(seat: Seat): EntryPlace {
  switch (seat.kind) {
    case 'area':
      return { area: seat.areas[0] ?? '', name: '' }
    case 'partner':
      return { area: seat.area, name: '' }
    case 'checkpoint':
      return { area: seat.area, name: seat.checkpoint.name }
    case 'team':
      return { area: seat.area, name: seat.team.name }
  }
}

/** Whether who or what it is of is still inside. */
export function isOpen({ until, ended, struck }: Entry, now: number): boolean {
  return struck === null && ended === null && until !== null && until > now
}

/** An entry as it is first written down. */
export function entryOf(
  register: Register,
  said: Pick<Entry, 'id' | 'place' | 'at' | 'by' | 'from' | 'message' | 'fields' | 'missing'> & {
    readonly counted?: boolean
    readonly replaces?: Entry
  },
): Entry {
  const { counted = false, replaces } = said
  return {
    ...said,
    register: register.name,
    counted,
    replaces: replaces?.id ?? null,
    struck: null,
    ended: replaces?.ended ?? null,
    until: register.ends === null || counted ? null : said.at + register.ends.after,
    signed: replaces?.signed ?? null,
    keep: said.at + register.keep,
  }
}

/** Whether two entries are of one place. */
export function samePlace(one: EntryPlace, other: EntryPlace): boolean {
  return one.area === other.area && one.name === other.name
}

/** The entries of a contact that wait for what was asked. */
export function isWaiting({ missing, struck }: Entry): boolean {
  return missing.length > 0 && struck === null
}
