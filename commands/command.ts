import type { Effect } from '../src/domain/model/effect.ts'
import type { Proposal } from '../src/domain/model/proposal.ts'
import type { View } from '../src/domain/model/view.ts'

/** A message that shows a command, and what comes out of it. They are the tests and the help. */
export interface Example<Where> {
  readonly say: string
  readonly where?: Partial<Where>
  readonly gives: Readonly<Record<string, unknown>>
}

/** Who may say it, for the help pages; `decide` is what holds people to it. */
export type Audience = 'everyone' | 'staff' | 'partner'

/** A command (指令): one file of `commands/`. It reads and decides; it sends and saves nothing. */
export interface Command<Utterance, Where> {
  readonly name: string
  /** What it is called in Chinese, as the help shows it: `接单`. */
  readonly title: string
  /** The words that begin it. No two commands share one. */
  readonly words: readonly string[]
  readonly who: readonly Audience[]
  /** One line for the help, in Chinese and in English. */
  readonly help: { readonly zh: string; readonly en: string }
  readonly examples: readonly Example<Where>[]
  readonly consider: (utterance: Utterance, where: Where) => Proposal | null
}

/** What one command's file says: its words, how it reads, what it decides. */
export interface CommandSpec<Utterance, Where, Fields extends object>
  extends Omit<Command<Utterance, Where>, 'consider'> {
  /** Whether the message is this command's, and what its fields are. */
  readonly read: (
    utterance: Utterance,
    where: Where,
  ) => { readonly fields: Fields; readonly left: number } | null
  /** What is to happen. Pure: all it may know is in `view`. */
  readonly decide: (fields: Fields, view: View) => readonly Effect[]
}

/** Ties a command's reading to its decision, so that a list may hold commands of all kinds of fields. */
export function command<Utterance, Where, Fields extends object>(
  spec: CommandSpec<Utterance, Where, Fields>,
): Command<Utterance, Where> {
  const { read, decide, ...told } = spec
  return {
    ...told,
    consider(utterance, where) {
      const reading = read(utterance, where)
      if (reading === null) return null
      const { fields, left } = reading
      return {
        command: spec.name,
        fields,
        left,
        decide: (view) => decide(fields, view),
      }
    },
  }
}
