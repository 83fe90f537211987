import type { ContactId, Named } from '../person.ts'

/** A question and its answer that somebody of the staff taught the bot (小微记住：…). */
export interface Lesson {
  readonly id: number
  /** Whom it is for: those at or below this area. */
  readonly area: string
  readonly question: string
  readonly answer: string
  readonly by: Named
  /** Unix ms. */
  readonly at: number
  /** It is told to nobody before it is approved. */
  readonly state: 'waiting' | 'used' | 'over'
  /** Who is asked whether it may be used. */
  readonly approver: ContactId
}
