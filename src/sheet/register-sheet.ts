import { areaAt, type Street } from '../domain/model/area.ts'
import type { Entry, EntryFilter, EntryPlace } from '../domain/model/register/entry.ts'
import type { Register } from '../domain/model/register/register.ts'
import { valueText } from '../domain/wording/register/entry.ts'
import type { Book } from '../store/standing.ts'
import type { Column, Value } from './spreadsheet.ts'

/** A line of a register, with the street it was written down in. */
export interface EntryRow {
  readonly entry: Entry
  readonly street: Street
}

/** So many lines fit into one sheet of Excel. */
const MOST = 1_000_000

/** The columns of a register's sheet. `names`: with what no group of residents hears. */
export function registerColumns(register: Register, names: boolean): readonly Column<EntryRow>[] {
  const fields = register.fields.filter((field) => names || !field.private)
  return [
    { heading: '时间', width: 17, of: ({ entry }) => ({ moment: entry.at }) },
    { heading: '地点', width: 16, of: ({ entry, street }) => placeName(street, entry.place) },
    ...(register.tally?.words ?? []).map((word) => fieldColumn(word, 6)),
    ...fields.map(({ name, is }) => fieldColumn(name, is === 'text' ? 30 : 12)),
    { heading: '登记人', width: 12, of: ({ entry }) => entry.by.name },
    ...(register.ends === null
      ? []
      : [{ heading: '离开', width: 17, of: ({ entry }: EntryRow) => endOf(entry) }]),
    ...(register.sign === null ? [] : SIGNATURE),
  ]
}

/** The lines that count, in the order they were written down: what was struck is none. */
export function registerRows({ store, street }: Book, filter: EntryFilter): readonly EntryRow[] {
  return store.entries
    .listed(filter, null, MOST)
    .filter(({ struck }) => struck === null)
    .toReversed()
    .map((entry) => ({ entry, street }))
}

function fieldColumn(name: string, width: number): Column<EntryRow> {
  return { heading: name, width, of: ({ entry }) => cellOf(entry, name) }
}

function cellOf({ fields }: Entry, name: string): Value {
  const value = fields[name]
  if (value === undefined) return null
  return typeof value === 'object' ? valueText(value) : value
}

const SIGNATURE: readonly Column<EntryRow>[] = [
  { heading: '接的人', width: 12, of: ({ entry }) => entry.signed?.by.name ?? null },
  { heading: '对不上', width: 24, of: ({ entry }) => entry.signed?.lacks ?? null },
]

/** When somebody said that it is over; of one that ended by itself nobody knows when. */
function endOf({ ended }: Entry): Value {
  return ended === null ? null : { moment: ended }
}

/** What people call a place: a checkpoint's name with its area's, or the area's own with the one above. */
function placeName(street: Street, { area, name }: EntryPlace): string {
  if (!street.areas.has(area)) return [area.split('/').at(-1), name].join(' ').trim()
  const own = areaAt(street, area)
  const above =
    own.parent === null || own.parent === street.root ? '' : areaAt(street, own.parent).name
  return name === '' ? `${above} ${own.name}`.trim() : `${own.name} ${name}`
}
