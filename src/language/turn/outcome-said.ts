import { phrases } from '../phrase.ts'
import { OUTCOME_DONE } from '../words/turns/outcome-done.ts'
import { OUTCOME_UNDONE } from '../words/turns/outcome-undone.ts'

/** That what was asked about is done: nothing but the word and a little courtesy. */
const DONE = phrases(OUTCOME_DONE)
/** That it is not. */
const UNDONE = phrases(OUTCOME_UNDONE)

/** Who answers is brief. */
const LONGEST = 30
/** A word of agreement may stand before it. */
const LEAD =
  '^[\\s,。!~]*(?:嗯+|哦|对|是的?|好的?|唉|哎|师傅|谢谢|好像|看着|目前|现在|应该)?[\\s,。!~]*'
const WHOLE = new RegExp(
  `${LEAD}(?:(?:${DONE.source})[\\s,。!~吧啊了呀哈的]*){1,3}(?:(?:谢谢|多谢|感谢|辛苦|麻烦).{0,6})?$`,
  'i',
)
const BEGUN = new RegExp(`${LEAD}(?:[^,。!?]{0,6})(?:${UNDONE.source})`)
/** The one is done, the other is not: 门是好了，灯没好. */
const PARTLY = new RegExp(`好了.{0,2}[,。!\\s][^,。!?]{0,4}(?:${UNDONE.source})`)
/** No, and nothing else. */
const BARE_NO =
  /^[\s,。!~]*(?:没有?|没呢|还没有?|不行|不好|还是[的滴]|并没有?)[啊呀呢哦哎]*[\s。!~]*$/
const ASKS = /[?]|吗|么$|(?<!嗯)呢$|谁|怎么|多少|几点|啥时/

/** What a plain answer to «is it done?» says; null where it is none. */
export function outcomeSaid(text: string): 'done' | 'undone' | null {
  const plain = text.trim()
  if (plain === '' || plain.length > LONGEST) return null
  if (BEGUN.test(plain) || PARTLY.test(plain) || BARE_NO.test(plain))
    return /[?]|吗$|啥时|几点/.test(plain) ? null : 'undone'
  return WHOLE.test(plain) && !ASKS.test(plain) ? 'done' : null
}
