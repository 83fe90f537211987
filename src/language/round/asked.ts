import { addressAt } from '../household.ts'
import { numeralAt } from '../numeral.ts'
import type { Part } from '../scan.ts'
import type { Utterance } from '../utterance.ts'
import type { DutyHere, RoundSaid } from './said-round.ts'

const DAY = 86_400_000
const LOOK = '(?:看看|看一?下|查看?|查一?下|发一?下|给我|麻烦|帮我|请|问一?下|请问)*'
const WHEN = '(?:我们?|咱们?|这边|现在|目前|今天|今日|今儿|上午|下午|到现在)*'
const STILL = '(?:还|都)*'
const LACKS = '(?:差|剩下?|欠|缺|有|没做|没去|没做完|没跑|没走访?|没巡|没查|没消杀?)'
const WHICH =
  '(?:哪些|哪几(?:处|家|户|个|栋|栋楼|个楼|座|个卡口)|哪里|哪儿|哪家|哪户|多少(?:处|家|户|个|栋)?|几(?:处|家|户|个|栋)|什么|啥)'
const NOT_YET =
  '(?:没|没有|未)(?:做|去|跑|走|走访|巡|巡查|查|看|消杀|消|完成|干|弄|搞)(?:完|过|到)?(?:的)?'
/** 今天还差哪些 我好安排. */
const WHY = '(?:[\\s,]*(?:我|咱|好|赶紧|抓紧|这就|马上|趁).{0,8})?'
const END = `(?:地方|楼|户|处|呢|了|啊|呀|吧|的|活|任务|没弄)*[\\s?。!~]*${WHY}`
const ASKED = [
  new RegExp(`^[\\s,]*${LOOK}${WHEN}${STILL}${LACKS}${WHICH}(?:${NOT_YET})?${END}$`),
  new RegExp(`^[\\s,]*${LOOK}${WHEN}(?:还有)?${WHICH}${STILL}${NOT_YET}${END}$`),
  new RegExp(`^[\\s,]*${LOOK}${WHEN}${STILL}${NOT_YET}${STILL}(?:有|是|剩)?${WHICH}${END}$`),
]
/** Without one of these nothing is asked: most of what is said has none. */
const ANY = new RegExp(WHICH)
const LONGEST = 26

/** 今天还差哪些, 消杀还差哪几栋: of one duty where its word stands there. */
export function leftSaid(text: string, duties: readonly DutyHere[]): RoundSaid | null {
  if (text.length > LONGEST || !ANY.test(text)) return null
  const named = duties
    .flatMap(({ name, words }) => words.map((word) => ({ name, word })))
    .filter(({ word }) => text.includes(word))
    .sort((a, b) => b.word.length - a.word.length)[0]
  const rest = named === undefined ? text : text.replace(named.word, '').replace(/^[\s,的]+/, '')
  if (!ASKED.some((pattern) => pattern.test(rest))) return null
  // 还有多少, 还有什么 may be asked of anything: what is lacking or not done is asked of rounds.
  if (named === undefined && !/[差剩欠缺没未]/.test(rest)) return null
  // 还差几户 is asked of a roll-call.
  if (named === undefined && /[户家](?!.*[没未])/.test(rest) && !/今[天日儿]/.test(rest))
    return null
  return { kind: 'left', duty: named?.name ?? null }
}

const WHO =
  '(?:的|家|家的)?(?:[\\u4e00-\\u9fff]{1,3}?(?:奶奶|爷爷|大爷|大娘|大妈|阿姨|叔叔|老师|师傅|婶|叔|姨|伯|嫂|姐|哥)|[老小][\\u4e00-\\u9fff]|老人家?|老两口|老太太|老头|病人|产妇|孩子|老公|老伴|他|她|[\\u4e00-\\u9fff]{2,3})?(?:家)?'
const WHEN_IT_WAS = '(?:今天|今日|刚才|刚刚|刚|上午|下午|早上|中午|已经|已|昨天|昨晚)*'

