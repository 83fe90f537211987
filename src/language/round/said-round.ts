/** A duty as far as it is needed to read what is said of its rounds. */
export interface DutyHere {
  readonly name: string
  readonly words: readonly string[]
  readonly of: 'building' | 'household' | 'checkpoint'
  readonly parts: readonly string[]
  /** Its lines tell how it was there: 2人在岗 登记齐. */
  readonly tells: boolean
  /** What may happen in a household: 出院. */
  readonly events: readonly string[]
}

/** What is expected in a chat, and the names of the places there. */
export interface RoundsHere {
  readonly duties: readonly DutyHere[]
  /** Names of buildings that no number tells. */
  readonly buildings: readonly string[]
  readonly checkpoints: readonly string[]
  /** The chat is the group of the first of them. */
  readonly atGate: boolean
  /** Only that something was done, or is left, is read there: neighbours speak of all else. */
  readonly doingAlone: boolean
}

/** What was said of rounds. Places are as they were said: 3号楼, 2-301, 南门. */
export type RoundSaid =
  | {
      readonly kind: 'done'
      readonly duty: string
      readonly places: readonly string[]
      readonly parts: readonly string[]
      /** So much of something: 2袋. */
      readonly amount: string | null
    }
  /** Households of a duty that visits: who was there, or was asked by telephone. */
  | {
      readonly kind: 'seen'
      readonly duty: string
      readonly places: readonly string[]
      readonly met: boolean
      readonly called: boolean
    }
  /** What is still to be done today. */
  | { readonly kind: 'left'; readonly duty: string | null }
  /** Something happened in a household, and it is to be seen soon. */
  | { readonly kind: 'event'; readonly event: string; readonly household: string }
  /** A household is to be seen as often as this, ms. */
  | { readonly kind: 'every'; readonly household: string; readonly every: number }
