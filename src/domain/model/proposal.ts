import type { Effect } from './effect.ts'
import type { View } from './view.ts'

/** What is wanted of one command, read from words or given as typed fields, and not yet decided upon. */
export interface Proposal {
  readonly command: string
  /** The fields, as `explain` prints them. */
  readonly fields: object
  /** How many characters of a message the reading leaves unexplained: the fewer, the surer. None of typed fields. */
  readonly left: number
  readonly decide: (view: View) => readonly Effect[]
}