/** 2-301 王奶奶出院了: it happened, and is not asked or awaited. */
export function eventSaid(
  { text, parts }: Utterance,
  duties: readonly DutyHere[],
): RoundSaid | null {
  const events = duties.flatMap((duty) => duty.events)
  const event = events.find((one) => text.includes(one))
  if (event === undefined || text.length > LONGEST + 6) return null
  const doors = parts().flatMap((part) =>
    part.kind === 'address' && part.household !== null
      ? [{ start: part.start, end: part.end, household: part.household }]
      : [],
  )
  const [door] = doors
  if (door === undefined || doors.length > 1) return null
  const at = text.indexOf(event)
  const inside = at > door.end ? text.slice(door.end, at) : ''
  const before = text.slice(0, Math.min(door.start, at))
  const behind = text.slice(Math.max(door.end, at + event.length))
  const own = new RegExp(`^[\\s,]*${WHEN_IT_WAS}${WHO}[\\s,]*${WHEN_IT_WAS}$`)
  if (at < door.start || !own.test(inside)) return null
  if (!new RegExp(`^[\\s,]*(?:报告|汇报)?${WHEN_IT_WAS}[\\s,:]*$`).test(before)) return null
  return HAPPENED.test(behind) && behind.length <= LONGEST && !NOT_YET_SO.test(text)
    ? { kind: 'event', event, household: door.household }
    : null
}

/** Behind the event stands that it was, and whatever more. */
const HAPPENED = /^(?:回家|回来)?(?:了|[\s,。!~]*$)/
const NOT_YET_SO =
  /[?]|[吗呢](?=$|[\s。!~])|没|什么时候|啥时|几号|几点|明天|后天|准备|打算|快要|想|能不能|可以出|要是|如果/

const CHANGED =
  '(?:改成|改为|改到|调成|调为|调整为|变成|换成|以后|今后|往后|从今天起|从今天开始|从明天起)'
const SEEN =
  '(?:都|要|得|去|上门)*(?:看|走访|走|上门|去|跑|探望|探访|查看|见)(?:一[次趟回]|1[次趟回]|一下|看)?'
const OFTEN =
  '(每|隔)?([0-9]{1,2}|[一二两三四五六七八九十]{1,3}|半)?个?(天天|天|日|周|星期|礼拜|月)'
const TIMES = '(?:一[次趟回]|1[次趟回])?'
const SAID_END = '[\\s,。!~了吧啊]*$'
/** It is changed to so often, or to be seen so often: one of the two says what is meant. */
const EVERY = [
  `${CHANGED}[\\s,]*${CHANGED}?${OFTEN}${TIMES}(?:${SEEN})?${TIMES}${SAID_END}`,
  `(?:要|得)?${OFTEN}${TIMES}${SEEN}${TIMES}${SAID_END}`,
].map((said) => new RegExp(`^[\\s,]*${WHO}[\\s,]*(?:的?走访)?${said}`))

/** 2-301 改成每天看: as often as that from now on. */
export function everySaid(
  { text, parts }: Utterance,
  duties: readonly DutyHere[],
): RoundSaid | null {
  if (text.length > LONGEST + 6 || duties.every(({ of }) => of !== 'household')) return null
  const door =
    parts().find((part) => part.kind === 'address' && part.household !== null) ?? spelled(text)
  if (door?.kind !== 'address' || door.household === null) return null
  if (!/^[\s,]*(?:把|给|对)?$/.test(text.slice(0, door.start))) return null
  const behind = text.slice(door.end)
  const found = EVERY.map((pattern) => pattern.exec(behind)).find((each) => each !== null)
  if (found == null) return null
  const [, each, number, unit = ''] = found
  if (each === undefined && number === undefined && unit !== '天天') return null
  const count =
    number === undefined ? 1 : number === '半' ? 0.5 : (numeralAt(number, 0)?.value ?? 0)
  const often = count + (each === '隔' ? 1 : 0)
  const every = often * (unit === '天天' ? DAY : lengthOf(unit))
  return every < DAY / 2 ? null : { kind: 'every', household: door.household, every }
}

/** 四号楼二零一改成…: what follows the number is no part of it. */
function spelled(text: string): Part | null {
  const found = /^([^改]{3,12}?)(?=改[成为到])/.exec(text)
  const address = found === null ? null : addressAt(found[1] ?? '', 0)
  if (found === null || address === null || address.end !== found[1]?.length) return null
  const { household, room, end } = address
  return { kind: 'address', start: 0, end, household, room }
}

function lengthOf(unit: string): number {
  if (unit === '月') return 30 * DAY
  return unit === '天' || unit === '日' ? DAY : 7 * DAY
}
