import type { CrossingKind, Stage } from '../../domain/model/across/crossing.ts'
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

/** The day's slots of a place: how many people are wanted, and how many are lacking where that can be mended yet. */
export interface Gaps {
  readonly wanted: number
  readonly lacking: number
}

export interface PlaceSums extends CityPlace {
  readonly calls: readonly CitySum[]
  readonly cases: readonly CaseCount[]
  readonly stock: readonly Held[]
  readonly gaps: Gaps
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
  /** Its WeChat accounts that have no voice, since when the first, and how many groups nobody speaks in; null: all have. */
  readonly voiceless: {
    readonly accounts: number
    readonly groups: number
    readonly since: number
  } | null
}

/** How far a notice of the city is: it waits for a second word, nobody gave it, it left, it was dropped before, it was taken back. */
export type BulletinState = 'asked' | 'lapsed' | 'sent' | 'dropped' | 'cancelled'

/**
 * How far a street is with it: it is on its way there, could not be read, was taken in, waits for a head's word, leaves, has
 * left, was refused, nobody let it go in time, was taken back or put right.
 */
export type SpreadState =
  | 'way'
  | 'failed'
  | 'taken'
  | 'asked'
  | 'going'
  | 'done'
  | 'refused'
  | 'expired'
  | 'ended'

export interface Spread {
  readonly street: string
  readonly state: SpreadState
  readonly groups: number
  readonly told: number
  readonly receipts: number
}

/** A notice of the city as its page shows it. What it said, and who, is erased after a week. */
export interface CityNoticeStanding {
  readonly number: number
  readonly kind: 'alert' | 'update' | 'cancel'
  readonly state: BulletinState
  readonly text: string | null
  readonly by: string | null
  readonly agreed: string | null
  readonly pressing: boolean
  readonly at: number
  readonly ends: number
  /** The streets it is for; null: all. */
  readonly to: readonly string[] | null
  readonly streets: readonly Spread[]
}

/** Something that two streets work on together, by the numbers of both. */
export interface CrossingStanding {
  readonly sort: CrossingKind
  readonly from: string
  readonly number: number
  /** Empty: all of the city. */
  readonly to: string
  readonly theirs: number | null
  readonly stage: Stage
  readonly sightings: number
  readonly at: number
}

/** How those who send a notice say who they are: by a word of their own, by their name alone, or nobody can. */
export type Senders = 'keys' | 'names' | 'none'

/** How the city stands. */
export interface CityView {
  readonly name: string
  /** The city's clock, Unix ms, and the day that the roll-calls are of, `2020-02-10`. */
  readonly now: number
  readonly day: string
  readonly places: readonly PlaceSums[]
  readonly streets: readonly StreetStanding[]
  readonly notices: readonly CityNoticeStanding[]
  readonly senders: Senders
  readonly crossings: readonly CrossingStanding[]
}
