import type { Utterance } from '../utterance.ts'

/** A number with which a message begins, and what may stand before it. */
const NUMBER = /^[\s,]*(?:工单)?(?:#|第)? ?\d{1,7} ?号?(?:工?单)?[\s,:]*/
/** The day of a month: 12号前整改 tells of no case. */
const DAY = /\d ?号 ?(?:之|以)?(?:前|上午|下午|早|晚|中午|那天|来|去|到)/
/** `3处`, `5 个`. */
const COUNTED = /^[\s,:#第]*\d+ ?(?:处|个|条|项|起|例|家|户|人|天|次|遍|份|间|栋|座)/

/**
 * Whether a case word stands at the head of a message, with nothing but the number before it: elsewhere people talk of it.
 * In a reply to the bot's post it stands for itself. `word` is looked for at the beginning.
 */
export function standsAtHead({ text, quote }: Utterance, word: RegExp): boolean {
  if (DAY.test(text)) return false
  const rest = text.trimStart().replace(/^,/, '')
  const first = rest.replace(NUMBER, '')
  const head = word.exec(rest)
  if (head === null) return word.test(first)
  return quote?.bot === true || !COUNTED.test(rest.slice(head[0].length))
}
