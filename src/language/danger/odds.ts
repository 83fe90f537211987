import { boundBy, NOTIONS, SPOILT_WORDS } from './danger-notion.ts'
import {
  NOTION_WEIGHTS,
  RUNS,
  SCALE,
  SHIFT,
  SORT_NOTIONS,
  SORT_RUNS,
  SORT_SCALE,
  SORT_SHIFTS,
} from './odds-weights.ts'
import type { AlertKind } from './sign.ts'

/**
 * How likely it is that a message cries of danger, and of which: by its runs of one to three characters, hashed, and by the
 * notions it shows. So the signs of a danger are weighed against what makes it none (another day, another place, a film),
 * where a rule for each of them together would be endless. There are two glances: the first, a logistic regression, is taken of
 * every line and knows most talk for what it is; the second weighs each kind of danger and talk against one another.
 * `scripts/train-danger.mjs` writes the weights of both.
 */

/** How many weights there are; runs of characters share them by their hash. Of the second glance so many for each sort. */
export const BUCKETS = 1 << 14
export const SORT_BUCKETS = 1 << 13
const BUCKET_SHIFT = 32 - Math.log2(BUCKETS)
const SORT_SHIFT = Math.log2(BUCKETS) - Math.log2(SORT_BUCKETS)

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
/** What a message may be at the second glance: a cry of one of the kinds, or, the last, talk. */
export const SORTS = KINDS.length + 1
const TALK = KINDS.length

/** What stands further back says little. */
const LONGEST = 160
const EDGE = 1
const DIGIT = 0x30
/** What a character counts as: a digit as any other, a pause as the edge of a message, however it is written. */
const COUNTS_AS = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
COUNTS_AS.fill(DIGIT, 0x30, 0x3a)
for (const pause of ' \t\r\n\u3000,.!?;:~，。！？；：～、…·—-"“”()（）')
  COUNTS_AS[pause.charCodeAt(0)] = EDGE

/** The runs of the message that is being read: kept, as every line of talk comes by here. */
const runs = new Int32Array(3 * (LONGEST + 2))

/** Puts the runs of a text into `runs`; how many they are. A number counts as one digit, pauses as one. Linear. */
function fillRuns(text: string): number {
  const end = Math.min(text.length, LONGEST)
  let count = 0
  let before = 0
  let last = 0
  for (let at = -1; at <= end; at++) {
    const here = at < 0 || at === end ? EDGE : (COUNTS_AS[text.charCodeAt(at)] as number)
    if (here === last && (here === DIGIT || here === EDGE)) continue
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

export const sortRun = (run: number): number => run >>> SORT_SHIFT
/** What one notion weighs beside the runs, at either glance. */
export const NOTION = 0.25
export const SORT_NOTION = 0.12

/** One weight a character, as `packedTight` of the script writes them. */
const LEAST_CODE = 0x28
const MIDDLE = LEAST_CODE + 31
const steps = (text: string): Int8Array =>
  Int8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) - MIDDLE)
const weights = steps(RUNS)
const sortWeights = steps(SORT_RUNS)
const notionWeights = NOTIONS.map((name) => NOTION * (NOTION_WEIGHTS[name] ?? 0))
const sortNotionWeights = NOTIONS.map((name) =>
  (SORT_NOTIONS[name] ?? []).map((weight) => SORT_NOTION * weight),
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

/** What a message most likely cries of, and the log-odds that it cries of anything. */
export interface Weighed {
  readonly kind: AlertKind
  readonly odds: number
}

/** What a sure sign speaks for its kind among the others. */
const SURE = 0.5

/** The second glance. The kinds that sure signs tell of (`sure`) say which it is, not whether. */
export function weighed(
  text: string,
  notions: readonly number[],
  sure: readonly AlertKind[],
): Weighed {
  const count = fillRuns(text)
  const norm = SORT_SCALE / Math.sqrt(count)
  const sums = Array.from({ length: SORTS }, (_, sort) => {
    let sum = 0
    for (let i = 0; i < count; i++)
      sum += sortWeights[sortRun(runs[i] as number) * SORTS + sort] as number
    return notions.reduce(
      (so, notion) => so + (sortNotionWeights[notion]?.[sort] ?? 0),
      (SORT_SHIFTS[sort] ?? 0) + norm * sum,
    )
  })
  const { odds } = weighedOf(sums)
  const likely = sums.map((sum, sort) => {
    const kind = KINDS[sort]
    return kind !== undefined && sure.includes(kind) ? sum + SURE : sum
  })
  return { kind: weighedOf(likely).kind, odds }
}

/** The same, of what speaks for each kind and, last, for talk. */
export function weighedOf(sums: readonly number[]): Weighed {
  const cries = sums.slice(0, TALK)
  const most = Math.max(...cries)
  const all = most + Math.log(cries.reduce((sum, one) => sum + Math.exp(one - most), 0))
  return { kind: KINDS[cries.indexOf(most)] ?? 'medical', odds: all - (sums[TALK] ?? 0) }
}

/** The log-odds by both glances: either errs where the other does not. */
export const bothOf = (first: number, second: number): number => (first + second) / 2
