import { buildingsOf } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { contact, post } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { outageText } from '../wording/roll-call.ts'

/** A gap shorter than this loses too little to be worth a word, ms. */
const SHORT = 20_000

/**
 * The gateway was lost for a while, and what was said meanwhile (in some groups, `topics`) is gone: the captains of roll-calls that
 * were open are told once, one-to-one.
 */
export function gap(
  facts: Facts,
  from: number,
  to: number,
  topics: readonly string[] | null = null,
): readonly Effect[] {
  if (to - from < SHORT) return []
  return buildingsOf(facts.street, facts.street.root).flatMap(({ path, groups }) => {
    if (topics !== null && !groups.some(({ topic }) => topics.includes(topic))) return []
    const [open] = facts.openRollCalls(path)
    if (open === undefined || open.opened > to) return []
    const text = outageText(open.form, from, to)
    return leaders(facts, path).map(
      (who): Effect => ({
        do: 'say',
        post: post(contact(who.contact), text, { stale: HOUR }),
      }),
    )
  })
}
