import { addressAt } from '../household.ts'
import { nameEnd } from '../name.ts'
import { numeralAt } from '../numeral.ts'
import { listed } from '../phrase.ts'
import { DESTINATION } from '../words/register/destination.ts'
import type { Remainder } from './remainder.ts'

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
