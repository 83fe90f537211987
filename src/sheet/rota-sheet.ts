import { areaAt, type Street, within } from '../domain/model/area.ts'
import type { Rota } from '../domain/model/duty/rota.ts'
import {
  attendanceOf,
  isGap,
  type RotaWeek,
  type WeekSlot,
  weekOf,
} from '../domain/model/duty/week.ts'
import { clock, DAY, dayStart, monthDay } from '../domain/model/time.ts'
import type { Book } from '../store/standing.ts'
import { placeIn } from './area-columns.ts'
import { type Column, type Output, sheetOf } from './spreadsheet.ts'

/** A shift of a rota through a week, with the street it is of, as of a moment. */
export interface ShiftRow {
  readonly week: RotaWeek
  /** `06:30–11:30` */
  readonly shift: string
  /** By the day of the week, Monday first; null: it is not on. */
  readonly days: readonly (WeekSlot | null)[]
  readonly street: Street
  readonly now: number
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const

const PLACES: readonly Column<ShiftRow>[] = [
  { heading: '勤务', width: 12, of: ({ week }) => week.rota },
  {
    heading: '社区',
    width: 14,
    of: ({ week, street }) => placeIn(street, areaAt(street, week.area)).community,
  },
  { heading: '地点', width: 12, of: ({ week }) => week.place },
  { heading: '班次', width: 13, of: ({ shift }) => shift },
]

/** The columns of a week's table: how many stand there, and how many are lacking. */
export const ROTA_COLUMNS: readonly Column<ShiftRow>[] = [
  ...PLACES,
  ...WEEKDAYS.map(
    (heading, i): Column<ShiftRow> => ({
      heading,
      width: 10,
      of: ({ days }) => counted(days[i] ?? null),
    }),
  ),
]

/** The same with who they are, where names were asked for. */
export const ROTA_NAMES: readonly Column<ShiftRow>[] = [
  ...PLACES,
  ...WEEKDAYS.map(
    (heading, i): Column<ShiftRow> => ({
      heading,
      width: 16,
      of: ({ days, now }) => named(days[i] ?? null, now),
    }),
  ),
]

/** A week's rotas at or below an area, a shift a line. */
export function rotaRows(
  { store, street }: Book,
  rotas: readonly Rota[],
  { area, monday }: { readonly area: string; readonly monday: number },
  now: number,
): readonly ShiftRow[] {
  const own = rotas.filter(({ at }) => within(at.area, area))
  const kept = store.slots
    .within(area, monday, monday + 7 * DAY)
    .filter((slot) => street.areas.has(slot.area))
  return weekOf(own, kept, monday, now).flatMap((week) => {
    const shifts = [...new Set(week.slots.map(shiftText))].toSorted()
    return shifts.map((shift) => ({
      week,
      shift,
      days: WEEKDAYS.map(
        (_, i) =>
          week.slots.find(
            (slot) => shiftText(slot) === shift && dayStart(slot.from) === monday + i * DAY,
          ) ?? null,
      ),
      street,
      now,
    }))
  })
}

/** A week's table, with its days above. */
export function rotaSheet(
  columns: readonly Column<ShiftRow>[],
  rows: readonly ShiftRow[],
  monday: number,
): Output {
  const title = `排班 ${monthDay(monday)}–${monthDay(monday + 6 * DAY)}`
  return { ...sheetOf('排班', columns, rows), lead: [[title]] }
}

function shiftText({ from, to }: WeekSlot): string {
  return `${clock(from)}–${clock(to)}`
}

function counted(slot: WeekSlot | null): string {
  if (slot === null) return ''
  if (slot.stands === 'ahead') return '还没开报'
  return `${slot.people.length}/${slot.wanted}${lacking(slot)}`
}

function named(slot: WeekSlot | null, now: number): string {
  if (slot === null) return ''
  if (slot.stands === 'ahead') return '还没开报'
  const names = slot.people.map((holding) =>
    attendanceOf(slot, holding, now) === 'absent'
      ? `${holding.who.name}（没到）`
      : holding.who.name,
  )
  return `${names.join('、')}${lacking(slot)}`.trim()
}

function lacking(slot: WeekSlot): string {
  return isGap(slot) ? ` 缺${slot.lacks}` : ''
}
