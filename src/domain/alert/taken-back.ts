// Played by: a-cry-taken-back.chat
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { TAKEN_BACK_TEXT } from '../wording/alert.ts'
import { at } from '../wording/name.ts'
import { say } from './call.ts'
import { answeredAt } from './filing.ts'

/** A cry was taken back: that may be a slip of a shaking hand, so who cried is asked, and nothing ends by it. */
export function cryTakenBack(facts: Facts, message: string): readonly Effect[] {
  return facts
    .openAlerts()
    .filter((alert) => alert.message === message)
    .map((alert) => {
      const [{ who, from }] = alert.cries
      const to = answeredAt(alert, from, who)
      return to.kind === 'group'
        ? say(to, `${at(who)} ${TAKEN_BACK_TEXT}`, { mentions: [who] })
        : say(to, TAKEN_BACK_TEXT)
    })
}
