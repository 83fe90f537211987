import type { Command } from '../../commands/command.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, Where } from '../language/where.ts'
import { type Explain, explainBy } from './explain.ts'
import { beginningsOf } from './hint.ts'
import { checked } from './registry.ts'
import { proposalsOf } from './route.ts'
import { togetherBy } from './together.ts'
import { type Understand, understandBy } from './understand.ts'

/** What a list of commands makes of messages. */
export interface Understanding {
  readonly commands: readonly Command<Utterance, Where>[]
  readonly understand: Understand
  /** All that is to be decided upon a message. */
  readonly route: (said: Said, where: Where) => readonly Proposal[]
  /** What it makes of a line of the labelling guide. */
  readonly explain: Explain
}

/** Built once, from the list of commands. Throws where one of them is declared wrongly. */
export function understandingOf(commands: readonly Command<Utterance, Where>[]): Understanding {
  const understand = understandBy(checked(commands))
  return {
    commands,
    understand,
    route: togetherBy(
      understand,
      (understood, said) => proposalsOf(understood, said, commands),
      beginningsOf(commands),
    ),
    explain: explainBy(understand, commands),
  }
}
