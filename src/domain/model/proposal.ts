import type { Effect } from './effect.ts'
import type { View } from './view.ts'

/** What becomes of what a command did when its message is taken back (撤回). */
export const RECALLS = [
  /** What it opened is called off; where somebody has it, or it is urgent, they are asked. */
  'cancel',
  /** Things stand as before, and who had heard of it hears that. */
  'undo',
  /** It cannot be undone: who took it back hears what stands, and what to say instead. */
  'ask',
  /** It changed nothing that lasts, or must not be undone by a recall. */
  'nothing',
] as const
export type Recall = (typeof RECALLS)[number]

/** What is wanted of one command, read from words or given as typed fields, and not yet decided upon. */
export interface Proposal {
  readonly command: string
  /** The fields, as `explain` prints them. */
  readonly fields: object
  /** How many characters of a message the reading leaves unexplained: the fewer, the surer. None of typed fields. */
  readonly left: number
  /** What becomes of it when its message is taken back. */
  readonly recall: Recall
  readonly decide: (view: View) => readonly Effect[]
}
