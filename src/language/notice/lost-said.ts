import type { Utterance } from '../utterance.ts'

const BEGIN = /^[\s,!]*(?:\[图片\]\s*)?(?:紧急|急|求助)?[\s,]*寻人(启事)?[\s:,!]+/
/** Passed on from elsewhere. */
const ELSEWHERE = /转发|扩散|转载|网传|朋友圈|抖音|快手|公众号|已找到|已经找到|找到了/
/** 麻烦大家帮我找一下人啊, 帮忙找个人 */
const PLEA =
  /^[\s,!]*(?:急+[\s,!]*)?(?:麻烦|拜托|求求?|请)?(?:大家(?:伙儿?)?|各位|邻居们?)*都?帮(?:忙|我们?|俺们?)?[^\s,。!]{0,8}?(?:找(?:一?下|个)?人?|瞅瞅|看看|留意|问一下)/
/** 谁见着了说一声, 看见的快打我电话 */
const WHOEVER =
  /(?:谁|恁谁|哪位)[^\s,。!]{0,4}(?:看见|见着|瞅见|看到)|看[见到]的.{0,4}(?:打|说|告诉|联系)/
const NOT_NOW = /昨天|前天|昨晚|以前|后来|上回|电影|小说|新闻|[猫狗](?!皮)|包裹|快递/

/**
 * Who is looked for, as typed: 寻人 我爸78岁 …; or a plea to all that tells who they are, how they look and how they went.
 * `told`: it is said to the bot; `office`: where only staff are.
 */
export function lostSaid(
  { text, typed }: Utterance,
  told: boolean,
  office: boolean,
): string | null {
  if (ELSEWHERE.test(text) || /[?]\s*$|吗\s*$/.test(text)) return null
  const begun = BEGIN.exec(text)
  if (begun !== null) {
    const words = typed(begun[0].length, text.length).trim()
    // A poster is passed on; in an office it is one to be made.
    if (begun[1] !== undefined && !told && !(office && signsOf(text) > 1)) return null
    return words.length < 4 ? null : words
  }
  const asks = PLEA.test(text) || WHOEVER.test(text)
  if (!asks || NOT_NOW.test(text) || text.length > 160) return null
  return signsOf(text) === SIGNS.length ? typed(0, text.length).trim() : null
}

const KIN =
  /[爸爹妈娘爷奶姥姨姑舅叔婶伯哥姐弟妹儿女娃孩囡丈媳妻夫]|老[伴头太人公婆]|大[爷妈娘哥姐]|对象|先生|小姐|患者/
const LOOKS =
  /\d{1,3}\s*岁|[一二三四五六七八九十]岁|[六七八九]十[一二三四五六七八九]?(?:了|[\s,])|[男女]|穿|戴|拄|棉?[袄衣裤鞋]|头发|个子|身高/
const WENT =
  /走[丢失散]|丢了|不见|失联|失踪|出[去门来]|出的门|找不[着到]|没回|没上来|回不来|不认(?:得|识)|不记|迷路|痴呆|糊涂/
const SIGNS: readonly RegExp[] = [KIN, LOOKS, WENT]

function signsOf(text: string): number {
  return SIGNS.filter((sign) => sign.test(text)).length
}

/** Whether words tell of a person: who it is, how they look, or how they went. */
export function tellsOfSomebody(words: string): boolean {
  return signsOf(words) > 0
}
