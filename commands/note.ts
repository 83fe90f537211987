// Played by: an-errand-is-changed.chat, overdue-climbs.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { asksOf } from '../src/domain/case/at-hand.ts'
import { watchClaimer } from '../src/domain/case/escalation.ts'
import { isAsker, may } from '../src/domain/case/permission.ts'
import { after, type Case, living } from '../src/domain/model/case.ts'
import type { Choice, Effect } from '../src/domain/model/effect.ts'
import { contact } from '../src/domain/model/post.ts'
import { DAY } from '../src/domain/model/time.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers } from '../src/domain/notify/askers.ts'
import { notifyAssignee } from '../src/domain/notify/assignee.ts'
import { aloud, amongResidents } from '../src/domain/privacy/discretion.ts'
import { askerHere } from '../src/domain/wording/name.ts'
import {
  NO_PASSED,
  newsText,
  remarkKeptText,
  remarkPassedText,
  remarkText,
  YES_PASSED,
} from '../src/domain/wording/note.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A remark that goes into a case’s history (备注). */
export interface NoteFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
  /** Said without the word 备注: it may as well be talk, and is answered only where it fits a case. */
  readonly bare: boolean
}

export const note = command<Utterance, Where, NoteFields>({
  name: 'note',
  title: '备注',
  words: ['备注', '留言'],
  talk: ['备注', '留言'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '补充一句：备注 12 师傅下午来',
    en: 'Adds a remark to a case.',
    pages: { resident: ['后来怎么样', 4], captain: ['工单', 3], grid: ['工单', 5] },
  },
  examples: [{ say: '备注 12 师傅下午来', gives: { case: 12, text: '师傅下午来' } }],
  holdsFigures: true,
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['progress', 'held'],
      ['unwell', 'held'],
      ['relay', 'held'],
      ['relay', 'own'],
    ],
    fields: (number, text) => ({ case: number, cases: [number], text, bare: false }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(['备注', '留言'])

/** A number at the head and a pause: `12 师傅下午来`. */
const NUMBERED = /^\s*(?:#|第|工单)? ?(\d{1,7})号?[\s,:]+(?=[\u4e00-\u9fff])(?!号[楼院线])/
/** What a remark tells of: who comes when, what was found, what it waits for. */
const PROGRESS =
  /来|去|到|修|联系|处理|安排|派|师傅|路上|明[天早]|今[天晚早]|上午|下午|晚上|小时|分钟|正在|已经?|没人|不在|敲门|电话|打不通|等|缺|配件|材料|看过|查过|排队|送|取|买|换/
const POLITE = /^(?:谢谢|感谢|收到|辛苦|好的|知道了|明白|哈|嗯|ok)/i

function readWords(
  utterance: Utterance,
  { place }: Where,
): { fields: NoteFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found !== null) {
    const { left, rest, cases } = found
    return { fields: { case: found.case, cases, text: typed(...rest).trim(), bare: false }, left }
  }
  return place === 'building' ? null : readBare(utterance)
}

/** Those who work on cases say how it goes by the number alone, or in a reply to the bot's post. */
function readBare({
  text,
  quote,
  typed,
  numbered,
}: Utterance): { fields: NoteFields; left: number } | null {
  const head = numbered ? NUMBERED.exec(text) : null
  const only = quote?.bot && quote.cases.length === 1 ? quote.cases[0] : undefined
  const number = head === null ? only : Number(head[1])
  if (number === undefined || number === 0) return null
  const said = text.slice(head?.[0].length ?? 0)
  if (said.length < 3 || POLITE.test(said) || /[?]|吗/.test(said) || !PROGRESS.test(said))
    return null
  const words = typed(head?.[0].length ?? 0, text.length).trim()
  return { fields: { case: number, cases: [number], text: words, bare: true }, left: said.length }
}

// ---- what it decides ----

function decide(fields: NoteFields, asked: View): readonly Effect[] {
  if (fields.bare && !fits(asked, fields.case)) return []
  return doToEach(asked, 'note', fields.cases, (about, _, view) => {
    const event = bySpeaker(view, 'note', fields.text)
    return [
      ...happens([about], event),
      ...(has(view, about) ? watchClaimer(view, after(about, event)) : []),
      ...(isAsker(view, about)
        ? handlerAnd(view, about, fields.text)
        : askersHear(view, about, fields.text)),
    ]
  })
}

/** Whether a number that may be anything is a case the speaker has to do with. */
function fits(view: View, number: number): boolean {
  const about = view.caseNumbered(number)
  return about !== undefined && living(about.state) && may(view, 'note', about)
}

function askersHear(view: View, about: Case, text: string): readonly Effect[] {
  const apart = amongResidents(view.street, about.from) && aloud(about, text) !== text
  return [
    ...notifyAskers(view, about, (news) => newsText(news, view.speaker.name), { words: text }),
    ...(has(view, about) && ASKS.test(text)
      ? [asksOf(view, about.by.contact, contact(about.by.contact), ANSWERS(about), DAY)]
      : []),
    answer(view, about, remarkPassedText(about.number, askerHere(view, about), apart)),
  ]
}

const ASKS = /[?？]|吗|行不行|可以不/

/** Who has it asks, and who asked for it says yes or no. */
const ANSWERS = ({ number }: Case): readonly Choice[] => [
  { answer: 'yes', command: 'note', case: number, text: YES_PASSED, called: '' },
  { answer: 'no', command: 'note', case: number, text: NO_PASSED, called: '' },
]

const has = ({ speaker }: View, { assignee }: Case): boolean =>
  assignee?.contact === speaker.contact

function handlerAnd(view: View, about: Case, text: string): readonly Effect[] {
  const said = notifyAssignee(view, about, remarkText(about.number, text, view.speaker.name), {
    words: text,
  })
  return [...said, answer(view, about, remarkKeptText(about.number))]
}
