import type { Command } from '../../commands/command.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Said, Where } from '../language/where.ts'
import { type Explain, explainBy } from './explain.ts'
import { checked } from './registry.ts'
import { proposalsOf } from './route.ts'
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
    route: (said, where) => proposalsOf(understand(said, where), said, commands),
    explain: explainBy(understand, commands),
  }
}
