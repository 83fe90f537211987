// Played by: who-else-says-so-is-told.chat, a-neighbour-sees-it-is-not-mended.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { endsLightly } from '../src/domain/case/at-hand.ts'
import { checkPassed } from '../src/domain/case/finding/mending.ts'
import { asks } from '../src/domain/case/permission.ts'
import { FROM, isFinding } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers, parentDone } from '../src/domain/notify/askers.ts'
import { notifyAssignee } from '../src/domain/notify/assignee.ts'
import { amongResidents } from '../src/domain/privacy/discretion.ts'
import { speakerFor } from '../src/domain/wording/name.ts'
import { confirmedByText, confirmedText, wellBeforeText } from '../src/domain/wording/outcome.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { listed } from '../src/language/phrase.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { GOT_IT } from '../src/language/words/turns/got.ts'
import { command } from './command.ts'

/** Who opened a case says that all is well (确认). */
export interface ConfirmFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
  /** It was said in short words behind the question, and not by the command's own. */
  readonly brief?: boolean
}

export const confirm = command<Utterance, Where, ConfirmFields>({
  name: 'confirm',
  title: '确认',
  words: ['确认', '收到货了', '满意', '好了谢谢'],
  talk: ['确认', '收到货了', '满意', '好了谢谢'],
  who: ['everyone'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '确认办好：确认 12',
    en: 'Confirms that a case was done well.',
    short: ['residents'],
    pages: { resident: ['后来怎么样', 2] },
  },
  examples: [{ say: '确认 12', gives: { case: 12 } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['well', 'asked'],
      ['thanks', 'asked'],
      ['nod', 'asked'],
      ['got', 'asked'],
      ['finish', 'own'],
      ['got', 'own'],
    ],
    fields: (number, text) => ({ case: number, cases: [number], text, brief: true }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(
  [
    ...listed(GOT_IT).slice(0, -1),
    '修好了,? ?(?:满意|谢谢|多谢|感谢)',
    '挺满意',
    '确认完成',
    '确认办结',
    '确认解决',
    '确认修好',
    '验收',
    '确认',
    '好了,? ?谢谢',
    '好了,? ?多谢',
    '满意',
    '很满意',
    '非常满意',
    '满意满意',
    '好了辛苦',
    '好啦,? ?谢谢',
  ],
  {
    weak: [
      '好了,? ?(?:谢谢|多谢)(?:师傅|楼长|管家)?',
      '[\\u4e00-\\u9fff]{0,4}收到了',
      '[\\u4e00-\\u9fff]{0,3}拿到了',
      '可以,? ?谢谢',
      '没问题了',
      '可以了',
      '已收到',
      '好使了',
      '好用了',
      '好了',
      '货收到了',
      '东西收到了',
      '菜收到了',
      '药收到了',
      '收到东西了',
      '收到菜了',
      '收到药了',
      '收到了',
      '修好了,? ?(?:谢谢|多谢|感谢)',
      '解决了,? ?(?:谢谢|多谢|感谢)',
      '不漏了',
      '不吵了',
      '亮了',
      '有水了',
      '有电了',
      '行了',
    ],
    ends: true,
    tail: '(?![一下]*吗|么|[?]|不了|的话|没)',
  },
)

function readWords(utterance: Utterance): { fields: ConfirmFields; left: number } | null {
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  const text = utterance.typed(...rest).trim()
  return { fields: { case: found.case, cases: found.cases, text }, left }
}

// ---- what it decides ----

function decide(fields: ConfirmFields, view: View): readonly Effect[] {
  const early = fields.cases.filter((number) => endsEarly(view, number))
  const others = fields.cases.filter((number) => !early.includes(number))
  return [
    ...(early.length === 0 ? [] : endEarly(view, early, fields.text)),
    ...(others.length === 0 ? [] : confirmEach(view, others, fields)),
  ]
}

/** Who asked sees that it is done before anybody says so. */
function endsEarly(view: View, number: number): boolean {
  const about = view.caseNumbered(number)
  return (
    about !== undefined &&
    about.by.contact === view.speaker.contact &&
    FROM.resolve.includes(about.state) &&
    endsLightly(about)
  )
}

function endEarly(view: View, cases: readonly number[], text: string): readonly Effect[] {
  return doToEach(view, 'cancel', cases, (about, before) => [
    ...happens([about], bySpeaker(view, 'resolved', text)),
    ...happens([about], bySpeaker(view, 'confirmed', '')),
    { do: 'drop-timers', case: about.number },
    ...parentDone(view, about, before),
    ...notifyAssignee(view, about, wellBeforeText(about.number, view.speaker.name), {
      except: view.speaker.contact,
    }),
    answer(view, about, confirmedText(about.number)),
  ])
}

/** Thanks before neighbours want no answer. */
function confirmEach(
  view: View,
  cases: readonly number[],
  { text, brief = false }: ConfirmFields,
): readonly Effect[] {
  const answered = !brief || !amongResidents(view.street, view.here.address)
  return doToEach(view, 'confirm', cases, (about, before) =>
    isFinding(about)
      ? checkPassed(view, about, text)
      : [
          ...happens([about], bySpeaker(view, 'confirmed', text)),
          { do: 'drop-timers', case: about.number },
          ...parentDone(view, about, before),
          ...(answered ? [answer(view, about, confirmedText(about.number))] : []),
          // Where somebody else says so, those who asked hear who, and how to gainsay it.
          ...(asks(about, view.speaker.contact)
            ? []
            : notifyAskers(
                view,
                about,
                ({ number, own }) => confirmedByText(about, number, speakerFor(view, about, own)),
                {
                  cases: [],
                },
              )),
        ],
  )
}
