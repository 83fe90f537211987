import type { Field } from '../config/column-map.ts'
import { mentionIn } from './building-mention.ts'
import { furtherHeadings, type Headings, headingsOf } from './heading.ts'
import { blank, type Sheet, textOf } from './table.ts'

/** A list of households in a sheet: one block of columns under its headings, down to the next headings. */
export interface List {
  readonly rows: Sheet['rows']
  readonly headings: Headings
  /** The row behind its last, from 0. */
  readonly to: number
  /** What stands above it: a title, who filled it in. */
  readonly titles: readonly number[]
  /** Rows in which its headings are printed once more. */
  readonly again: ReadonlySet<number>
}

/** All lists of a sheet, side by side and one below another. */
export function listsOf(
  { rows }: Sheet,
  mapping: ReadonlyMap<string, Field> = new Map(),
): readonly List[] {
  const parts: { blocks: readonly Headings[]; again: Set<number> }[] = []
  const first = headingsOf(rows, mapping)
  if (first.length === 0) return []
  parts.push({ blocks: first, again: new Set() })
  for (let at = lastRow(first) + 1; at < rows.length; at++) {
    const next = furtherHeadings(rows, at, mapping)
    const last = parts.at(-1)
    if (next.length === 0 || last === undefined) continue
    if (columnsIn(next) === columnsIn(last.blocks)) {
      for (let row = at; row <= lastRow(next); row++) last.again.add(row)
    } else parts.push({ blocks: next, again: new Set() })
    at = lastRow(next)
  }
  return parts.flatMap(({ blocks, again }, i) => {
    const next = parts[i + 1]?.blocks
    const to =
      next === undefined ? rows.length : firstRow(next) - titlesOver(rows, firstRow(next)).length
    const top = firstRow(blocks)
    const titles = i === 0 ? [...rows.keys()].slice(0, top) : titlesOver(rows, top)
    return blocks.map((headings) => ({ rows, headings, to, titles, again }))
  })
}

function firstRow(blocks: readonly Headings[]): number {
  return blocks[0]?.top ?? 0
}

function lastRow(blocks: readonly Headings[]): number {
  return blocks[0]?.row ?? 0
}

function columnsIn(blocks: readonly Headings[]): string {
  return JSON.stringify(blocks.map(({ columns }) => [...columns].sort()))
}

/** The rows right above headings that name a building and say nothing else. */
function titlesOver(rows: Sheet['rows'], top: number): readonly number[] {
  const titles: number[] = []
  for (let at = top - 1; at >= 0; at--) {
    const said = (rows[at] ?? []).filter((cell) => !blank(cell)).map(textOf)
    if (said.length !== 1 || mentionIn(said[0] ?? '') === null) break
    titles.unshift(at)
  }
  return titles
}
