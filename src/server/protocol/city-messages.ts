import type { Level } from '../../domain/model/area.ts'

/** A place of the city: itself (all null), a district, a street of it, a community of that. */
export interface CityPlace {
  readonly district: string | null
  readonly street: string | null
  readonly community: string | null
}

/** The day's roll-calls of a form, each building's last, added up over a place. */
export interface CitySum {
  readonly form: string
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  /** Buildings that were asked, and those that are still being asked. */
  readonly buildings: number
  readonly open: number
}

/** How old a case is: under an hour, under four, under a day, a day or more. */
export const AGES = ['hour', 'hours', 'day', 'older'] as const
export type Age = (typeof AGES)[number]

/** Cases that live in a place, by the highest level that was told of them and by their age. */
export interface CaseCount {
  readonly level: Level
  readonly age: Age
  readonly count: number
  readonly urgent: number
  readonly overdue: number
}

/** What a place holds of an item, and how much of it is given and not signed yet. */
export interface Held {
  readonly stock: string
  readonly item: string
  readonly balance: number
  readonly transit: number
}

export interface PlaceSums extends CityPlace {
  readonly calls: readonly CitySum[]
  readonly cases: readonly CaseCount[]
  readonly stock: readonly Held[]
}

/**
 * Whether a street is heard: it is, it has much to tell still, it says nothing, it never said anything, its process is down.
 */
export type StreetState = 'well' | 'behind' | 'silent' | 'unheard' | 'down'

export interface StreetStanding {
  readonly name: string
  readonly district: string
  readonly state: StreetState
  /** Since when that is so, Unix ms by the city's clock; null where it is well, or was never heard. */
  readonly since: number | null
  /** So many rows are still to be told. */
  readonly waits: number
  /** By how many ms its clock is ahead; null where that is little. */
  readonly skew: number | null
  /** Why its process is down, and where its own page is, if the city started it. */
  readonly why: string | null
  readonly page: string | null
}

/** How the city stands. */
export interface CityView {
  readonly name: string
  /** The city's clock, Unix ms, and the day that the roll-calls are of, `2020-02-10`. */
  readonly now: number
  readonly day: string
  readonly places: readonly PlaceSums[]
  readonly streets: readonly StreetStanding[]
}
