import { saysOnlyWhere } from '../half-said.ts'
import type { Utterance } from '../utterance.ts'
import { notionsThatMay, SPOILT_WORDS, shownOf } from './danger-notion.ts'
import { isOwn } from './despair.ts'
import { meant } from './misheard.ts'
import { boundByNotions, likeliestKind, mostByNotions, oddsByNotions, oddsByRuns } from './odds.ts'
import { isBarePlea } from './plea.ts'
import { isCried } from './pleading.ts'
import { type AlertKind, type Sign, signsIn } from './sign.ts'
import { isOtherMatter, isTalk } from './talk.ts'

/** A cry (疑似危急): of what, and whether they speak of themselves. */
export interface CrySaid {
  readonly kind: AlertKind
  readonly own: boolean
}

/** Who cries is brief. */
const LONGEST = 140
/** Log-odds from which a message is taken for a cry; and where it can be read as something else. */
export const LEAST_ODDS = -0.2
const LEAST_DESPITE = 1.5
/** What a sure sign of danger is worth beside them, or that there is none. */
const SIGN = 0.6

/**
 * The danger to life of now and here that a message tells of; null where it tells of none. `plainly`: it can be read as
 * something else, so it must be surer.
 */
export function cryIn({ text }: Utterance, plainly = false): CrySaid | null {
  if (text.length > LONGEST || saysOnlyWhere(text)) return null
  if (oddsByRuns(text) + boundByNotions(text) < LEAST_ODDS - SIGN) return null
  const heard = notionsThatMay(text)
  const words = heard.includes(SPOILT_WORDS) ? meant(text) : text
  const may = words === text ? heard : notionsThatMay(words)
  const byRuns = oddsByRuns(words)
  if (byRuns + mostByNotions(may) < LEAST_ODDS - SIGN) return null
  if (isBarePlea(words)) return { kind: 'medical', own: false }
  const notions = shownOf(may, words)
  const odds = byRuns + oddsByNotions(notions) - (plainly ? LEAST_DESPITE : LEAST_ODDS)
  if (odds < -SIGN || (odds < SIGN && !showsSign(words))) return null
  const kind = likeliestKind(words, notions)
  return isOtherMatter(words, kind) ? null : { kind, own: kind === 'despair' && isOwn(text) }
}

/** Whether a sign of danger stands in a text that is said as one says it in need. */
function showsSign(text: string): boolean {
  const signs = signsIn(text)
  return signs.some(
    (one) => isPressing(text, one, signs) && !isTalk(text, one, supportOf(one, signs)),
  )
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

function isPressing(text: string, sign: Sign, signs: readonly Sign[]): boolean {
  if (!sign.weak || sign.plea) return !sign.plea
  const others = signs.some((one) => one.kind !== sign.kind && !one.plea)
  return isCried(text, sign.rest, others)
}
