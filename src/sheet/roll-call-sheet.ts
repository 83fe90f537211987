import { DAY } from '../domain/model/time.ts'
import { type Book, type Standing, standingOf } from '../store/standing.ts'
import { placeIn } from './area-columns.ts'
import type { Column } from './spreadsheet.ts'

/** A line of the daily sheet: a building, or the sum of a grid, a community or all. */
export interface RollCallRow {
  readonly community: string
  readonly grid: string
  readonly building: string
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
  readonly away: number
  readonly sum: boolean
}

/** A household that has not answered. */
export interface MissingRow {
  readonly community: string
  readonly grid: string
  readonly building: string
  readonly household: string
  readonly name: string
  readonly phone: string
}

/** The daily sheet of one form: its lines with their sums, and who is missing. */
export interface RollCallSheet {
  readonly form: string
  readonly rows: readonly RollCallRow[]
  readonly missing: readonly MissingRow[]
}

export const ROLL_CALL_COLUMNS: readonly Column<RollCallRow>[] = [
  { heading: '社区', width: 18, of: (row) => row.community },
  { heading: '网格', width: 16, of: (row) => row.grid },
  { heading: '楼座', width: 18, of: (row) => row.building },
  { heading: '应报', width: 8, of: (row) => row.expected },
  { heading: '实报', width: 8, of: (row) => row.answered },
  { heading: '未报', width: 8, of: (row) => row.expected - row.answered },
  { heading: '异常', width: 8, of: (row) => row.abnormal },
  { heading: '外出', width: 8, of: (row) => row.away },
]

export const MISSING_COLUMNS: readonly Column<MissingRow>[] = [
  { heading: '社区', width: 18, of: (row) => row.community },
  { heading: '网格', width: 16, of: (row) => row.grid },
  { heading: '楼座', width: 18, of: (row) => row.building },
  { heading: '房号', width: 10, of: (row) => row.household },
]

/** Besides, where names were asked for. */
export const NAMED_COLUMNS: readonly Column<MissingRow>[] = [
  { heading: '户主', width: 12, of: (row) => row.name },
  { heading: '电话', width: 16, of: (row) => row.phone },
]

/** The sheets of the day that begins at `from` (Unix ms), one a form: of each building its last roll-call of that day. */
export function rollCallSheets(
  book: Book,
  path: string,
  from: number,
  now: number,
): readonly RollCallSheet[] {
  const { store } = book
  const opened = store.exports
    .rollCallsOpened(from, from + DAY)
    .flatMap((id) => store.rollCalls.numbered(id) ?? [])
  const order = [...book.street.areas.keys()].filter((each) => `${each}/`.startsWith(`${path}/`))
  return [...new Set(opened.map(({ form }) => form))].flatMap((form) => {
    const last = new Map(
      opened.filter((each) => each.form === form).map((each) => [each.area, each]),
    )
    const standings = order
      .flatMap((area) => last.get(area) ?? [])
      .filter(({ area }) => book.street.areas.get(area)?.level === 'building')
      .map((each) => standingOf(book, each, Math.min(now, each.deadline)))
    if (standings.length === 0) return []
    return [{ form, rows: summed(book, standings), missing: missingIn(book, standings) }]
  })
}

function summed(book: Book, standings: readonly Standing[]): readonly RollCallRow[] {
  const rows = standings.map((standing) => rowOf(book, standing))
  const lines: RollCallRow[] = []
  for (const community of named(rows, (row) => row.community)) {
    const inside = rows.filter((row) => row.community === community)
    for (const grid of named(inside, (row) => row.grid)) {
      const part = inside.filter((row) => row.grid === grid)
      for (const row of part) lines.push(row)
      lines.push(sumOf(part, { community, grid, building: '小计' }))
    }
    lines.push(sumOf(inside, { community, grid: '合计', building: '' }))
  }
  return [...lines, sumOf(rows, { community: '总计', grid: '', building: '' })]
}

function rowOf(
  { street }: Book,
  { area, expected, answered, abnormal, rooms }: Standing,
): RollCallRow {
  const away = rooms.filter(({ state }) => state === 'away').length
  return { ...placeIn(street, area), expected, answered, abnormal, away, sum: false }
}

function sumOf(
  rows: readonly RollCallRow[],
  place: Pick<RollCallRow, 'community' | 'grid' | 'building'>,
): RollCallRow {
  const sum = (field: 'expected' | 'answered' | 'abnormal' | 'away') =>
    rows.reduce((all, row) => all + row[field], 0)
  return {
    ...place,
    expected: sum('expected'),
    answered: sum('answered'),
    abnormal: sum('abnormal'),
    away: sum('away'),
    sum: true,
  }
}

function missingIn({ store, street }: Book, standings: readonly Standing[]): readonly MissingRow[] {
  return standings.flatMap(({ area, rooms }) => {
    const known = new Map(store.households.of(area.path).map((each) => [each.home.household, each]))
    return rooms
      .filter(({ state }) => state === 'missing')
      .map(({ household }) => ({
        ...placeIn(street, area),
        household,
        name: known.get(household)?.name ?? '',
        phone: known.get(household)?.phone ?? '',
      }))
  })
}

function named<Row>(rows: readonly Row[], of: (row: Row) => string): readonly string[] {
  return [...new Set(rows.map(of))]
}
