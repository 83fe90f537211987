import { type Area, areaAt, type Level } from '../domain/model/area.ts'
import type { RollCall } from '../domain/model/roll-call.ts'
import { clock, monthDay } from '../domain/model/time.ts'
import { partsUnder } from '../domain/roll-call/wide.ts'
import { type Book, type Standing, standingOf } from '../store/standing.ts'
import { barsPicture, type Part } from './bars-drawing.ts'
import { buildingPicture } from './building-drawing.ts'
import type { Drawing } from './shape.ts'

/** More bars than this cannot be read on a phone: grids or communities stand for their buildings. */
const MOST_BARS = 40
const COARSER: readonly Level[] = ['building', 'grid', 'community']

/** A roll-call as it stands: a building room by room, anything wider by bars. */
export function rollCallDrawing(
  book: Book,
  rollcall: RollCall,
  staff: boolean,
  now: number,
): Drawing {
  const area = areaAt(book.street, rollcall.area)
  const { form, state, deadline } = rollcall
  const at = state === 'closed' ? Math.min(deadline, now) : now
  const when = `${monthDay(at)} ${clock(at)}${state === 'closed' ? ' 截止' : ''}`
  const head = { name: area.name, form, when, staff }
  if (area.level === 'building') {
    const { rooms, expected, answered } = standingOf(book, rollcall, now)
    return buildingPicture({ ...head, rooms, expected, answered })
  }
  const { under: rollCallsUnder } = book.store.rollCalls
  const standings = partsUnder({ street: book.street, rollCallsUnder }, rollcall.id)
    .filter((each) => book.street.areas.has(each.area))
    .map((each) => standingOf(book, each, now))
  return barsPicture({ ...head, parts: partsOf(standings, area) })
}

/** The buildings, or as much coarser as a picture holds, in the order of the street. */
function partsOf(standings: readonly Standing[], whole: Area): readonly Part[] {
  const parts = COARSER.map((level) => partsAt(standings, whole, COARSER.indexOf(level)))
  return parts.find(({ length }) => length <= MOST_BARS) ?? parts.at(-1) ?? []
}

/** The standings summed over areas that stand so many levels above the buildings. */
function partsAt(standings: readonly Standing[], whole: Area, up: number): readonly Part[] {
  const sums = new Map<string, Part>()
  for (const { area, expected, answered, abnormal } of standings) {
    const names = area.path.slice(whole.path.length + 1).split('/')
    const line = names.slice(0, Math.max(1, names.length - up))
    const before = sums.get(line.join('/'))
    sums.set(line.join('/'), {
      name: line.at(-1) ?? area.name,
      under: line.slice(0, -1).join(' '),
      expected: (before?.expected ?? 0) + expected,
      answered: (before?.answered ?? 0) + answered,
      abnormal: (before?.abnormal ?? 0) + abnormal,
    })
  }
  return [...sums.values()]
}
