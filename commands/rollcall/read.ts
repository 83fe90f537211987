// Played by: one-building-of-the-grid-is-asked.chat
import { characterClass } from '../../src/language/character-class.ts'
import { WRAPPED } from '../../src/language/manner/core.ts'
import { phrases } from '../../src/language/phrase.ts'
import { hourOf, nameBefore, type When, whenIn } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'

/** A roll-call as it was called. */
interface Read {
  readonly fields: {
    readonly deadline?: string
    readonly until: When | null
    readonly form: string | null
    readonly text: string
  }
  readonly left: number
}

const HELLO =
  '[\\s,。!~:]*(?:(?:[^,。!?~:\\s]{0,8}(?:们儿?|街坊|乡亲|同志|老铁|好)|各位|大家|邻居们?|家人们?|老邻居|早上|上午|下午|晚上|中午|通知)[^,。!?~:]{0,14}[,。!~:]+){0,4}[\\s]*'
const DAY = '(?:现在|今天|今日|今[早晚]|明[天早]|本次|新一轮)?'
const PAUSE = '(?=$|[\\s,。:!~;]|\\d|[今明早上中下晚截请]|点名|[了啦吧哈啊咯喽嘞嘛]|时间)'
/** Who is called: 本楼, 3单元, 咱们楼. */
const SCOPE =
  '(?:咱们?|我们|(?:本|咱们?|我们|各|全)(?:楼栋?|单元|网格|社区|小?院|小区)|[\\d一二三四五六七八九十]{1,3}(?:号?楼|单元|栋|网格))?'
/** Which call of the day: 第二轮, 晚. */
const ROUND =
  '(?:第[一二三四五六七八九十\\d]{1,2}[轮次]|[早午晚]间?|[晨傍][间晚]?|早上|上午|中午|下午|晚上|例行|每日)?'
/** 点名, where a message begins or behind a greeting. */
const BEGIN = new RegExp(
  `${WRAPPED}${SCOPE}${DAY}${ROUND}${SCOPE}(?:开始|发起|来+|搞|开)?(?:一?下)?(?:点名|点个名|点一?下名)(?:啦|了|开始)*${PAUSE}`,
  'y',
)
/** What only greets, or names who is called. */
const GREETS =
  /^$|^(?:全体成员|所有人|通知)|(?:们儿?|街坊|乡亲|同志|老铁|好|规矩|轮|群|楼|单元|户|[亲哥姐伙])$/
const MOST_GREETINGS = 4
/** The asking begins: 开始打卡, 体温接龙开始了. */
const OPEN = new RegExp(
  `(?:开始|启动|发起)(?:今[天日早晚]|明早|早上|晚上|本次|新一轮|每日|的|上|填|汇)*(?:打卡|接龙|报平安|(?:报|测|量|上报|填报|报送)(?:一下|各家|各户|自家|家里|今[天日]|早上|晚上|早晚|的)*体温|体温(?:打卡|接龙|上报|填报))${PAUSE}|(?:体温|健康|平安|今[日早晚]|早间|晚间|早上|晚上|中午|晨间)(?:打卡|接龙|上报|填报|收集)(?:现在)?(?:开始|启动)|^${HELLO}打卡开始(?!第)|(?:照常|继续|准时)点名`,
)
const PLEASE = '(?:请|麻烦|烦请|辛苦|有劳|望)'
const EVERYONE = '(?:大家|各位|各户|各家|邻居们?|老邻居|居民们?|业主们?|全体)'
const WHOSE = '(?:一下|一报|今[天日早晚]|早晚|各自|自家|各家|各户|家里|家庭成员|的)*'
const REPORTED =
  '(?:体温|平安)[^,。!?]{0,5}(?:报|发|填|接龙)(?:上来|一下|一报|到群|过来|[了啊吧哈]|$|[,。!~])'
