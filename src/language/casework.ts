import { numeralAt } from './numeral.ts'
import type { Utterance } from './utterance.ts'

/** A case command as it was said: the numbers, and the free words after. */
export interface CaseSaid {
  readonly case: number
  readonly cases: readonly number[]
  /** The place in the text where the free words begin, and where they end. */
  readonly rest: readonly [start: number, end: number]
  /** The words that made it this command. */
  readonly word: string
  /** How many characters stand before them, and behind them without a pause. */
  readonly left: number
}

/** The words of one case command, ready to be looked for. */
export interface CasePhrases {
  /** The word and then the number. */
  readonly after: readonly RegExp[]
  /** The number and then the word. */
  readonly before: readonly RegExp[]
  /** A marked number at the head, some words, and the word behind a pause: `#12 物业管不了，转派出所`. */
  readonly apart: RegExp
  /** Nothing but a bare number, a pause and the word, or the word and the number: `12 好了`, `可以了 12`. */
  readonly only: RegExp
  /** Any of the words, wherever: without one, nothing else is looked for. */
  readonly somewhere: RegExp
  /** One of its own words, and not of common talk. */
  readonly sign: RegExp
  /** The word, in a reply to the bot's post. */
  readonly alone: RegExp
}

const SPELLED = '[一二三四五六七八九十][一二三四五六七八九十百零]{0,5}'
const TAGGED = `(?:# ?\\d{1,7}(?:号(?!楼))?|第 ?(?:\\d{1,7}|${SPELLED}) ?(?:号|单)(?:工?单)?(?!楼|线)|(?:工单|单号) ?[:#]? ?\\d{1,7}|(?:\\d{1,7}|${SPELLED})号(?:工?单)?(?![楼线院选桌机厅门]))`
const BARE =
  '(?:(?<![\\d.\\-–—/A-Za-z]|/ |\\d:)\\d{1,7}(?![\\d.:%A-Za-z个点只斤盒块天楼层道题页章次遍人位件条张份套瓶袋箱桶包年月日路级岁分秒米元折码倍寸代户期届集课公里株棵颗篇句首局场根台辆双对杯碗线班钱单多余万千百度]|[-–—/]\\d|号楼))'
const NUMBER = `(?:${TAGGED}|${BARE})`
/** A further number ends where it stands: in `办结 1 120已接走` the second begins the outcome. */
const FURTHER = `[ ,、和跟与及]{1,3}(?:# ?\\d{1,7}(?![\\d楼]|号楼)|${NUMBER}(?=[\\s,、。;!~和跟与及都全我]|$))`
const NUMBERS = `(${NUMBER}(?:${FURTHER}){0,9})`
/** Before the word numbers may stand in a list as people write one: 102、103取消吧. */
const LISTED = `(${NUMBER}(?: ?[,、和跟与及] ?${NUMBER}|${FURTHER}){0,9})`
const ANY_NUMBER = new RegExp(NUMBER)

/** Whether a number stands in a folded text that may be a case's. */
export function hasCaseNumber(text: string): boolean {
  return ANY_NUMBER.test(text)
}

/** Where a command may begin: at the message's head or behind a pause. */
const HEAD = '(?:^|[\\s,。;!?:…~、)）])'
const COURTESY =
  '[\\s,。!~:好的行收到麻烦请帮我谢您你楼长师傅把想要得应该需那嗯哦这个了已经都还是俺又给也]{0,14}'
const TIGHT =
  '[\\s,:这个单子件工的已经都给我俺也还需要应该得由建议先请麻烦可以事活儿那吧就现今天刚算让全部均一律统]{0,9}'
const SUBJECT =
  '(?:你们|师傅|人家|现在|东西|电梯|问题|这边|确实|终于|昨天|今天|刚刚|[菜药事灯水门刚货单])?'
/** Who does it, by what they are: 志愿者小赵接单, #230 警务室接单. */
const WHO =
  '(?:(?:志愿者|物业|派出所|警务室|民警|社区(?:医院)?|卫生院|网格[员长]?|楼长|保安|保洁|管家|客服|维修|我们)[\\u4e00-\\u9fff]{0,4}?)?'
/** How much it is so: 根本没解决. */
const INDEED = '(?:根本|压根儿?|完全|确实|真的?|到现在|实在)?'
/** The case by its story: 我前天报的那个#216. */
const MINE =
  '(?:[我俺](?:们|家)?[\\u4e00-\\u9fff]{0,4}(?:报|求|说|反映|投诉|登记)的?(?:修|助)?的?(?:那[个件张条])?(?:事儿?|单子|工单)?[ ,]?)?'
const DENIED = '(?<![不没未别])'
const UNIT =
  '个点只斤盒块天楼层道题页章次遍人位件条张份套瓶袋箱桶包年月日路级岁分秒米元折码倍寸代户期届集课公里株棵颗篇句首局场把根台辆双对杯碗线班钱'
const FAR_UNIT = '(?:[个块道斤元次分张件份条步米页题岁班课节场局]|线(?!路)|号[线楼])'
/** Nothing more but thanks. */
const DONE = '(?=[吧啊呀哈呢]?[\\s,。;!~]*(?:$|谢|辛苦|多谢|感谢|麻烦))'
const OPEN = `(?=$|[,。;!?:~…)、]|\\s(?! ?的|[个块道斤元次])|[^\\d\\s的${UNIT}])`
const ENDED = `(?=$|[,。;!?~…)]|、(?! ?\\d)|[了吧啊哈呀谢工单]|\\s(?![\\d的]|${FAR_UNIT})|谢|辛苦|进度|到|怎|咋|情况|已|修|收|办|没问题|的?(?:求助|报修|代买|上报|那个|这个))`

