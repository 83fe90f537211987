import type { SaidDay } from '../time/said-day.ts'

/** What a field of a register holds. */
export type FieldKind =
  | 'name'
  | 'plate'
  | 'household'
  | 'number'
  | 'date'
  | 'temperature'
  | 'text'
  | 'items'
  | 'cases'
  | 'choice'

/** A field, as far as it is needed to read an entry. */
export interface FieldSaid {
  readonly name: string
  readonly is: FieldKind
  readonly optional: boolean
  readonly most: number
  readonly choices: readonly string[]
}

/** A register in whose chat something is said. */
export interface RegisterHere {
  readonly name: string
  readonly words: readonly string[]
  readonly fields: readonly FieldSaid[]
  readonly tally: { readonly words: readonly string[] } | null
  readonly ends: { readonly words: readonly string[] } | null
  readonly sign: 'next' | null
  /** What an entry begins for the home that it names. */
  readonly starts?: object | null
}

/** What a chat may write down. */
export interface RegistersHere {
  readonly registers: readonly RegisterHere[]
  /** The checkpoints that may be asked about here, by their names; the first is the chat's own where it is one. */
  readonly places: readonly string[]
  /** A gate: whoever comes is written down, with or without a word for it. */
  readonly gate?: boolean
  /** The speaker was asked for these fields of this register. */
  readonly awaits?: { readonly register: string; readonly fields: readonly string[] }
}

/** So many of a thing. */
export interface ItemSaid {
  readonly name: string
  readonly count: number
}

/** A value as it was said; a day is resolved by who knows what day it is. */
export type ValueSaid = string | number | readonly ItemSaid[] | readonly number[] | DaySaid

/** A day, and whether it was told as one that has been or that comes. */
export interface DaySaid {
  readonly day: SaidDay
  readonly said: string
  readonly told?: 'been' | 'comes'
}

export type FieldsSaid = Readonly<Record<string, ValueSaid>>

/** What was said of the registers of a chat. */
export type EntrySaid =
  | {
      readonly kind: 'entry'
      readonly register: string
      readonly fields: FieldsSaid
      /** The needed fields that were not said. */
      readonly missing: readonly string[]
    }
  /** What was asked for is said now. */
  | { readonly kind: 'more'; readonly register: string; readonly fields: FieldsSaid }
  /** Counted and not named: 进86 出73. */
  | {
      readonly kind: 'count'
      readonly register: string
      readonly counts: Readonly<Record<string, number>>
    }
  /** Who or what it was is gone: 张强走了. */
  | { readonly kind: 'end'; readonly register: string; readonly who: string }
  /** What an entry says instead, by each register that it may be of. */
  | {
      readonly kind: 'correct'
      readonly as: readonly { readonly register: string; readonly fields: FieldsSaid }[]
    }
  /** Who comes on signs what was handed over; `lacks`: what is not as it was told; `items`: what they counted anew. */
  | {
      readonly kind: 'sign'
      readonly register: string
      readonly lacks: string | null
      readonly items?: readonly ItemSaid[]
    }
  /** How many came today, at a checkpoint or (null) here. */
  | { readonly kind: 'how-many'; readonly place: string | null }
  /** Who has not gone yet. */
  | { readonly kind: 'who-is-in'; readonly place: string | null }
  /** A number of an id card was said: it is refused, and nothing of it is kept. */
  | { readonly kind: 'id-card' }
