import { arabic } from './building-name.ts'
import { blank, type Cell, textOf } from './table.ts'

/** What a cell says of where a household is; empty where it says nothing. */
export interface Place {
  readonly building: string
  readonly unit: string
  readonly room: string
}

const NOWHERE: Place = { building: '', unit: '', room: '' }

/**
 * Reads `301`, `1-301`, `1-2-301`, `1单元301室`, `2号楼1单元301`, an address that ends so, and what Excel
 * makes of some of them. `1-301` is unit and room where the building is known, else building and room.
 * Null where it cannot be read.
 */
export function placeIn(cell: Cell | undefined, buildingKnown: boolean): Place | null {
  if (cell instanceof Date) return dated(cell)
  if (typeof cell === 'number' && !Number.isInteger(cell)) return decimal(cell)
  const text = textOf(cell)
    .replace(/\s/g, '')
    .replace(/[—–－_/\\~～·]/g, '-')
    .replace(/\.0+$/, '')
    .replace(/^(\d{4})-(\d{1,2})-0?1$/, '$2-$1')
  const said = /^(.*?)(?:第)?(\d{1,2}|[A-Da-d]|[一二三四五六七八九十壹贰叁肆伍]+)单元-?(.*)$/.exec(
    text,
  )
  if (said !== null) return placed(said[1] ?? '', said[2] ?? '', said[3] ?? '')
  const named = NAMED.exec(text)
  if (named !== null) return placed(named[1] ?? '', named[2] ?? '', named[3] ?? '')
  return dashed(text, buildingKnown)
}

const NAMED =
  /^(.*(?:号楼|号院|#楼?|号|楼|栋|幢|座))-?(?:(\d{1,2}|[A-Da-d])-)?([0-9零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖]+(?:室|号|户|房)?)$/

function placed(building: string, unit: string, written: string): Place | null {
  const room = roomIn(written)
  return room === null ? null : { building: building.replace(/-+$/, ''), unit: unitIn(unit), room }
}

function dashed(text: string, buildingKnown: boolean): Place | null {
  const parts = text.split('-').filter((part) => part !== '')
  const room = roomIn(parts.at(-1) ?? '')
  if (room === null) return null
  switch (parts.length) {
    case 1:
      return { ...NOWHERE, room }
    case 2: {
      const [first = ''] = parts
      return buildingKnown
        ? { ...NOWHERE, unit: unitIn(first), room }
        : { ...NOWHERE, building: first, room }
    }
    case 3: {
      const [building = '', unit = ''] = parts
      return { building, unit: unitIn(unit), room }
    }
    default:
      return null
  }
}

/** `301` of `301室`, `0301`, `301.0`; null where there is no number. */
function roomIn(text: string): string | null {
  const bare = arabic(text.replace(/(?:室|号|户|房)$/, '').replace(/\.0+$/, ''))
  const digits = /^0*(\d{1,4})$/.exec(bare)
  return digits?.[1] ?? null
}

/** `1` of `1单元`, `一单元`, `1.0`, `第1单元`; `A` of `a`. */
export function unitIn(text: string): string {
  const bare = text
    .replace(/\s/g, '')
    .replace(/^第/, '')
    .replace(/(?:单元|门|号)$/, '')
    .replace(/\.0+$/, '')
    .toUpperCase()
  return arabic(bare).replace(/^0+(?=\d)/, '')
}

/** Excel takes `1-2001` for a month: January 2001. Any other date cannot be undone. */
function dated(date: Date): Place | null {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (day !== 1) return null
  return { ...NOWHERE, unit: String(month), room: String(year) }
}

/** `1.301`, typed for `1-301`. */
function decimal(written: number): Place | null {
  const parts = /^(\d{1,2})\.(\d{3,4})$/.exec(String(written))
  return parts === null ? null : { ...NOWHERE, unit: parts[1] ?? '', room: parts[2] ?? '' }
}

/** How a cell that cannot be read is told of. */
export function shown(cell: Cell | undefined): string {
  if (blank(cell)) return 'empty'
  if (cell instanceof Date) return `a date, ${cell.toISOString().slice(0, 10)} (Excel made it one)`
  return `"${textOf(cell).slice(0, 30)}"`
}
