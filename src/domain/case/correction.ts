// Played by: a-fever-taken-back.chat
import { ancestorAt, higher } from '../model/area.ts'
import { resolveDue } from '../model/calendar.ts'
import { byItself, type Case, retracted } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { type ContactId, type Home, sameHome } from '../model/person.ts'
import type { Address } from '../model/post.ts'
import type { Told } from '../model/roll-call.ts'
import { type CheckIn, counting } from '../model/roll-call.ts'
import { dayStart } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyAskers } from '../notify/askers.ts'
import { notifyKnowing } from '../notify/case.ts'
import {
  correctedAwayRecord,
  correctedRecord,
  correctedText,
  correctionTakenBackRecord,
  putRightText,
  restsText,
  standsAgainText,
  takenAwayRecord,
  takenBackRecord,
  withdrawnText,
} from '../wording/correction.ts'
import { clause } from '../wording/sentence.ts'
import { bySpeaker, happens } from './action.ts'
import { waitForWord } from './awaited.ts'
import { beginAgain } from './escalation.ts'

/**
 * Who mistyped a fever puts it right (更正). While nobody has the case it then climbs no more, and waits for one look of
 * those who were told. A number alone is mistyped: illness told in words is not, and what others reported stands.
 */
export function putRight(
  view: View,
  form: string,
  told: Told & { readonly normal: boolean },
  home: Home,
): readonly Effect[] {
  const { contact, name } = view.speaker
  const about = feverOf(view, home, contact)
  if (about === undefined) return []
  const text = correctedRecord(told)
  const note = happens([about], bySpeaker(view, 'note', text))
  const wrong = reported(view, about, home, form).filter(({ abnormal }) => abnormal)
  const settles = about.state === 'open' && !about.urgent && isSlip(view, wrong, told, contact)
  if (settles || retracted(about)) {
    return [
      ...note,
      ...(settles ? rest(view, about, correctedAwayRecord(name)) : []),
      ...tellCalmly(view, about, restsText(`${name}${text}`, about)),
      answer(view, about, putRightText(about.number, true)),
    ]
  }
  return [
    ...note,
    ...tellCalmly(view, about, correctedText(`${name}${text}`, about)),
    answer(view, about, putRightText(about.number, false)),
  ]
}

/** Whether what was wrong is no more than numbers of the one who corrects, and the correction speaks of as many people. */
function isSlip(
  { policy }: Facts,
  wrong: readonly CheckIn[],
  told: Told & { readonly normal: boolean },
  contact: ContactId,
): boolean {
  const fevers = wrong.flatMap(({ readings }) => readings.filter((each) => each >= policy.fever))
  return (
    wrong.length > 0 &&
    wrong.every(({ by, symptoms }) => by === contact && symptoms.length === 0) &&
    (told.normal || told.readings.length >= fevers.length)
  )
}

/** A message was taken back (撤回): what becomes of the fevers it reported. Decided before it counts no more. */
export function takenBack(facts: Facts, message: string): readonly Effect[] {
  return facts
    .checkInsIn(message)
    .filter(({ abnormal, corrects }) => abnormal || corrects === true)
    .flatMap((taken) => withdrawn(facts, taken))
}

function withdrawn(facts: Facts, taken: CheckIn): readonly Effect[] {
  const about = feverOf(facts, taken.home, taken.by)
  if (about === undefined || taken.readings.length === 0) return []
  const { name } = about.by
  const left = reported(facts, about, taken.home, taken.form, taken.message)
  const ill = left.some(({ abnormal }) => abnormal)
  if (!taken.abnormal) return ill ? correctionWithdrawn(facts, about) : []
  if (ill) return []
  const readings = left.at(-1)?.readings ?? []
  const what = takenBackRecord(name, taken, readings)
  const note: Effect = {
    do: 'case-event',
    number: about.number,
    event: byItself(facts.now, 'note', what),
  }
  if (about.state === 'resolved') return [note]
  if (about.state !== 'open' || about.urgent || taken.symptoms.length > 0)
    return [note, ...tellCalmly(facts, about, correctedText(what, about))]
  return [
    note,
    ...rest(facts, about, takenAwayRecord(name)),
    ...tellCalmly(facts, about, restsText(what, about)),
    ...notifyAskers(facts, about, ({ number }) => withdrawnText(number)),
  ]
}

/** The fever stands after all. */
function correctionWithdrawn(facts: Facts, about: Case): readonly Effect[] {
  const what = correctionTakenBackRecord(about.by.name)
  if (retracted(about))
    return [
      ...notifyAskers(facts, about, ({ number }) => standsAgainText(number)),
      ...fallsIll(facts, about, what),
    ]
  const event = byItself(facts.now, 'note', what)
  return [
    { do: 'case-event', number: about.number, event },
    ...tellCalmly(facts, about, clause(what)),
  ]
}

/** A fever that was put right or taken back is one again. */
export function fallsIll(facts: Facts, about: Case, what: string): readonly Effect[] {
  const event = byItself(facts.now, 'reopened', what, { due: resolveDue(facts.now, about.route) })
  return beginAgain(facts, about, event, { whole: clause(what), aloud: '' })
}

/** Nothing calls the case any more but its end, if nobody says otherwise. */
function rest(facts: Facts, about: Case, text: string): readonly Effect[] {
  const { number } = about
  return [
    { do: 'case-event', number, event: byItself(facts.now, 'resolved', text) },
    { do: 'drop-timers', case: number },
    waitForWord(facts, about),
  ]
}

/** As `notifyKnowing`; but good news wakes nobody above the grid. */
function tellCalmly(facts: Facts, about: Case, text: string): readonly Effect[] {
  return notifyKnowing(facts, about, text).map((effect) =>
    effect.do === 'say' && !about.urgent && isAboveGrid(facts, about, effect.post.to)
      ? { ...effect, post: { ...effect.post, night: false } }
      : effect,
  )
}

function isAboveGrid(facts: Facts, about: Case, to: Address): boolean {
  switch (to.kind) {
    case 'group': {
      const seat = facts.street.seats.get(to.topic)
      return seat?.kind === 'area' && higher(seat.level, 'grid')
    }
    case 'contact':
      return (['community', 'street'] as const).some((level) => {
        const area = ancestorAt(facts.street, about.area, level)
        const staff = area === undefined ? [] : facts.staffOf(area.path)
        return staff.some(({ contact }) => contact === to.contact)
      })
    case 'hook':
      return false
  }
}

/** The living fever that a contact reported of a household. */
function feverOf(facts: Facts, home: Home, contact: ContactId): Case | undefined {
  return facts
    .livingCases(home.area, { category: 'fever' })
    .find((known) => sameHome(known, home) && known.by.contact === contact)
}

/** What counts of what was reported of the household since the day its case was opened, a message left out. */
function reported(
  facts: Facts,
  { opened }: Case,
  home: Home,
  form: string,
  without: string | null = null,
): readonly CheckIn[] {
  const said = facts.checkIns(home, form, dayStart(opened))
  return counting(said.filter(({ message }) => message !== without))
}
