import type { SaidDay } from '../time/said-day.ts'

/** A rota as far as it is needed to read what is said of it. */
export interface RotaHere {
  readonly name: string
  /** What people call where it is: 南门. */
  readonly place: string
  /** Residents book a place in it. */
  readonly books: boolean
}

/** The rotas that may be spoken of in a chat. */
export interface RotasHere {
  readonly rotas: readonly RotaHere[]
  /** Those whose people sit here. */
  readonly own: readonly string[]
  /** The last that was said here is that somebody is lacking: 我来 answers it. */
  readonly sought?: boolean
}

/** A part of the day, as people name shifts by it. */
export const DAY_PARTS = [
  'dawn',
  'morning',
  'forenoon',
  'noon',
  'afternoon',
  'middle',
  'evening',
  'early-night',
  'night',
  'late-night',
  'day',
  'whole',
] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** Days as they were said: one, or from one to another, both included; or days of each week. */
export type DaysSaid =
  | { readonly kind: 'days'; readonly from: SaidDay; readonly to: SaidDay }
  /** 这周 0, 下周 1: its days that are to come, of these weekdays. */
  | { readonly kind: 'week'; readonly week: number | null; readonly weekdays: readonly number[] }

/** Which slots were said: some days, and what of them. */
export interface TimeSaid {
  /** None: the next such slot. */
  readonly days: readonly DaysSaid[]
  /** 除了周四. */
  readonly except: readonly DaysSaid[]
  readonly parts: readonly DayPart[]
  /** When it begins, in minutes from midnight, as it may be meant. */
  readonly hours: readonly number[]
}

/** Somebody for whom a place is booked. */
export interface Booked {
  /** Null: who speaks. */
  readonly name: string | null
  /** Who wrote the line of a list, where WeChat tells it. */
  readonly writer: string | null
  /** When, or not before, in minutes from midnight as it may be meant; empty: at any time. */
  readonly hours: readonly number[]
}

/** What was said of rotas. `rotas` is empty where the chat or who speaks tells which is meant. */
export type RotaSaid =
  /** They will come; `word`: it begins with 报名. */
  | {
      readonly kind: 'sign-up'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
      readonly word: boolean
      /** Names of others who are said to come as well. */
      readonly others: readonly string[]
    }
  /** They cannot come; `asks`: somebody is wanted instead. */
  | {
      readonly kind: 'give-up'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
      readonly asks: boolean
    }
  /** They come instead; of whom, where a name was said. */
  | {
      readonly kind: 'stand-in'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
      readonly whom: string | null
    }
  /** 到岗; of whom, where it is not of oneself, and who came along. */
  | {
      readonly kind: 'arrive'
      readonly rotas: readonly string[]
      readonly whom: string | null
      readonly others: readonly string[]
    }
  /** 离岗. */
  | { readonly kind: 'go'; readonly rotas: readonly string[]; readonly whom: string | null }
  /** Whose it is; without times now. */
  | {
      readonly kind: 'whose'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
    }
  | { readonly kind: 'next'; readonly rotas: readonly string[] }
  /** Which slots lack people. */
  | { readonly kind: 'lacking'; readonly rotas: readonly string[] }
  /** Residents book places: when, the first or the last that is free, and for whom. */
  | {
      readonly kind: 'book'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
      readonly end: 'first' | 'last' | null
      readonly people: readonly Booked[]
      readonly list: boolean
    }
  /** They come no more; or ask when they come, and what is free. */
  | { readonly kind: 'unbook' | 'places'; readonly rotas: readonly string[] }
  | { readonly kind: 'mine' }
  /** How long one served: this month, the one before, or one by its number. */
  | { readonly kind: 'hours'; readonly month: number | 'this' | 'last' }
  /** Staff say who comes when; the names as they were typed, in one string. */
  | {
      readonly kind: 'plan'
      readonly rotas: readonly string[]
      readonly times: readonly TimeSaid[]
      readonly people: string
    }
