import type { Meaning } from './turn-odds.ts'

/**
 * How far a meaning must stand before the next likeliest for something to be done upon it: a false action is worse than a
 * miss, and what is only written down is no great harm. Chosen by holding out each hand in turn.
 */
export const LEAD_TO_ACT: Readonly<Record<Meaning, number>> = {
  talk: 0,
  else: 0,
  take: 0.7,
  back: 0.7,
  done: 0.65,
  undone: 0.5,
  off: 0.65,
  yes: 0.5,
  no: 0.3,
}

/** From here on it is asked about. */
export const LEAD_TO_ASK = 0.15
/** Who says its number, or quotes it, speaks of it. */
export const LEAD_OF_NAMED = 0.1
/** From here on what is weighed goes before what words say by themselves. */
export const LEAD_TO_OVERRULE: Readonly<Partial<Record<Meaning, number>>> = { talk: 0.8, else: 0.2 }
