import { addressAt } from '../household.ts'
import { nameEnd } from '../name.ts'
import { digitOf, numeralAt } from '../numeral.ts'
import { listed } from '../phrase.ts'
import type { Part } from '../scan.ts'
import { saidDayAt } from '../time/said-day.ts'
import { DESTINATION } from '../words/register/destination.ts'
import { NO_NAME } from '../words/register/no-name.ts'
import type { Remainder } from './remainder.ts'
import type { ItemSaid, ValueSaid } from './said-register.ts'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const PLATE = new RegExp(
  `(?:驾?车牌?号?|车号)?(?:是|为)?[: ]?([${PROVINCES}]) ?([A-Za-z]) ?[·•.\\-—–_]{0,2} ?([A-Za-z0-9零〇一二三四五六七八九幺]{4,6}[挂学警]?)(?![A-Za-z0-9])(?: ?的?(?:电动车|电车|轿车|货车|三轮车?|车)(?=[\\s,;、。]|$))?`,
  'g',
)

/** 鲁B·A1234, in one way of writing. */
export function takePlate(rest: Remainder): string | null {
  const found = rest.find(PLATE)
  if (found === null) return null
  const [, province, letter = '', said = ''] = found
  const number = said.replace(/[零〇一二三四五六七八九幺]/g, (digit) => String(digitOf(digit)))
  if (!/[0-9]/.test(number)) return null
  rest.take(found.index, found.index + found[0].length)
  return `${province}${letter.toUpperCase()}·${number.toUpperCase()}`
}

/** 不是38.6，是36.8: what is denied is read past. */
const DENIED = /不是[: ]?$/
const BEFORE_FIGURE = /(?:体温|额温|温度|测温|量了?|测了?|测得|量得|是)+[ :]?$/
const BEHIND_FIGURE = /^ ?(?:度|℃|°C|°)?(?:[,、 ]?(?:正常|体温正常))?/

/** Of two readings of one person the one taken again counts: 36.5 …我再量37.4. */
const AGAIN = /(?:我|又|给他)?(?:再|又|重新|复)(?:量|测)(?:了|一[遍次下]|还是|是)*[: ]?$/

/** The temperature, and the words that only say that it is one. */
export function takeTemperature(rest: Remainder, parts: readonly Part[]): number | null {
  const again = parts.findLast(
    (part) => part.kind === 'temperature' && AGAIN.test(rest.text.slice(0, part.start)),
  )
  const first = firstReading(rest, parts)
  if (first === null || again?.kind !== 'temperature' || !rest.free(again.start, again.end))
    return first
  const before = AGAIN.exec(rest.text.slice(0, again.start))?.index ?? again.start
  rest.take(rest.free(before, again.start) ? before : again.start, again.end)
  return again.value
}

function firstReading(rest: Remainder, parts: readonly Part[]): number | null {
  for (const part of parts) {
    if (part.kind !== 'temperature' || !rest.free(part.start, part.end)) continue
    const denied = DENIED.exec(rest.text.slice(0, part.start))
    if (denied !== null) {
      rest.take(denied.index, part.end)
      continue
    }
    const before = BEFORE_FIGURE.exec(rest.text.slice(0, part.start))
    const start = before !== null && rest.free(before.index, part.start) ? before.index : part.start
    const behind = BEHIND_FIGURE.exec(rest.text.slice(part.end))?.[0] ?? ''
    rest.take(start, part.end + behind.length)
    return part.value
  }
  return null
}

const LEADS = '(?:要去|前往|去往|去向|去了?|找|到|上|往|回|拜访|看望|看|给|住)'
/** What leads to where a visitor goes, and to nothing else. */
const GOES = /(?:去了?|去往|去向|前往|找|到|拜访|看望)[: ]?$/
const DOOR = new RegExp(`${LEADS}?[: ]?(?=[0-9一二三四五六七八九十A-Da-d①-⑳])`, 'g')
const ROOM = new RegExp(
  `${LEADS} ?(?!1(?:10|19|20|22)(?![0-9]))([1-9][0-9]{2,3})(?![0-9.])(?: ?(?:室|户|房))?`,
  'g',
)
const PLACES = listed(DESTINATION).toSorted((a, b) => b.length - a.length)
const PLACE = new RegExp(
  `(?:去了?|去往|前往|去向[: ]?|找|到) ?(${PLACES.join('|')})(?!医院|里|的人)`,
  'g',
)
/** Whose home it is, behind the door. */
const HOST = /^(?:的|家(?![访具政教电庭]))?(?:[\u4e00-\u9fff]{1,3}家(?![访具政教电庭]))?/

