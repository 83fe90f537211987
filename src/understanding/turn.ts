import type { Command, Reading } from '../../commands/command.ts'
import type { Effect } from '../domain/model/effect.ts'
import { beside, type View } from '../domain/model/view.ts'
import { answer } from '../domain/notify/answer.ts'
import { NOT_MEANT } from '../domain/wording/answer/unclear.ts'
import { mayBeOf, tellsOf } from '../language/turn/thing.ts'
import {
  answerToFiling,
  meantOf,
  type TurnsMeant,
  turnsMeant,
} from '../language/turn/turn-meant.ts'
import {
  finishTold,
  numberedTurn,
  numberSaid,
  type Turn,
  yesOrNo,
} from '../language/turn/turn-said.ts'
import type { CaseAtHand, Choice, UnderWay } from '../language/turn/under-way.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'
import type { Hint, Option } from './hint.ts'

type Commands = readonly Command<Utterance, Where>[]

/** What plain short words mean by what is under way: an answer to a question, a command on a case at hand, or one of several. */
export type TurnRead =
  | {
      readonly kind: 'answer' | 'command'
      readonly reading: Reading
      /** No word says it plainly: its signs were weighed, and a command that is read goes before it. */
      readonly isWeighed: boolean
    }
  /** It is as if these words had been said. */
  | { readonly kind: 'words'; readonly words: string }
  /** Which of several, or whether it is meant at all, is asked. */
  | { readonly kind: 'ask'; readonly hint: Extract<Hint, { kind: 'which' | 'unsure' }> }

/** Short words are short. */
const LONGEST = 40

/** Reads short words by what the bot has just said or asked here; null where they are nothing of the kind. */
export function turnOf(utterance: Utterance, where: Where, commands: Commands): TurnRead | null {
  const { text, chain, quote, said } = utterance
  const { underWay } = where
  if (underWay === undefined || chain !== null || said.attachment !== undefined) return null
  if (text.length > LONGEST || where.notice !== undefined) return null
  const answer = quote === null ? answerOf(text, underWay.choices, commands) : null
  if (answer !== null) return answer
  const meant = meantBy(utterance)
  if (meant === null) return null
  if (meant.named.length === 0 && underWay.spoken() === null) return null
  const turns = turnsMeant(meant.rest, meant.named.length > 0)
  if (turns === null) return null
  // Who tells neighbours where to turn declines nothing.
  const isAmong = where.place === 'building'
  const cases = underWay
    .cases(meant.named)
    .filter(({ number, fresh, as, called }) =>
      meant.named.length > 0
        ? meant.named.includes(number)
        : fresh && (as === 'beside' ? isSeen(meant.rest, called) : mayBeOf(meant.rest, called)),
    )
  const options = optionsOf(
    commands,
    turns,
    cases,
    SAYS_LITTLE.test(meant.rest),
    where.place === 'direct',
  ).filter(
    ({ turn, isWeighed, case: number }) =>
      !(isAmong && isWeighed && turn === 'not-ours') &&
      !(turn === 'needless' && isOfPart(meant.rest, number, underWay)),
  )
  const [only, ...others] = options
  if (only === undefined) return null
  const words = wordsOf(utterance, only, meant.rest)
  const told = options.map(({ command, case: number, called }) => ({
    command,
    case: number,
    called,
  }))
  if (others.length > 0) return { kind: 'ask', hint: { kind: 'which', options: told, text: words } }
  if (!only.isSure) {
    const { command, case: number, called } = only
    return {
      kind: 'ask',
      hint: { kind: 'unsure', option: { command, case: number, called }, text: words },
    }
  }
  return {
    kind: 'command',
    reading: only.short.fields(only.case, words),
    isWeighed: only.isWeighed,
  }
}

// ---- an answer to a question ----

/** The question is forgotten with its answer. */
function answerOf(
  text: string,
  choices: () => readonly Choice[],
  commands: Commands,
): Exclude<TurnRead, { kind: 'ask' }> | null {
  const all = choices()
  if (all.length === 0) return null
  const plain = numberSaid(text) ?? yesOrNo(text)
  const said = plain ?? filedOrNot(all, text)
  const isWeighed = plain === null && said !== null
  const choice = all.find(({ answer }) => answer === said) ?? namedIn(all, text)
  if (choice?.say === '') return { kind: 'answer', reading: DECLINED, isWeighed }
  if (choice?.say !== undefined) return { kind: 'words', words: choice.say }
  const short = commands.find(({ name }) => name === choice?.command)?.short
  if (choice === null || choice === undefined || short === undefined) return null
  const reading = short.fields(choice.case, choice.text)
  const decide = (view: View) => [answered(view), ...reading.decide(view)]
  return { kind: 'answer', reading: { ...reading, decide }, isWeighed }
}

/** Whether something should be filed is answered in many words. */
function filedOrNot(all: readonly Choice[], text: string): 'yes' | 'no' | null {
  return all.some(({ command }) => command === 'report') ? answerToFiling(text) : null
}

/** The question is answered, and stands no more. */
function answered({ speaker }: View): Effect {
  return { do: 'answered', contact: speaker.contact, about: 'turn' }
}

