import type { Utterance } from '../utterance.ts'
import { lostNamed } from './seen-said.ts'

const WHO =
  '(?:[我俺他她]?(?:爸|妈|爹|娘|爸爸|妈妈|爷爷|奶奶|姥姥|姥爷|老伴|孩子|儿子|女儿|闺女|弟弟|妹妹|哥哥|姐姐)|人|老人家?|[\\u4e00-\\u9fff]?(?:大爷|大妈|大娘|姨|叔|婶|阿姨)|老爷子|老太太|孩子|娃)'
const FIND =
  '(?:已经|终于|总算)?(?:给|都)?(?:[找寻](?:到|着)|回来|(?:平安|送)?到家|回家)(?:了|啦|咯)?'
/** With a number: 回来 2 may be anything. */
const TOLD = '(?:已经|终于|总算)?(?:给|都)?(?:找到|找着)(?:了|啦|咯)?'
const THANKS = '(?:谢谢|感谢|多谢|辛苦)(?:大家|各位|大伙儿?|邻居们?|街坊们?|了)*'
const LEAD = `(?:${THANKS}[\\s,!。]*|好消息[\\s,!:]*|报告[\\s,:]*)?`
const NUMBER = '(?:#|第)?\\s?(\\d{1,7})号?(?!\\d|楼|单元|点)'
const BY_NUMBER = new RegExp(
  `^[\\s,]*${LEAD}(?:${WHO}?${TOLD}[\\s,:]*${NUMBER}|${NUMBER}[\\s,:]*(?:的)?${WHO}?${TOLD})`,
)
/** They are found, and what else may be said with it. */
const BARE = new RegExp(
  `^[\\s,]*${LEAD}${WHO}?(?:${FIND}[\\s,。!~]*){1,3}(?:${THANKS})?[\\s,。!~]*$`,
)
/** A breath that says so by itself; of whom, where nothing else tells that. */
const BREATH = new RegExp(`^${LEAD}${WHO}?${FIND}$`)
const OF_WHOM = new RegExp(`^${LEAD}${WHO}${FIND}$`)
/** 没事了，躲柜子里睡着了 */
const SAFE = /^(?:没事了)+$/
const WELL = /别找|不用找|谢谢|睡着|在.{1,8}(?:家|里|呢)/
const NOT_FOUND =
  /没(?:有)?[找寻]|[找寻][到着](?:了)?(?:吗|没|么)|[?]|还没|钥匙|手机|快递|钱包|[猫狗]|包裹|活儿?|工作|眼镜|身份证|门禁|耳机|雨?伞|帽子|口罩|车位/

/**
 * They are found: which, and what was said with it. `quoted`: the case of the post replied to, where all that is said is of
 * it; behind a post the first breath must say so whole.
 */
export function foundSaid(
  { text, typed }: Utterance,
  quoted: number | null,
  lost: readonly number[],
): { readonly case: number | null; readonly words: string } | null {
  if (text.length > 80 || NOT_FOUND.test(text)) return null
  const words = typed(0, text.length).trim()
  const found = BY_NUMBER.exec(text)
  if (found !== null) return { case: Number(found[1] ?? found[2]), words }
  const named = lostNamed(text, lost)
  const about = named?.case ?? quoted
  const breaths = text
    .slice(named?.start ?? 0)
    .split(/[\s,。!~;]+/)
    .filter((breath) => breath !== '')
  const [first = ''] = breaths
  const told =
    about === null
      ? OF_WHOM.test(first)
      : breaths.some((breath) => BREATH.test(breath)) || (SAFE.test(first) && WELL.test(text))
  return BARE.test(text) || told ? { case: about, words } : null
}
