import { phrases } from './phrase.ts'
import type { Utterance } from './utterance.ts'
import type { Where } from './where.ts'
import { OUTCOME_DONE } from './words/turns/outcome-done.ts'
import { OUTCOME_UNDONE } from './words/turns/outcome-undone.ts'

/** That what was asked about is done: nothing but the word and a little courtesy. */
const DONE = phrases(OUTCOME_DONE)
/** That it is not. */
const UNDONE = phrases(OUTCOME_UNDONE)

/** Who answers is brief. */
const LONGEST = 30
/** A word of agreement may stand before it. */
const LEAD = '^[\\s,。!~]*(?:嗯+|哦|对|是的?|好的?|唉|哎|师傅|谢谢)?[\\s,。!~]*'
const WHOLE = new RegExp(
  `${LEAD}(?:${DONE.source})[\\s,。!~吧啊了呀哈的]*(?:(?:谢谢|多谢|感谢|辛苦|麻烦).{0,6})?$`,
  'i',
)
const BEGUN = new RegExp(`${LEAD}(?:[^,。!?]{0,6})(?:${UNDONE.source})`)
const ASKS = /[?]|吗|么$|呢$|谁|怎么|多少|几点|啥时/

/** What a plain answer to «is it done?» says; null where it is none. */
export function outcomeSaid(text: string): 'done' | 'undone' | null {
  const plain = text.trim()
  if (plain === '' || plain.length > LONGEST) return null
  if (BEGUN.test(plain)) return /[?]|吗$|啥时|几点/.test(plain) ? null : 'undone'
  return WHOLE.test(plain) && !ASKS.test(plain) ? 'done' : null
}

/** The one case that the speaker was asked about and says this of, without its number; null where they say it of none. */
export function answeredCase(
  { text, quote }: Utterance,
  { outcomes = [] }: Where,
  says: 'done' | 'undone',
): number | null {
  const [asked, ...others] = outcomes
  if (asked === undefined || others.length > 0 || quote !== null) return null
  return outcomeSaid(text) === says ? asked : null
}
