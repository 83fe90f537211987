import type { HouseholdChange } from '../domain/model/effect.ts'
import { MOST_HOUSEHOLDS } from '../domain/model/household.ts'
import type { RowMistake } from './table.ts'
import { tagsOf } from './tag.ts'

/** A household as a roster (花名册) tells of it, and the rows that do. */
export interface RosterChange {
  readonly sheet: string | null
  readonly rows: readonly number[]
  readonly change: HouseholdChange
}

/** What one row says. */
export interface Entry {
  readonly sheet: string | null
  readonly row: number
  readonly change: HouseholdChange
  readonly head: boolean
  /** The list has a row for each person. */
  readonly persons: boolean
}

/** A note on a sheet that has a name. */
export function named(sheet: string | null, note: string): string {
  return sheet === null ? note : `${sheet}: ${note}`
}

/** The rows of each household as one change; the householder's row speaks first. */
export function merged(entries: readonly Entry[]): {
  readonly changes: readonly RosterChange[]
  readonly mistakes: readonly RowMistake[]
  /** Rows that tell of a household once more. */
  readonly again: readonly string[]
} {
  const byHome = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = `${entry.change.home.area}/${entry.change.home.household}`
    const before = byHome.get(key)
    if (before === undefined) byHome.set(key, [entry])
    else before.push(entry)
  }
  const mistakes: RowMistake[] = []
  const again = [...byHome.values()].flatMap(againNotes)
  // A list of persons has a household with several rows, or else it is of householders alone.
  const persons = [...byHome.values()].some((rows) => rows.length > 1 && rows[0]?.persons)
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
      {
        sheet: first.sheet,
        rows: rows.map(({ row }) => row),
        change: together(ordered, first, persons && first.persons),
      },
    ]
  })
  return { changes, mistakes, again }
}

/** Rows of one household that say other names, where nothing says who is the householder. */
function againNotes(rows: readonly Entry[]): readonly string[] {
  const [one, ...more] = rows
  if (one === undefined || rows.some(({ head, persons }) => head || persons)) return []
  const { household } = one.change.home
  return more.flatMap(({ sheet, row, change }) => {
    if (change.name === undefined) return []
    const note =
      change.name === one.change.name
        ? `row ${row} says ${household} once more, as row ${one.row} does`
        : `row ${row} has another name for ${household}: ${one.change.name ?? 'nobody'} of row ${one.row} is taken for the householder, not ${change.name}`
    return [named(sheet, note)]
  })
}

function together(ordered: readonly Entry[], { change }: Entry, persons: boolean): HouseholdChange {
  const all = ordered.map((entry) => entry.change)
  const name = all.find((each) => each.name !== undefined)?.name
  const phone = all.find((each) => each.phone !== undefined)?.phone
  const names = new Set(all.flatMap((each) => each.name ?? [])).size
  const people = all.find((each) => each.people !== undefined)?.people
  const counted = people ?? (names > (persons ? 0 : 1) ? names : undefined)
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
export function crowded(changes: readonly RosterChange[]): readonly RowMistake[] {
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
