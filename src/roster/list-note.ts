import { identity } from './heading-word.ts'
import type { List } from './list.ts'
import type { Told } from './list-about.ts'
import { blank, columnName, textOf } from './table.ts'

/** As many of a kind are told one by one; the rest are counted. */
const MOST_TOLD = 20

/** The columns that are not read. */
export function columnNotes({ rows, headings, to }: List): readonly string[] {
  const { ignored, columns, row } = headings
  const secret = ignored.filter(identity)
  const others = ignored.filter((each) => !identity(each) && !/^(?:序号|编号|户数)$/.test(each))
  return [
    ...(secret.length > 0
      ? [`column ${secret.join('、')} not read: identity cards are never kept`]
      : []),
    ...(others.length > 0 ? [`columns not read: ${others.join('、')}`] : []),
    ...bare(rows.slice(headings.top, to), row - headings.top + 1, new Set(columns.values())),
  ]
}

/** Columns that hold something below the headings and have none. */
function bare(rows: List['rows'], below: number, read: ReadonlySet<number>): readonly string[] {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0)
  return [...Array(width).keys()].flatMap((at) => {
    const headed = rows.slice(0, below).some((cells) => !blank(cells[at]))
    const filled = rows.slice(below).find((cells) => !blank(cells[at]))
    if (read.has(at) || headed || filled === undefined) return []
    return [
      `column ${columnName(at)} has no heading, not read: "${textOf(filled[at]).slice(0, 20)}"`,
    ]
  })
}

export function countNotes({ identities, dates }: { identities: number; dates: number }) {
  return [
    ...(identities > 0
      ? [`${identities} cells hold the number of an identity card: not kept`]
      : []),
    ...(dates > 0
      ? [`${dates} rooms that Excel had made dates of were read as unit and room`]
      : []),
  ]
}

/** What stands above a list: what says the building of its rows, and what was not read. */
export function leftAbove({ rows, titles }: List, says: Told['says']): readonly string[] {
  const taken = says === null ? [] : [`rows are taken as of ${says.building}, as ${says.by} says`]
  const left = titles.flatMap((at) => {
    const text = (rows[at] ?? []).map(textOf).filter(Boolean).join(' ')
    if (text === '' || says?.by === `row ${at + 1}`) return []
    return [`row ${at + 1} not read: "${text.slice(0, 40)}"`]
  })
  return [...taken, ...left]
}

/** Notes of one kind: the first of them, and how many there are besides. */
export function fewOf(notes: readonly string[], rest: string): readonly string[] {
  const more = notes.length - MOST_TOLD
  return more > 0 ? [...notes.slice(0, MOST_TOLD), `${more} more ${rest}`] : notes
}
