import { commands } from '../../commands/index.ts'
import { understandingOf } from '../understanding/understanding.ts'

/** What the program makes of messages, by all its commands. A command that is declared wrongly ends the program here. */
export const understanding = understandingOf(commands)

export const { understand, route, explain } = understanding

/** What begins a command: no register may have it for itself. */
export const commandWords: readonly string[] = commands.flatMap(({ words }) => words)