/** Where somebody goes, or the household it is of: 2-301, 3号楼, 502, 物业. */
export function takeHousehold(rest: Remainder, needsLead = false): string | null {
  return doorIn(rest, needsLead) ?? (needsLead ? null : roomIn(rest)) ?? placeIn(rest)
}

function doorIn(rest: Remainder, needsLead: boolean): string | null {
  const { text } = rest
  DOOR.lastIndex = 0
  for (let found = DOOR.exec(text); found !== null; found = DOOR.exec(text)) {
    const at = found.index + found[0].length
    DOOR.lastIndex = at + 1
    if (needsLead && !GOES.test(found[0])) continue
    const address = addressAt(text, at)
    if (address === null || !rest.free(at, address.end)) continue
    const said = text.slice(at, address.end).replace(/[\s,—-]+$/, '')
    const room =
      address.household === null ? (SPELLED.exec(text.slice(at + said.length))?.[0] ?? '') : ''
    const end = at + said.length + room.length
    const host = HOST.exec(text.slice(end))?.[0] ?? ''
    const named = nameEnd(text, end, false)
    rest.take(
      rest.free(found.index, at) ? found.index : at,
      Math.max(end + host.length, named ?? 0),
    )
    if (address.household !== null) return address.household
    const number = room === '' ? null : numeralAt(room, 0)
    return `${buildingOf(said)}${number?.value ?? ''}`
  }
  return null
}

function roomIn(rest: Remainder): string | null {
  const found = rest.find(ROOM)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return found[1] ?? null
}

function placeIn(rest: Remainder): string | null {
  const found = rest.find(PLACE)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return found[1] ?? null
}

/** A room in spelled figures right behind its building, whatever follows: 四号楼三零三送花. */
const SPELLED =
  /^[一二两三四五六七八九][零〇一二三四五六七八九]{2}(?![零〇一二三四五六七八九十百度])/

