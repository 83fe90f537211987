import type { Utterance } from '../utterance.ts'
import { isOwn } from './despair.ts'
import { isBarePlea } from './plea.ts'
import { isCried } from './pleading.ts'
import { type AlertKind, type Sign, signsIn } from './sign.ts'
import { isTalk } from './talk.ts'

/** A cry (疑似危急): of what, and whether they speak of themselves. */
export interface CrySaid {
  readonly kind: AlertKind
  readonly own: boolean
}

/** Who cries is brief. */
const LONGEST = 140

/**
 * The danger to life of now and here that a message tells of; null where it tells of none. `plainly`: words that are
 * scattered over it are not enough, as it can be read as something else.
 */
export function cryIn({ text }: Utterance, plainly = false): CrySaid | null {
  if (text.length > LONGEST) return null
  const all = signsIn(text)
  const signs = plainly ? all.filter(({ scattered }) => !scattered) : all
  if (signs.length === 0) return null
  const sure = signs.filter(
    (one) => isPressing(text, one, signs) && !isTalk(text, one, supportOf(one, signs)),
  )
  const kind = weightiest(sure)
  return kind === null ? null : { kind, own: kind === 'despair' && isOwn(text) }
}

/** How many sure signs of a kind stand in a text, those that say no more than another left out. */
function supportOf({ kind }: Sign, signs: readonly Sign[]): number {
  const said = new Set(
    signs
      .filter((one) => one.kind === kind && !one.weak)
      .map(({ words }) => words.replaceAll('…', '')),
  )
  const all = [...said]
  return all.filter((words) => !all.some((more) => more !== words && more.includes(words))).length
}

/** Where a text tells of several dangers, what must be done first needs fewer signs. */
const WEIGHTS: Readonly<Record<AlertKind, number>> = {
  despair: 4,
  gas: 2,
  fire: 1.5,
  hazard: 1,
  violence: 1.5,
  trapped: 1.2,
  medical: 1,
  missing: 1,
}

/** The kind that most speaks for: a sure sign counts three times a weak one, one of several parts as each of them. */
function weightiest(signs: readonly Sign[]): AlertKind | null {
  const sums = new Map<AlertKind, number>()
  for (const { kind, words, weak } of signs) {
    if (
      signs.some((more) => more.kind === kind && more.words !== words && more.words.includes(words))
    )
      continue
    const worth = (weak ? 1 : 3) * WEIGHTS[kind]
    sums.set(kind, (sums.get(kind) ?? 0) + worth)
  }
  const [first] = [...sums].toSorted(([, a], [, b]) => b - a)
  return first === undefined ? null : first[0]
}

/** Whether a sign of danger is said as one says it in need. */
function isPressing(text: string, sign: Sign, signs: readonly Sign[]): boolean {
  if (sign.plea) return isBarePlea(text)
  if (!sign.weak) return true
  const others = signs.some((one) => one.kind !== sign.kind && !one.plea)
  return isCried(text, sign.rest, others)
}
