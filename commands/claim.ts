// Played by: staff-who-wish-to-die.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { watchClaimer } from '../src/domain/case/escalation.ts'
import { lacksVouching } from '../src/domain/case/permission.ts'
import { askCaptain } from '../src/domain/case/vouching.ts'
import { isResidents, within } from '../src/domain/model/area.ts'
import { after, type Case, casePost } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { contact } from '../src/domain/model/post.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers, withThoseUnder } from '../src/domain/notify/askers.ts'
import { tellGone } from '../src/domain/notify/gone.ts'
import { amongResidents } from '../src/domain/privacy/discretion.ts'
import { serves } from '../src/domain/privacy/rights.ts'
import { isToldWhole, placeOf } from '../src/domain/wording/case.ts'
import { errandText, takenText, yoursInFullText, yoursText } from '../src/domain/wording/claim.ts'
import { neighbourName } from '../src/domain/wording/name.ts'
import { NO_REASON } from '../src/domain/wording/sentence.ts'
import { takenBriefText } from '../src/domain/wording/turn/gone.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { listed } from '../src/language/phrase.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { TAKE, TAKE_WEAK } from '../src/language/words/turns/take.ts'
import { command } from './command.ts'

/** Someone takes a case (接单). */
export interface ClaimFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const claim = command<Utterance, Where, ClaimFields>({
  name: 'claim',
  title: '接单',
  words: ['接单', '我来', '我接'],
  talk: ['我来', '我接'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '接手工单：接单 12，或引用那条工单回「我来」',
    en: 'Takes a case.',
    short: ['staff'],
    asked: { words: /接单/, position: 7 },
    pages: { captain: ['工单', 1], grid: ['工单', 1] },
  },
  examples: [{ say: '接单 12', gives: { case: 12 } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['take', 'offered'],
      ['heard', 'offered'],
      ['take', 'invited'],
      ['heard', 'invited'],
      ['take', 'taken'],
    ],
    fields: (number, text) => ({ case: number, cases: [number], text }),
  },
  read: readWords,
  decide,
})

/** Who comes or goes may do so for anything. */
const ALONE = /^[我俺][来去]$/
/** What may follow 我来 or 我去 where a case is meant: nothing, a pause, or what is to be done. */
const TO_DO =
  '(?=$|[\\s,。!~;吧了啊呀哈呗#]|[我俺][来去]|[办处送取拿跑修弄看解搞接跟给]|买(?![菜票饭单房车])|第?\\d)'
const PHRASES = casePhrases(
  listed(TAKE).map((word) => (ALONE.test(word) ? `${word}${TO_DO}` : word)),
  {
    weak: listed(TAKE_WEAK).map((word) => (ALONE.test(word) ? `${word}${TO_DO}` : word)),
    ends: true,
    tail: '(?!不|说|家|做饭|了[个条]|问问|看电|接你|你|您|他|她|个?孩|个?娃|机(?!器)|站|亲|待|人|爸|妈|爷|奶|姥|老|儿|闺|女|媳|朋友|同事|同学|电话|的|带孩|自|值|上班|开会|考|出差|回|加班|过生日|买[菜票饭单房车]|看病|接孩|送孩|请客|结婚)',
  },
)

function readWords(utterance: Utterance): { fields: ClaimFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, text: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: ClaimFields, view: View): readonly Effect[] {
  return [...takeEach(fields, view), ...askForVouching(fields, view)]
}

/** Whom the street does not know yet, somebody may vouch for. */
function askForVouching({ cases }: ClaimFields, view: View): readonly Effect[] {
  const refused = cases
    .map((number) => view.caseNumbered(number))
    .find((about) => about !== undefined && lacksVouching(view, about))
  return refused === undefined ? [] : askCaptain(view, refused)
}

function takeEach(fields: ClaimFields, asked: View): readonly Effect[] {
  return doToEach(asked, 'claim', fields.cases, (about, _, view) => {
    const event = bySpeaker(view, 'claimed', fields.text)
    const name = calledHere(view, about)
    const cases = withThoseUnder(view, about, 'claim')
    const pictures =
      amongResidents(view.street, about.from) && view.filesOf(about.number).length > 0
    return [
      ...happens(cases, event),
      ...watchClaimer(view, after(about, event)),
      ...notifyAskers(
        view,
        about,
        ({ number, own }) => takenText(name, about, number, own && pictures),
        {
          except: view.speaker.contact,
          cases,
        },
      ),
      ...tellGone(view, about, takenBriefText(name)),
      answer(view, about, answerText(view, about)),
      ...whatAlone(view, about),
    ]
  })
}

/** A neighbour who helps out is told by their door: anyone may call themselves 李姐. */
function calledHere(view: View, about: Case): string {
  const { name, home } = view.speaker
  const neighbour =
    home !== null &&
    within(home.area, about.area) &&
    !serves(view, view.speaker.contact, about.area)
  return neighbour && amongResidents(view.street, view.here.address)
    ? neighbourName(home.household, name)
    : name
}

/** A neighbour who helps reads alone what was not said aloud in the group they took it in. */
function whatAlone(view: View, about: Case): readonly Effect[] {
  const { seat } = view.here
  const { contact: who } = view.speaker
  if (!isResidents(seat) || serves(view, who, about.area)) return []
  if (isToldWhole(view, about, NO_REASON)) return []
  const place = placeOf(view, about, about.area)
  return [
    {
      do: 'say',
      post: casePost(about, contact(who), errandText(about, place, phoneOf(view, about))),
    },
  ]
}

function phoneOf(view: View, { area, household }: Case): string | null {
  return household === null ? null : view.household({ area, household })?.phone || null
}

/** What the one who took it needs next: where and who, the telephone where it is known, and the words for the end. */
function answerText(view: View, about: Case): string {
  const { seat } = view.here
  if (isResidents(seat)) return yoursText(about)
  const reader =
    seat === null ? about.area : seat.kind === 'area' ? (seat.areas[0] ?? about.area) : seat.area
  return yoursInFullText(about, placeOf(view, about, reader), phoneOf(view, about))
}
