import type { Chain } from './chain.ts'
import type { CharacterClass } from './character-class.ts'
import type { Folded } from './fold.ts'
import type { Quote } from './frame.ts'
import type { Core } from './manner/core.ts'
import type { Part } from './scan.ts'
import type { Said } from './where.ts'

/** What a request asks for. */
export type RequestKind = 'shopping' | 'medicine' | 'parcel' | 'trash' | 'care' | 'other'

/** What must be done about a report. */
export type Category = 'repair' | 'hygiene' | 'safety' | 'dispute' | 'health' | 'returnee' | 'other'

/** A thing wanted: its name as typed, how many, and the measure word. */
export interface Item {
  readonly name: string
  readonly quantity?: number
  readonly unit?: string
}

/** What was said, taken apart: all that the commands read from. Places are in `text`. */
export interface Utterance {
  readonly said: Said
  /** The reply without the message it quotes, folded to plain writing. */
  readonly reply: Folded
  /** The folded reply, mentions of the bot blanked. */
  readonly text: string
  readonly quote: Quote | null
  readonly mentioned: boolean
  readonly chain: Chain | null
  /** Cover the text without gaps; taken apart when first asked for. */
  readonly parts: () => readonly Part[]
  /** What each of its breaths says without its wrapping; found when first asked for. */
  readonly cores: () => readonly Core[]
  /** A number stands in the text that may be a case's. */
  readonly numbered: boolean
  /** Whether a character of this class stands anywhere in the text. */
  readonly shows: (kind: CharacterClass) => boolean
  /** What was typed between two places. */
  readonly typed: (start: number, end: number) => string
}
