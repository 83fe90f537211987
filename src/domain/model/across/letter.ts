import type { NoticeKind } from '../notice/notice.ts'

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

export type LetterBody = CityNotice

/** What the city or another street tells a street (来文). It is taken in once, by the rules of the street that it comes to. */
export interface Letter {
  /** The number that it has in the city. */
  readonly id: number
  /** The street that it is from; empty: the city itself. */
  readonly from: string
  readonly body: LetterBody
}
