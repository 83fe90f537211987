// Played by: who-mended-does-not-check.chat, not-solved-opens-again.chat, a-mistyped-fever-climbs-no-more.chat
import {
  type Case,
  type CaseAction,
  type CaseEvent,
  type CaseState,
  type Changes,
  type EventName,
  FROM,
  isFinding,
} from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import { beside, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { whoDespairs } from '../privacy/of-oneself.ts'
import { checkByOthersText, notMendedYetText } from '../wording/finding/check.ts'
import {
  noSuchCaseText,
  notNowText,
  notYoursText,
  othersSeeToItText,
  strangerText,
  tooLateText,
} from '../wording/refusal.ts'
import { checkingFinder, checkingLead, leadsSite, menders } from './finding/check.ts'
import { isConcerned, lacksVouching, may } from './permission.ts'

/** How long after its closing a case may be opened again (不满意). */
const REOPENABLE = 3 * DAY

/**
 * Does a action to each of the cases named. A case that is not there, that the speaker may not touch,
 * or that stands otherwise changes nothing: all refusals are one short answer. `act` hears which it was done to before,
 * and sees the speaker under the name they have in this case; what two of them result in alike happens once.
 */
export function doToEach(
  view: View,
  action: CaseAction,
  numbers: readonly number[],
  act: (about: Case, before: readonly Case[], view: View) => readonly Effect[],
): readonly Effect[] {
  const effects: Effect[] = []
  const done: Case[] = []
  const refusals: string[] = []
  let finding: Case | null = null
  for (const number of [...new Set(numbers)]) {
    const about = view.caseNumbered(number)
    const refusal =
      about === undefined || !isConcerned(view, about)
        ? noSuchCaseText(number)
        : refusalOf(view, action, about)
    if (refusal !== null) {
      refusals.push(refusal)
      if (about !== undefined && isFinding(about)) finding = about
    } else if (about !== undefined) {
      effects.push(
        ...act(about, done, asPost(view, about)).filter((effect) => !isAmong(effects, effect)),
      )
      done.push(about)
    }
  }
  return refusals.length === 0
    ? effects
    : [...effects, answer(view, finding, [...new Set(refusals)].join(''))]
}

/** A case that hangs on another of those named has been dealt with by then. */
function isAmong(effects: readonly Effect[], one: Effect): boolean {
  return effects.some((other) => {
    if (one.do === 'case-event' && other.do === 'case-event')
      return (
        other.number === one.number &&
        other.event.event === one.event.event &&
        other.event.text === one.event.text
      )
    if (one.do !== 'say' || other.do !== 'say') return false
    return (
      other.post.text === one.post.text && addressKey(other.post.to) === addressKey(one.post.to)
    )
  })
}

function refusalOf(view: View, action: CaseAction, about: Case): string | null {
  if (!may(view, action, about)) {
    if (isFinding(about) && isCheck(action)) return checkedByOthers(view, about)
    const { home, name, contact } = view.speaker
    if (whoDespairs(view, about) === contact) return othersSeeToItText(about.number)
    return action === 'claim' && home !== null && lacksVouching(view, about)
      ? strangerText(about.number, home.household, name)
      : notYoursText(action, mine(view, about) ? { ...about, assignee: null } : about)
  }
  if (action === 'note' || action === 'merge') return null
  if (isFinding(about) && action === 'confirm' && FROM.resolve.includes(about.state))
    return notMendedYetText(about.number)
  const states: readonly CaseState[] = FROM[action]
  if (!states.includes(about.state)) {
    return notNowText(action, about, mine(view, about))
  }
  if (
    action === 'reopen' &&
    about.state === 'closed' &&
    view.now - closedAt(view, about) > REOPENABLE
  ) {
    return tooLateText(about.number)
  }
  return null
}

function isCheck(action: CaseAction): boolean {
  return action === 'confirm' || action === 'reopen' || action === 'cancel'
}

/** Who is to check a finding, told to somebody else. */
function checkedByOthers(view: View, about: Case): string {
  const { contact } = view.speaker
  const mended = menders(view, about)
  const finder = checkingFinder(view, about, mended)?.name
  const lead = checkingLead(view, about, new Set([...mended, contact]))?.label
  const names = [finder, lead].flatMap((name) => name ?? [])
  return checkByOthersText(about.number, names, mended.has(contact))
}

/** The speaker as a case names them: who stands at a place that is found fault with is told by the place. */
export function asPost<V extends View>(view: V, about: Case): V {
  const { contact } = view.speaker
  const { place } = about
  if (place === null || about.by.contact === contact || leadsSite(view, contact, about)) return view
  return beside(view, { speaker: { ...view.speaker, name: place } })
}

/** Whoever may hold it no more hears of nobody else. */
function mine({ speaker }: View, { assignee }: Case): boolean {
  return assignee?.contact === speaker.contact
}

function closedAt(view: View, about: Case): number {
  return (
    view.history(about.number).findLast(({ event }) => event === 'closed' || event === 'confirmed')
      ?.at ?? about.opened
  )
}

/** An event that the speaker causes by what they said here. */
export function bySpeaker(
  view: View,
  event: EventName,
  text: string,
  changes: Changes = {},
): CaseEvent {
  return { at: view.now, event, ...speaking(view), text, changes }
}

/** Who speaks and where, as a case's history has it. */
export function speaking(view: View): { readonly by: Named; readonly where: string } {
  const { contact, name } = view.speaker
  return { by: { contact, name }, where: addressKey(view.here.address) }
}

/** The effect of an event on a case and on those given with it. */
export function happens(cases: readonly Case[], event: CaseEvent): readonly Effect[] {
  return cases.map(({ number }) => ({ do: 'case-event', number, event }))
}
