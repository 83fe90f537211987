import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explain } from '../../src/assembly/understanding.ts'
import type { GuideLine } from '../../src/understanding/explain.ts'
import { SHARED } from '../beside.ts'

/** A line of a labelled set and what must come out of it. */
export interface Labelled extends GuideLine {
  readonly expect: Readonly<Record<string, unknown>>
}

/** A file of `../shared/language`, null where it is not beside the project. */
export function shared(name: string): readonly string[] | null {
  const file = pathToFileURL(join(SHARED, name))
  return existsSync(file) ? linesOf(file) : null
}

export function linesOf(file: URL): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** What the bot makes of a line. */
export function heard(line: GuideLine): Record<string, unknown> {
  return explain(line, ['小微'])
}

/** The share of the lines that come out as labelled, and the talk that was acted on. */
export function scored(lines: readonly string[]): {
  share: number
  falseActions: readonly string[]
} {
  const judged = lines.map((line): { right: boolean; acted: string | null } => {
    const labelled: Labelled = JSON.parse(line)
    const got = heard(labelled)
    const talk = labelled.expect.command === null
    return {
      right: agrees(labelled.expect, got),
      acted: talk && got.command !== null ? labelled.text : null,
    }
  })
  return {
    share: judged.filter(({ right }) => right).length / judged.length,
    falseActions: judged.flatMap(({ acted }) => acted ?? []),
  }
}

function agrees(expect: Labelled['expect'], got: Readonly<Record<string, unknown>>): boolean {
  const urgent = expect.command === 'report' ? { urgent: false } : {}
  return Object.entries({ ...urgent, ...expect }).every(([key, value]) => {
    const other = got[key]
    if (typeof value === 'boolean') return value === Boolean(other)
    if (key === 'symptoms') return JSON.stringify(sorted(value)) === JSON.stringify(sorted(other))
    if (key === 'also') return agrees(recordOf(value), recordOf(other))
    return JSON.stringify(value) === JSON.stringify(other)
  })
}

function sorted(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.toSorted() : []
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}
