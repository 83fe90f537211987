import type { Meaning, Standing } from './turn-odds.ts'

/**
 * How far a meaning must stand before the next likeliest for something to be done upon it: a false action is worse than a
 * miss, and what is only written down is no great harm. Chosen by holding out each hand in turn.
 */
const LEAD_TO_ACT: Readonly<Record<Meaning, number>> = {
  talk: 0,
  else: 0,
  take: 0.85,
  back: 0.7,
  done: 0.65,
  undone: 0.5,
  off: 0.65,
  yes: 0.5,
  no: 0.3,
}

/** What who has a case says of how it goes is mostly talk, and is passed on only where it is plainly more. */
const LEAD_OF_PROGRESS = 1.2
/** Who was asked whether it is done talks to neighbours of much else for a day. */
const LEAD_OF_ASKED = 0.75

export function leadToAct(meaning: Meaning, standing: Standing): number {
  if (standing === 'held' && meaning === 'undone') return LEAD_OF_PROGRESS
  return standing === 'asked' ? Math.max(LEAD_OF_ASKED, LEAD_TO_ACT[meaning]) : LEAD_TO_ACT[meaning]
}

/** From here on it is asked about; how it goes never is. */
export function leadToAsk(meaning: Meaning, standing: Standing): number {
  return standing === 'held' && meaning === 'undone' ? Infinity : 0.15
}

/** Who says its number, or quotes it, speaks of it. */
export const LEAD_OF_NAMED = 0.1
/** From here on what is weighed goes before what words say by themselves. */
export const LEAD_TO_OVERRULE: Readonly<Partial<Record<Meaning, number>>> = { talk: 0.8, else: 0.2 }
