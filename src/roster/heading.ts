import type { Field } from '../config/column-map.ts'
import { fieldOfWord, fieldWithin, identity, isOfOthers, plain } from './heading-word.ts'
import { blank, type Cell, textOf } from './table.ts'

type Cells = readonly Cell[]

/** Which column holds what. */
export interface Headings {
  /** The first and the last row they stand in, from 0. */
  readonly top: number
  readonly row: number
  readonly columns: ReadonlyMap<Field, number>
  /** Columns that are not read, as they are headed. */
  readonly ignored: readonly string[]
  /** Columns of the same headings beside these. */
  readonly others: ReadonlySet<number>
  /** What stands over the columns of the place, as `3号楼1单元`; empty where nothing does. */
  readonly over: string
}

/** A heading stands near the top, under a title perhaps. */
const DEEPEST = 20
/** Under merged cells, in the second row or the third. */
const MOST_ROWS = 3

/**
 * The headings of a sheet, by what they say or by the street's own `mapping`: several where the same columns stand side
 * by side, none where there are none.
 */
export function headingsOf(
  rows: readonly Cells[],
  mapping: ReadonlyMap<string, Field> = new Map(),
): readonly Headings[] {
  for (const row of rows.slice(0, DEEPEST).keys()) {
    const found = headingsAt(rows, row, mapping)
    if (found.length > 0) return found
  }
  return []
}

/** The headings of a further list below, which say nothing but known words. */
export function furtherHeadings(
  rows: readonly Cells[],
  row: number,
  mapping: ReadonlyMap<string, Field>,
): readonly Headings[] {
  const cells = rows[row] ?? []
  if (cells.some((cell) => typeof cell === 'number' || /\d/.test(String(cell)))) return []
  const words = wordsIn(cells)
  const known = words.filter((word) => mapping.has(word) || fieldOfWord(word) !== undefined)
  if (known.length < 2) return []
  return headingsAt(rows, row, mapping)
}

function headingsAt(
  rows: readonly Cells[],
  top: number,
  mapping: ReadonlyMap<string, Field>,
): readonly Headings[] {
  for (let depth = MOST_ROWS; depth >= 1; depth--) {
    const stack = rows.slice(top, top + depth)
    if (stack.length < depth || !stack.slice(0, -1).every(leads)) continue
    if (!stack.slice(1).every((cells, i) => follows(cells, stack.slice(0, i + 1), mapping)))
      continue
    const columns = stacked(stack)
    const blocks = blocksOf(columns)
      .map((block) => headed(block, columns, mapping, { top, row: top + depth - 1 }))
      .filter((headings) => headings !== null)
    if (blocks.length > 0) return blocks
  }
  return []
}

/** Whether a row may be merged cells over further headings, and no title. */
function leads(cells: Cells): boolean {
  const texts = cells.map((cell) => textOf(cell))
  const said = texts.filter((text) => text !== '')
  return (
    said.every((text) => !text.includes(':')) &&
    (said.length > 1 || (said.length === 1 && texts[0] === '' && (said[0]?.length ?? 0) <= 12))
  )
}

/** Whether a row holds headings under others, and nobody's name or number. */
function follows(
  cells: Cells,
  above: readonly Cells[],
  mapping: ReadonlyMap<string, Field>,
): boolean {
  const words = wordsIn(cells)
  if (words.some((word) => word.length > 14 || /\d(?!$)|^\d/.test(word))) return false
  if (words.some((word) => mapping.has(word) || fieldOfWord(word) !== undefined)) return true
  // 男 女 under 人数: a household would have a room.
  const places = above.flatMap((row) => [...row.keys()].filter((at) => isPlace(row[at])))
  const apart = places.length > 0 && places.every((at) => blank(cells[at]))
  return apart && words.length > 1 && words.every((word) => /^\p{Script=Han}{1,6}$/u.test(word))
}

function isPlace(cell: Cell | undefined): boolean {
  const field = fieldOfWord(plain(textOf(cell)))
  return field === 'room' || field === 'address'
}

