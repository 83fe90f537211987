import type { Effect } from './effect.ts'
import type { View } from './view.ts'

/** What a message came to under one command, not yet decided upon. */
export interface Proposal {
  readonly command: string
  /** The fields, as `explain` prints them. */
  readonly fields: object
  /** How many characters of the message the reading leaves unexplained: the fewer, the surer. */
  readonly left: number
  readonly decide: (view: View) => readonly Effect[]
}
