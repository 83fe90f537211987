import type { ContactId, Home } from './person.ts'
import type { Address } from './post.ts'

/** What somebody may be asked for: which household is theirs, whose door their check-in is of, the temperature of who is ill. */
export const ASKED_FOR = ['household', 'door', 'figure'] as const
export type AskedFor = (typeof ASKED_FOR)[number]

/** A roll-call (点名): a form put to every household of an area, with an end. */
export interface RollCall {
  readonly id: number
  /** A building, or an area whose buildings (or areas between) have one each that name this as `parent`. */
  readonly area: string
  readonly form: string
  readonly opened: number
  readonly deadline: number
  readonly state: 'open' | 'closed'
  readonly parent: number | null
  readonly by: ContactId | null
  /** Where it was called; its sum is told there too. */
  readonly from: Address | null
  /** Households of the roster as of opening, in the order of the building, those away left out. */
  readonly expected: readonly string[]
  /** When the running count was last said, and how many had answered then. */
  readonly said: { readonly at: number; readonly answered: number }
}

/** An answer (打卡) of one household, or of some of its people. */
export interface CheckIn {
  readonly id: number
  readonly home: Home
  readonly by: ContactId
  readonly byName: string
  /** When it was sent. The later sent counts, whichever came first. */
  readonly at: number
  readonly message: string
  readonly form: string
  readonly readings: readonly number[]
  readonly normal: boolean
  readonly symptoms: readonly string[]
  /** The chosen value of a choice form, or the number given. */
  readonly answer: string | null
  readonly onBehalf: boolean
  /** It puts right what the same contact said of the household before: that counts no more. */
  readonly corrects?: boolean
  readonly retracted: boolean
  readonly abnormal: boolean
  /** Nothing was said but the figure, and it was taken for the speaker's own: a door said right behind it is its door. */
  readonly bare?: boolean
}

/** Those of a household's check-ins that count: a correction puts right what the same contact said before it. */
export function counting(said: readonly CheckIn[]): readonly CheckIn[] {
  return said.filter(
    (each, place) =>
      !each.retracted &&
      !said.some((later, at) => at > place && later.corrects === true && later.by === each.by),
  )
}

/** How a roll-call stands. */
export interface Tally {
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  /** In the order of the building. */
  readonly missing: readonly string[]
  readonly away: readonly string[]
  /** Each choice's count, for forms of choices. */
  readonly counts: ReadonlyMap<string, number>
}

/** What was told of one household, as far as it can be abnormal. */
export interface Told {
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly symptoms: readonly string[]
  readonly answer: string | number | null
}

/** How dangerous a fever looks: 0 watch it, 1 go and see, 2 now. */
export type Danger = 0 | 1 | 2
