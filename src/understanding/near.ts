// Played by: a-near-miss-is-asked-about.chat
import type { Command, Reading } from '../../commands/command.ts'
import { says } from '../language/clause.ts'
import type { TurnOf } from '../language/turn/turn-said.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'
import { type Beginnings, type Hint, wordThatBegins } from './hint.ts'
import { oddsOfCommand } from './second-opinion.ts'

/** Log-odds from which a message that shows signs of a command is asked about, by whom it is said to. */
const LIMIT = -1.8
const LIMIT_WHILE_ASKED = -3
const LIMIT_OF_TOLD = -6
/** Who tells at such length is not asked what they meant. */
const LONGEST = 160
const LONGEST_REMARK = 14
const LONGEST_OF_THEIRS = 40
const THEIRS: readonly TurnOf[] = ['asked', 'held']
const ASKING = /[?吗么]/

/**
 * The command that a message came near to which no command understood: the one that was read and taken for talk, or the
 * first that sees its signs; null where the second opinion finds mere talk. What is dear is asked last: most talk shows no sign.
 */
export function nearTo(
  utterance: Utterance,
  where: Where,
  best: Reading | null,
  commands: readonly Command<Utterance, Where>[],
  beginnings: Beginnings,
): Hint | null {
  const { text, chain } = utterance
  if (text.length > LONGEST || chain !== null || isForAnother(text)) return null
  const command =
    best?.command ?? commands.find(({ near }) => near?.(utterance, where) === true)?.name
  if (command === undefined || isRemark(utterance, where)) return null
  if (best !== null && isBegunWithItsWord(best, text, beginnings))
    return { kind: 'near', command, clear: true }
  return oddsOfCommand(utterance, where) < limitOf(utterance, where)
    ? null
    : { kind: 'near', command, clear: isClear(utterance, where) }
}

/** It is said to the bot, puts something right, or tells of somebody of the home by name: 我娘, 不是, 打错了. */
export function isClear({ mentioned, parts }: Utterance, { place }: Where): boolean {
  if (mentioned || place === 'direct') return true
  return parts().some((part) => says(part, 'fix', 'deny', 'kin'))
}

/** Who begins with a command's own word, which is no common talk, and asks nothing, meant something by it. */
function isBegunWithItsWord({ command }: Reading, text: string, beginnings: Beginnings): boolean {
  const begun = wordThatBegins(text.trim(), beginnings)
  return begun !== null && begun.name === command && !begun.talk && !ASKING.test(text)
}

/** A few words right behind what the bot said of a case are of that case, and ask for no other. */
function isRemark({ text, mentioned }: Utterance, { place, underWay }: Where): boolean {
  if (mentioned || place === 'direct' || underWay?.spoken() !== 'just-now') return false
  if (text.length <= LONGEST_REMARK) return true
  // Who has a case, or was asked whether it is done, tells of it at some length.
  const isTheirs = underWay.cases([]).some(({ as, fresh }) => fresh && THEIRS.includes(as))
  return text.length <= LONGEST_OF_THEIRS && isTheirs
}

/** Who calls somebody else by name speaks to them: mentions of the bot are blank in the text. */
function isForAnother(text: string): boolean {
  return text.includes('@')
}

function limitOf({ mentioned }: Utterance, { place, asked }: Where): number {
  if (mentioned || place === 'direct') return LIMIT_OF_TOLD
  return asked === null ? LIMIT : LIMIT_WHILE_ASKED
}
