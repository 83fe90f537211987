import { addressAt } from '../household.ts'
import { nameEnd } from '../name.ts'
import { numeralAt } from '../numeral.ts'
import { listed } from '../phrase.ts'
import type { Part } from '../scan.ts'
import { saidDayAt } from '../time/said-day.ts'
import { DESTINATION } from '../words/register/destination.ts'
import { NO_NAME } from '../words/register/no-name.ts'
import type { Remainder } from './remainder.ts'
import type { ItemSaid, ValueSaid } from './said-register.ts'

/** A number of an id card: 18 digits, the last may be an X; blanks and dashes may stand between. */
const ID_CARD = /(?<![0-9])[0-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9])/

export function holdsIdCard(text: string): boolean {
  return ID_CARD.test(text)
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const PLATE = new RegExp(
  `(?:车牌号?|车号)?[: ]?([${PROVINCES}]) ?([A-Za-z]) ?[·•.\\-]? ?([A-Za-z0-9]{4,6}[挂学警]?)(?![A-Za-z0-9])`,
  'g',
)

/** 鲁B·A1234, in one way of writing. */
export function takePlate(rest: Remainder): string | null {
  const found = rest.find(PLATE)
  if (found === null || !/[0-9]/.test(found[3] ?? '')) return null
  rest.take(found.index, found.index + found[0].length)
  const [, province, letter = '', number = ''] = found
  return `${province}${letter.toUpperCase()}·${number.toUpperCase()}`
}

/** 不是38.6，是36.8: what is denied is read past. */
const DENIED = /不是[: ]?$/
const BEFORE_FIGURE = /(?:体温|额温|温度|测温|量了?|测了?|测得|量得|是)+[ :]?$/
const BEHIND_FIGURE = /^ ?(?:度|℃|°C|°)?(?:[,、 ]?(?:正常|体温正常))?/

/** The temperature, and the words that only say that it is one. */
export function takeTemperature(rest: Remainder, parts: readonly Part[]): number | null {
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
const HOST = /^(?:的|家)?(?:[\u4e00-\u9fff]{1,3}家)?/

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
    const end = at + said.length
    const host = HOST.exec(text.slice(end))?.[0] ?? ''
    const named = nameEnd(text, end, false)
    rest.take(
      rest.free(found.index, at) ? found.index : at,
      Math.max(end + host.length, named ?? 0),
    )
    return address.household ?? buildingOf(said)
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

/** 三号楼 is 3号楼; A座 stays. */
function buildingOf(said: string): string {
  const plain = said.trim()
  const number = numeralAt(plain, 0)
  return number === null ? plain.toUpperCase() : `${number.value}${plain.slice(number.end)}`
}

/** Of a day nothing is known but how it was said. */
export function takeDate(rest: Remainder): ValueSaid | null {
  for (const { start, text } of rest.left()) {
    for (let at = start; at < start + text.length; at++) {
      const found = saidDayAt(rest.text, at)
      if (found === null || !rest.free(at, found.end)) continue
      const said = rest.text.slice(at, found.end).trim()
      const ahead = /^大?前天/.exec(said)?.[0]
      rest.take(at, found.end)
      if (ahead === undefined) return { day: found.day, said }
      return { day: { kind: 'after', days: -ahead.length }, said }
    }
  }
  return null
}

const NUMERAL = '(?:[0-9]{1,4}|[零一二两三四五六七八九十百]{1,3})'
const UNIT =
  '(?:个人|口人|人|口|位|名|个|把|只|台|部|张|块|瓶|箱|袋|件|套|辆|桶|本|串|根|包|副|盒|支|条)'
const PEOPLE = new RegExp(
  `(?:一家|全家|共|老)?(${NUMERAL}) ?(?:口子|口人|个人|人|口|位|名)(?![\\u4e00-\\u9fff]{0,1}楼)`,
  'g',
)

/** So many people, or so many of anything where the field is of none. */
export function takeNumber(rest: Remainder, name: string): number | null {
  const labelled = new RegExp(`${escaped(name)}[是有: ]?(${NUMERAL}) ?${UNIT}?`, 'g')
  const behind = new RegExp(`(${NUMERAL}) ?${UNIT}?${escaped(name)}`, 'g')
  const others = /[人口岗户]/.test(name) ? [PEOPLE] : [new RegExp(`(${NUMERAL}) ?${UNIT}`, 'g')]
  for (const pattern of [labelled, behind, ...others]) {
    const found = rest.find(pattern)
    const value = found === null ? null : (numeralAt(found[1] ?? '', 0)?.value ?? null)
    if (found === null || value === null) continue
    rest.take(found.index, found.index + found[0].length)
    return value
  }
  return null
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
      items.push({ name, count: numeralAt(count, 0)?.value ?? 0, at: found.index })
      rest.take(found.index, found.index + all.length)
    }
  }
  if (items.length === 0) return null
  return items.toSorted((a, b) => a.at - b.at).map(({ name, count }) => ({ name, count }))
}

/** Numbers of cases behind the field's name: 没办完31、32; none of them: 没办完的没有. */
export function takeCases(rest: Remainder, name: string): readonly number[] | null {
  const said = new RegExp(
    `${escaped(name)}的?[: ]?(?:工单|单子)?((?:[ 、,和]?#?[0-9]{1,6}号?)+|没有|无)`,
    'g',
  )
  const found = rest.find(said) ?? rest.find(/()((?:[ 、,和]?#[0-9]{1,6})+)/g)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return [...`${found[1]}${found[2] ?? ''}`.matchAll(/[0-9]{1,6}/g)].map(([number]) =>
    Number(number),
  )
}

const NOT_NAMES = new Set(listed(NO_NAME))
const BREAK = /[\s,、。;:(（]/

/** A person's name: at the head of a breath, or with how they are called (李师傅, 小王) anywhere. */
export function takeName(rest: Remainder): string | null {
  for (const bound of [true, false]) {
    for (const { start, text } of rest.left()) {
      for (let at = start; at < start + text.length; at++) {
        const heads = at === start || BREAK.test(rest.text.charAt(at - 1))
        if (bound && !heads) continue
        const end = nameEnd(rest.text, at, bound && heads)
        if (end === null || end - at < 2 || !rest.free(at, end)) continue
        const name = rest.text.slice(at, end)
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
