// Played by: a-cry-taken-back.chat
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { TAKEN_BACK_TEXT } from '../wording/alert.ts'
import { sayToFirst } from './call.ts'

/** A cry was taken back: that may be a slip of a shaking hand, so who cried is asked, and nothing ends by it. */
export function cryTakenBack(facts: Facts, message: string): readonly Effect[] {
  return facts
    .openAlerts()
    .filter((alert) => alert.message === message)
    .map((alert) => sayToFirst(alert, TAKEN_BACK_TEXT))
}
