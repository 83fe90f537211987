// Played by: merged-and-taken-apart.chat, two-cries-at-once.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { runStep, startClocks } from '../src/domain/case/escalation.ts'
import { resolveDue } from '../src/domain/model/calendar.ts'
import { after } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { parentDone } from '../src/domain/notify/askers.ts'
import {
  notMergedText,
  splitFromRecord,
  splitFromText,
  splitOffRecord,
  splitText,
} from '../src/domain/wording/merge.ts'
import { plainly } from '../src/domain/wording/sentence.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A merged case is taken apart again (拆分). */
export interface SplitFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const split = command<Utterance, Where, SplitFields>({
  name: 'split',
  title: '拆分',
  words: ['拆分'],
  talk: ['拆分'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '拆开：拆分 15',
    en: 'Takes a merged case apart.',
    pages: { grid: ['工单', 7] },
  },
  examples: [{ say: '拆分 15', gives: { case: 15 } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  read: readWords,
  decide,
})

const PHRASES = casePhrases(['拆分', '拆开'])

function readWords(utterance: Utterance): { fields: SplitFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, text: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: SplitFields, view: View): readonly Effect[] {
  return doToEach(view, 'merge', fields.cases, (about) => {
    const parent = about.parent === null ? undefined : view.caseNumbered(about.parent)
    if (parent === undefined || about.state === 'cancelled')
      return [answer(view, about, notMergedText(about.number))]
    const due = resolveDue(view.now, about.route)
    const event = bySpeaker(view, 'reopened', splitFromRecord(parent.number), { parent: null, due })
    const own = after(about, event)
    return [
      ...happens([about], event),
      ...happens(
        [parent],
        bySpeaker(view, 'note', splitOffRecord(about.number), { unfollow: about.by.contact }),
      ),
      ...parentDone(view, about),
      { do: 'drop-timers', case: about.number },
      ...startClocks(view, own),
      ...runStep(view, own, 0, plainly(splitFromText(parent.number))).effects,
      answer(view, about, splitText(about.number)),
    ]
  })
}
