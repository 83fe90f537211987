import { boundBy, NOTIONS, SPOILT_WORDS } from './danger-notion.ts'
import {
  KIND_NOTIONS,
  KIND_RUNS,
  KIND_SCALE,
  KIND_SHIFTS,
  NOTION_WEIGHTS,
  RUNS,
  SCALE,
  SHIFT,
} from './odds-weights.ts'
import type { AlertKind } from './sign.ts'

/**
 * How likely it is that a message cries of danger, and of which: a logistic regression over its runs of one to three
 * characters, hashed, and over the notions it shows. So the signs of a danger are weighed against what makes it none (another
 * day, another place, a film), where a rule for each of them together would be endless. `scripts/train-danger.mjs` writes
 * its weights.
 */

/** How many weights there are; runs of characters share them by their hash. Of kinds there are fewer, for each. */
export const BUCKETS = 1 << 15
export const KIND_BUCKETS = 1 << 12
const BUCKET_SHIFT = 32 - Math.log2(BUCKETS)
const KIND_SHIFT = Math.log2(BUCKETS) - Math.log2(KIND_BUCKETS)

export const KINDS: readonly AlertKind[] = [
  'fire',
  'gas',
  'medical',
  'trapped',
  'violence',
  'despair',
  'missing',
  'hazard',
]

/** What stands further back says little. */
const LONGEST = 160
const EDGE = 1
const DIGIT = 0x30

/** The runs of the message that is being read: kept, as every line of talk comes by here. */
const runs = new Int32Array(3 * (LONGEST + 2))

/** Puts the runs of a text into `runs`; how many they are. A number counts as one digit. Linear. */
function fillRuns(text: string): number {
  const end = Math.min(text.length, LONGEST)
  let count = 0
  let before = 0
  let last = 0
  for (let at = -1; at <= end; at++) {
    let here = at < 0 || at === end ? EDGE : text.charCodeAt(at)
    if (here >= 0x30 && here <= 0x39) {
      if (last === DIGIT) continue
      here = DIGIT
    }
    const one = Math.imul(here, 0x9e3779b1)
    runs[count++] = one >>> BUCKET_SHIFT
    if (last !== 0) {
      const two = Math.imul(one ^ (last + 0x5bd1), 0x85ebca6b)
      runs[count++] = two >>> BUCKET_SHIFT
      if (before !== 0)
        runs[count++] = Math.imul(two ^ (before + 0x27d4), 0xc2b2ae35) >>> BUCKET_SHIFT
    }
    before = last
    last = here
  }
  return count
}

/** The runs of a text, as their places among the weights. */
export function runsOf(text: string): readonly number[] {
  return [...runs.subarray(0, fillRuns(text))]
}

export const kindRun = (run: number): number => run >>> KIND_SHIFT
/** What one notion weighs beside the runs. */
export const NOTION = 0.25

const bytes = (base64: string): Int8Array => Int8Array.from(Buffer.from(base64, 'base64'))
const weights = bytes(RUNS)
const kindWeights = bytes(KIND_RUNS)
const notionWeights = NOTIONS.map((name) => NOTION * (NOTION_WEIGHTS[name] ?? 0))
const kindNotionWeights = NOTIONS.map((name) =>
  (KIND_NOTIONS[name] ?? []).map((weight) => NOTION * weight),
)

/** The log-odds by the characters alone. Little work: every line of talk is looked at. */
export function oddsByRuns(text: string): number {
  const count = fillRuns(text)
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[runs[i] as number] as number
  return SHIFT + (SCALE * sum) / Math.sqrt(count)
}

/** Some words that dictation spoils show other notions, put right: of them nothing is known yet. */
const SPOILT_WORTH = 10
/** More than the notions of a text can add to its log-odds. Little work: every line of talk is looked at. */
export const boundByNotions = boundBy(notionWeights.with(SPOILT_WORDS, SPOILT_WORTH))

/** The most that some notions may add to the log-odds. */
export function mostByNotions(notions: readonly number[]): number {
  let sum = 0
  for (const notion of notions) sum += Math.max(0, notionWeights[notion] ?? 0)
  return sum
}

/** What the notions of a text add to its log-odds. */
export function oddsByNotions(notions: readonly number[]): number {
  return notions.reduce((sum, notion) => sum + (notionWeights[notion] ?? 0), 0)
}

/** Of what danger a cry most likely is. */
export function likeliestKind(text: string, notions: readonly number[]): AlertKind {
  const count = fillRuns(text)
  const norm = KIND_SCALE / Math.sqrt(count)
  const sums = KINDS.map((_, kind) => {
    let sum = 0
    for (let i = 0; i < count; i++)
      sum += kindWeights[kindRun(runs[i] as number) * KINDS.length + kind] as number
    return notions.reduce(
      (so, notion) => so + (kindNotionWeights[notion]?.[kind] ?? 0),
      (KIND_SHIFTS[kind] ?? 0) + norm * sum,
    )
  })
  return KINDS[sums.indexOf(Math.max(...sums))] ?? 'medical'
}
