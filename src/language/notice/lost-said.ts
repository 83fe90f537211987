import type { Utterance } from '../utterance.ts'

const BEGIN = /^[\s,!]*(?:紧急|急|求助)?[\s,]*寻人(启事)?[\s:,!]+/
/** Passed on from elsewhere. */
const ELSEWHERE = /转发|扩散|转载|网传|朋友圈|抖音|快手|公众号|已找到|已经找到|找到了/

/** Who is looked for, as typed: 寻人 我爸78岁 …. `told`: it is said to the bot. */
export function lostSaid({ text, typed }: Utterance, told: boolean): string | null {
  const begun = BEGIN.exec(text)
  if (begun === null || ELSEWHERE.test(text) || (begun[1] !== undefined && !told)) return null
  const words = typed(begun[0].length, text.length).trim()
  return words.length < 4 || /[?]\s*$|吗\s*$/.test(text) ? null : words
}

const KIN =
  /[爸爹妈娘爷奶姥姨姑舅叔婶伯哥姐弟妹儿女娃孩囡丈媳妻夫]|老[伴头太人公婆]|大[爷妈娘哥姐]|对象|先生|小姐|患者/
const LOOKS = /\d{1,3}\s*岁|[一二三四五六七八九十]岁|[男女]|穿|戴|拄|棉?[袄衣裤鞋]|头发|个子|身高/
const WENT =
  /走[丢失散]|丢了|不见|失联|失踪|出[去门来]|没回|没上来|回不来|不认(?:得|识)|不记|迷路|痴呆|糊涂/

/** Whether words tell of a person: who it is, how they look, or how they went. */
export function tellsOfSomebody(words: string): boolean {
  return [KIN, LOOKS, WENT].some((sign) => sign.test(words))
}

// ---- somebody saw them ----

const SEE = '(?:看见|看到|见到|见过|遇见|遇到|碰见|碰到|瞅见|瞧见|瞅着|见着|撞见)'
const SEEN = new RegExp(SEE)
const LIKE = /(?:像|是)(?:是)?(?:他|她|那位|这位|这个人|那个人|照片上)/
const NOT =
  /没(?:有)?(?:看|见|遇|碰|瞅|瞧|人)|不曾|谁(?:看|见)|有人(?:看|见).{0,4}[吗么?]|有没有|要是|如果|万一|看见(?:了)?(?:就|请|的话)|见到(?:就|请|的话)|[?]|吗[\s。!~]*$/
/** Whom one saw: them, and not a parcel. */
const THEM =
  /(?:他|她|老人|大爷|大妈|大娘|老爷子|老太太|老头|老奶奶|阿姨|小孩|孩子|娃|男的|女的|这个?人|那个?人|一个人|穿)/
const ENDS_SEEN = new RegExp(`${SEE}(?:过|了|的)?[\\s。!,~]*$`)
/** 见过，9点半在桥头 */
const BEGINS_SEEN = new RegExp(`^[\\s,]*(?:我|刚才?|好像)?${SEE}(?:过|了)?(?=[\\s,。!]|在)`)
const PLACE = new RegExp(
  `(?:在|到|往|从)([\\u4e00-\\u9fff\\d]{1,12}?)(?:那边|那儿|附近|门口|旁边)?(?:${SEE.slice(3, -1)}|走|坐|站|转|溜达|买|等|,|。|$)`,
)
const AGO = /(?:(\d{1,3})|(半))个?(分钟|小时)(?:之|以)?前/
const JUST = /刚才|刚刚|刚在|刚看|刚见|刚遇|刚碰|方才|这会儿|现在/
const HOUR =
  /(?:今早|今天早上|今天|早上|上午|中午|下午|晚上|傍晚)?\d{1,2}(?:点(?:半|\d{1,2}分?|多|左右)?|[:]\d{2})/

export interface SeenSaid {
  readonly words: string
  readonly place: string | null
  readonly ago: number | null
  readonly hour: string | null
}

/** What somebody saw of who is looked for; `quoted`: in a reply to that post more is meant than it says. */
export function seenSaid({ text, typed }: Utterance, quoted: boolean): SeenSaid | null {
  if (text.length > 120 || NOT.test(text)) return null
  const tells = SEEN.test(text) || LIKE.test(text)
  const where = PLACE.exec(text)?.[1] ?? null
  const meant = quoted
    ? tells || where !== null
    : (SEEN.test(text) && (THEM.test(text) || ENDS_SEEN.test(text) || BEGINS_SEEN.test(text))) ||
      LIKE.test(text)
  if (!meant) return null
  const ago = AGO.exec(text)
  const minutes =
    ago === null
      ? null
      : (ago[2] !== undefined ? 0.5 : Number(ago[1])) * (ago[3] === '小时' ? 60 : 1)
  return {
    words: typed(0, text.length).trim(),
    place: where,
    ago: minutes ?? (JUST.test(text) ? 0 : null),
    hour: HOUR.exec(text)?.[0] ?? null,
  }
}

// ---- they are found ----

const WHO =
  '(?:我?(?:爸|妈|爸爸|妈妈|爷爷|奶奶|姥姥|姥爷|老伴|孩子|儿子|女儿|闺女|弟弟|妹妹|哥哥|姐姐)|人|老人家?|大爷|大妈|老爷子|老太太|孩子|娃)?'
const FIND = '(?:已经|终于|总算)?(?:给|都)?(?:找到|找着|回来|到家|平安到家|回家)(?:了|啦|咯)?'
/** With a number: 回来 2 may be anything. */
const TOLD = '(?:已经|终于|总算)?(?:给|都)?(?:找到|找着)(?:了|啦|咯)?'
const THANKS = '(?:谢谢|感谢|多谢|辛苦)(?:大家|各位|邻居们?|街坊们?|了)*'
const LEAD = `(?:${THANKS}[\\s,!。]*|好消息[\\s,!:]*|报告[\\s,:]*)?`
const NUMBER = '(?:#|第)?\\s?(\\d{1,7})号?(?!\\d|楼|单元|点)'
const BY_NUMBER = new RegExp(
  `^[\\s,]*${LEAD}(?:${WHO}${TOLD}[\\s,:]*${NUMBER}|${NUMBER}[\\s,:]*(?:的)?${WHO}${TOLD})`,
)
const BARE = new RegExp(`^[\\s,]*${LEAD}${WHO}${FIND}[\\s,。!~]*(?:${THANKS})?[\\s,。!~]*$`)
const NOT_FOUND = /没(?:有)?找|找到(?:了)?(?:吗|没|么)|[?]|还没|钥匙|手机|快递|钱包|[猫狗]/

/** They are found: which, and what was said with it. `quoted`: the case of the post replied to. */
export function foundSaid(
  { text, typed }: Utterance,
  quoted: number | null,
): { readonly case: number | null; readonly words: string } | null {
  if (text.length > 80 || NOT_FOUND.test(text)) return null
  const words = typed(0, text.length).trim()
  const found = BY_NUMBER.exec(text)
  if (found !== null) return { case: Number(found[1] ?? found[2]), words }
  return BARE.test(text) ? { case: quoted, words } : null
}
