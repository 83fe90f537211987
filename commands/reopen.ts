// Played by: a-neighbour-sees-it-is-not-mended.chat
import { bySpeaker, doToEach } from '../src/domain/case/action.ts'
import { beginAgain } from '../src/domain/case/escalation.ts'
import { checkFailed } from '../src/domain/case/finding/mending.ts'
import { asks } from '../src/domain/case/permission.ts'
import { resolveDue } from '../src/domain/model/calendar.ts'
import { type Case, type Changes, isFinding } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { addressKey } from '../src/domain/model/post.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { isOurs, notifyAskers, parentDone } from '../src/domain/notify/askers.ts'
import { claimedAt, notifyAssignee } from '../src/domain/notify/assignee.ts'
import { aloud, amongResidents } from '../src/domain/privacy/discretion.ts'
import { NEIGHBOUR, speakerFor } from '../src/domain/wording/name.ts'
import {
  lookAgainText,
  notDoneText,
  reopenedByText,
  reopenedText,
} from '../src/domain/wording/outcome.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A case that was said to be done is not (退回). */
export interface ReopenFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const reopen = command<Utterance, Where, ReopenFields>({
  name: 'reopen',
  title: '退回',
  words: ['退回', '没解决', '还没好', '重办', '不满意'],
  talk: ['退回', '没解决', '还没好', '不满意'],
  who: ['everyone'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '没办好：没解决 12 还在漏水',
    en: 'Opens a case again.',
    short: ['residents'],
    pages: { resident: ['后来怎么样', 3] },
  },
  examples: [{ say: '退回 12 没修好', gives: { case: 12, text: '没修好' } }],
  holdsFigures: true,
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['unwell', 'asked'],
      ['unwell', 'did'],
      ['unwell', 'beside'],
      ['wrong', 'asked'],
    ],
    fields: (number, text) => ({ case: number, cases: [number], text }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(
  [
    '没有人来',
    '还没有人来',
    '没解决',
    '没有解决',
    '未解决',
    '还没好',
    '没好',
    '退回',
    '重办',
    '不满意',
    '没修好',
    '没有修好',
    '没弄好',
    '没处理',
    '没办好',
    '没搞定',
    '没完成',
    '还没修',
    '还没人来',
    '没人来',
    '没来人',
    '还没来',
    '还是坏的',
    '还没送来',
    '没送到',
    '没收到',
    '重新办',
    '重新处理',
    '返工',
    '未修好',
    '未处理',
    '重开',
    '驳回',
    '又坏了',
    '没治好',
    '没给修',
    '木有修好',
  ],
  {
    weak: [
      '还没有',
      '还是没',
      '还是不行',
      '还不行',
      '又不亮了?',
      '又堵了?',
      '又漏了?',
      '还在漏',
      '还是漏',
      '还漏',
      '还堵着?',
      '没有好',
      '还没弄',
      '没见人',
      '不行',
      '没通',
      '没恢复',
      '没清',
      '还臭',
      '还在响',
      '还吵',
      '问题还在',
      '还坏着?',
      '没用',
      '没修',
      '没送',
      '又停了?',
      '还停着',
      '还没到',
      '没拿到',
      '又开始',
      '更严重',
    ],
    tail: '(?![?]|吗)',
  },
)

function readWords(utterance: Utterance): { fields: ReopenFields; left: number } | null {
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  const text = utterance.typed(...rest).trim()
  return { fields: { case: found.case, cases: found.cases, text }, left }
}

// ---- what it decides ----

function decide(fields: ReopenFields, view: View): readonly Effect[] {
  return doToEach(view, 'reopen', fields.cases, (about, before) => {
    if (isFinding(about)) return checkFailed(view, about, fields.text, null)
    const event = bySpeaker(view, 'reopened', fields.text, {
      due: resolveDue(view.now, about.route),
      parent: null,
      ...caring(view, about),
    })
    const again = beginAgain(view, about, event, {
      whole: notDoneText(view.speaker.name, fields.text),
      aloud: notDoneText(nameAmongNeighbours(view), aloud(about, fields.text)),
    })
    const said = again.flatMap((effect) =>
      effect.do === 'say' ? [addressKey(effect.post.to)] : [],
    )
    const handler = notifyAssignee(
      view,
      about,
      lookAgainText(about.number, view.speaker.name, fields.text),
      { except: view.speaker.contact, words: fields.text },
    )
    return [
      answer(view, about, reopenedText(about.number)),
      ...again,
      // It is on its own from now on; of a case of several buildings nothing may be left.
      ...parentDone(view, about, before),
      ...(asks(about, view.speaker.contact)
        ? []
        : notifyAskers(
            view,
            about,
            ({ number, own }) => reopenedByText(number, speakerFor(view, about, own)),
            {
              cases: [],
            },
          )),
      ...(said.includes(addressKey(claimedAt(view, about))) ? [] : handler),
    ]
  })
}

/** Neighbours read the name of who says so where they heard it themselves. */
function nameAmongNeighbours({ street, here, speaker }: View): string {
  return amongResidents(street, here.address) ? speaker.name : NEIGHBOUR
}

/** Who says of the bot's own case of several buildings that it is not over hears of it from now on. */
function caring(view: View, { number }: Case): Changes {
  const { contact, name, home } = view.speaker
  if (!isOurs(view, number)) return {}
  const from = view.here.address
  return { follower: { who: { contact, name }, household: home?.household ?? null, from } }
}
