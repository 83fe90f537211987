import type { TurnOf } from './turn-said.ts'

/** A case that a short word may mean, as it stands to who speaks. */
export interface CaseAtHand {
  readonly number: number
  readonly as: TurnOf
  /** It was spoken of here just now: no number and no quote is needed. */
  readonly fresh: boolean
  /** It was spoken of within the hour. */
  readonly justNow: boolean
  /** What it is called here, in a few characters. */
  readonly called: string
  /** Something is to be bought, fetched or done for somebody; else something is to be mended or looked after. */
  readonly isErrand: boolean
}

/** One answer to a question of the bot's, and the command that it stands for. */
export interface Choice {
  readonly answer: 'yes' | 'no' | number
  readonly command: string
  readonly case: number
  /** What was said besides, raw; empty where nothing was. */
  readonly text: string
  /** What the case was called in the question; empty where it was not. */
  readonly called: string
  /** The answer stands for these words, as if they had been said; empty: for none. Then no case is meant. */
  readonly say?: string
}

/** What stands between the bot and somebody in a chat: what it may be answered to. */
export interface UnderWay {
  /** The cases at hand, those of `named` though they were not spoken of just now. */
  readonly cases: (named: readonly number[]) => readonly CaseAtHand[]
  /** What the speaker asked to have bought or fetched here and is not done, the latest first. */
  readonly errands: () => readonly { readonly number: number; readonly things: readonly string[] }[]
  /** Whether the bot spoke of a case here just now (what is said then is mostly of that), or these last days; null where nothing is under way. */
  readonly spoken: () => 'just-now' | 'lately' | null
  /** The answers to the question that stands; empty where none does. */
  readonly choices: () => readonly Choice[]
}
