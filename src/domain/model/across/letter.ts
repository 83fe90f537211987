import type { CaseKind, Category } from '../category.ts'
import type { NoticeKind } from '../notice/notice.ts'
import type { Crossing, CrossingKind, StageTold } from './crossing.ts'

/** The city itself, among those who write letters. A street goes by its name. */
export const CITY_OFFICE = ''

/** Word of the city for all groups of a street (市级通知): its number is the city's, and stays with what puts it right. */
export interface CityNotice {
  readonly kind: 'notice'
  readonly what: NoticeKind
  readonly number: number
  /** What the city is called, and who in it sends the word. */
  readonly city: string
  readonly by: string
  /** It must not wait for the morning. */
  readonly pressing: boolean
  readonly text: string
  /** From then on it no longer leaves, Unix ms. */
  readonly ends: number
}

/** Something another street is to work on: a case, somebody who is looked for, somebody who is expected there. */
export interface CaseLetter {
  readonly kind: 'case'
  readonly sort: CrossingKind
  /** The number it has where it comes from. */
  readonly number: number
  readonly as: CaseKind
  readonly category: Category
  readonly urgent: boolean
  readonly text: string
  /** What staff said when they sent it: of places they name those of the street that it goes to. */
  readonly said: string
  /** Where it is in its own street, and who asked for it there; empty where that is nobody's. */
  readonly place: string
  readonly by: string
}

/** What became of it, from either side. */
export interface StageLetter {
  readonly kind: 'stage'
  readonly sort: CrossingKind
  /** Whether it went out from who reads this, or came in there. */
  readonly role: Crossing['role']
  /** Their number of it, as far as it is known; and the writer's. */
  readonly of: number | null
  readonly mine: number
  readonly what: StageTold
  readonly text: string
}

export type LetterBody = CityNotice | CaseLetter | StageLetter

/** What the city or another street tells a street (来文). It is taken in once, by the rules of the street that it comes to. */
export interface Letter {
  /** The number that it has in the city. */
  readonly id: number
  /** The street that it is from; empty: the city itself. */
  readonly from: string
  readonly body: LetterBody
}
