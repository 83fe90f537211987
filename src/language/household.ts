import { digitOf, numeralAt } from './numeral.ts'

/** A place to live, as far as the text names it. */
export interface Address {
  /** `unit-room` or `building-unit-room`, `3号楼501` where no unit was said; null where the room is missing. */
  readonly household: string | null
  /** The room alone where no unit was said: `501`. */
  readonly room: string | null
  readonly end: number
}

const N = '([0-9零〇一二两三四五六七八九十百千幺壹贰叁肆伍陆柒捌玖]{1,5}|[A-Da-d])'
const DASH = ' ?[-—–~_/] ?'
/** Of a building, which may have any letter or a number in a circle. */
const B = `([①-⑳]|[A-Za-z]|${N.slice(1)}`
const BUILDING = `${B} ?(?:号楼|号院|栋楼|栋|幢|座|#楼|#|楼|号)[-—, ]?`
const UNIT = `${N} ?号?(?:单元|门洞)(?![0-9零〇一二三四五六七八九十]楼)[-—, 的]?`
/** A room, and right behind it a temperature that is spelled out: 九零一三十六度一, 401三十六度七. */
const ROOM =
  '([零〇一二三四五六七八九幺]{3,4}(?=[三四][十拾]|一家|[一两二三四五六]口)|[0-9]{3,4}(?=[三四][十拾])|[0-9零〇一二三四五六七八九十百千幺]{3,6})'
const AFTER = '(?![0-9.]| ?[-—–] ?[0-9])(?: ?(?:室|户|房间|房))?'

/** Said in words: 3号楼2单元501, 三单元二零一, 2栋1单元 1103室. */
const SPOKEN = new RegExp(`(?:${BUILDING})?${UNIT}${ROOM}${AFTER}号?`, 'y')
/** Said by dashes that one hears: 三杠九零四, 三杠二杠五零一. */
const BARRED = new RegExp(
  `(?:([0-9]{1,2}|[一二两三四五六七八九十]{1,2})杠)?([0-9]{1,2}|[一二两三四五六七八九十]{1,2})杠${ROOM}${AFTER}`,
  'y',
)
/** Said by dashes: 2-1101, 5-2-1401, 3号楼2-501. */
const DASHED = new RegExp(
  `(?:(?:${B} ?(?:号楼|号院|栋楼|栋|幢|座|#楼|#|楼)[-—, ]?)|(?:([0-9]{1,2})${DASH}))?([0-9]{1,2})(?:${DASH})([0-9]{3,4})${AFTER}`,
  'y',
)
/** The building and room without the unit, or only a part: 3号楼1203, 2单元5楼西户, 7号楼. */
const PARTIAL = new RegExp(
  `(?:${N}(?:楼|层)[东西中南北](?:边|面)?(?:户|门|屋))|(?:${B} ?(?:号楼|栋楼|栋|幢|座|#楼|#(?=[0-9]{3,4}))|${N} ?号?(?:单元|门洞))[-—, ]?(?:${N}(?:楼|层))?(?:[东西中南北](?:边|面)?(?:户|门|屋))?(?:([0-9]{3,4}|[零〇一二两三四五六七八九]{3,4}(?=室|户|$|[ ,。!]))${AFTER})?`,
  'y',
)
/** The floor and the door on it: 十楼五号, 13层2户. What follows is no further part of an address. */
const FLOORED =
  /([0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:楼|层) ?([0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:号|户)(?![0-9]?[楼院线门]|[一二三四五六七八九]?[楼院线门])/y
const MOST_FLOOR = 40
const MOST_DOOR = 20
const MOST_BUILDING = 200
const MOST_UNIT = 20

/** The address that begins at a place of a folded text. */
export function addressAt(text: string, at: number): Address | null {
  const before = text[at - 1]
  if (before !== undefined && (digitOf(before) !== undefined || /[-.#¥A-Za-z]/.test(before)))
    return null
  return (
    spoken(text, at) ??
    dashed(text, at) ??
    barred(text, at) ??
    floored(text, at) ??
    partial(text, at)
  )
}

/** A room of the speaker's own stairs, told as one counts them. */
function floored(text: string, at: number): Address | null {
  FLOORED.lastIndex = at
  const found = FLOORED.exec(text)
  if (found === null) return null
  const [floor, door] = [Number(plain(found[1] ?? '')), Number(plain(found[2] ?? ''))]
  if (!(floor >= 1 && floor <= MOST_FLOOR && door >= 1 && door <= MOST_DOOR)) return null
  return { household: null, room: String(floor * 100 + door), end: FLOORED.lastIndex }
}

function spoken(text: string, at: number): Address | null {
  SPOKEN.lastIndex = at
  const found = SPOKEN.exec(text)
  if (found === null) return null
  return addressOf(found[1], found[2], found[3], SPOKEN.lastIndex)
}

function dashed(text: string, at: number): Address | null {
  DASHED.lastIndex = at
  const found = DASHED.exec(text)
  if (found === null) return null
  return addressOf(found[1] ?? found[2], found[3], found[4], DASHED.lastIndex)
}

function barred(text: string, at: number): Address | null {
  BARRED.lastIndex = at
  const found = BARRED.exec(text)
  if (found === null) return null
  return addressOf(found[1], found[2], found[3], BARRED.lastIndex)
}

function partial(text: string, at: number): Address | null {
  PARTIAL.lastIndex = at
  const found = PARTIAL.exec(text)
  if (found === null) return null
  const room = found[5] === undefined ? null : plain(found[5])
  const building = found[2] === undefined ? null : plain(found[2])
  const household = building === null || room === null ? null : `${building}号楼${room}`
  return { household, room, end: PARTIAL.lastIndex }
}

function addressOf(
  building: string | undefined,
  unit: string | undefined,
  room: string | undefined,
  end: number,
): Address | null {
  const parts = [building, unit, room].filter((part) => part !== undefined).map(plain)
  const [last, before, first] = parts.toReversed()
  if (last === undefined || before === undefined) return null
  if (!/^\d{3,4}$/.test(last) || Number(last) < 101) return null
  if (Number(before) > MOST_UNIT || Number(before) === 0 || Number(first ?? 1) > MOST_BUILDING)
    return null
  return { household: parts.join('-'), room: last, end }
}

function plain(part: string): string {
  if (/^[A-Za-z]$/.test(part)) return part.toUpperCase()
  if (/^[①-⑳]$/.test(part)) return part.normalize('NFKC')
  if (/^\d+$/.test(part)) return part.replace(/^0+(?=\d)/, '')
  const number = numeralAt(part, 0)
  return number === null ? part : String(number.value)
}
