// Played by: two-lifts-are-two-troubles.chat
import { hashOf } from '../../src/language/hash.ts'
import type { Category } from '../../src/language/utterance.ts'
import { SENSE, SENSE_SCALE } from './category-weights.ts'

/**
 * What the characters of a report tell of what must be done, where no word of `category.ts` or several do: a regression over
 * runs of one and two, hashed. `scripts/train-language.mjs` writes its weights.
 */
export const SORTS: readonly Category[] = [
  'repair',
  'hygiene',
  'safety',
  'dispute',
  'health',
  'returnee',
  'other',
]
export const SENSE_BUCKETS = 1 << 12
const LONGEST_RUN = 2
const LONGEST = 80

let weights: Int8Array | null = null

/** How much a report's characters speak for each category, in the order of `SORTS`. */
export function senseOf(text: string): readonly number[] {
  weights ??= Int8Array.from(Buffer.from(SENSE, 'base64'))
  const runs = runsOf(text)
  const sums = SORTS.map(() => 0)
  for (const run of runs) {
    for (let sort = 0; sort < SORTS.length; sort++)
      sums[sort] = (sums[sort] ?? 0) + (weights[run * SORTS.length + sort] ?? 0)
  }
  return sums.map((sum) => (SENSE_SCALE * sum) / Math.sqrt(runs.size))
}

/** The weights a report touches. */
export function runsOf(text: string): ReadonlySet<number> {
  const framed = `^${text.trim().replace(/\d+/g, '0').slice(0, LONGEST)}$`
  const runs = new Set<number>()
  for (let at = 0; at < framed.length; at++) {
    for (let end = at + 1; end <= Math.min(at + LONGEST_RUN, framed.length); end++)
      runs.add(hashOf(framed, at, end) % SENSE_BUCKETS)
  }
  return runs
}
