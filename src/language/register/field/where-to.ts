import { addressAt } from '../../household.ts'
import { nameEnd } from '../../name.ts'
import { numeralAt } from '../../numeral.ts'
import { listed } from '../../phrase.ts'
import { DESTINATION } from '../../words/register/destination.ts'
import type { Remainder } from '../remainder.ts'
import { roomEnd, roomSaid, takeRoom } from './room-number.ts'

/** What may stand for a door. */
export interface DoorsMeant {
  /** Nothing but what somebody goes to counts. */
  readonly led?: boolean
  /** A room may be said by its number alone: its building is known. */
  readonly rooms?: boolean
  /** A gate is a place of it as well: 巡查 北门. */
  readonly gates?: boolean
}

const WHOSE = '(?:(?:俺|我|咱|他|她)们?家)'
const LEADS = `(?:(?:说是?|想|准备|还是|这是|是)?(?:(?:要?去|去了|前往|去往|去向|找|到|上|往|奔|回|拜访|看望|看|给|住|在)|去的?是|去的)${WHOSE}?|还是|${WHOSE})`
/** What leads to where a visitor goes, and to nothing else. */
const GOES = /(?:去了?|去往|去向|前往|找|到|拜访|看望)[: ]?$/
const DOOR = new RegExp(`${LEADS}?[: ]?(?=[0-9一二两三四五六七八九十幺A-Da-d①-⑳])`, 'g')
const ROOM = new RegExp(
  `${LEADS} ?(?!1(?:10|19|20|22)(?![0-9]))([1-9][0-9]{2,3})(?![0-9.])(?: ?(?:室|户|房))?`,
  'g',
)
const PLACES = listed(DESTINATION).toSorted((a, b) => b.length - a.length)
const PLACE = new RegExp(
  `(?:去了?|去往|前往|去向[: ]?|找|到) ?(${PLACES.join('|')})(?!医院|里|的人)`,
  'g',
)
const GATE =
  /(?<=^|[\s,、。;:])((?:[东南西北]{1,2}|正|大|后|侧)门)(?:口|卡口|岗亭|岗)?(?:的|这边|这儿|那边)?(?!卫|禁|锁|铃|外|里|[东南西北]|[大小]?[街路])/g
/** Whose home it is, behind the door. */
const HOST =
  /^(?:的|(?:那|这)?(?:户|屋|家)(?![访具政教电庭门]))?(?:(?!居家)[\u4e00-\u9fff]{1,3}家(?![访具政教电庭]))?/
/** Of a building only the stairs are said: 3号楼2单元. */
const UNIT = /^ ?([0-9]|[一二三四五六七八九]) ?(?:单元|门洞)/
/** 2-1单元: a building's stairs by a dash. */
const STAIRS = /(?<![0-9-])([0-9]{1,2})[-—–]([0-9])(?:单元|门洞)/g
/** They go there; nothing more is said. */
const GONE = /^去(?=[\s,、。;]|$)/

/** Where somebody goes, or the household it is of: 2-301, 3号楼, 502, 物业. */
export function takeHousehold(
  rest: Remainder,
  { led = false, rooms = false, gates = false }: DoorsMeant = {},
): string | null {
  const stairs = rest.find(STAIRS)
  if (stairs !== null) {
    rest.take(stairs.index, stairs.index + stairs[0].length)
    return `${stairs[1]}号楼${stairs[2]}单元`
  }
  const door = doorIn(rest, led)
  if (door !== null) return door
  if (led) return placeIn(rest)
  return (
    (rooms ? takeRoom(rest) : roomIn(rest)) ?? placeIn(rest) ?? (gates ? found(rest, GATE) : null)
  )
}

function doorIn(rest: Remainder, led: boolean): string | null {
  const { text } = rest
  DOOR.lastIndex = 0
  for (let found = DOOR.exec(text); found !== null; found = DOOR.exec(text)) {
    const at = found.index + found[0].length
    DOOR.lastIndex = at + 1
    if (led && !GOES.test(found[0])) continue
    const address = addressAt(text, at)
    if (address === null || !rest.free(at, address.end)) continue
    const said = text.slice(at, address.end).replace(/[\s,—-]+$/, '')
    const close = at + said.length
    const part = address.household === null ? UNIT.exec(text.slice(close)) : null
    const room = address.household === null && part === null ? roomEnd(text, close) : null
    const end = part === null ? (room ?? close) : close + part[0].length
    if (STAIRS_ALONE.test(buildingOf(said)) && BUILDING.test(text.slice(end))) continue
    const host = HOST.exec(text.slice(end))?.[0] ?? ''
    const gone = GONE.exec(text.slice(end))?.[0] ?? ''
    const named = nameEnd(text, end, false)
    rest.take(
      rest.free(found.index, at) ? found.index : at,
      Math.max(end + host.length, end + gone.length, named ?? 0),
    )
    if (address.household !== null) return withUnit(rest, address.household)
    const behind = room === null ? '' : roomSaid(text.slice(close, end).trim())
    if (room !== null && part === null) return withUnit(rest, `${buildingOf(said)}${behind}`)
    return `${buildingOf(said)}${behind}${part === null ? '' : `${numeralAt(part[1] ?? '', 0)?.value}单元`}`
  }
  return null
}

/** Another part of it is said elsewhere: 1单元 1号楼 903. */
const STAIRS_ALONE = /^[0-9]单元$/
const BUILDING = /[0-9一二三四五六七八九] ?号?楼/
const APART = /(?<=^|[\s,、。;])([0-9一二三四五六七八九]) ?单元(?=[\s,、。;]|$)/g

function withUnit(rest: Remainder, household: string): string {
  const [, building, room] = /^([0-9A-Z]+)号楼([0-9]{3,4})$/.exec(household) ?? []
  const unit = building === undefined ? null : found(rest, APART)
  return unit === null ? household : `${building}-${numeralAt(unit, 0)?.value}-${room}`
}

function roomIn(rest: Remainder): string | null {
  return found(rest, ROOM)
}

function placeIn(rest: Remainder): string | null {
  return found(rest, PLACE)
}

function found(rest: Remainder, pattern: RegExp): string | null {
  const match = rest.find(pattern)
  if (match === null) return null
  rest.take(match.index, match.index + match[0].length)
  return match[1] ?? null
}

/** 三号楼 is 3号楼, and so is 3#; A座 stays. */
function buildingOf(said: string): string {
  const plain = said.trim().replace(/(?:#楼|#|栋楼|栋|幢)$/, '号楼')
  const number = numeralAt(plain, 0)
  return number === null ? plain.toUpperCase() : `${number.value}${plain.slice(number.end)}`
}
