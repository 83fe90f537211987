import { LEAD_OF_NAMED, LEAD_TO_OVERRULE, leadToAct, leadToAsk } from './turn-lead.ts'
import {
  type Answer,
  answerOf,
  type Meaning,
  STANDING_OF,
  type Standing,
  type Weighed,
  weighed,
} from './turn-odds.ts'
import { type Turn, type TurnOf, turnsSaid } from './turn-said.ts'
import type { CaseAtHand } from './under-way.ts'

/** What a short message may mean of cases at hand: what its words say by themselves, and its signs to be weighed. */
export interface TurnsMeant {
  readonly said: readonly Turn[]
  readonly answer: Answer
  /** A number or a quote names the case. */
  readonly isNamed: boolean
}

/** What it means of one case; `isSure`: else it is asked about. */
export interface MeantOf {
  readonly turns: readonly Turn[]
  readonly isSure: boolean
  /** No rule finds it in the words. */
  readonly isWeighed: boolean
}

/** These are said in set words: nothing weighs against them. */
const SET: readonly Turn[] = ['heard', 'progress', 'relay', 'thanks', 'nod']
const STANDINGS: readonly Standing[] = ['offered', 'taken', 'held', 'asked', 'own', 'beside']
const NOTHING: readonly Meaning[] = ['talk', 'else']
/** What a case is called weighs little: it is not known before cases are looked up. */
const UNKNOWN = { called: '', isErrand: false }

/** What a message may mean of something at hand; null where it means nothing of anything, as most do. */
export function turnsMeant(text: string, isNamed: boolean): TurnsMeant | null {
  if (!/[\p{L}\p{N}]|\p{Extended_Pictographic}/u.test(text)) return null
  const all = turnsSaid(text)
  // That somebody heard takes nothing unless they say of which.
  const said = isNamed ? all : all.filter((turn) => turn !== 'heard')
  const answer = answerOf(text)
  const may =
    said.length > 0 ||
    STANDINGS.some((standing) =>
      [true, false].some((isErrand) => {
        const { meaning } = weighed(answer, standing, { ...UNKNOWN, isErrand })
        return !NOTHING.includes(meaning)
      }),
    )
  return may ? { said, answer, isNamed } : null
}

/**
 * What it means of one case: what its signs weigh for, and where that is not sure what its words say by themselves, unless
 * all the rest speaks against it.
 */
export function meantOf({ said, answer, isNamed }: TurnsMeant, about: CaseAtHand): MeantOf {
  if (isNamed && said.length > 0) return { turns: said, isSure: true, isWeighed: false }
  const standing = STANDING_OF[about.as]
  const { meaning, lead } = weighed(answer, standing, about)
  const plain = about.isErrand ? said : said.filter((turn) => turn !== 'relay')
  const turns = TURNS_OF[about.as][meaning] ?? []
  const least = isNamed ? LEAD_OF_NAMED : leadToAct(meaning, standing)
  if (turns.length > 0 && lead >= least)
    return { turns, isSure: true, isWeighed: !turns.some((turn) => said.includes(turn)) }
  // Who was asked alone speaks of that.
  const stands = about.as === 'invited' || lead < (LEAD_TO_OVERRULE[meaning] ?? 1)
  const kept = stands ? plain : plain.filter((turn) => SET.includes(turn))
  if (kept.length > 0) return { turns: kept, isSure: true, isWeighed: false }
  const asks = lead >= leadToAsk(meaning, standing)
  return { turns: asks ? turns : [], isSure: false, isWeighed: true }
}

/** What a meaning comes to, by what the case is to who speaks. */
const TURNS_OF: Readonly<Record<TurnOf, Partial<Record<Meaning, readonly Turn[]>>>> = {
  offered: { take: ['take'], back: ['give-back', 'not-ours'], done: ['finish'] },
  invited: { take: ['take'], back: ['give-back', 'not-ours'] },
  taken: { take: ['take'] },
  held: { done: ['finish'], back: ['give-back'], undone: ['progress'] },
  asked: { done: ['well'], undone: ['unwell'] },
  own: { off: ['needless'], done: ['finish'] },
  beside: { undone: ['unwell'] },
  did: { undone: ['unwell'] },
}

/** Whether who was asked to take something says that it is for somebody else. */
export function saysNotOurs(text: string): boolean {
  const answer = answerOf(text)
  if (turnsSaid(answer.text).includes('not-ours')) return true
  const { meaning, lead } = weighed(answer, 'offered', UNKNOWN)
  return meaning === 'back' && lead >= leadToAct(meaning, 'offered')
}

/** Whether who was asked whether something should be filed says so; null where neither is sure. */
export function answerToFiling(text: string): 'yes' | 'no' | null {
  const { meaning, lead }: Weighed = weighed(answerOf(text), 'file', UNKNOWN)
  if (meaning !== 'yes' && meaning !== 'no') return null
  return lead >= leadToAct(meaning, 'file') ? meaning : null
}
