import { fold } from '../fold.ts'
import { SIGNS, STEP, WEIGHTS } from './turn-odds-weights.ts'
import type { TurnOf } from './turn-said.ts'
import { namedSigns, turnSigns } from './turn-sign.ts'
import type { CaseAtHand } from './under-way.ts'

/**
 * What a short answer most likely means of what is under way: each meaning's log-odds is the sum of what the signs of the
 * answer weigh for it, of all answers and of those to such a post. So a word of going, a question and another day are weighed
 * against each other, where a rule for each of them together would be endless. `scripts/train-turns.mjs` writes the weights.
 */

export const MEANINGS = [
  /** It changes nothing. */
  'talk',
  /** It is of something else. */
  'else',
  /** I take it, or send somebody. */
  'take',
  /** I can't, or it is for somebody else. */
  'back',
  /** It is done, it is well. */
  'done',
  /** It is not. */
  'undone',
  /** It is wanted no more. */
  'off',
  'yes',
  'no',
] as const
export type Meaning = (typeof MEANINGS)[number]

/** How what is under way stands to who speaks. */
export type Standing = 'offered' | 'taken' | 'held' | 'asked' | 'own' | 'beside' | 'file' | 'door'

export const MAY_MEAN: Readonly<Record<Standing, readonly Meaning[]>> = {
  offered: ['talk', 'else', 'take', 'back', 'done'],
  taken: ['talk', 'else', 'take'],
  held: ['talk', 'else', 'done', 'back', 'undone'],
  asked: ['talk', 'else', 'done', 'undone'],
  own: ['talk', 'else', 'off', 'done'],
  beside: ['talk', 'else', 'undone'],
  /** They were asked whether something should be filed. */
  file: ['talk', 'else', 'yes', 'no'],
  /** They were asked whose a temperature is. */
  door: ['talk', 'else', 'yes', 'no'],
}

/** Classes of words, notions, turns: they may weigh otherwise for an errand than for a trouble. */
const OF_WORDS = /^(?:<|n:|t:)/
const BEHIND = /^((?:offered|taken|held|asked|own|beside|file|door)[-+]?)\|(.*)$/

const kindOf = (standing: Standing, isErrand: boolean): string =>
  `${standing}${isErrand ? '+' : '-'}`

export const STANDING_OF: Readonly<Record<TurnOf, Standing>> = {
  offered: 'offered',
  invited: 'offered',
  taken: 'taken',
  held: 'held',
  asked: 'asked',
  own: 'own',
  beside: 'beside',
  did: 'beside',
}

/** How far the likeliest meaning stands before the next, and which it is. */
export interface Weighed {
  readonly meaning: Meaning
  readonly lead: number
}

/** What one sign weighs for each meaning: of all answers (''), of those to such a post, and of such a post on such a case. */
type Rows = Readonly<Record<string, Float64Array>>

/** Read at the first short answer: many a program starts that hears none. */
let weights: ReadonlyMap<string, Rows> | null = null

/** The meanings that a sign may speak for: those of answers to such a post, where it is of them. */
export function meaningsOf(sign: string): readonly Meaning[] {
  const [, behind = ''] = BEHIND.exec(sign) ?? []
  return behind === '' ? MEANINGS : MAY_MEAN[behind.replace(/[-+]$/, '') as Standing]
}

function readWeights(): ReadonlyMap<string, Rows> {
  const bytes = Int8Array.from(Buffer.from(WEIGHTS, 'base64'))
  const all = new Map<string, Record<string, Float64Array>>()
  let at = 0
  for (const whole of SIGNS.trim().split(/[ \n]/)) {
    const [, behind = '', sign = ''] = BEHIND.exec(whole) ?? [null, '', whole]
    const row = new Float64Array(MEANINGS.length)
    for (const meaning of meaningsOf(whole))
      row[MEANINGS.indexOf(meaning)] = STEP * (bytes[at++] ?? 0)
    const rows = all.get(sign) ?? {}
    rows[behind] = row
    all.set(sign, rows)
  }
  return all
}

/** The signs of an answer as they are weighed: by themselves, and behind such a post. */
export function signsBehind(
  signs: readonly string[],
  standing: Standing,
  isErrand: boolean,
): readonly string[] {
  const kind = kindOf(standing, isErrand)
  return [
    ...signs,
    ...signs.map((sign) => `${standing}|${sign}`),
    ...signs.filter((sign) => OF_WORDS.test(sign)).map((sign) => `${kind}|${sign}`),
    `${standing}|`,
    `${kind}|`,
  ]
}

/** A short answer, its signs, and what they weigh. */
export interface Answer {
  readonly text: string
  readonly signs: readonly string[]
  readonly rows: readonly Rows[]
  /** How many of them are of words. */
  readonly ofWords: number
}

export function answerOf(text: string): Answer {
  const plain = fold(text).text
  const signs = turnSigns(plain)
  const ofWords = signs.filter((sign) => OF_WORDS.test(sign)).length
  return { text: plain, signs, rows: rowsFor(signs), ofWords }
}

function rowsFor(signs: readonly string[]): readonly Rows[] {
  weights ??= readWeights()
  const all = weights
  return signs.map((sign) => all.get(sign)).filter((rows) => rows !== undefined)
}

/** Weighs an answer to what stands so to who speaks. */
export function weighed(
  { text, signs, rows, ofWords }: Answer,
  standing: Standing,
  { isErrand, called }: Pick<CaseAtHand, 'isErrand' | 'called'>,
): Weighed {
  const kind = kindOf(standing, isErrand)
  const named = namedSigns(text, called)
  const sums = new Float64Array(MEANINGS.length)
  const add = (row: Float64Array | undefined): void => {
    if (row === undefined) return
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0)
  }
  for (const all of [rows, rowsFor([...named, ''])])
    for (const each of all) {
      add(each[''])
      add(each[standing])
      add(each[kind])
    }
  const norm = Math.sqrt(2 * (signs.length + named.length) + ofWords + 2)
  const [first, second] = MAY_MEAN[standing]
    .map((meaning) => ({ meaning, odds: (sums[MEANINGS.indexOf(meaning)] ?? 0) / norm }))
    .sort((a, b) => b.odds - a.odds)
  return { meaning: first?.meaning ?? 'talk', lead: (first?.odds ?? 0) - (second?.odds ?? 0) }
}
