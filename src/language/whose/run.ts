import { says } from '../clause.ts'
import type { Part } from '../scan.ts'
import type { How } from './passing.ts'
import { type Known, type Mention, mentionAt } from './whom.ts'

export interface Said {
  readonly what: Mention
  readonly start: number
  readonly end: number
}

/** Somebody named in passing, and how. */
export interface Passed extends Said {
  readonly how: How
}

/** Who is named, and what is told of them until somebody else is. */
export interface Run {
  /** The mentions of each clause before the items, the last one that in which the items begin. */
  readonly clauses: Said[][]
  readonly items: Part[]
  /** Who is named in passing since the items before. */
  readonly passed: Passed[]
}

export function runsOf(
  parts: readonly Part[],
  items: readonly Part[],
  text: string,
  known: Known,
): readonly Run[] {
  const held = new Set(items)
  const runs: Run[] = []
  let run: Run = { clauses: [[]], items: [], passed: [] }
  let later: Passed[] = []
  parts.forEach((part, at) => {
    if (held.has(part)) {
      run.items.push(part)
      return
    }
    if (part.kind === 'break' && part.hard && run.items.length === 0) {
      run.clauses.push([])
      return
    }
    const what = mentionAt(parts, at, text, known)
    const loose = says(part, 'world') || text.startsWith(ALL_OF_US, part.start)
    if (what === null || (loose && !isOfNext(parts, at, held))) return
    const spot = { start: part.start, end: part.end }
    if (what.kind === 'passing') {
      const passed = run.items.length > 0 ? later : run.passed
      passed.push({ what: what.of, how: what.how, ...spot })
      return
    }
    if (run.items.length > 0) {
      runs.push(run)
      run = { clauses: [[]], items: [], passed: later }
      later = []
    }
    run.clauses.at(-1)?.push({ what, ...spot })
  })
  runs.push(run)
  return runs
}

export function startOf(run: Run | undefined): number {
  return run?.clauses.find((said) => said.length > 0)?.[0]?.start ?? 0
}

/** Whom one calms is not whose reading follows: 大家莫慌，更正为36.9. */
const ALL_OF_US = '大家'

/** Whether a thing's reading stands in its own breath: 水温36.5, and not 屋里冷，量了36.9. */
function isOfNext(parts: readonly Part[], at: number, held: ReadonlySet<Part>): boolean {
  for (let next = at + 1; next < parts.length; next++) {
    const part = parts[next]
    if (part === undefined || (part.kind === 'break' && part.hard)) return false
    if (held.has(part)) return true
    if (says(part, 'self', 'measure')) return false
  }
  return false
}
