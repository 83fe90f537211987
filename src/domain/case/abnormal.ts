// Played by: a-fever-in-danger.chat, typhoon.chat, house-numbers-as-they-are-written.chat
import { type Case, retracted } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type Form, formNamed, type Opens } from '../model/form.ts'
import { type Home, sameHome } from '../model/person.ts'
import type { CheckIn, Told } from '../model/roll-call.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAssignee } from '../notify/assignee.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { emergencyCall } from '../wording/case.ts'
import {
  againIllRecord,
  againIllText,
  alreadyRecordedText,
  chosenText,
  feverText,
  reportedAgainText,
  worseText,
} from '../wording/fever.ts'
import { urgentReceivedText } from '../wording/receipt.ts'
import { bySpeaker, happens } from './action.ts'
import { fallsIll } from './correction.ts'
import { runStep, startClocks } from './escalation.ts'
import { caseOf, openCase } from './opening.ts'

/** 37.3 °C (policy) and above, a symptom beside a reading, or a choice that opens a case. */
export function isAbnormal(view: View, form: Form, told: Told): boolean {
  const unwell = told.readings.length > 0 && told.symptoms.length > 0
  return isFever(view, told) || unwell || opensOf(form, told.answer) !== null
}

function isFever({ policy }: View, { readings }: Told): boolean {
  return readings.some((reading) => reading >= policy.fever)
}

/** What a choice opens besides being counted: 需要帮助 a request for care. */
function opensOf(form: Form | undefined, chosen: Told['answer']): Opens | null {
  if (form?.answers.kind !== 'choice') return null
  return form.answers.choices.find(({ value }) => value === chosen)?.opens ?? null
}

/**
 * Opens a case for an abnormal answer, or adds to the one that this household has already. `grave`: the words, where they tell of
 * danger to life.
 */
export function openAbnormal(
  view: View,
  form: Form | undefined,
  told: Told,
  home: Home,
  grave: string | null = null,
): readonly Effect[] {
  const opens = opensOf(form, told.answer)
  const fever = isFever(view, told)
  const category = opens?.category ?? (grave === null || fever ? 'fever' : 'health')
  const text = opens === null ? feverText(told, grave) : chosenText(form?.name ?? '', told.answer)
  const open = view.livingCases(home.area, { category }).find((known) => sameHome(known, home))
  if (open !== undefined && retracted(open)) {
    return [
      answer(view, open, againIllText(open.number)),
      ...fallsIll(view, open, againIllRecord(view.speaker.name, text)),
    ]
  }
  const danger = opens === null && (grave !== null || isDangerous(told))
  if (open !== undefined && danger && !open.urgent) return worsens(view, open, text)
  if (open !== undefined) {
    return [
      ...happens([open], bySpeaker(view, 'note', text)),
      answer(
        view,
        open,
        alreadyRecordedText(open.number, open.assignee?.name ?? null, opens === null),
      ),
      ...notifyAssignee(view, open, reportedAgainText(open.number, text), { words: text }),
    ]
  }
  const kind = opens?.kind ?? 'report'
  const urgent = opens?.urgent ?? danger
  return openCase(view, { kind, category, urgent, ...home, named: home.household, text, items: [] })
}

/** Of a child. */
const VERY_HIGH = 39.5
const CHILD = /孩|娃|宝|儿子|女儿|闺女|孙|外甥|侄|丫头|小子/

/** A fever that is a danger by its figures: out of breath, or a child's of 39.5 and above. */
function isDangerous({ people, readings, symptoms }: Told): boolean {
  if (readings.length > 0 && symptoms.includes('breathless')) return true
  return readings.some((reading) => reading >= VERY_HIGH) && people.some((who) => CHILD.test(who))
}

/** A fever that is known becomes a danger: its case is urgent from now on, and its first step is run again. */
function worsens(view: View, open: Case, text: string): readonly Effect[] {
  const urgent = { ...open, urgent: true, text: worseText(open.text, text) }
  const { route } = caseOf(view, { ...urgent, named: null }, open.number, open)
  const about = { ...urgent, route }
  // Their neighbours learn no more than the answer to them says.
  const isForStaff = (effect: Effect) =>
    effect.do !== 'say' || !amongResidents(view.street, effect.post.to)
  const note = bySpeaker(view, 'note', text)
  return [
    ...happens([open], { ...note, changes: { ...note.changes, urgent: true, route } }),
    answer(view, about, urgentReceivedText(open.number, emergencyCall(about))),
    ...notifyAssignee(view, about, reportedAgainText(open.number, text), { words: text }),
    ...(open.state === 'open'
      ? [...startClocks(view, about), ...runStep(view, about, 0).effects.filter(isForStaff)]
      : []),
  ]
}

/** The case that held check-ins call for, now that their household is known; the first abnormal one names it. */
export function openHeld(
  view: View,
  held: readonly Omit<CheckIn, 'home'>[],
  home: Home,
): readonly Effect[] {
  const found = held.find(({ abnormal }) => abnormal)
  if (found === undefined) return []
  return openAbnormal(view, formNamed(view.forms, found.form), { ...found, people: [] }, home)
}
