import { areaAt, type Street } from '../domain/model/area.ts'
import { arrivedIn, type Holding, minutesServed, type Slot } from '../domain/model/duty/slot.ts'
import type { Book } from '../store/standing.ts'
import { placeIn } from './area-columns.ts'
import type { Column } from './spreadsheet.ts'

/** Somebody's hours in a slot, with the street it is of. */
export interface HoursRow {
  readonly slot: Slot
  readonly holding: Holding
  readonly street: Street
}

/** The columns of a month's hours. They are written down one slot a line, and neither summed nor put in an order of people. */
export const HOURS_COLUMNS: readonly Column<HoursRow>[] = [
  { heading: '勤务', width: 12, of: ({ slot }) => slot.rota },
  { heading: '社区', width: 14, of: (row) => areaOf(row).community },
  { heading: '地点', width: 12, of: ({ slot }) => slot.place },
  { heading: '班次起', width: 17, of: ({ slot }) => ({ moment: slot.from }) },
  { heading: '班次止', width: 17, of: ({ slot }) => ({ moment: slot.to }) },
  { heading: '到岗', width: 17, of: ({ holding }) => holding.came && { moment: holding.came } },
  { heading: '离岗', width: 17, of: ({ holding }) => holding.went && { moment: holding.went } },
  { heading: '分钟', width: 8, of: ({ slot, holding }) => minutesServed(slot, holding) },
  { heading: '有人见证', width: 10, of: ({ holding }) => (holding.witness === null ? '' : '是') },
]

/** Whose they are is told only where it is asked for. */
export const HOURS_NAMES: readonly Column<HoursRow>[] = [
  { heading: '谁', width: 10, of: ({ holding }) => holding.who.name },
  { heading: '见证人', width: 10, of: ({ holding }) => holding.witness?.name ?? '' },
]

/** The hours of the slots at or below an area that began in a span and are over, in the order in which they began. */
export function hoursRows(
  { store, street }: Book,
  span: { readonly area: string; readonly from: number; readonly to: number },
  now: number,
): readonly HoursRow[] {
  return store.slots
    .within(span.area, span.from, span.to)
    .filter((slot) => slot.to <= now && street.areas.has(slot.area))
    .flatMap((slot) => arrivedIn(slot).map((holding) => ({ slot, holding, street })))
}

function areaOf({ slot, street }: HoursRow) {
  return placeIn(street, areaAt(street, slot.area))
}
