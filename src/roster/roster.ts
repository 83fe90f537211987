import type { Field } from '../config/column-map.ts'
import type { Street } from '../domain/model/area.ts'
import type { Home } from '../domain/model/person.ts'
import { buildingFinder, type Wrong } from './building-name.ts'
import type { Headings } from './heading.ts'
import { crowded, type Entry, merged, named, type RosterChange } from './household-entry.ts'
import { shown } from './household-text.ts'
import { type List, listsOf } from './list.ts'
import { aboutOf, type Told } from './list-about.ts'
import { columnNotes, countNotes, fewOf, leftAbove } from './list-note.ts'
import { personIn } from './roster-person.ts'
import { type Located, locate, type Row, rowsOf } from './roster-row.ts'
import { cellName, type RowMistake, type Sheet, textOf } from './table.ts'

export interface Roster {
  readonly changes: readonly RosterChange[]
  readonly mistakes: readonly RowMistake[]
  /** What was left out or put right, in a line each. */
  readonly notes: readonly string[]
}

export interface RosterOptions {
  /** The path of the area that all rows are of; the whole street where it is not given. */
  readonly scope?: string
  /** The street's own headings, and what they hold. */
  readonly mapping?: ReadonlyMap<string, Field>
  /** What the file is called: it may say the building. */
  readonly file?: string
}

/**
 * Reads the rows of a roster: what they say of each household, or what is wrong with them. Several rows
 * of a household are its people. Nothing is taken from columns and cells of identity cards.
 */
export function readRoster(
  sheets: readonly Sheet[],
  street: Street,
  { scope = street.root, mapping, file = '' }: RosterOptions = {},
): Roster {
  const find = buildingFinder(street, scope)
  const read = sheets.map((sheet) => ({ sheet, lists: listsOf(sheet, mapping) }))
  const parts = read.flatMap(({ sheet, lists }) =>
    lists.map((list) => {
      const about = aboutOf(sheet, list, file, find)
      return listRoster(sheet, list, about, (row) => locate(row, street, find))
    }),
  )
  if (parts.length === 0) return { changes: [], mistakes: [headless(sheets)], notes: [] }
  const whole = read.flatMap(({ sheet, lists }) => notesOnSheet(sheet, lists.length > 0))
  const { changes, mistakes, again } = merged(parts.flatMap(({ entries }) => entries))
  return {
    changes,
    mistakes: [...parts.flatMap((part) => part.mistakes), ...mistakes, ...crowded(changes)],
    notes: [
      ...new Set([
        ...parts.flatMap((part) => part.notes),
        ...fewOf(again, 'rows say a household once more'),
        ...whole,
      ]),
    ],
  }
}

function notesOnSheet({ name, rows, hidden = [] }: Sheet, read: boolean): readonly string[] {
  if (!read) return rows.length > 0 ? [`${name}: no headings, not read`] : []
  return hidden.map((each) => named(name, `${each}, and read all the same`))
}

function listRoster(
  sheet: Sheet,
  list: List,
  { words, says }: Told,
  locateRow: (row: Row) => Located,
) {
  const { headings } = list
  const entries: Entry[] = []
  const mistakes: RowMistake[] = []
  const left: string[] = []
  const beside: string[] = []
  const counts = { identities: 0, dates: 0 }
  let above: Home | null = null
  for (const row of rowsOf(list, words)) {
    if ('left' in row) {
      left.push(`row ${row.number} not read: "${row.left.slice(0, 40)}"`)
      continue
    }
    const located: Located = row.continues && above !== null ? { home: above } : locateRow(row)
    const person = personIn(row)
    const cellOf = (field: Field) => cellIn(headings, field, row.number)
    const dates = unreadDates(row, headings)
    const astray = 'wrong' in located && dates.length === 0 ? [located.wrong] : []
    const faults: readonly Wrong[] = [...astray, ...dates, ...person.wrong]
    counts.identities += person.identities
    beside.push(...person.beside.map(({ field, what }) => `${cellOf(field) ?? ''} ${what}`))
    mistakes.push(...faults.map((fault) => mistakeOf(sheet, row.number, fault, cellOf)))
    above = 'home' in located ? located.home : null
    if (above === null || faults.length > 0) continue
    if (row.place instanceof Date) counts.dates++
    entries.push({
      ...{ sheet: sheet.name, row: row.number, change: { home: above, ...person.said } },
      ...{ head: person.head, persons: headings.columns.has('relation') },
    })
  }
  const notes = [
    ...columnNotes(list),
    ...countNotes(counts),
    ...leftAbove(list, says),
    ...fewOf(left, 'rows are not read'),
    ...fewOf(beside, 'cells hold something that is not kept'),
  ]
  return { entries, mistakes, notes: notes.map((note) => named(sheet.name, note)) }
}

function mistakeOf(
  { name }: Sheet,
  row: number,
  { what, instead, field }: Wrong,
  cellOf: (field: Field) => string | undefined,
): RowMistake {
  const cell = field && (cellOf(field) ?? (field === 'room' ? cellOf('address') : undefined))
  return { sheet: name, row, ...(cell !== undefined && { cell }), what, instead }
}

function cellIn({ columns }: Headings, field: Field, row: number): string | undefined {
  const column = columns.get(field)
  return column === undefined ? undefined : cellName(row - 1, column)
}

/** A date where none belongs: what Excel made of `1-2`. */
function unreadDates({ cell }: Row, { columns }: Headings): readonly Wrong[] {
  return [...columns.keys()].flatMap((field): readonly Wrong[] => {
    if (field === 'room' || field === 'address' || field === 'remark') return []
    const written = cell(field)
    if (!(written instanceof Date)) return []
    return [
      {
        what: `the ${field} is ${shown(written)}`,
        instead: 'write it anew, the column as text (设为文本)',
        field,
      },
    ]
  })
}

function headless(sheets: readonly Sheet[]): RowMistake {
  const grid = sheets[0]?.rows.findIndex((cells) => /^\d{1,2}(?:层|楼|F)$/i.test(textOf(cells[0])))
  if (grid !== undefined && grid >= 0) {
    return {
      ...{ sheet: sheets[0]?.name ?? null, row: grid + 1, cell: cellName(grid, 0) },
      what: `the rows are floors (${textOf(sheets[0]?.rows[grid]?.[0])}) and the columns doors: this is a plan of a building, no list`,
      instead: 'write a row for each household under 房号, 姓名, 人数',
    }
  }
  return {
    sheet: sheets[0]?.name ?? null,
    row: 1,
    what: 'there is no row of headings with 房号 (or 住址) and another such as 楼栋, 姓名, 电话',
    instead: 'put one above the list, or name your headings with --columns',
  }
}
