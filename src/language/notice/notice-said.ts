/** Whether words begin with whom a notice may be for: how many characters of them say so. `glued`: also where no pause is behind. */
export type Aims = (words: string, glued: boolean) => number

/** A notice as it was asked for: where in the text it is said for whom, and what. */
export interface NoticeAsked {
  /** Null where nobody was named. */
  readonly whom: Span | null
  readonly what: Span
  readonly sort: 'word' | 'lesson'
  readonly pressing: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** What stands before the matter: 嗯你给那个…, 麻烦往…, 再给…. */
const FILL =
  /^(?:[\s,。!:~]|嗯+|哎|喂|急+|紧急|加急|那个|那啥|麻烦(?:你|您)?|请|帮(?:我|俺|忙)?|你|您|再|也|俺|我|来)*/
const WE = /^(?:那个)?(?:咱|俺|我)们?(?:这)?(?=[\d一二三四五六七八九十]+号楼)/
const TO = /^(?:给|跟|往|向|对|到)\s*(?:那个)?/
const TELLS = '(?:发送?|说|通[知只]|告诉|讲|喊|转)(?![过了完好])'
const A_BIT = '(?:到|给)?\\s*(?:一?(?:个|条|份|下子|下儿?|声儿?|遍))?\\s*(?:通知|消息)?'
const PARTICLES = '(?:[嘛啊呀哈吧呢啦]|儿(?!子|女|童))*(?![了过])'
const SAY = new RegExp(`^\\s*(?:也|都|再|先)*\\s*${TELLS}${A_BIT}${PARTICLES}`)
const SAY_TO =
  /^(?:发送?(?:到|给)?|告诉|通[知只](?:到|给|一下(?:子)?|一声)?)\s*(?=[^\s,。:!?])(?:那个)?/
/** 发通知，侯家庄的，… */
const SAY_FIRST = /^(?:发|说)(?:一?(?:个|条))?通知[\s,:]+/
const MARKED = /^【?(?:紧急)?通知】[\s,:]*/
const OF_THEM = /^的?[\s,:]+/
/** …，发下去; …，给全街道大伙儿发一下 */
const LAST =
  /[\s,。](?:(?:给|往|跟)[^\s,。]{0,10}?)?(?:都)?(?:发发|发(?:一下|下去|出去))[吧哈啊]?[\s。!~]*$/
const BEFORE_WHAT = /^[\s,。:!、]*(?:就是说|就说|说是|就是|内容是?|意思是)?[\s,:]*/
const ASKS = /[?]\s*$|(?:了没有?|没有|吗|呢|么)[\s。!~]*$/
/** A lesson has an hour, or a day. */
export const HOUR =
  /\d{1,2}[:点]|[一二三四五六七八九十两]点|周[一二三四五六日天]|[今明后]天|[今明]晚|\d+[号日]/
const LESSON_FIRST = /^(?:发|说|有)?(?:一?(?:个|堂|节))?网课(?:[\s,:]|[哈啊呀嘛](?=[\s,就])|就是)+/
/** 抖音搜九水剪纸 */
const CHANNEL =
  /(?:抖音|快手|优酷|钉钉|b站|西瓜视频|腾讯会议|直播间?|公众号).{0,3}(?:搜|群号|\d{3})/i

/** What staff say who want word sent to many, however they begin; null where it is something else. */
export function noticeAsked(text: string, aims: Aims): NoticeAsked | null {
  if (ASKS.test(text)) return null
  const begin = FILL.exec(text)?.[0].length ?? 0
  const pressing = /急/.test(text.slice(0, begin))
  return (
    lessonAsked(text, begin, aims) ??
    framed(text, begin, aims, pressing) ??
    listed(text, begin, aims, pressing) ??
    behind(text, aims, pressing)
  )
}

/** Whom it is for, from a place on; null where nobody is named there. */
function whomAt(text: string, at: number, aims: Aims, glued: boolean): Span | null {
  const start = at + (WE.exec(text.slice(at))?.[0].length ?? 0)
  const length = aims(text.slice(start), glued)
  return length === 0 ? null : { start, end: start + length }
}

function asked(text: string, whom: Span | null, from: number, pressing: boolean) {
  const start = from + (BEFORE_WHAT.exec(text.slice(from))?.[0].length ?? 0)
  const what = { start, end: text.length }
  return text.length - start < SHORTEST ? null : { whom, what, sort: 'word' as const, pressing }
}

const SHORTEST = 4

/** 给侯家庄发个通知 …, 通知到全街道 …, 发通知，侯家庄的，…, 【通知】宾川路社区：… */
function framed(text: string, begin: number, aims: Aims, pressing: boolean): NoticeAsked | null {
  const rest = text.slice(begin)
  const to = TO.exec(rest)
  if (to !== null) {
    const whom = whomAt(text, begin + to[0].length, aims, true)
    const say = whom === null ? null : SAY.exec(text.slice(whom.end))
    if (whom !== null && say !== null) return asked(text, whom, whom.end + say[0].length, pressing)
  }
  const first = SAY_FIRST.exec(rest) ?? MARKED.exec(rest)
  if (first !== null) {
    const whom = whomAt(text, begin + first[0].length, aims, true)
    const of = whom === null ? null : OF_THEM.exec(text.slice(whom.end))
    // What parts them may have been read with the name.
    if (whom !== null && (of !== null || /[\s,:的]$/.test(text.slice(0, whom.end))))
      return asked(text, whom, whom.end + (of?.[0].length ?? 0), pressing)
  }
  const say = SAY_TO.exec(rest)
  const whom = say === null ? null : whomAt(text, begin + say[0].length, aims, false)
  return whom === null ? null : asked(text, whom, whom.end, pressing)
}

/** 宾川小区和侯家庄都通知到哈：… */
function listed(text: string, begin: number, aims: Aims, pressing: boolean): NoticeAsked | null {
  const whom = whomAt(text, begin, aims, true)
  if (whom === null) return null
  const say = SAY.exec(text.slice(whom.end))
  const all = say !== null && /^\s*[也都]/.test(say[0])
  return say === null || !all ? null : asked(text, whom, whom.end + say[0].length, pressing)
}

/** 侯家庄今天起外面卖菜的不准进村，发下去 */
function behind(text: string, aims: Aims, pressing: boolean): NoticeAsked | null {
  const last = LAST.exec(text)
  const whom = last === null ? null : whomAt(text, 0, aims, false)
  if (last === null || whom === null) return null
  return asked(text.slice(0, last.index), whom, whom.end, pressing)
}

/** 发个网课哈 明天下午两点半 …, 周五晚上八点有堂网课，…，给全街道大伙儿发一下 */
function lessonAsked(text: string, begin: number, aims: Aims): NoticeAsked | null {
  if (!HOUR.test(text)) return null
  const lesson = (whom: Span | null, start: number, end: number): NoticeAsked | null =>
    end - start < SHORTEST ? null : { whom, what: { start, end }, sort: 'lesson', pressing: false }
  const first = LESSON_FIRST.exec(text.slice(begin))
  if (first !== null && (CHANNEL.test(text) || /[\s,:]$|^(?:发|有)/.test(first[0])))
    return lesson(null, begin + first[0].length, text.length)
  const named = whomAt(text, begin, aims, false)
  const then = named === null ? null : /^[\s,的]*网课[\s,:]+/.exec(text.slice(named.end))
  if (named !== null && then !== null) return lesson(named, named.end + then[0].length, text.length)
  const last = LAST.exec(text)
  if (last === null || !(text.includes('网课') || CHANNEL.test(text))) return null
  const to = /[给往跟]/.exec(last[0])
  const whom = to === null ? null : whomAt(text, last.index + to.index + 1, aims, true)
  return lesson(whom, 0, last.index)
}
