// Played by: a-complaint-may-be-filed.chat, a-word-and-then-what-is-wanted.chat, the-whole-street-takes-two.chat
import { accusedIn, accuses } from '../../src/language/blame/accusation.ts'

import { calledAtFirst, isSpokenTo } from '../../src/language/called-by-name.ts'
import { characterClass } from '../../src/language/character-class.ts'
import { says } from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import { asksHow } from '../../src/language/manner/asks-how.ts'
import { inPlainWords } from '../../src/language/manner/dialect.ts'
import { either, phrases } from '../../src/language/phrase.ts'
import { readUtterance } from '../../src/language/read-utterance.ts'
import { houseTrouble } from '../../src/language/trouble/house.ts'
import type { Category, Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
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
export function troubleIn(said: string, lean: Category | null = null): Trouble | null {
  const text = inPlainWords(said)
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
const ASKING_FOR = either(
  '我 俺 来 要 想 帮忙? 请 麻烦(?:您|你)? 给 跟 [向跟给和](?:社区|街道|物业|楼长|网格长?|上面|领导)',
)
const WORD = either('上报 报修 反映 反应 投诉 举报 建议 求助 报备 反馈 检举 报告')
/** Two may stand together: 报修加投诉. */
const WORDS = `${WORD}(?:[加和兼并带]${WORD})?`
/** Each of these words has one. */
/** A body temperature begins with 3 or 4. */
const READING = characterClass('34三四叁肆卅')
const TELLING = characterClass('报反诉举建求检')
/** The word that begins a report, what belongs to it, and the pause behind it. */
const BEGUN = new RegExp(
  `^[\\s,!:]*${GREETING}*(?:@[^\\s@,!]{1,20}?)?${ASKING_FOR}*(${WORDS})(?:[一两几][下个条件]事?|下|个|件|条)?(情况|问题|隐患|事儿?|建议|意见)?[哈啊呀哦吧哒]?(?=([\\s,。:!~;]*))`,
)
/** A trouble told first, and that it be reported: 垃圾房两天没清了，麻烦上报一下. */
const CLOSED = new RegExp(
  `[\\s,。!;](?:${either('麻烦 请 帮忙?我? 给 替我 我 楼长 小微 谁 您 你 能不能 可以 想 要')}[\\s,]?){0,4}(?:${WORD}(?:一下|下|一声|上去)?|报(?:一下|下|一声|上去))(?:[吧呗哈啊呀嘛谢!~。\\s])*$`,
)
/** What has a temperature and is no body: 暖气进水38度回水36.5. */
const HEATING = phrases('暖气 地暖 供暖 供热 进水 回水 水温')
const LONGEST = 2000
/** What stands between whom one calls and what one says. */
const PAUSES = /^[\s,:!。、~]+/

/** A report's word, wherever. */
const SIGN = new RegExp(WORD)

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
  const closed = begun === null && utterance.shows(TELLING) ? CLOSED.exec(text) : null
  const called = begun === null && closed === null && !told ? calledCarer(utterance, where) : null
  const direct = told || called !== null
  if ((begun === null && closed === null && !direct) || asksHow(text)) return null
  const start = begun === null ? (called ?? 0) : begun[0].length + (begun[3]?.length ?? 0)
  const rest = text.slice(start, Math.min(closed?.index ?? text.length, start + LONGEST))
  if (begun !== null && isSpokenOf(begun, rest)) return null
  const measured =
    utterance.shows(READING) &&
    parts().some((part) => part.kind === 'temperature' && part.shape === 'exact')
  if (rest.trim() === '' || (measured && !HEATING.test(text) && !accuses(text))) return null
  const seen = troubleIn(rest, begun?.[1] === '报修' ? 'repair' : null)
  const fits =
    begun !== null
      ? suits(begun, rest, seen, direct)
      : (closed !== null && seen !== null) || (direct && isTold(utterance, seen))
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
      category: isProposal(begun) && !urgent ? 'other' : category,
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
    left: begun === null && closed === null && !urgent && !isCheated(rest) ? rest.length : 0,
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
  if (trouble.category === 'safety' && someone && isCheated(text)) return true
  const bare = text.trim().length <= SHORT
  return home || NEAR.test(text) || (trouble.urgent && (someone || bare || SOMEBODY.test(text)))
}

/** Somebody is after one's people's money: nobody tells the bot so for company. */
const CHEATED = phrases(
  '让…转[账钱] 叫…转[账钱] 要…(?:卡号|密码|验证码) 差点…(?:信|转|给|说|上当|被骗) 自称 冒充',
)

function isCheated(text: string): boolean {
  return CHEATED.test(text)
}

function isProposal(begun: RegExpExecArray | null): boolean {
  return begun?.[1] === '建议' || begun?.[2] === '建议'
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
  /^(?:以后|之后|管用|有用|没用|有啥用|不管用|要钱|免费|电话|表|了|过|的|什么|率|零售|有奖|给|你|您|信|箱|渠道|归|走(?:网格|程序|流程|渠道|正规|官方|热线|小程序|平台|物业|社区)|(?:给|到)?(?:网格长?|社区|居委会|街道|办事处) ?(?:#|第?\d{1,6}(?:号|[\s,。]|$)))/
const HOW =
  /^[\s]*(?:要|该|得|应该|是|需要)?(?:写|填|说|带|准备|提供|交)?(?:怎么|怎样|如何|咋|去哪|在哪|找谁|电话|哪些|哪几|些?什么|些?啥|多少|多久|几天)/

/** Whether a report's word is only talked of, as far as the words right behind it tell. */
function isSpokenOf([, word = '', , gap = '']: RegExpExecArray, rest: string): boolean {
  return gap === '' && (word === '建议' || COUNTED.test(rest) || SPOKEN_OF.test(rest))
}

/** Whose doing it is follows the word at once: 举报有人…, 投诉楼上…. */
const ACCUSES =
  /^(?:有人|有个|有家|楼上|楼下|隔壁|对门|邻居|\d{1,3}(?:号?楼|栋|单元)|[一二三四五六七八九十]{1,2}单元)/

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
  if (ACCUSES.test(rest) && word !== '建议') return true
  return trouble !== null || (direct && word !== '建议') || begun[0].includes('一下')
}
