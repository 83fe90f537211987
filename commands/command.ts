// Played by: who-took-it-cannot-go.chat
import type { Level } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { Proposal, Recall } from '../src/domain/model/proposal.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import type { HelpPlaces } from '../src/domain/wording/help-page.ts'
import { NO_ID_CARD } from '../src/domain/wording/register/entry.ts'
import { type CharacterClass, characterClass } from '../src/language/character-class.ts'
import { holdsIdCard } from '../src/language/id-card.ts'
import type { Turn, TurnOf } from '../src/language/turn/turn-said.ts'

/** A message that shows a command, and what comes out of it. They are the tests and the help. */
export interface Example<Where> {
  readonly say: string
  readonly where?: Partial<Where>
  readonly gives: Readonly<Record<string, unknown>>
}

/** Who may say it, for the help pages; `decide` is what holds people to it. */
export const AUDIENCES = ['everyone', 'staff', 'partner'] as const
export type Audience = (typeof AUDIENCES)[number]

/**
 * When a reading may be taken for talk, because the message sounds like talk to the second opinion. What is said plainly
 * (to the bot, begun with the word and a pause, with a case's number) is not doubted.
 */
export const DOUBTS = [
  /** Never: it is only ever said in set words. */
  'set-words',
  /** Where the reading leaves some of the message unexplained. */
  'explained',
  /** The same, and wants less consent: a reading of temperatures is weighed already. */
  'readings',
  /** Always: its reading can't tell what it leaves unexplained. */
  'free-words',
  /** Always, and where no word of the command was said even if it is said to the bot. */
  'trouble',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** Whom the short help of a group is for. */
export const READERS = ['residents', 'staff'] as const
export type Reader = (typeof READERS)[number]

/** What people read of a command. */
export interface Help {
  /** One line, `what for：what to say`. */
  readonly zh: string
  /** One sentence. */
  readonly en: string
  /** In a group the help is short: for whom this stands in it. */
  readonly short?: readonly Reader[]
  /** Only those hear of it who have a duty at this level or above. */
  readonly from?: Level
  /** It stands only where the street's file expects rounds of somebody. */
  readonly duties?: true
  /** It stands only where the street's file has teams. */
  readonly teams?: true
  /** It stands only where the street's file has rotas. */
  readonly rotas?: true
  /** It stands only where the street's file names streets that it works with. */
  readonly neighbours?: true
  /** Words by which somebody asks how this is done. Of several commands the one of the lowest position is meant. */
  readonly asked?: { readonly words: RegExp; readonly position: number }
  /** The help pages it stands on: in which part, and where among the others of that part. */
  readonly pages: HelpPlaces
}

/** A command's reading of a message, and how it stands beside another in the same message. */
export interface Reading extends Proposal {
  readonly doubt: Doubt
  /** Of the leading command: whether another may stand in the message as well. */
  readonly leavesRoom: boolean
  /** Whether it may stand behind a leading command. */
  readonly follows: boolean
  /** Whether temperatures in its free words are its own. */
  readonly holdsFigures: boolean
  /** Whether it is meant even in a notice to everybody (@所有人), which is said to nobody. */
  readonly toAll: boolean
  /** Whether it gives way where what was said is a question that has a written answer. */
  readonly yields: boolean
  /** Whether it is what the message says, whatever else could be read from it. */
  readonly whole?: boolean
  /** Whether it is told by its form alone, and gives way to a cry and to a command whose word begins the message. */
  readonly guessed?: boolean
}

/** How a command is said in plain short words of a case at hand. */
export interface Short<Made> {
  /** What is said, and what the case is to who says it; of several that fit the earlier. */
  readonly answers: readonly (readonly [Turn, TurnOf])[]
  /** Of the case's number, and what was said besides, raw. */
  readonly fields: Made
}

/** A command (指令): one file of `commands/`. It reads and decides; it sends and saves nothing. */
export interface Command<Utterance, Where, Fields extends object = never> {
  readonly name: string
  /** What it results in by typed fields, as a button gives them: nothing is read. */
  readonly propose: (fields: Fields) => Proposal
  /** What it is called in Chinese, as the help shows it: `接单`. */
  readonly title: string
  /** What the guide of labelled lines calls it, where that is another word than its name. */
  readonly labelled?: string
  /** The words that begin it. No two commands share one. */
  readonly words: readonly string[]
  /** Those of its words that are common talk: alone, unaddressed, they ask for nothing. */
  readonly talk?: readonly string[]
  readonly who: readonly Audience[]
  readonly doubt: Doubt
  /** What becomes of what it did when its message is taken back (撤回). */
  readonly recall: Recall
  readonly help: Help
  readonly examples: readonly Example<Where>[]
  /** Characters without which a message is not looked at: one of each of these strings must stand in it. */
  readonly needs?: readonly string[]
  /** Its free words may tell temperatures, which then are no check-in: 办结 12 体温36.8，已安抚. */
  readonly holdsFigures?: boolean
  /** It is the street's own work: words with a number of an id card are refused, and nothing of them is kept. */
  readonly noIdCards?: true
  /** Whether a message that no command understood shows signs that this one was meant. */
  readonly near?: (utterance: Utterance, where: Where) => boolean
  /**
   * Only of the one command beside which another may stand in the same message: where its own words end, so that what is
   * behind them may be read by itself; null where nothing of it stands.
   */
  readonly endsAt?: (utterance: Utterance) => number | null
  readonly consider: (utterance: Utterance, where: Where) => Reading | null
  readonly short?: Short<(number: number, text: string) => Reading>
}

/** What one command's file says: its words, how it reads, what it decides. */
export interface CommandSpec<Utterance, Where, Fields extends object>
  extends Omit<Command<Utterance, Where>, 'propose' | 'consider' | 'short'> {
  readonly short?: Short<(number: number, text: string) => Fields>
  /** Whether the message is this command's, and what its fields are. */
  readonly read: (
    utterance: Utterance,
    where: Where,
  ) => {
    readonly fields: Fields
    readonly left: number
    /** Where this very message is doubted otherwise than the command's others. */
    readonly doubt?: Doubt
    /** It is told by its form alone: a cry, or a command whose word begins the message, goes before it. */
    readonly guessed?: boolean
  } | null
  /** What is to happen. Pure: all it may know is in `view`. */
  readonly decide: (fields: Fields, view: View) => readonly Effect[]
  /** Whether another command may stand beside this reading; without it one may. Asked of the command that has `endsAt`. */
  readonly leavesRoom?: (fields: Fields, left: number) => boolean
  /** Whether this reading may stand beside that of the command that has `endsAt`; without it, it may. */
  readonly follows?: (fields: Fields) => boolean
  /** Whether this reading is meant even in a notice to everybody; without it, it is not. */
  readonly toAll?: (fields: Fields, where: Where) => boolean
  /** Whether this reading gives way to a written answer; without it, it does not. */
  readonly yields?: (fields: Fields, left: number) => boolean
  /** Where it is read at all, it is what the message says, whatever else could be read from it. */
  readonly whole?: boolean
}

/** What a message must tell of its characters. */
interface Shown {
  readonly shows: (kind: CharacterClass) => boolean
}

/** Ties a command's reading to its decision, so that a list may hold commands of all kinds of fields. */
export function command<Utterance extends Shown, Where, Fields extends object>(
  spec: CommandSpec<Utterance, Where, Fields>,
): Command<Utterance, Where, Fields> {
  const { read, decide: decided, leavesRoom, follows, toAll, yields, whole, short, ...told } = spec
  const { name, doubt, recall, holdsFigures = false } = spec
  const decide = (fields: Fields, view: View): readonly Effect[] =>
    told.noIdCards === true && holdsIdCard(view.occasion.said?.text ?? '')
      ? [answer(view, null, NO_ID_CARD)]
      : decided(fields, view)
  const needs = (spec.needs ?? []).map(characterClass)
  const propose = (fields: Fields): Proposal => ({
    command: name,
    fields,
    left: 0,
    recall,
    decide: (view) => decide(fields, view),
  })
  return {
    ...told,
    propose,
    ...(short === undefined
      ? {}
      : {
          short: {
            answers: short.answers,
            fields: (number, text) => ({
              ...propose(short.fields(number, text)),
              doubt: 'set-words',
              leavesRoom: false,
              follows: false,
              holdsFigures: false,
              toAll: false,
              yields: false,
            }),
          },
        }),
    consider(utterance, where) {
      for (const each of needs) if (!utterance.shows(each)) return null
      const reading = read(utterance, where)
      if (reading === null) return null
      const { fields, left } = reading
      return {
        command: name,
        fields,
        left,
        recall,
        decide: (view) => decide(fields, view),
        doubt: reading.doubt ?? doubt,
        leavesRoom: leavesRoom?.(fields, left) ?? true,
        follows: follows?.(fields) ?? true,
        holdsFigures,
        toAll: toAll?.(fields, where) ?? false,
        yields: yields?.(fields, left) ?? false,
        ...(whole === undefined ? {} : { whole }),
        ...(reading.guessed === true ? { guessed: true } : {}),
      }
    },
  }
}
