// Played by: not-solved-opens-again.chat, a-mistyped-fever-climbs-no-more.chat
import {
  type Case,
  type CaseAction,
  type CaseEvent,
  type CaseState,
  type Changes,
  type EventName,
  FROM,
} from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  noSuchCaseText,
  notNowText,
  notYoursText,
  strangerText,
  tooLateText,
} from '../wording/refusal.ts'
import { isConcerned, lacksVouching, may } from './permission.ts'

/** How long after its closing a case may be opened again (不满意). */
const REOPENABLE = 3 * DAY

/**
 * Does a action to each of the cases named. A case that is not there, that the speaker may not touch,
 * or that stands otherwise changes nothing: all refusals are one short answer. `act` hears which it was done to before;
 * what two of them result in alike happens once.
 */
export function doToEach(
  view: View,
  action: CaseAction,
  numbers: readonly number[],
  act: (about: Case, before: readonly Case[]) => readonly Effect[],
): readonly Effect[] {
  const effects: Effect[] = []
  const done: Case[] = []
  const refusals: string[] = []
  for (const number of [...new Set(numbers)]) {
    const about = view.caseNumbered(number)
    const refusal =
      about === undefined || !isConcerned(view, about)
        ? noSuchCaseText(number)
        : refusalOf(view, action, about)
    if (refusal !== null) refusals.push(refusal)
    else if (about !== undefined) {
      effects.push(...act(about, done).filter((effect) => !isAmong(effects, effect)))
      done.push(about)
    }
  }
  return refusals.length === 0
    ? effects
    : [...effects, answer(view, null, [...new Set(refusals)].join(''))]
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
    const { home, name } = view.speaker
    return action === 'claim' && home !== null && lacksVouching(view, about)
      ? strangerText(about.number, home.household, name)
      : notYoursText(action, mine(view, about) ? { ...about, assignee: null } : about)
  }
  if (action === 'note' || action === 'merge') return null
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