const REPORT = `(?:上?报|填报|报送|测|量)${WHOSE}(?:体温|平安)`
const SENT_IN = '(?:报|填|接龙|发)(?:一下|一报|上来|过来|到群|群里|好|完|齐|[了啊吧哈,。!~]|$)'
const within = (words: string) => `(?=[^?]{0,60}?(?:${words}))`
/** All are asked to report: 请大家10点前把体温报上来. */
const CALL = new RegExp(
  [
    '前[^。!?]{0,4}把[^。!?]{0,6}体温[^。!?]{0,4}报(?:一下|上来|过来|到群)',
    `${PLEASE}${EVERYONE}?[^。!?]{0,22}?(?:${REPORTED}|${REPORT}|(?:完成|进行)(?:今[天日]|体温|健康|的)*打卡)`,
    `(?:大家|各户|各家|各位|居民|邻居)[^。!?]{0,14}?(?:上?报|填报)${WHOSE}体温`,
    // 老少爷们儿都量量体温报上来哈
    `们儿?都?[^。!?]{0,6}体温[^。!?]{0,3}报(?:一下|上来|过来|到群)`,
    `^[^,。!?]{0,4}开始(?:上?报)体温了?[哈啊啦呀吧]?[^,。!?\\d]{0,6}$`,
    // Who is asked, what for, by when and how: in any order.
    `^${within(`${PLEASE}|${EVERYONE}`)}${within('体温')}${within('点半?(?:之|以)?前')}${within(SENT_IN)}`,
  ].join('|'),
)
const ASKED = '[?] 吗 什么时候 啥时候 多会儿 几点(?![前]) 怎么 谁(?!也别|都别|也不要|都不要)'
const ANOTHER = '跳绳 健身 背单词 跑步 打卡机 上班 网红 我们单位 公司 学校 老师(?!儿)'
const SPOKEN_OF =
  '没开始 还没 超过 如果 催 停止 结束 截止点名 那会 的时候 不用 自觉 通知说 听说 3[5-9]\\.\\d ℃'
const NOT_A_CALL = phrases(`${ASKED} ${ANOTHER} ${SPOKEN_OF}`)
const FORM =
  /^[\s:]*(?!今|明|现在|早上|上午|中午|下午|晚上|截|开始|大家|各位|请)([\u4e00-\u9fff]{2,12}?)(?=$|[\s,。!:]|\d|今|明|截|早上|上午|中午|下午|晚上)/

/** What leads to an hour and names no form: 点名 报到9点半. */
const TIMED =
  /^(?:报到|开到|收到|还有|限时?|截至|最[晚迟]|务必|请在|赶在|老规矩|(?:给|留给?|从|等|按|用|还是|照|就).*)$/

/** From which reading on somebody is to say so alone; that is no reading: 超过37.3的私我. */
const THRESHOLD = /(?:超过?|高于|大于|过|[>≥])\s?3[7-8](?:\.\d)?[度℃]?[^,。!;\n]*/g

/** Reads the call to all to report. */
export function readCall(utterance: Utterance): Read | null {
  const { typed, parts } = utterance
  const text = utterance.text.replace(THRESHOLD, (found) => ','.repeat(found.length))
  const begun = begunIn(utterance)
  const called = begun ?? OPEN.exec(text) ?? CALL.exec(text)
  if (called === null) return null
  const asked = text.lastIndexOf('?', called.index)
  if (NOT_A_CALL.test(text.slice(asked + 1))) return null
  const read = parts().find((part) => part.kind === 'temperature' && part.shape === 'exact')
  if (read !== undefined && text.charAt(read.start) !== ',') return null
  const until = whenIn(text)
  const deadline = hourOf(until)
  const named = begun === null ? null : FORM.exec(text.slice(begun.index + begun[0].length))
  const form = nameBefore(named?.[1] ?? '')
  const temperature =
    form.length < 2 || TIMED.test(form) || /体温|点名|打卡|报完|前报|开始/.test(form)
  return {
    fields: {
      ...(deadline === null ? {} : { deadline }),
      until,
      form: temperature ? null : form,
      text: typed(0, text.length).trim(),
    },
    left: begun === null ? text.length : 0,
  }
}

/** The word 点名 with what leads to it, behind greetings at most. */
function begunIn({ text, cores, shows }: Utterance): RegExpExecArray | null {
  if (!shows(NAMED)) return null
  for (const core of cores().slice(0, MOST_GREETINGS)) {
    BEGIN.lastIndex = core.start
    const begun = BEGIN.exec(text)
    if (begun !== null) return begun
    if (!GREETS.test(core.text)) return null
  }
  return null
}

const NAMED = characterClass('名')
