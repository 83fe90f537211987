import { commands } from '../../commands/index.ts'
import type { CommandWords } from '../config/command-words.ts'
import { understandingOf } from '../understanding/understanding.ts'

/** What the program makes of messages, by all its commands. A command that is declared wrongly ends the program here. */
export const understanding = understandingOf(commands)

export const { understand, route, explain } = understanding

const all = commands.flatMap(({ words }) => words)

/** What begins a command: no register may have it for itself, unless what follows tells the two apart. */
export const commandWords: CommandWords = { all, free: all.filter(takesGoods) }

/** Whether a command reads goods behind its word. */
function takesGoods(word: string): boolean {
  const where = { place: 'community', bot: [], mentioned: false, alias: '', asked: null } as const
  const said = { text: `${word} 口罩5只 南门`, quote: null, chain: null }
  return understand(said, where).chosen !== null
}
