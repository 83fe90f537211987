// Played by: who-took-it-cannot-go.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { nextStepNow, openAgain } from '../src/domain/case/escalation.ts'
import { isOfferedTo } from '../src/domain/case/offered.ts'
import { may } from '../src/domain/case/permission.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { plainly } from '../src/domain/wording/sentence.ts'
import {
  cannotGoText,
  elseText,
  elsewhereText,
  givenUpText,
  notOursText,
  OTHERS_ASKED,
} from '../src/domain/wording/turn/give-back.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { listed } from '../src/language/phrase.ts'
import { saysNotOurs } from '../src/language/turn/turn-meant.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { GIVE_BACK } from '../src/language/words/turns/give-back.ts'
import { command } from './command.ts'

/** Who has a case can't after all (退单): somebody else is looked for. */
export interface GiveBackFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const giveBack = command<Utterance, Where, GiveBackFields>({
  name: 'give-back',
  title: '退单',
  words: ['退单', '去不了'],
  talk: ['退单', '去不了'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'ask',
  help: {
    zh: '接了去不成：去不了 12',
    en: 'Gives a case back, so that somebody else may take it.',
    pages: { captain: ['工单', 8], grid: ['工单', 10] },
  },
  examples: [{ say: '去不了 12', gives: { case: 12 } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['give-back', 'held'],
      ['not-ours', 'offered'],
      ['give-back', 'invited'],
      ['not-ours', 'invited'],
    ],
    fields: (number, text) => ({ case: number, cases: [number], text }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(listed(GIVE_BACK), { tail: '(?![?]|吗)' })

/** 12号我去不了 tells of a day. */
const DAY = /\d号(?!单)/

function readWords(utterance: Utterance): { fields: GiveBackFields; left: number } | null {
  const found = DAY.test(utterance.text) ? null : readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  const text = utterance.typed(...rest).trim()
  return { fields: { case: found.case, cases: found.cases, text }, left }
}

// ---- what it decides ----

function decide(fields: GiveBackFields, view: View): readonly Effect[] {
  // Who was asked for an errand and cannot go: nobody hears of that, and the next are asked in their time.
  const offered = fields.cases.filter((number) => isOfferedTo(view, view.caseNumbered(number)))
  const others = fields.cases.filter((number) => !offered.includes(number))
  const free = saysNotOurs(fields.text) ? others.filter((number) => isFree(view, number)) : []
  const taken = others.filter((number) => !free.includes(number))
  return [
    ...(offered.length === 0 ? [] : [answer(view, null, OTHERS_ASKED)]),
    ...(taken.length === 0 ? [] : give(view, taken, fields.text)),
    ...(free.length === 0 ? [] : decline(view, free, fields.text)),
  ]
}

/** Nobody has it, and the speaker was asked to take it. */
function isFree(view: View, number: number): boolean {
  const about = view.caseNumbered(number)
  return about?.state === 'open' && may(view, 'claim', about)
}

function give(asked: View, cases: readonly number[], text: string): readonly Effect[] {
  return doToEach(asked, 'give-back', cases, (about, _, view) => [
    answer(view, about, givenUpText(about.number)),
    { do: 'drop-timers', case: about.number, kinds: ['nudge', 'relieve'] },
    ...openAgain(
      view,
      about,
      bySpeaker(view, 'returned', text),
      cannotGoText(view.speaker.name),
      (number) => elseText(number, view.speaker.name),
    ),
  ])
}

/** Who was asked says that it is not theirs: the next are told now. */
function decline(asked: View, cases: readonly number[], text: string): readonly Effect[] {
  return doToEach(asked, 'claim', cases, (about, _, view) => [
    ...happens([about], bySpeaker(view, 'note', text)),
    ...nextStepNow(view, about, plainly(notOursText(view.speaker.name))),
    answer(view, about, elsewhereText(about.number)),
  ])
}
