// Played by: told-to-the-bot-danger-is-a-case.chat, what-can-wait-counts-office-hours.chat, complaint-in-confidence.chat
import { accusedIn, accuses } from '../../src/language/blame/accusation.ts'

import { calledAtFirst, isSpokenTo } from '../../src/language/called-by-name.ts'
import { characterClass } from '../../src/language/character-class.ts'
import { says } from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import { either, phrases } from '../../src/language/phrase.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'
import { houseTrouble } from '../../src/language/trouble/house.ts'
import type { Category, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whom.ts'
import { illnessIn } from '../checkin/fever-told.ts'
import { categoryOf, isFee, likelyCategoryOf } from './category.ts'
import { dangerIn } from './danger.ts'
import { FITTINGS } from './words/fitting.ts'
import { AROUND } from './words/near.ts'
import { SMALL_TALK } from './words/small-talk.ts'

/** What is wrong, as far as the words tell. */
export interface Trouble {
  readonly category: Category
  /** Danger to life. */
  readonly urgent: boolean
}

const HARMLESS = phrases(
  '(?:一跤|摔|滑).{0,8}(?:没事|不要紧|没大碍|皮实) 演习 演练 (?:急|气|忙|馋|笑)[得到死]…(?:吐血|岔气|想死|爆炸|救命) 笑[晕死岔] 相思病',
)
const GOOD = phrases(
  '修好了 好了 恢复了 已修 解决了 处理了 不错 真好 表扬 点赞 感谢 谢谢(?!.{0,4}[管修来派]) 真快 真棒',
)

/** What is wrong in a text that was reported; null where nothing shows that anything is. */
export function troubleIn(text: string, lean: Category | null = null): Trouble | null {
  if (HARMLESS.test(text)) return null
  const danger = dangerIn(text)
  if (danger !== null) return { category: danger, urgent: true }
  const category = categoryOf(text, lean)
  if (category === null || (category !== 'other' && GOOD.test(text))) return null
  return { category, urgent: false }
}

/** A report as it was read. */
interface Read {
  readonly fields: Trouble & {
    readonly household: string | null
    readonly people: readonly string[]
    readonly symptoms: readonly Symptom[]
    readonly text: string
    readonly illness?: Owner
    readonly accused?: Owner
  }
  readonly left: number
}

// Each of what repeats reads a text in one way alone: where two could, a message of mentions took for ever.
const GREETING = either('您好 你好 楼长 大家好 各位 紧急 急 [,!\\s] @[^\\s@,!]+(?=[\\s@,!])')
const ASKING_FOR = either('我 俺 要 想 帮 请 麻烦 给 跟 向(?:社区|街道|物业|楼长|网格长?)')
const WORDS = either('上报 报修 反映 反应 投诉 举报 建议 求助 报备 反馈 检举 报告')
/** Each of these words has one. */
/** A body temperature begins with 3 or 4. */
const READING = characterClass('34三四叁肆卅')
const TELLING = characterClass('报反诉举建求检')
/** The word that begins a report, what belongs to it, and the pause behind it. */
const BEGUN = new RegExp(
  `^[\\s,!:]*${GREETING}*(?:@[^\\s@,!]{1,20}?)?${ASKING_FOR}*(${WORDS})(?:一下|一个|下|个)?(情况|问题|隐患)?(?=([\\s,。:!~;]*))`,
)
/** What has a temperature and is no body: 暖气进水38度回水36.5. */
const HEATING = phrases('暖气 地暖 供暖 供热 进水 回水 水温')
const LONGEST = 2000
/** What stands between whom one calls and what one says. */
const PAUSES = /^[\s,:!。、~]+/

/** A report's word, wherever. */
const SIGN = new RegExp(WORDS)

/** Whether a message shows signs of a report: its word, or a trouble told to the bot. */
export function seemsTold({ text, shows, mentioned }: Utterance, { place }: Where): boolean {
  if (shows(TELLING) && SIGN.test(text)) return true
  return (mentioned || place === 'direct') && troubleIn(text) !== null
}

/** Reads a report: begun with a command word, or told to the bot where something is wrong. */
export function readTrouble(utterance: Utterance, where: Where): Read | null {
  const { text, parts, mentioned, typed } = utterance
  const begun = utterance.shows(TELLING) ? BEGUN.exec(text) : null
  const told = mentioned || where.place === 'direct'
  const called = begun === null && !told ? calledCarer(utterance, where) : null
  const direct = told || called !== null
  if (begun === null && !direct) return null
  const start = begun === null ? (called ?? 0) : begun[0].length + (begun[3]?.length ?? 0)
  const rest = text.slice(start, start + LONGEST)
  if (begun !== null && isSpokenOf(begun, rest)) return null
  const measured =
    utterance.shows(READING) &&
    parts().some((part) => part.kind === 'temperature' && part.shape === 'exact')
  if (rest.trim() === '' || (measured && !HEATING.test(text) && !accuses(text))) return null
  const seen = troubleIn(rest, begun?.[1] === '报修' ? 'repair' : null)
  const fits = begun === null ? isTold(utterance, seen) : suits(begun, rest, seen, direct)
  if (!fits) return null
  const { category, urgent } = seen ??
    impliedBy(begun?.[1], rest) ?? { category: likelyCategoryOf(rest), urgent: false }
  const home = parts().find((part) => part.kind === 'address')
  const blames = !urgent && (accuses(text) || category === 'dispute')
  const blamed = blames ? accusedIn(utterance, where) : null
  const ill = !blames && category === 'health' && !urgent ? illnessIn(utterance, where) : null
  return {
    fields: {
      ...(ill === null ? {} : { illness: ill.owner }),
      ...(blamed === null ? {} : { accused: blamed }),
      category: begun?.[1] === '建议' && !urgent ? 'other' : category,
      urgent,
      household: home?.kind === 'address' ? (home.household ?? home.room) : null,
      people: parts()
        .filter((part) => part.kind === 'name' || says(part, 'kin'))
        .map((part) => typed(part.start, part.end)),
      symptoms: [
        ...new Set(
          parts().flatMap((part) => (part.kind === 'word' && part.symptom ? [part.symptom] : [])),
        ),
      ],
      // Mentions of the bot are blank in the text: what was said begins behind them.
      text: typed(text.length - text.slice(start).replace(PAUSES, '').length, text.length).trim(),
    },
    // What is danger to life is no talk, however little it sounds like a command.
    left: begun === null && !urgent ? rest.length : 0,
  }
}

/** What is wrong in words that are to be filed: read as if they were said to the bot. */
export function troubleOf(text: string): Read['fields'] {
  const where: Where = { place: 'building', bot: [], mentioned: true, alias: '', asked: null }
  const said = readUtterance({ text, quote: null, chain: null }, where)
  const read = readTrouble(said, where)
  if (read !== null) return { ...read.fields, text }
  const category = likelyCategoryOf(text)
  return { category, urgent: false, household: null, people: [], symptoms: [], text }
}

/** Where the words to who looks after the house begin, in a text that calls them and tells of its trouble; null in any other. */
function calledCarer(utterance: Utterance, { carers }: Where): number | null {
  const { text } = utterance
  if (carers === undefined || houseTrouble(utterance) === null) return null
  const names = [...carers(), ...TITLES]
  const first = calledAtFirst(text.trimStart(), names)
  if (first !== null) {
    const end = text.length - text.trimStart().length + first.length
    return isSpokenTo(text.slice(end)) ? end : null
  }
  const mention = names.map((name) => `@${name}`).find((called) => text.includes(called))
  if (mention === undefined) return null
  const begins = text.trimStart().startsWith(mention)
  return begins ? text.indexOf(mention) + mention.length : 0
}

/** What who looks after a house is called where their name is not said. */
const TITLES = ['楼长', '管家', '物业管家']

// ---- told to the bot without a command word ----

/** What people say to the bot for company. */
const CHAT = phrases(SMALL_TALK)
/** The house and what is around it: what the bot's people can look after. */
const NEAR = phrases(`${FITTINGS} ${AROUND}`)
const SOMEBODY = phrases('有人 有个 一个人 快来 快点 急')
const ILL = phrases('拉肚子 腹泻 泻 拉稀 难受 不舒服 病 咳 头晕 疼 痛 吐 没劲 喘 烧')
const ASKS = new RegExp(
  `(?:多少|几点|什么时候|啥时候|在哪|谢谢你|怎么(?:报|用|弄|查|申请|交|办(?!$|[\\s,。!?啊呀呢]))|你是)|(?<!${either('[有没]人管 [有没]人修 能修 能管 管管 派人 来人 看看 处理下? 解决下?')})吗[?!。 ]*$|[没呢][?]$`,
)

const COMES = /[回来到返住]|落地|登记|报备/

/** Who cries 着火了 to the bot says no more than that. */
const SHORT = 8

/** Whether what is said to the bot tells it of a trouble here, of the speaker's people or house. */
function isTold({ text, parts }: Utterance, trouble: Trouble | null): boolean {
  if (trouble === null || ASKS.test(text)) return false
  if (!trouble.urgent && CHAT.test(text)) return false
  const home = parts().some((part) => part.kind === 'address')
  const someone = parts().some((part) => part.kind === 'name' || says(part, 'kin', 'self', 'all'))
  if (trouble.category === 'health' && ILL.test(text) && someone) return true
  if (trouble.category === 'returnee' && someone) return COMES.test(text)
  const bare = text.trim().length <= SHORT
  return home || NEAR.test(text) || (trouble.urgent && (someone || bare || SOMEBODY.test(text)))
}

// ---- begun with a command word ----

/** What a trouble unknown by its words is: 报修 is repair, one of neighbours a dispute. */
function impliedBy(word: string | undefined, rest: string): Trouble | null {
  if (word === '报修') return { category: 'repair', urgent: false }
  const neighbours = /邻居|楼上|楼下|隔壁|对门/.test(rest)
  return word !== '求助' && word !== '建议' && neighbours && !isFee(rest)
    ? { category: 'dispute', urgent: false }
    : null
}

/** How often or how long something was reported: 报修三次了, 投诉多久. */
const COUNTED =
  /^ ?(?:[0-9一二三四五六七八九十两几半好]+ ?(?:天|次|回|遍|周|个|小时|年)|多久|都?快)/
/** What is said of reporting itself: 报修电话, 投诉过, 建议你. */
const SPOKEN_OF =
  /^(?:以后|之后|管用|有用|没用|有啥用|不管用|要钱|免费|电话|表|了|过|的|什么|率|零售|有奖|给|你|您|信|箱|渠道|归|走(?:网格|程序|流程|渠道|正规|官方|热线|小程序|平台|物业|社区))/
const HOW =
  /^[\s]*(?:要|该|得|应该|是|需要)?(?:写|填|说|带|准备|提供|交)?(?:怎么|怎样|如何|咋|去哪|在哪|找谁|电话|哪些|哪几|些?什么|些?啥|多少|多久|几天)/

/** Whether a report's word is only talked of, as far as the words right behind it tell. */
function isSpokenOf([, word = '', , gap = '']: RegExpExecArray, rest: string): boolean {
  return gap === '' && (word === '建议' || COUNTED.test(rest) || SPOKEN_OF.test(rest))
}

function suits(
  begun: RegExpExecArray,
  rest: string,
  trouble: Trouble | null,
  direct: boolean,
): boolean {
  const [, word = '', , gap = ''] = begun
  const pause = gap !== ''
  if (HOW.test(rest) && trouble === null) return false
  if (word === '求助') return trouble !== null
  if (word === '报备') return trouble?.category === 'returnee'
  if (word === '报告') return trouble?.urgent === true
  if (pause || /^(?:一下|一个|下|个)/.test(rest)) return true
  return trouble !== null || (direct && word !== '建议') || begun[0].includes('一下')
}