/**
 * Compiles the words of a case command. `weak` words are common talk, and want a number that is marked as a case's
 * (`#12`, 第12号) or the bot's quoted post. `tail` is what must follow a word; where it
 * `ends`, little may follow the number that stands behind the word; `far` words may stand apart from
 * any number at the head.
 */
export function casePhrases(
  words: readonly string[],
  {
    weak = [],
    tail = '',
    ends = false,
    far = false,
  }: { weak?: readonly string[]; tail?: string; ends?: boolean; far?: boolean } = {},
): CasePhrases {
  const any = (list: readonly string[]) =>
    `(${list
      .toSorted((a, b) => b.length - a.length)
      .join('|')
      .replaceAll(/了(?=\||$)/g, '[了啦咯喽]')})${tail}`
  const sets = [
    {
      word: any(words),
      number: NUMBERS,
      list: LISTED,
      joint: '(?:了 ?|(?:一下|掉|吧)?[ ,:!~的]{0,3})',
    },
    ...(weak.length > 0
      ? [{ word: any(weak), number: `(${TAGGED})`, list: `(${TAGGED})`, joint: COURTESY }]
      : []),
  ]
  return {
    after: sets.map(
      ({ word, number, joint }) =>
        new RegExp(
          `${HEAD}${COURTESY}${WHO}${INDEED}${DENIED}${word}${joint}${number}${ends ? ENDED : OPEN}`,
        ),
    ),
    before: sets.map(
      ({ word, list }) =>
        new RegExp(
          `${HEAD}${COURTESY}${MINE}${list}${TIGHT}${WHO}${SUBJECT}${TIGHT}${INDEED}${DENIED}${word}`,
        ),
    ),
    apart: new RegExp(
      `^${COURTESY}${far ? NUMBERS : `(${TAGGED})`}(?=[\\s,:])[^\\d\\n]{1,24}[\\s,。;!]${COURTESY}${DENIED}${any(words)}`,
    ),
    only: new RegExp(
      `^[\\s,]*(?:(?<head>${BARE})号?[\\s,:]{1,3}${any([...words, ...weak])}|${any([...words, ...weak])}[\\s,:]{1,3}(?<end>${BARE})号?)${DONE}`,
    ),
    somewhere: new RegExp(any([...words, ...weak])),
    sign: new RegExp(any(words)),
    alone: new RegExp(
      `${HEAD}${COURTESY}${SUBJECT}${COURTESY}${DENIED}${any([...words, ...weak])}`,
    ),
  }
}

/** A case's number stands no further back: patterns look from every place, and each look costs. */
const LONGEST = 400

/** How far from a case's number a command's word may stand that belongs to it. */
const CLOSE = 10

/** Whether a word of a case command stands near a number: what could not be read may have been meant so. */
export function nearsCase({ text, numbered }: Utterance, { sign }: CasePhrases): boolean {
  const found = numbered ? sign.exec(text) : null
  if (found === null) return false
  const end = found.index + found[0].length
  return hasCaseNumber(text.slice(Math.max(0, found.index - CLOSE), end + CLOSE))
}

/** Reads a case command from the reply, or from the reply to the bot's quoted post. */
export function readCase(utterance: Utterance, phrases: CasePhrases): CaseSaid | null {
  const { text, quote, numbered } = utterance
  const only = quote?.bot && quote.cases.length === 1 ? quote.cases[0] : undefined
  if (!(numbered || only !== undefined) || !phrases.somewhere.test(text)) return null
  if (numbered) {
    const near = text.length > LONGEST ? text.slice(0, LONGEST) : text
    for (const pattern of phrases.after) {
      const found = pattern.exec(near)
      if (found !== null) return said(found[2] ?? '', found[1] ?? '', found, text)
    }
    for (const pattern of phrases.before) {
      const found = pattern.exec(near)
      if (found !== null) return said(found[1] ?? '', found[2] ?? '', found, text)
    }
    const plain = phrases.only.exec(text)
    if (plain !== null) {
      const { head, end } = plain.groups ?? {}
      return said(head ?? end ?? '', plain[2] ?? plain[3] ?? '', plain, text)
    }
    const apart = phrases.apart.exec(text)
    if (apart !== null) return said(apart[1] ?? '', apart[2] ?? '', apart, text)
  }
  if (only === undefined) return null
  const found = phrases.alone.exec(text)
  if (found === null) return null
  const end = found.index + found[0].length
  return {
    case: only,
    cases: [only],
    word: found[1] ?? '',
    rest: restOf(text, end),
    left: found.index,
  }
}

function said(
  numbers: string,
  word: string,
  found: RegExpExecArray,
  text: string,
): CaseSaid | null {
  const cases = [
    ...new Set(
      [...numbers.matchAll(/\d+|[一二三四五六七八九十百零]+/g)].map(
        ([run]) => numeralAt(run, 0)?.value ?? 0,
      ),
    ),
  ]
  const [first] = cases
  if (first === undefined || first === 0) return null
  const end = found.index + found[0].length
  const rest = restOf(text, end)
  return {
    case: first,
    cases,
    word,
    rest,
    left: found.index + (rest[0] > end ? 0 : rest[1] - rest[0]),
  }
}

/** The free words from a place on, without the pause before them. */
function restOf(text: string, at: number): readonly [number, number] {
  let start = at
  while (start < text.length && /[\s,:。;!~、]/.test(text.charAt(start))) start++
  return [start, text.length]
}
