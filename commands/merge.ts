// Played by: merged-and-taken-apart.chat, two-cries-at-once.chat
import { bySpeaker, doToEach, happens } from '../src/domain/case/action.ts'
import { may } from '../src/domain/case/permission.ts'
import { type Case, isFinding, living } from '../src/domain/model/case.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import { sameHome } from '../src/domain/model/person.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { notifyAskers, parentDone } from '../src/domain/notify/askers.ts'
import { hushed } from '../src/domain/privacy/discretion.ts'
import { findingsStayApartText } from '../src/domain/wording/finding/check.ts'
import {
  keptApartText,
  mergedRecord,
  mergedText,
  mergedWithRecord,
  oneMatterText,
  overToMergeIntoText,
  overToMergeText,
  takenInRecord,
  WHICH_TO_MERGE,
} from '../src/domain/wording/merge.ts'
import { notYoursText } from '../src/domain/wording/refusal.ts'
import { casePhrases, nearsCase, readCase } from '../src/language/casework.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** Two cases are one trouble (合并). */
export interface MergeFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const merge = command<Utterance, Where, MergeFields>({
  name: 'merge',
  title: '合并',
  words: ['合并'],
  talk: ['合并'],
  who: ['staff', 'partner'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '合成一件：合并 12 15',
    en: 'Makes one case of several.',
    pages: { grid: ['工单', 6] },
  },
  examples: [{ say: '合并 12 15', gives: { case: 12, cases: [12, 15] } }],
  near: (utterance) => nearsCase(utterance, PHRASES),
  read: readWords,
  decide,
})

const PHRASES = casePhrases(['合并'])

function readWords(utterance: Utterance): { fields: MergeFields; left: number } | null {
  const { typed } = utterance
  const found = readCase(utterance, PHRASES)
  if (found === null) return null
  const { left, rest } = found
  return { fields: { case: found.case, cases: found.cases, text: typed(...rest).trim() }, left }
}

// ---- what it decides ----

function decide(fields: MergeFields, view: View): readonly Effect[] {
  const kept = view.caseNumbered(fields.case)
  const rest = fields.cases.filter((number) => number !== fields.case)
  if (kept === undefined || rest.length === 0) {
    return [answer(view, null, WHICH_TO_MERGE)]
  }
  if (!may(view, 'merge', kept)) {
    return [answer(view, kept, notYoursText('merge', kept))]
  }
  if (!living(kept.state)) {
    return [answer(view, kept, overToMergeIntoText(kept))]
  }
  return doToEach(view, 'merge', rest, (about) => {
    if (isFinding(kept) || isFinding(about))
      return [answer(view, about, findingsStayApartText(isFinding(about) ? about : kept))]
    if (!mayMerge(kept, about)) return [answer(view, about, keptApartText(about.number))]
    return living(about.state)
      ? mergeInto(view, kept, about)
      : [answer(view, about, overToMergeText(about))]
  })
}

/** What is somebody's own, or was told in confidence, is merged with what the same household said alone. */
function mayMerge(kept: Case, about: Case): boolean {
  if (!hushed(kept) && !hushed(about)) return true
  return (
    hushed(kept) && hushed(about) && sameHome(kept, about) && kept.by.contact === about.by.contact
  )
}

/** The one is closed in favour of the other, and what hangs on it hangs on that one. */
function mergeInto(view: View, kept: Case, about: Case): readonly Effect[] {
  const under = view
    .casesUnder(about.number)
    .filter(({ number, state }) => living(state) && number !== kept.number)
  return [
    ...happens(
      [about],
      bySpeaker(view, 'closed', mergedRecord(kept.number), { parent: kept.number }),
    ),
    { do: 'drop-timers', case: about.number },
    ...happens(
      under,
      bySpeaker(view, 'note', mergedWithRecord(about.number, kept.number), { parent: kept.number }),
    ),
    ...(about.parent === kept.number ? [] : parentDone(view, about)),
    ...followersMove(view, about, kept),
    ...notifyAskers(view, about, ({ number }) => oneMatterText(number, kept.number), {
      except: view.speaker.contact,
    }),
    answer(view, kept, mergedText(about.number, kept.number)),
  ]
}

/** All who care about the one are now notified of the other. */
function followersMove(view: View, about: Case, kept: Case): readonly Effect[] {
  const asker = { who: about.by, household: about.household, from: about.from }
  return [asker, ...about.followers]
    .filter(({ who }) => who.contact !== kept.by.contact)
    .flatMap((follower) =>
      happens([kept], bySpeaker(view, 'note', takenInRecord(about.number), { follower })),
    )
}
