import { either, listed } from './phrase.ts'
import { HALF_FAULT } from './words/fragment/fault.ts'
import { HALF_PLACE } from './words/fragment/place.ts'
import { HALF_THING } from './words/fragment/thing.ts'
import { KIN } from './words/people/kin.ts'
import { PART } from './words/trouble/part.ts'

/** Nobody says half of something in more. */
const LONGEST = 12

/** `402`, `1-402`, `3号楼402室`, and what may stand around it. */
const ROOM =
  /^[\s,。!是在]*((?:[0-9A-Za-z]{1,2}(?:号楼|栋|座|幢|-))?(?:\d{1,2}(?:单元|-))?\d{3,4})(?:室|户|家)?的?[\s,。!~啊呀]*$/

/** The door that a text says and nothing else, as it is said: 402, 1-402, 3号楼402; null where it says more or none. */
export function doorSaidAlone(text: string): string | null {
  return text.length > LONGEST ? null : (ROOM.exec(text)?.[1] ?? null)
}

/** What tells where, and nothing of what: 2单元楼下, 5楼东户. */
const SPOT =
  '(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2}|[A-Za-z])(?:号楼|号|栋|座|幢|单元|楼|层)|[东西南北中][户门边侧头]|\\d{3,4}[室户]?|门口|楼[下上道里顶梯]|电梯[里口]?|大门|过道|走廊|车库|地下室|小区|院[子里])'
const WHERE_ALONE = new RegExp(`^[\\s,。!~是在我家咱们]*(?:${SPOT}[\\s,。!~的那这里外边]*)+$`)

/** Whether a text says a place, and nothing that happens there. */
export function saysOnlyWhere(text: string): boolean {
  return text.length <= LONGEST && WHERE_ALONE.test(text)
}

const HOME = '(?:[我俺咱](?:们|们家|家)?的?|家里的?|[这那]个?|[是在])'
/** Who may be told of next: 我妈, 孩子. */
const PEOPLE = listed(KIN).filter((word) => /^[\u4e00-\u9fff]{1,4}$/.test(word))
/** Somebody who is seen, and not known. */
const SEEN = '有(?:个|一个)?(?:人|老人|孩子|大爷|大妈|老太太|老头)'
const PIECE = `(?:${HOME}|${SEEN}|${either(HALF_THING)}|${either(PART)}|${either(HALF_FAULT)}|${either(HALF_PLACE)}|${PEOPLE.join('|')})`
const END = '[了啦啊呀嘛呢的里边]?[\\s,。!~…]*$'
const HALF = new RegExp(`^[\\s,]*(?:${PIECE}的?[\\s,、]?){1,3}${END}`)
const PLACE = new RegExp(`^[\\s,]*${HOME}?${either(HALF_PLACE)}${END}`)

/** The place in a house that a text says and nothing else: 三单元, 在地下室; null where it says more or none. */
export function placeSaidAlone(text: string): string | null {
  if (text.length > LONGEST || !PLACE.test(text)) return null
  return text.replaceAll(/^[\s,是在]+|[\s,。!~…了啦啊呀嘛呢的]+$/g, '')
}

const SOMEBODY = new RegExp(`^[\\s,]*(?:${HOME})?(?:${PEOPLE.join('|')}|${SEEN})${END}`)

/** Whether a text names somebody and says no more: 我爸, 有人. */
export function isSomebody(text: string): boolean {
  return text.length <= LONGEST && SOMEBODY.test(text)
}

/** Whether a text may be half of something that its speaker goes on to say: 水管, 爆了, 三单元, 我妈. */
export function mayBeHalf(text: string): boolean {
  return text.length <= LONGEST && HALF.test(text)
}