function wordsIn(cells: Cells): readonly string[] {
  return cells.map((cell) => plain(textOf(cell))).filter((word) => word !== '')
}

interface Column {
  readonly at: number
  /** Its own heading, the lowest that is written over it. */
  readonly own: string
  /** The merged cell over that one. */
  readonly over: string
}

/** Each column with its own heading, and what is merged over it. */
function stacked(stack: readonly Cells[]): readonly Column[] {
  const width = stack.reduce((most, cells) => Math.max(most, cells.length), 0)
  const over = Array.from({ length: width }, () => '')
  const own = Array.from({ length: width }, () => '')
  for (const [depth, cells] of stack.entries()) {
    const lower = stack.slice(depth + 1)
    let merged = ''
    for (let at = 0; at < width; at++) {
      const text = plain(textOf(cells[at]))
      const under = lower.some((below) => !blank(below[at]))
      if (text !== '') merged = text
      if (under && merged !== '') over[at] = `${over[at]}${merged}`
      else if (text !== '') own[at] = text
      // What has no heading below it ends a merged cell.
      if (!under) merged = ''
    }
  }
  return own.map((text, at) => ({ at, own: text, over: over[at] ?? '' }))
}

/** The same columns side by side, each with those on the left that all share. */
function blocksOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const places = columns.filter(({ own }) => isPlace(own))
  const same = places.filter(({ own }) => own === places[0]?.own)
  const [first, second] = same
  if (first === undefined || second === undefined) return [columns]
  const period = second.at - first.at
  const start = columns.findIndex(({ own }, at) => own !== '' && own === columns[at + period]?.own)
  const shared = columns.slice(0, start)
  const before = first.at - start
  return same.map(({ at }, i) => {
    const next = same[i + 1]
    return [...shared, ...columns.slice(at - before, next && next.at - before)]
  })
}

function headed(
  block: readonly Column[],
  all: readonly Column[],
  mapping: ReadonlyMap<string, Field>,
  rows: Pick<Headings, 'top' | 'row'>,
): Headings | null {
  const columns = fieldsOf(block, mapping)
  const place = columns.get('room') ?? columns.get('address')
  if (place === undefined || columns.size < 2) return null
  const read = new Set(columns.values())
  const ignored = block
    .filter(({ at, own }) => own !== '' && !read.has(at))
    .map(({ over, own }) => (over === '' ? own : `${over}/${own}`))
  const others = new Set(all.filter((each) => !block.includes(each)).map(({ at }) => at))
  const over = block.find(({ at }) => at === place)?.over ?? ''
  return { ...rows, columns, ignored, others, over }
}

function fieldsOf(
  block: readonly Column[],
  mapping: ReadonlyMap<string, Field>,
): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>()
  const free = mapping.size === 0
  // In a list of persons 姓名 is the row's own, beside the 户主姓名 of the household.
  const persons = block.some(({ own }) => fieldOfWord(own) === 'relation')
  const ways = [
    ({ own }: Column) => (free && persons && own === '姓名' ? ('name' as const) : undefined),
    ({ own, over }: Column) => mapping.get(own) ?? mapping.get(over + own),
    ({ own, over }: Column) => (free && !elsewhere(over) ? fieldOfWord(own) : undefined),
    ({ own, over }: Column) => (free && !elsewhere(over) ? fieldOfWord(over + own) : undefined),
    ({ own, over }: Column) => (free && !elsewhere(over) ? fieldWithin(own) : undefined),
  ]
  for (const way of ways) {
    for (const column of block) {
      const field = way(column)
      if (field === undefined || columns.has(field)) continue
      if ([...columns.values()].includes(column.at)) continue
      columns.set(field, column.at)
    }
  }
  return columns
}

/** A long wording over many columns is the table's title. */
function elsewhere(over: string): boolean {
  return over.length <= 10 && (isOfOthers(over) || identity(over))
}