/** That was not what they meant: nothing is done. */
const DECLINED: Reading = {
  command: 'answer',
  fields: { asked: null },
  left: 0,
  recall: 'nothing',
  doubt: 'set-words',
  leavesRoom: false,
  follows: false,
  holdsFigures: false,
  toAll: false,
  yields: false,
  decide: (view) => [answered(view), answer(view, null, NOT_MEANT)],
}

/** A reading of words that somebody agreed to: they decide as if these had been said. */
export function agreed<R extends Pick<Reading, 'decide'>>(reading: R, words: string): R {
  return {
    ...reading,
    decide(view) {
      const said = { text: words, attachment: null }
      const heard = beside(view, { occasion: { ...view.occasion, said } })
      return [answered(view), ...reading.decide(heard)]
    },
  }
}

const AROUND = /^[\s,]*(?:是|就|就是|那个)+|(?:那个|那件|那单|的|吧|呗|[\s。!~])+$/g

/** The one that is told by what it was called: 电梯那个. */
function namedIn(choices: readonly Choice[], text: string): Choice | null {
  const name = text.replaceAll(AROUND, '')
  if (name.length < 2) return null
  const [only, ...others] = choices.filter(({ called }) => called.includes(name))
  return only !== undefined && others.length === 0 ? only : null
}

// ---- words on a case at hand ----

/** Whose case is meant by number or quote, and the words on it; null where somebody else is replied to. */
function meantBy({ text, quote, numbered }: Utterance): {
  readonly named: readonly number[]
  readonly rest: string
} | null {
  if (quote !== null)
    return quote.bot && quote.cases.length > 0 ? { named: quote.cases, rest: text } : null
  const found = numbered ? numberedTurn(text) : null
  return found === null ? { named: [], rest: text } : { named: [found.number], rest: found.rest }
}

/** Who asked says so of anything. */
const SAYS_LITTLE = /^[\s,]*(?:好|可以|行|没问题)[了啦咯]*[\s。!~]*$/

/** Who did not ask for it tells what they saw themselves, and of what: 我刚坐还是不关门. */
const SELF = /[我俺咱]|刚/
/** 我家的咋没人来办: they have one of their own. */
const OF_THEIR_OWN = /[我俺咱]们?家?(?:的|那个?)(?:咋|怎么|什么时候|啥时候|多会儿|谁|呢|也)/
function isSeen(text: string, called: string): boolean {
  return !OF_THEIR_OWN.test(text) && (SELF.test(text) || tellsOf(text, called))
}

/** 鸡蛋一板就够了，药先不买: of several things one is named, and the errand stands. */
function isOfPart(text: string, number: number, { errands }: UnderWay): boolean {
  const things = errands().find((one) => one.number === number)?.things ?? []
  const named = things.filter((thing) => text.includes(thing))
  return named.length > 0 && named.length < things.length
}

/** What is said of anything: among others it is an answer only for a while. */
const PASSING: readonly Turn[] = ['thanks', 'nod']

interface Meaning extends Option {
  readonly turn: Turn
  /** Else it is asked about. */
  readonly isSure: boolean
  readonly isWeighed: boolean
  readonly as: CaseAtHand['as']
  readonly short: NonNullable<Command<Utterance, Where>['short']>
}

/** Of a case one command, the first; what may be ended without having been taken gives way to what was. */
function optionsOf(
  commands: Commands,
  turns: TurnsMeant,
  cases: readonly CaseAtHand[],
  isBare: boolean,
  alone: boolean,
): readonly Meaning[] {
  const meant = cases
    .filter(({ as }) => !(as === 'own' && isBare))
    .map((one) => ({ ...one, ...meantOf(turns, one) }))
  const all = commands.flatMap(({ name, short }) =>
    (short?.answers ?? []).flatMap(([turn, as], rank) =>
      meant
        .filter(
          (one) =>
            one.as === as &&
            one.turns.includes(turn) &&
            (!PASSING.includes(turn) || alone || one.justNow),
        )
        .map(({ number, called, isSure, isWeighed }) => ({
          command: name,
          case: number,
          called,
          turn,
          isSure,
          isWeighed,
          as,
          short,
          rank,
        })),
    ),
  )
  const first = Math.min(...all.map(({ rank }) => rank))
  return all
    .filter(({ rank }) => rank === first)
    .flatMap(({ rank: _, short, ...one }, place, alike) => {
      const again = alike.slice(0, place).some((other) => other.case === one.case)
      return short !== undefined && !again ? [{ ...one, short }] : []
    })
}

/** Of these all that was said is passed on. */
const WHOLE: readonly Turn[] = ['not-ours', 'unwell', 'wrong', 'progress', 'relay', 'give-back']

/** What was said besides the short words, as typed: what was done, what is still wrong. */
function wordsOf({ text, typed }: Utterance, { turn, as }: Meaning, rest: string): string {
  const whole = WHOLE.includes(turn) || (turn === 'finish' && as === 'own')
  if (whole) return typed(0, text.length).trim()
  const told = turn === 'finish' ? finishTold(rest) : ''
  if (told === '') return ''
  const start = text.indexOf(told)
  return typed(start, start + told.length).trim()
}
