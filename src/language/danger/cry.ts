import { saysOnlyWhere } from '../half-said.ts'
import type { Utterance } from '../utterance.ts'
import { notionsThatMay, SPOILT_WORDS, shownOf } from './danger-notion.ts'
import { isOwn } from './despair.ts'
import { meant } from './misheard.ts'
import {
  bothOf,
  boundByNotions,
  mostByNotions,
  oddsByNotions,
  oddsByRuns,
  weighed,
} from './odds.ts'
import { isBarePlea } from './plea.ts'
import { type AlertKind, signsIn } from './sign.ts'
import { isOtherMatter, isTalk } from './talk.ts'

/** A cry (疑似危急): of what, and whether they speak of themselves. */
export interface CrySaid {
  readonly kind: AlertKind
  readonly own: boolean
}

/** Who cries is brief. */
const LONGEST = 140
/** Log-odds at the first glance below which a message is talk, and looked at no further. */
export const LEAST_AT_FIRST = -1
/** Log-odds by both glances from which a message is taken for a cry; and where it can be read as something else. */
export const LEAST_ODDS = 0.45
const LEAST_DESPITE = 2

/** What a sure sign of danger is worth beside them: who says no more than 着火了 is heard. */
const SIGN = 0.75

/**
 * The danger to life of now and here that a message tells of; null where it tells of none. `plainly`: it can be read as
 * something else, so it must be surer.
 */
export function cryIn({ text }: Utterance, plainly = false): CrySaid | null {
  if (text.length > LONGEST) return null
  if (oddsByRuns(text) + boundByNotions(text) < LEAST_AT_FIRST || saysOnlyWhere(text)) return null
  const heard = notionsThatMay(text)
  const words = heard.includes(SPOILT_WORDS) ? meant(text) : text
  const may = words === text ? heard : notionsThatMay(words)
  const byRuns = oddsByRuns(words)
  if (byRuns + mostByNotions(may) < LEAST_AT_FIRST) return null
  if (isBarePlea(words)) return { kind: 'medical', own: false }
  const notions = shownOf(may, words)
  const first = byRuns + oddsByNotions(notions)
  if (first < LEAST_AT_FIRST) return null
  const sure = sureKindsIn(words)
  const { kind, odds } = weighed(words, notions, sure)
  const told = bothOf(first, odds) + (sure.length > 0 ? SIGN : 0)
  if (told < (plainly ? LEAST_DESPITE : LEAST_ODDS) || isOtherMatter(words, kind)) return null
  return { kind, own: kind === 'despair' && isOwn(text) }
}

/** The kinds of danger of which a sure sign stands in a text that is no mere talk of it. */
function sureKindsIn(text: string): readonly AlertKind[] {
  return signsIn(text)
    .filter((sign) => !sign.weak && !sign.plea && !isTalk(text, sign))
    .map(({ kind }) => kind)
}
