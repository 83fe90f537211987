import { phrases } from './phrase.ts'
import type { Utterance } from './utterance.ts'
import type { Where } from './where.ts'

/** That what was asked about is done: nothing but the word and a little courtesy. */
const DONE = phrases(
  '(?:都|已经|现在)?(?:修|弄|整|办|搞|治|通|清)?好[了啦咯](?:谢谢|多谢|感谢|辛苦)? 好使了 好用了 可以了 可以 行 行了 中 中了 得了 妥了 妥 没问题 没问题了 没毛病 确认 确认完成 满意 挺满意 很满意 挺好 挺好的 不错 解决了 已经?解决 弄完了 修完了 处理完了 恢复了 通了 不漏了 不堵了 不响了 不吵了 亮了 有水了 有电了 来水了 来电了 热了 收到了 东西收到了? 菜收到了? 药收到了? 拿到了 送到了 到了 ok okay 嗯好了 对好了 是好了 是的 是',
)
/** That it is not. */
const UNDONE = phrases(
  '没(?:有)?(?:修|弄|整|办|搞|治|通|清|解决|处理|恢复|来人|人来|人管|送来|送到|收到|拿到|动静|见人|用) 没好 没有好 还没 还是…不[开亮通热好行上动着了] 还是…没[水电气网] 还是(?:坏|漏|不|没|堵|响|吵|臭|老样|那样) 还(?:漏|坏|堵|响|吵|臭|停|不|在漏|在响) 又(?:坏|漏|堵|停|不亮|响|吵|臭) 不行 不好 不满意 没用 白修 没修 依旧 照旧 根本没 压根没 木有 修了跟没修 更严重 问题还在 关不上 打不开 不亮 不通 不热 不出水 没水 没电',
)

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
