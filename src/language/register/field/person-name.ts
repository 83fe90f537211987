import { nameEnd } from '../../name.ts'
import { listed, longest } from '../../phrase.ts'
import { SURNAME } from '../../words/people/surname.ts'
import { KIN } from '../../words/register/kin.ts'
import { NO_NAME } from '../../words/register/no-name.ts'
import { TRADE } from '../../words/register/trade.ts'
import type { Remainder } from '../remainder.ts'
import { isNoName, isNothing } from './reason.ts'

const NOT_NAMES = new Set(listed(NO_NAME))
const HEAD = '(?<=^|[\\s,、。;:/()的])'
const BREAK = /[\s,、。;:(（)）/]/
const AFTER =
  '(?=[\\s,、。;:/()（）的要来去上到找]|[0-9]|[三四卅][十拾零一二三四五六七八九]|体温|额温|$)'

/** 叫邵峰, 人叫鞠萍, 姓名 牟春梅. */
const CALLED = new RegExp(
  `(?:(?:${longest(`${KIN} ${TRADE}`)}|人|名)?叫|姓名(?:是|:)? ?|名字(?:是|叫|:)? ?)((?![这那啥什他她])[\\u4e00-\\u9fff]{2,3}?)${AFTER}`,
  'g',
)
/** 姓逄: no more is known of it. */
const SURNAMED = /(?:人|是|个|的)?姓([\u4e00-\u9fff])(?=[\s,、。;的找去到上来要]|$|[0-9])/g
const SURNAMES = listed(SURNAME).join('|')
/** Who types with much care: 迟  明. */
const SPACED = new RegExp(`${HEAD}(${SURNAMES}) {1,3}([\\u4e00-\\u9fff])(?=[\\s,]|$)`, 'g')
const TITLES =
  '(?:老太太|老奶奶|老爷子|老人家|大爷|大娘|大妈|大姐|大哥|阿姨|师傅|师父|护士|医生|大夫|老师|先生|女士|主任)'
/** 姜淑兰老太太: the name is before what they are called by. */
const FULL = new RegExp(
  `${HEAD}((?:${SURNAMES})(?!${TITLES})[\\u4e00-\\u9fff]{1,2})(?=${TITLES})`,
  'g',
)
/** 车老三. */
const NTH = new RegExp(`${HEAD}((?:${SURNAMES})老[大二三四五六七八九幺])`, 'g')
/** Surnames that are rare elsewhere, as they stand before a given name or a title. */
const SELDOM = '[冷伊祝尚余蔺仝亓郇付沙初法战衣逄蒲粟索查由宿鹿才晁褚种]'
const RARE = new RegExp(
  `${HEAD}(?:(${SELDOM}(?![水电气表网线燃煤管漏暖门灯])[\\u4e00-\\u9fff]{1,2})(?=[\\s,;、。/0-9三四]|$)|([老小]${SELDOM}|${SELDOM}(?:师傅|师父|大夫|医生|老师|大姐|大哥|婆婆|姐|哥|工|护士)))`,
  'g',
)
/** 小海, 阿斌: by no surname. */
const FAMILIAR = new RegExp(
  `(?:${HEAD}|(?:${longest(TRADE)})的?)((?!小[区孩伙哥学时心票车狗猫件米吃店卖]|老[人板师家乡公婆伴头太妈爸爷样年客同街]|阿姨)[小老阿][\\u4e00-\\u9fff])(?=[\\s,、。;/0-9]|$)`,
  'g',
)
/** What somebody does or where they go, right behind their name. */
const GOES_ON =
  /(?<=[\u4e00-\u9fff]{2})(?:要|来|上|去|找|到|回)(?=[上去找到来要回送看修取装量发]|[0-9一二三四五六七八九十])/g
/** Whom one is to somebody, or one's trade: a name may begin right behind it. */
const LED = new RegExp(`(?:[俺我他她](?:们?家?)?的?)?(?:${longest(`${KIN} ${TRADE}`)})(?:的)?$`)

/** The text for names alone: what was taken is blank, and so is what ends a name. */
function bare(rest: Remainder): string {
  return rest.blanked(rest.text.replaceAll('/', ',').replace(GOES_ON, ','))
}

/** A person's name: at the head of a breath, or with how they are called (李师傅, 小王) anywhere. */
export function takeName(rest: Remainder): string | null {
  for (const pattern of [CALLED, SPACED, FULL, NTH, RARE]) {
    const found = rest.find(pattern)
    const name =
      found === null
        ? ''
        : pattern === SPACED
          ? `${found[1]}${found[2]}`
          : (found[1] ?? found[2] ?? '')
    if (found === null || NOT_NAMES.has(name) || isNothing(name)) continue
    rest.take(found.index, found.index + found[0].length)
    return name
  }
  return bySurname(rest) ?? by(rest, FAMILIAR) ?? by(rest, SURNAMED)
}

function bySurname(rest: Remainder): string | null {
  const text = bare(rest)
  for (const bound of [true, false]) {
    for (const { start, text: stretch } of rest.left()) {
      for (let at = start; at < start + stretch.length; at++) {
        const led = LED.exec(text.slice(Math.max(0, at - 8), at))
        const heads =
          at === start || BREAK.test(text.charAt(at - 1)) || text.charAt(at - 1) === '的'
        if (bound && !heads && led === null) continue
        const end = nameEnd(text, at, bound)
        if (end === null || end - at < 2 || !rest.free(at, end)) continue
        const name = text.slice(at, end)
        // 苏宁的来装洗衣机: whose somebody is, and nobody's name.
        if (bound && text.charAt(end) === '的') continue
        // 老耿家女婿: whose, and not who.
        if (text.charAt(end) === '家') continue
        if (NOT_NAMES.has(name) || NOT_NAMES.has(name.slice(0, 2)) || name.endsWith('家')) continue
        if (bound && isNoName(name) && !VERBS_AND_SURNAMES.test(name)) continue
        rest.take(at, end)
        return name
      }
    }
  }
  return null
}

function by(rest: Remainder, pattern: RegExp): string | null {
  const found = rest.find(pattern)
  if (found?.[1] === undefined) return null
  rest.take(found.index, found.index + found[0].length)
  return found[1]
}

/** Surnames that are verbs too: of these the list of what is no name tells. */
const VERBS_AND_SURNAMES = /^[安包管查时通修相]/
const BREATHS = /[\u4e00-\u9fff·]+/g

/** A breath of two or three characters that says nothing else: where a name is expected, it is one. */
export function takeLikelyName(rest: Remainder): string | null {
  const { text } = rest
  for (const { start, text: stretch } of rest.left()) {
    for (const found of stretch.matchAll(BREATHS)) {
      const at = start + found.index
      const name = found[0]
      if (name.length < 2 || name.length > 4 || (name.length === 4 && !name.includes('·'))) continue
      const heads = at === 0 || BREAK.test(text.charAt(at - 1)) || !rest.free(at - 1, at)
      if (!heads || NOT_NAMES.has(name) || isNoName(name)) continue
      if (SAYS_MORE.test(name)) continue
      rest.take(at, at + name.length)
      return name
    }
  }
  return null
}

/** No name holds these. */
const SAYS_MORE =
  /[的了吗呢吧是在不没有个把被让很都也就还着过到从]|[他她我你俺咱]|[楼门车户嫚度餐饭菜药货费网包件蛋糕课票咳烧喘吐泻痛]|(?:家|公司|女|男|人|口|子|水|电|气|卡|店|部|队|站|员|工|局|院)$/
