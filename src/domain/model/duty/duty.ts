import type { Level } from '../area.ts'
import type { DaySpan } from '../policy.ts'

/** What rounds are made to. */
export const ROUND_PLACES = ['building', 'household', 'checkpoint'] as const
export type RoundPlace = (typeof ROUND_PLACES)[number]

/** Who may be named as those who go, and who hear; any other word is the name of a team. */
export const GOERS = ['property', 'grid', 'community', 'street', 'captain', 'lead'] as const
export type Goer =
  | 'property'
  | Exclude<Level, 'building'>
  /** Who leads the building or the checkpoint itself. */
  | 'captain'
  /** Who leads the place from above: the office's team that does (包片), else the heads there. */
  | 'lead'
  | { readonly team: string }

/** How often a part of a place is to be seen to, ms. A duty without parts has one of no name. */
export interface Part {
  readonly name: string
  readonly every: number
}

/** Somebody is expected at each place, at intervals (勤务): a round is due so long after the one before. */
export interface IntervalDuty {
  readonly kind: 'interval'
  readonly name: string
  /** By what it is said that it was done; its name is among them. */
  readonly words: readonly string[]
  readonly of: RoundPlace
  /** The paths of the areas whose places they are. */
  readonly at: readonly string[]
  /** Of households there is one; how often depends on their tags. */
  readonly parts: readonly Part[]
  readonly tags: readonly { readonly tag: string; readonly every: number }[]
  /** What may happen in a household, and how soon it is to be seen after it, ms. */
  readonly after: readonly { readonly event: string; readonly within: number }[]
  /** When anybody goes; null: at all hours. */
  readonly hours: DaySpan | null
  readonly who: Goer
  /** Who hears that a round is late, how long after it was due, ms; the earliest first. */
  readonly late: readonly { readonly to: Goer; readonly after: number }[]
  /** From this moment on nobody is expected. */
  readonly until: number
  /** The register whose entries are rounds of this duty as well. */
  readonly record: string | null
}

/** What is expected at intervals by the street's file; by the clock it is a `Rota`. */
export type Duty = IntervalDuty

/** A street that expects nothing. */
export const NO_DUTIES: readonly Duty[] = []

/** By what visits to households (走访) are called, also where no file asks for them. */
export const VISIT = '走访'
