import { numeralAt } from '../../numeral.ts'
import type { Remainder } from '../remainder.ts'

/** A floor and a door on it, in figures or spelled: 502, 1104, 四零二, 一一零四, 十二零三. */
const FIGURES = '(?:3[0-5]|[12][0-9]|[1-9])(?:0[1-9]|1[0-9]|20)'
const SPELLED =
  '(?:(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二三][零〇一二三四五六七八九]|[一二两三四五六七八九])[零〇幺一][一二三四五六七八九])'
/** What makes a number no room: what it counts or measures. */
const NO_ROOM =
  '(?:[0-9./%℃]|:[0-9]| ?[-—–] ?[0-9]| ?(?:度|块|元|米|斤|点|次|路|公里|毫升|天|年|月|级|只|个|人|口|位|名|辆|箱|张|件|袋|瓶|套|份|条))'
const BEHIND = `(?!${NO_ROOM})(?: ?(?:室|户|房间|房)(?!门))?`
const NOT_BEFORE =
  '(?<![0-9][.:])(?<![0-9/a-zA-Z#·零〇一二两三四五六七八九十幺-])(?!1(?:10|19|20|22)(?![0-9]))'
/** Words that lead to the room, or tell whose it is. */
const LEAD = '(?:(?:就?[在住])|(?:(?:俺|我|咱)们?家?))?(?:的|是|住户|户号|房号|门牌)?'
const ROOM = new RegExp(`${LEAD}[: ]?${NOT_BEFORE}(${FIGURES}|${SPELLED})${BEHIND}`, 'g')

/** A room by its number alone; its building is where it was said. */
export function takeRoom(rest: Remainder): string | null {
  const found = rest.find(ROOM)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return roomSaid(found[1] ?? '')
}

const ROOM_HERE = new RegExp(
  `(?: ${FIGURES}${BEHIND}|(?:${FIGURES}|${SPELLED})(?![0-9零〇一二三四五六七八九十百度.]))`,
  'y',
)

/** The end of the room that stands at a place, right behind its building: 四号楼三零三送花; null where none does. */
export function roomEnd(text: string, at: number): number | null {
  ROOM_HERE.lastIndex = at
  return ROOM_HERE.test(text) ? ROOM_HERE.lastIndex : null
}

/** 十二零三 is 1203. */
export function roomSaid(said: string): string {
  const [, floor = '', door = ''] = /^(.*[十百].*?)[零〇]([一二三四五六七八九])$/.exec(said) ?? []
  if (floor === '') return String(numeralAt(said, 0)?.value ?? said)
  return String(numberOf(floor) * 100 + numberOf(door))
}

function numberOf(said: string): number {
  return numeralAt(said, 0)?.value ?? 0
}
