import type { CheckInFields } from '../../commands/checkin/checkin.ts'
import { feverIn, illnessIn } from '../../commands/checkin/fever-told.ts'
import type { Command } from '../../commands/command.ts'
import { troubleIn } from '../../commands/report/read.ts'
import { characterClass, DIGIT } from '../language/character-class.ts'
import { isTalkOfTrouble } from '../language/trouble/house.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'
import type { Owner } from '../language/whose/whom.ts'

/** What a message came near to, for one kind and short answer. How often to give it is the engine's to say. */
export type Hint =
  /** A command's word with a rest that can't be read: show its example. */
  | { readonly kind: 'incomplete'; readonly command: string }
  /** A reply to a post that lists several cases: ask for the number. */
  | { readonly kind: 'which-case'; readonly cases: readonly number[] }
  /** It shows signs of a command that nothing could read: ask whether it was meant, with the words to say. */
  | {
      readonly kind: 'near'
      readonly command: string
      /** It is plainly more than talk: who owes nothing is asked about it as well. */
      readonly clear: boolean
    }
  /** Short words that several things at hand may be meant by: ask which. */
  | { readonly kind: 'which'; readonly options: readonly Option[]; readonly text: string }
  /** Short words that may mean something of a case at hand, or nothing: whether they do is asked. */
  | { readonly kind: 'unsure'; readonly option: Option; readonly text: string }
  /** A plain complaint: filing it may be offered. */
  | { readonly kind: 'complaint' }
  /** A number that no living body has, while temperatures are asked for: `45.6`. */
  | { readonly kind: 'range'; readonly value: number }
  /** Somebody is ill, and no figure says how much: it is asked for. */
  | { readonly kind: 'illness'; readonly owner: Owner }
  /** A voice message while a roll-call is open: it can't be heard. */
  | { readonly kind: 'voice' }

/** One of the things that may be meant, and the command that it would be. */
export interface Option {
  readonly command: string
  readonly case: number
  readonly called: string
}

const COMPLAINT =
  /没人[管修理扫收]|又.{0,4}[坏漏堵停]|坏了|漏水|堵了|太吵|吵死|臭死|也不管|谁管|管管|怎么还不修|投诉/
/** Each of these words has one. */
const TROUBLE = characterClass('管修扫收坏漏堵停吵臭投')
const ASKING = /[?]|吗|么$|谁知道/
const MOST_REST = 12

/** A word that begins a command. */
interface Beginning {
  readonly word: string
  /** The command's. */
  readonly name: string
  /** It is common talk: alone, unaddressed, it asks for nothing. */
  readonly talk: boolean
}

/** The words that begin commands, by their first character. */
export type Beginnings = ReadonlyMap<string, readonly Beginning[]>

export function beginningsOf(commands: readonly Command<Utterance, Where>[]): Beginnings {
  const all = commands.flatMap(({ name, words, talk = [] }) =>
    words.map((word) => ({ word, name, talk: talk.includes(word) })),
  )
  const firsts = [...new Set(all.map(({ word }) => word.charAt(0)))]
  return new Map(firsts.map((first) => [first, all.filter(({ word }) => word.startsWith(first))]))
}

/** The longest command word that a folded text begins with. */
export function wordThatBegins(text: string, beginnings: Beginnings): Beginning | null {
  return (beginnings.get(text.charAt(0)) ?? [])
    .filter(({ word }) => text.startsWith(word))
    .reduce<Beginning | null>(
      (longest, one) => (longest === null || one.word.length > longest.word.length ? one : longest),
      null,
    )
}

/** What the message came near to. Pure. */
export function hintOf(utterance: Utterance, where: Where, beginnings: Beginnings): Hint | null {
  const { text, quote, said } = utterance
  if (quote?.bot && quote.cases.length > 1 && text.length <= MOST_REST)
    return { kind: 'which-case', cases: quote.cases }
  if (where.asked !== null && (said.attachment === 'voice' || text.startsWith('[语音]')))
    return { kind: 'voice' }
  return (
    illnessHint(utterance, where) ??
    rangeOf(utterance, where) ??
    incompleteOf(utterance, where, beginnings) ??
    complaintOf(utterance, where)
  )
}

/** Somebody is ill, and a figure is wanted. */
export function illnessHint(utterance: Utterance, where: Where): Hint | null {
  const ill = illnessIn(utterance, where)
  return ill === null ? null : { kind: 'illness', owner: ill.owner }
}

/** A fever that was read, and taken for talk all the same. */
export function feverHint(fields: object): Hint | null {
  const owner = 'parts' in fields ? feverIn(fields as Pick<CheckInFields, 'parts'>) : null
  return owner === null ? null : { kind: 'illness', owner }
}

/** A number that no body has is written so, and only then the text is taken apart. */
const BEYOND = /\d\d\.\d/

function rangeOf({ parts, shows, text }: Utterance, where: Where): Hint | null {
  if (where.asked?.kind !== 'temperature' || !shows(DIGIT) || text.length > MOST_REST) return null
  if (!BEYOND.test(text)) return null
  const [only, ...others] = parts().filter(
    ({ kind }) => kind !== 'break' && kind !== 'mark' && kind !== 'word',
  )
  return only?.kind === 'beyond' && others.length === 0
    ? { kind: 'range', value: only.value }
    : null
}

function incompleteOf(
  { text, mentioned }: Utterance,
  where: Where,
  beginnings: Beginnings,
): Hint | null {
  const plain = text.trim()
  if (plain.length > MOST_REST + 4) return null
  const addressed = mentioned || where.place === 'direct'
  for (const { name, word, talk } of beginnings.get(plain.charAt(0)) ?? []) {
    if (!plain.startsWith(word) || (talk && !addressed)) continue
    const rest = plain.slice(word.length)
    if (rest === '' || (addressed && rest.length <= MOST_REST) || /^[\s:]*\d{1,6}$/.test(rest)) {
      return { kind: 'incomplete', command: name }
    }
  }
  return null
}

function complaintOf({ text, shows }: Utterance, where: Where): Hint | null {
  if (where.place !== 'building' || !shows(TROUBLE) || !COMPLAINT.test(text) || ASKING.test(text))
    return null
  return troubleIn(text) === null || isTalkOfTrouble(text) ? null : { kind: 'complaint' }
}
