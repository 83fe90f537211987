import type { Field } from '../config/column-map.ts'
import type { Street } from '../domain/model/area.ts'
import type { HouseholdChange } from '../domain/model/effect.ts'
import { MOST_HOUSEHOLDS } from '../domain/model/household.ts'
import type { Home } from '../domain/model/person.ts'
import { buildingFinder, type Wrong } from './building-name.ts'
import { type Headings, headingsOf, identity } from './heading.ts'
import { personIn } from './roster-person.ts'
import { type Located, locate, type Row, rowsOf } from './roster-row.ts'
import type { RowMistake, Sheet } from './table.ts'
import { tagsOf } from './tag.ts'

/** A household as a roster (花名册) tells of it, and the rows that do. */
export interface RosterChange {
  readonly sheet: string | null
  readonly rows: readonly number[]
  readonly change: HouseholdChange
}

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
}

/**
 * Reads the rows of a roster: what they say of each household, or what is wrong with them. Several rows
 * of a household are its people. Nothing is taken from columns and cells of identity cards.
 */
export function readRoster(
  sheets: readonly Sheet[],
  street: Street,
  { scope = street.root, mapping }: RosterOptions = {},
): Roster {
  const find = buildingFinder(street, scope)
  const lists = sheets.map((sheet) => ({ sheet, headings: headingsOf(sheet.rows, mapping) }))
  const parts = lists.flatMap(({ sheet, headings }) =>
    headings === null ? [] : [sheetRoster(sheet, headings, (row) => locate(row, street, find))],
  )
  if (parts.length === 0) return { changes: [], mistakes: [headless(sheets)], notes: [] }
  const skipped = lists.flatMap(({ sheet, headings }) =>
    headings === null && sheet.rows.length > 0 ? [`${sheet.name}: no headings, not read`] : [],
  )
  const { changes, mistakes } = merged(parts.flatMap(({ entries }) => entries))
  return {
    changes,
    mistakes: [...parts.flatMap((part) => part.mistakes), ...mistakes, ...crowded(changes)],
    notes: [...parts.flatMap(({ notes }) => notes), ...skipped],
  }
}

/** What one row says. */
interface Entry {
  readonly sheet: string | null
  readonly row: number
  readonly change: HouseholdChange
  readonly head: boolean
}

function sheetRoster(sheet: Sheet, headings: Headings, locateRow: (row: Row) => Located) {
  const entries: Entry[] = []
  const mistakes: RowMistake[] = []
  let identities = 0
  let dates = 0
  let above: Home | null = null
  for (const row of rowsOf(sheet, headings)) {
    const located: Located = row.continues && above !== null ? { home: above } : locateRow(row)
    const { said, wrong, head, identities: found } = personIn(row)
    const faults: readonly Wrong[] = 'wrong' in located ? [located.wrong, ...wrong] : wrong
    identities += found
    mistakes.push(...faults.map((each) => ({ sheet: sheet.name, row: row.number, ...each })))
    above = 'home' in located ? located.home : null
    if (above === null || faults.length > 0) continue
    if (row.place instanceof Date) dates++
    entries.push({ sheet: sheet.name, row: row.number, change: { home: above, ...said }, head })
  }
  return { entries, mistakes, notes: notesOn(sheet, headings, identities, dates) }
}

function notesOn(
  { name }: Sheet,
  { ignored }: Headings,
  identities: number,
  dates: number,
): readonly string[] {
  const secret = ignored.filter(identity)
  const others = ignored.filter((each) => !identity(each) && !/^(?:序号|编号)$/.test(each))
  return [
    ...(secret.length > 0
      ? [`column ${secret.join('、')} not read: identity cards are never kept`]
      : []),
    ...(others.length > 0 ? [`columns not read: ${others.join('、')}`] : []),
    ...(identities > 0
      ? [`${identities} cells hold the number of an identity card: not kept`]
      : []),
    ...(dates > 0
      ? [`${dates} rooms that Excel had made dates of were read as unit and room`]
      : []),
  ].map((note) => (name === null ? note : `${name}: ${note}`))
}

/** The rows of each household as one change; the householder's row speaks first. */
function merged(entries: readonly Entry[]): Pick<Roster, 'changes' | 'mistakes'> {
  const byHome = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.change.home.area}/${entry.change.home.household}`
    const before = byHome.get(key)
    if (before === undefined) byHome.set(key, [entry])
    else before.push(entry)
  }
  const mistakes: RowMistake[] = []
  const changes = [...byHome.values()].flatMap((rows): readonly RosterChange[] => {
    const ordered = [...rows].sort((a, b) => Number(b.head) - Number(a.head))
    const [first] = ordered
    if (first === undefined) return []
    const fault = contradiction(rows)
    if (fault !== null) {
      mistakes.push(fault)
      return []
    }
    return [
      { sheet: first.sheet, rows: rows.map(({ row }) => row), change: together(ordered, first) },
    ]
  })
  return { changes, mistakes }
}

function together(ordered: readonly Entry[], { change }: Entry): HouseholdChange {
  const all = ordered.map((entry) => entry.change)
  const name = all.find((each) => each.name !== undefined)?.name
  const phone = all.find((each) => each.phone !== undefined)?.phone
  const named = new Set(all.flatMap((each) => each.name ?? [])).size
  const people = all.find((each) => each.people !== undefined)?.people
  const counted = people ?? (named > 1 ? named : undefined)
  const tags = all.flatMap((each) => each.tags ?? [])
  const tagged = all.some((each) => each.tags !== undefined)
  return {
    home: change.home,
    ...(name !== undefined && { name }),
    ...(phone !== undefined && { phone }),
    ...(counted !== undefined && { people: counted }),
    ...(tagged && { tags: tagsOf(tags.join('、')) ?? [] }),
  }
}

/** Two rows of one household that give it different numbers of people. */
function contradiction(rows: readonly Entry[]): RowMistake | null {
  const counts = rows.filter(({ change }) => change.people !== undefined)
  const [one] = counts
  const other = counts.find(({ change }) => change.people !== one?.change.people)
  if (one === undefined || other === undefined) return null
  const { household } = one.change.home
  return {
    sheet: other.sheet,
    row: other.row,
    what: `${household} stands in row ${one.row} too, with ${one.change.people} people there and ${other.change.people} here`,
    instead: 'give the household one number, or take the other row out',
  }
}

/** A building that has more households than any: rows of several are written under one name. */
function crowded(changes: readonly RosterChange[]): readonly RowMistake[] {
  const counts = new Map<string, number>()
  return changes.flatMap(({ sheet, rows, change }): readonly RowMistake[] => {
    const { area } = change.home
    const count = (counts.get(area) ?? 0) + 1
    counts.set(area, count)
    if (count !== MOST_HOUSEHOLDS + 1) return []
    return [
      {
        sheet,
        row: rows[0] ?? 1,
        what: `this is household ${count} of ${area.split('/').at(-1)}`,
        instead: `check the column of the building: one has at most ${MOST_HOUSEHOLDS} households`,
      },
    ]
  })
}

function headless(sheets: readonly Sheet[]): RowMistake {
  return {
    sheet: sheets[0]?.name ?? null,
    row: 1,
    what: 'there is no row of headings with 房号 (or 住址) and another such as 楼栋, 姓名, 电话',
    instead: 'put one above the list, or name your headings with --columns',
  }
}