/** 三号楼 is 3号楼, and so is 3#; A座 stays. */
function buildingOf(said: string): string {
  const plain = said.trim().replace(/(?:#楼|#|栋楼|栋|幢)$/, '号楼')
  const number = numeralAt(plain, 0)
  return number === null ? plain.toUpperCase() : `${number.value}${plain.slice(number.end)}`
}

/** 2.9, 2/8: a month and a day, where a reading would be higher. */
const FIGURES =
  /(?<![0-9.\-/])(1[0-2]|0?[1-9])[./](3[01]|[12][0-9]|0?[1-9])(?![0-9./℃度])(?=[\s,;日到晚早下上]|号(?!楼)|$)/g
/** The hour of a day is no part of it. */
const HOUR_OF_DAY = /^(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|[早晚])?/

/** Of a day nothing is known but how it was said. */
export function takeDate(rest: Remainder): ValueSaid | null {
  const figures = rest.find(FIGURES)
  if (figures !== null) {
    const [said, month, day] = figures
    rest.take(figures.index, figures.index + said.length)
    const date = { year: null, month: Number(month), months: null, day: Number(day) }
    return { day: { kind: 'date', ...date }, said }
  }
  const eve = rest.find(/(?:夜来|夜儿个?)(?:晚上|黑夜|后晌)?/g)
  if (eve !== null) {
    rest.take(eve.index, eve.index + eve[0].length)
    return { day: { kind: 'after', days: -1 }, said: eve[0] }
  }
  for (const { start, text } of rest.left()) {
    for (let at = start; at < start + text.length; at++) {
      const found = saidDayAt(rest.text, at)
      if (found === null || !rest.free(at, found.end)) continue
      const great = rest.text.charAt(at - 1) === '大' && rest.free(at - 1, at) ? 1 : 0
      const said = rest.text.slice(at - great, found.end).trim()
      const ahead = /^大?前天/.exec(said)?.[0]
      const hour = HOUR_OF_DAY.exec(rest.text.slice(found.end))?.[0] ?? ''
      rest.take(
        at - great,
        found.end + (rest.free(found.end, found.end + hour.length) ? hour.length : 0),
      )
      if (ahead === undefined) return { day: found.day, said }
      return { day: { kind: 'after', days: -ahead.length }, said }
    }
  }
  return null
}

const NUMERAL = '(?:[0-9]{1,4}|[零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾俩仨]{1,4})'
const UNIT =
  '(?:个人|口人|人|口|位|名|个|把|只|台|部|张|块|瓶|箱|袋|件|套|辆|桶|本|串|根|包|副|盒|支|条)'
const PEOPLE = new RegExp(
  `(?:一家|全家|共|老|[娘爷父母姐弟兄妹夫妻祖孙]{1,2})?(${NUMERAL}) ?(?:口子|口人|个人|人|口|位|名|个)(?![\\u4e00-\\u9fff]{0,1}楼)`,
  'g',
)
/** 娘俩, 爷仨, 俩: so many by a word of its own. */
const TOGETHER =
  /(?<=^|[\s,;、])(?:[娘爷父母姐弟兄妹哥祖孙婆媳]{1,2}|我们|俺们?|就|一共)?([俩仨])(?:人|口)?(?=[\s,;、。]|$|回|来)/g
/** By oneself. */
const ONE = /(?:我|俺|他|她|孩子)?(?:自己|独自)(?:一(?:个)?人?)?|(?:我|俺)一个/g

/** So many people, or so many of anything where the field is of none. */
export function takeNumber(rest: Remainder, name: string): number | null {
  const labelled = new RegExp(`${escaped(name)}[是有: ]?(${NUMERAL}) ?${UNIT}?`, 'g')
  const behind = new RegExp(`(${NUMERAL}) ?${UNIT}?${escaped(name)}`, 'g')
  const others = /[人口岗户]/.test(name) ? [PEOPLE] : [new RegExp(`(${NUMERAL}) ?${UNIT}`, 'g')]
  const words = /[人口]/.test(name) ? [TOGETHER, ONE] : []
  const labels = /人/.test(name) ? [new RegExp(`人数[是有: ]?(${NUMERAL})`, 'g')] : []
  for (const pattern of [labelled, behind, ...labels, ...others, ...words]) {
    const found = rest.find(pattern)
    const value = found === null ? null : counted(found[1] ?? '一')
    if (found === null || value === null) continue
    rest.take(found.index, found.index + found[0].length)
    return value
  }
  return null
}

/** A number in any script; 俩 and 仨 are two and three. */
function counted(said: string): number | null {
  if (said === '俩') return 2
  return numeralAt(said, 0)?.value ?? null
}

const THING = '[\\u4e00-\\u9fffA-Za-z]{1,10}?'
const HEAD = '(?<=^|[\\s,、。;:])'
const COUNTED = [
  new RegExp(
    `${HEAD}(${THING}) ?[x×*]? ?(${NUMERAL}) ?[\\u4e00-\\u9fff]{0,2}(?=[\\s,、。;]|$)`,
    'g',
  ),
  new RegExp(`${HEAD}(${NUMERAL}) ?${UNIT}(${THING})(?=[\\s,、。;]|$)`, 'g'),
] as const

/** Things and how many: 额温枪2, 对讲机一部, 2把额温枪. */
export function takeItems(rest: Remainder): readonly ItemSaid[] | null {
  const items: { name: string; count: number; at: number }[] = []
  for (const [place, pattern] of COUNTED.entries()) {
    for (let found = rest.find(pattern); found !== null; found = rest.find(pattern)) {
      const [all, one = '', other = ''] = found
      const [name, count] = place === 0 ? [one, other] : [other, one]
      items.push({ name, count: counted(count) ?? 0, at: found.index })
      rest.take(found.index, found.index + all.length)
    }
  }
  if (items.length === 0) return null
  return items.toSorted((a, b) => a.at - b.at).map(({ name, count }) => ({ name, count }))
}

/** 31号没办完, 还有44没弄完, 剩60没办完. */
const OPEN_CASES =
  /(?:还有|还剩|剩下?|有)?[: ]?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?(?:工单|单)?)+)(?:还)?没(?:办|弄|处理|搞)(?:完|好|掉)/g

