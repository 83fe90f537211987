// Played by: cried-in-plain-words.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { waitForWord } from '../src/domain/case/awaited.ts'
import { waitsForMorning } from '../src/domain/case/escalation.ts'
import { mended } from '../src/domain/case/finding/mending.ts'
import { type Case, isFinding } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { addressKey } from '../src/domain/model/post.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers, withThoseUnder } from '../src/domain/notify/askers.ts'
import { tellGone } from '../src/domain/notify/gone.ts'
import { askerHere } from '../src/domain/wording/name.ts'
import { doneText, waitsForWordText } from '../src/domain/wording/outcome.ts'
import { doneBriefText } from '../src/domain/wording/turn/gone.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import { listed } from '../src/language/phrase.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { FINISH, FINISH_WEAK } from '../src/language/words/turns/finish.ts'
import { command } from './command.ts'

/** The one who has a case says it is done (办结). */
export interface ResolveFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly outcome: string
}

export const resolve = command<Utterance, Where, ResolveFields>({
  name: 'resolve',
  title: '办结',
  words: ['办结', '已解决', '已送达', '搞定', '完成', '修好了', '处理完毕'],
  talk: ['已解决', '已送达', '搞定', '完成', '修好了', '处理完毕'],
  who: ['staff', 'partner'],
  doubt: 'explained',
  recall: 'undo',
  help: {
    zh: '办好了：办结 12 已换灯泡',
    en: 'Says that a case is done, with its outcome.',
    short: ['staff'],
    asked: { words: /办结/, position: 8 },
    pages: { captain: ['工单', 2], grid: ['工单', 2] },
  },
  examples: [{ say: '办结 12 已换灯泡', gives: { case: 12, outcome: '已换灯泡' } }],
  holdsFigures: true,
  near: (utterance) => nearsCase(utterance, PHRASES),
  short: {
    answers: [
      ['finish', 'held'],
      ['finish', 'offered'],
    ],
    fields: (number, outcome) => ({ case: number, cases: [number], outcome }),
  },
  read: readWords,
  decide,
})

const PHRASES = casePhrases(listed(FINISH), {
  weak: listed(FINISH_WEAK),
  tail: '(?!吗|么|没|不了|得|[?]|之前|以前|前|才)',
})

function readWords(utterance: Utterance): { fields: ResolveFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, outcome: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: ResolveFields, asked: View): readonly Effect[] {
  return doToEach(asked, 'resolve', fields.cases, (about, _, view) => {
    if (isFinding(about)) return mended(view, about, fields.outcome)
    const all = withThoseUnder(view, about, 'resolve')
    const heard = notifyAskers(view, about, ({ number, words }) => doneText(number, words), {
      except: view.speaker.contact,
      cases: all,
      words: fields.outcome,
    })
    return [
      ...happens(
        all.filter(({ state }) => state === 'open'),
        bySpeaker(view, 'claimed', ''),
      ),
      ...happens(all, bySpeaker(view, 'resolved', fields.outcome)),
      ...all.flatMap(({ number, category }): readonly Effect[] => [
        { do: 'drop-timers', case: number },
        waitForWord(view, { number, category }),
      ]),
      ...heard,
      ...(about.state === 'open' ? tellGone(view, about, doneBriefText(view.speaker.name)) : []),
      ...(heardHere(view, about, heard)
        ? []
        : [
            answer(
              view,
              about,
              waitsForWordText(about.number, all.length > 1 ? null : askerHere(view, about)),
            ),
          ]),
    ]
  })
}

/** The one who did it reads in the same chat what the asker is told: that is answer enough, unless it waits for the morning. */
function heardHere(view: View, about: Case, heard: readonly Effect[]): boolean {
  const here = addressKey(view.here.address)
  return (
    !waitsForMorning(view, about) &&
    heard.some((effect) => effect.do === 'say' && addressKey(effect.post.to) === here)
  )
}
