import { nameEnd } from './name.ts'
import { isArabic, numeralAt } from './numeral.ts'
import { PEOPLE } from './words/measures/person.ts'
import { SPAN } from './words/measures/span.ts'
import { THING } from './words/measures/thing.ts'
import { WARE } from './words/measures/ware.ts'

/** What a number counts: wares, people, lengths of time, or anything else that is no temperature. */
export type Counted = 'ware' | 'people' | 'span' | 'thing'

export interface QuantityPart {
  readonly value: number
  readonly unit: string
  /** Where the unit stands. */
  readonly place: number
  readonly counted: Counted
  readonly end: number
}

const UNITS: Readonly<Record<Counted, string>> = {
  ware: WARE,
  people: PEOPLE,
  span: SPAN,
  thing: THING,
}

const BY_FIRST = new Map<string, { readonly unit: string; readonly counted: Counted }[]>()
for (const [counted, units] of Object.entries(UNITS) as [Counted, string][]) {
  for (const unit of units.trim().split(/\s+/)) {
    const row = BY_FIRST.get(unit.charAt(0)) ?? []
    if (!row.some((known) => known.unit === unit)) row.push({ unit, counted })
    row.sort((a, b) => b.unit.length - a.unit.length)
    BY_FIRST.set(unit.charAt(0), row)
  }
}

/** The unit or measure word (量词) that stands at a place of a folded text. */
export function unitAt(
  text: string,
  at: number,
): { readonly unit: string; readonly counted: Counted } | null {
  for (const entry of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(entry.unit, at)) continue
    if (entry.unit === '两' && isArabic(text, at - 1)) continue
    if (entry.unit === '代' && /[报替填打]/.test(text.charAt(at + 1))) continue
    const latin = /[A-Za-z]$/.test(entry.unit)
    if (!latin || !/[A-Za-z]/.test(text.charAt(at + entry.unit.length))) return entry
  }
  return null
}

/** 501张三 is a room and whose it is. */
function isRoomNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 101 && value <= 4010
}

/** 102 板凳 is a room and what its people say. */
function isOnFloor(value: number): boolean {
  return isRoomNumber(value) && value % 100 >= 1 && value % 100 <= 12
}

/** The number with its measure word that begins at a place of a folded text: 2斤, 两 箱, 半斤, 一箱半, 30枚. */
export function quantityAt(text: string, at: number): QuantityPart | null {
  const half = text[at] === '半'
  const number = half ? { value: 0.5, end: at + 1 } : numeralAt(text, at)
  if (number === null || Number.isNaN(number.value)) return null
  let end = number.end
  let value = number.value
  if (!half && text[end] === '半') {
    value += 0.5
    end++
  } else if (!half && text[end] === '多') end++
  const gap = text[end] === ' ' ? 1 : 0
  const unit = unitAt(text, end + gap)
  if (unit === null || (gap === 1 && (unit.counted !== 'ware' || isOnFloor(value)))) return null
  const place = end + gap
  if (isRoomNumber(value) && nameEnd(text, place, true) !== null) return null
  end = place + unit.unit.length
  // 106门口: where somebody stands, no guns.
  if (unit.unit === '门' && isRoomNumber(value) && /[口外前边]/.test(text.charAt(end))) return null
  if (text[end] === '半' && unit.counted === 'ware') {
    value += 0.5
    end++
  }
  return { value, unit: unit.unit, place, counted: unit.counted, end }
}
