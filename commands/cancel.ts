// Played by: one-wants-no-more-others-do.chat, two-cries-at-once.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import type { Case } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers, parentDone, withThoseUnder } from '../src/domain/notify/askers.ts'
import { notifyAssignee } from '../src/domain/notify/assignee.ts'
import { tellGone } from '../src/domain/notify/gone.ts'
import { answersFor } from '../src/domain/privacy/rights.ts'
import {
  cancelledByText,
  cancelledText,
  goesOnText,
  needlessText,
  stepsBackRecord,
} from '../src/domain/wording/outcome.ts'
import { GONE_TEXT } from '../src/domain/wording/turn/gone.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { listed } from '../src/language/phrase.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { CANCEL, CANCEL_WEAK } from '../src/language/words/errand/needless.ts'
import { command } from './command.ts'

/** Who opened a case needs it no more (取消). */
export interface CancelFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const cancel = command<Utterance, Where, CancelFields>({
  name: 'cancel',
  title: '取消',
  words: ['取消', '撤销', '不用了'],
  talk: ['取消', '撤销', '不用了'],
  who: ['everyone'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '不用了：取消 12',
    en: 'Takes a case back.',
    asked: { words: /取消|撤/, position: 6 },
    pages: { resident: ['后来怎么样', 5], grid: ['工单', 8] },
  },
  examples: [{ say: '取消 12', gives: { case: 12 } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [['needless', 'own']],
    fields: (number, text) => ({ case: number, cases: [number], text }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(listed(CANCEL), {
  weak: listed(CANCEL_WEAK),
  ends: true,
  tail: '(?!展|资|军|离|下|订单|预约|航班|[?]|课|比赛|不了|不掉)',
})

function readWords(utterance: Utterance): { fields: CancelFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, text: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: CancelFields, view: View): readonly Effect[] {
  return doToEach(view, 'cancel', fields.cases, (about, before) => {
    if (othersCare(view, about)) return stepsBack(view, about, fields.text)
    const all = withThoseUnder(view, about, 'cancel')
    return [
      ...happens(all, bySpeaker(view, 'cancelled', fields.text)),
      ...all.map(({ number }): Effect => ({ do: 'drop-timers', case: number })),
      ...notifyAskers(
        view,
        about,
        ({ number, words }) => cancelledByText(number, view.speaker.name, words),
        { except: view.speaker.contact, cases: all, words: fields.text },
      ),
      ...parentDone(view, about, before),
      // The one who has it need not go any more.
      ...notifyAssignee(view, about, needlessText(about.number, view.speaker.name, fields.text), {
        except: view.speaker.contact,
      }),
      ...(about.state === 'open' ? tellGone(view, about, GONE_TEXT) : []),
      answer(view, about, cancelledText(about.number)),
    ]
  })
}

/** Neighbours joined it, and it is the asker and no staff who wants no more of it. */
function othersCare(view: View, { area, by, followers }: Case): boolean {
  return (
    !answersFor(view, view.speaker.contact, area) &&
    followers.some(({ who }) => who.contact !== by.contact)
  )
}

/** For the neighbours it goes on. */
function stepsBack(view: View, about: Case, text: string): readonly Effect[] {
  const { name } = view.speaker
  return [
    ...happens([about], bySpeaker(view, 'note', stepsBackRecord(name, text))),
    answer(view, about, goesOnText(about.number, about.followers.length)),
  ]
}
