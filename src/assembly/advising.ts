import { commands } from '../../commands/index.ts'
import { type Advisable, adviceIn, inventsNothing, question } from '../advisor/advice.ts'
import type { ChatMessage } from '../advisor/chat-completion.ts'
import { masked } from '../advisor/mask.ts'

import type { Unclear } from '../engine/advisor.ts'
import { withoutMention } from '../engine/clean.ts'
import { understand } from './understanding.ts'

/** Answers a question in one line of JSON, as a model does. */
export type Model = (messages: readonly ChatMessage[]) => Promise<string>

/**
 * What nobody is advised to: it is said in set words, gives rights, or takes back what cannot be given again. A model's
 * guess would be answered with 是 in good faith.
 */
const NEVER: ReadonlySet<string> = new Set([
  'forget',
  'login',
  'identify',
  'vouch',
  'adopt',
  'split',
  'merge',
])

const ADVISABLE: readonly Advisable[] = commands
  .filter(({ name }) => !NEVER.has(name))
  .map(({ name, title, examples }) => ({
    name,
    title,
    examples: examples.slice(0, 3).map(({ say }) => say),
  }))

/**
 * What somebody may have meant, by a model's guess: the words to say it, in the script of the one who spoke; null where
 * the model advises nothing, says a name or a number that was not said, or names a command that its words are not.
 */
export async function advised(
  { message, names, where }: Unclear,
  model: Model,
): Promise<string | null> {
  const words = withoutMention(message.text, where.bot)
  const mask = masked(words, names)
  const advice = adviceIn(await model(question(ADVISABLE, mask.text)), ADVISABLE)
  const say = advice === null ? null : mask.restored(advice.say)
  if (advice === null || say === null || !inventsNothing(say, words)) return null
  const meant = understand({ text: say, quote: null, chain: null }, { ...where, mentioned: true })
  return meant.chosen?.command === advice.command ? say : null
}
