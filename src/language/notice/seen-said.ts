import type { Utterance } from '../utterance.ts'

const SEE =
  '(?:看见|看到|见到|见过|遇见|遇到|碰见|碰到|瞅见|瞧见|[看瞅](?:着|到)(?=一?个|有|老|那)|瞅着|见着|撞见)'
const SEEN = new RegExp(SEE)
const LIKE = /(?:像|是)(?:是)?(?:他|她|那位|这位|这个人|那个人|照片上)/
const NOT =
  /没(?:有)?(?:看|见|遇|碰|瞅|瞧|人)|不曾|谁(?:看|见)|有人(?:看|见).{0,4}[吗么?]|有没有|要是|如果|万一|看见(?:了)?(?:就|请|的话)|见到(?:就|请|的话)|[?]|吗[\s。!~]*$/
/** Whom one saw: them, and not a parcel; among much talk of him and her. */
const SEEN_THEM = new RegExp(
  `${SEE}(?:过|了|着)?(?:[他她](?=[了往走坐在]|[\\s,。!]|$)|[^,。!]{0,10}(?:老人|大爷|大妈|大娘|老爷子|老太太|老头|老奶奶|小孩|孩子|娃|男的|女的|这个?人|那个?人|一个人|穿))`,
)
/** 好像是他，在车站坐着 */
const LIKE_THEM =
  /^[\s,]*(?:我)?(?:看着?|瞅着?)?(?:就|可能)?(?:好像|应该|像|是)是?(?:他|她|那位|这位|这个人|那个人|照片上(?:的人|那位)?)(?:[\s,。!]|$)/
const SPOKEN_TO = /你|歌|专辑|电影|作者|作品/
const ENDS_SEEN = new RegExp(`${SEE}(?:过|了)?[\\s。!,~]*$`)
const THERE = /在|刚|前|点|[门路街市站]口?/
/** 见过，9点半在桥头 */
const BEGINS_SEEN = new RegExp(`^[\\s,]*(?:我|刚才?|好像)?${SEE}(?:过|了)?(?=[\\s,。!]|在)`)
const PLACE = new RegExp(
  `(?:在|到|往|从)([\\u4e00-\\u9fff\\d]{1,12}?)(?:那边|那儿|附近|门口|旁边)?(?:${SEE.slice(3, -1)}|走|坐|站|转|溜达|买|等|,|。|$)`,
)
/** What somebody does who is about, and where that may be: 公交站坐着个老人家, 监控里出了北门. */
const ABOUT = /[坐站走蹲躺靠逛转](?:着|过|了)|问过|[进出](?:了|的)/
const SPOT = /[门站桥洞路街店房市园场楼口厂村河海山]|监控/
const AGO = /(?:(\d{1,3})|(半))个?(分钟|小时)(?:之|以)?前/
const JUST = /刚才|刚刚|刚在|刚看|刚见|刚遇|刚碰|方才|这会儿|现在/
const HOUR =
  /(?:今早|今天早上|今天|早上|上午|头晌|中午|下午|晚上|傍晚)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})(?:点(?:半|(?:\d{1,2}|[零一二三四五六七八九十]{1,3})分?|多|左右)?|[:]\d{2})/

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
    ? tells || where !== null || (ABOUT.test(text) && SPOT.test(text))
    : tellsUnasked(text)
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

/** Behind the post it must be plain that it is of them. */
function tellsUnasked(text: string): boolean {
  if (SPOKEN_TO.test(text)) return false
  const seen = ENDS_SEEN.test(text) && THERE.test(text)
  return seen || SEEN_THEM.test(text) || BEGINS_SEEN.test(text) || LIKE_THEM.test(text)
}

/** The case of those who are looked for that a text begins with: 45那个 …, 45号寻人的 …; and where its words begin. */
export function lostNamed(
  text: string,
  lost: readonly number[],
): { readonly case: number; readonly start: number } | null {
  const found =
    /^[\s,]*(?:#|第)?(\d{1,7})(?:号(?!楼|单元|门)|那个|的)+(?:寻人)?的?(?:那[个位])?[\s,:]*/.exec(
      text,
    )
  const number = Number(found?.[1])
  return found === null || !lost.includes(number) ? null : { case: number, start: found[0].length }
}