/** Numbers of cases behind the field's name: 没办完31、32; none of them: 没办完的没有. */
export function takeCases(rest: Remainder, name: string): readonly number[] | null {
  const said = new RegExp(
    `${escaped(name)}的?(?:还)?(?:有|是|剩)?[: ]?(?:工单|单子)?((?:[ 、,和跟]{0,3}#?[0-9]{1,6}号?)+|没有|无)`,
    'g',
  )
  const found =
    rest.find(said) ?? rest.find(OPEN_CASES) ?? rest.find(/()((?:[ 、,和]?#[0-9]{1,6})+)/g)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return [...`${found[1]}${found[2] ?? ''}`.matchAll(/[0-9]{1,6}/g)].map(([number]) =>
    Number(number),
  )
}

const NOT_NAMES = new Set(listed(NO_NAME))
const BREAK = /[\s,、。;:(（/]/

/** 叫邵峰, 人叫鞠萍, 姓名 牟春梅. */
const CALLED = /(?:人叫|名叫|叫|姓名(?:是|:)? ?)([\u4e00-\u9fff]{2,3}?)(?=[\s,的要来去上]|$)/g
/** Surnames that are rare elsewhere, as they stand before a given name or a title. */
const RARE =
  /(?<=^|[\s,、。;:/])([冷伊祝尚余蔺仝亓郇][\u4e00-\u9fff]{1,2}(?=[\s,;、。/0-9三四]|$)|[冷伊祝尚余蔺仝亓郇](?:师傅|大夫|医生|老师|大姐|大哥|姐|哥|工|护士))/g
/** What somebody does or where they go, right behind their name. */
const GOES_ON =
  /(?<=[\u4e00-\u9fff]{2})(?:要|来|上|去|找|到|回)(?=[上去找到来要回送看修取装量发]|[0-9一二三四五六七八九十])/g

/** The text for names alone: what was taken is blank, and so is what ends a name. */
function bare(rest: Remainder): string {
  const ended = rest.text.replaceAll('/', ',').replace(GOES_ON, ',')
  return Array.from({ length: ended.length }, (_, at) =>
    rest.free(at, at + 1) ? ended.charAt(at) : ' ',
  ).join('')
}

/** A person's name: at the head of a breath, or with how they are called (李师傅, 小王) anywhere. */
export function takeName(rest: Remainder): string | null {
  const called = rest.find(CALLED) ?? rest.find(RARE)
  if (called?.[1] !== undefined && !NOT_NAMES.has(called[1])) {
    rest.take(called.index, called.index + called[0].length)
    return called[1]
  }
  const text = bare(rest)
  for (const bound of [true, false]) {
    for (const { start, text: stretch } of rest.left()) {
      for (let at = start; at < start + stretch.length; at++) {
        const before = text.charAt(at - 1)
        const heads = at === start || BREAK.test(before) || before === '的'
        if (bound && !heads) continue
        const end = nameEnd(text, at, bound && heads)
        if (end === null || end - at < 2 || !rest.free(at, end)) continue
        const name = text.slice(at, end)
        // 苏宁的来装洗衣机: whose somebody is, and nobody's name.
        if (bound && text.charAt(end) === '的') continue
        if (NOT_NAMES.has(name) || NOT_NAMES.has(name.slice(0, 2)) || name.endsWith('家')) continue
        rest.take(at, end)
        return name
      }
    }
  }
  return null
}

/** One of the values of a choice, the longest that stands there. */
export function takeChoice(rest: Remainder, choices: readonly string[]): string | null {
  for (const choice of choices.toSorted((a, b) => b.length - a.length)) {
    const found = rest.find(new RegExp(escaped(choice), 'g'))
    if (found === null) continue
    rest.take(found.index, found.index + found[0].length)
    return choice
  }
  return null
}

export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
