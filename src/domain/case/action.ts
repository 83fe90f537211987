import {
  type Case,
  type CaseEvent,
  type CaseState,
  type Changes,
  type EventName,
  FROM,
  retracted,
} from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { standing } from '../wording/case.ts'
import { type CaseAction, may } from './permission.ts'

/** How long after its closing a case may be opened again (不满意). */
const REOPENABLE = 3 * DAY

/** What each action is called when it is refused. */
const ACTIONS: Readonly<Record<CaseAction, string>> = {
  claim: '接单',
  resolve: '办结',
  confirm: '确认',
  reopen: '重办',
  cancel: '取消',
  transfer: '转办',
  escalate: '升级',
  note: '留言',
  merge: '合并',
}

/**
 * Does a action to each of the cases named. A case that is not there, that the speaker may not touch,
 * or that stands otherwise changes nothing: all refusals are one short answer. `act` hears which it was done to before;
 * what two of them come to alike happens once.
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
      about === undefined ? `没有 #${number} 这个工单，看看号码？` : refusalOf(view, action, about)
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
  if (!may(view, action, about)) return notYours(action, about)
  if (action === 'note' || action === 'merge') return null
  const states: readonly CaseState[] = FROM[action]
  if (!states.includes(about.state)) return notNow(view, action, about)
  if (
    action === 'reopen' &&
    about.state === 'closed' &&
    view.now - closedAt(view, about) > REOPENABLE
  ) {
    return `#${about.number} 已关了三天多，请重新报一下，马上办。`
  }
  return null
}

function notYours(action: CaseAction, about: Case): string {
  if (action === 'confirm' || action === 'reopen' || action === 'cancel')
    return `#${about.number} 不是您报的，由报的人或工作人员来${ACTIONS[action]}。`
  if (action === 'resolve' && about.assignee !== null)
    return `#${about.number} 是${about.assignee.name}在办，由他来办结。`
  return `#${about.number} 由负责的工作人员来${ACTIONS[action]}。`
}

function notNow(view: View, action: CaseAction, about: Case): string {
  const n = `#${about.number}`
  if (action === 'confirm' || action === 'reopen') {
    if (about.state === 'cancelled') return `${n} 已取消，要办请再报一次。`
    return about.state === 'closed' ? `${n} 已办结。` : `${n} 还在办，${standing(about)}。`
  }
  if (about.state === 'resolved' && retracted(about))
    return `${n} 报的人收回了。没事回「确认 ${about.number}」，要管就回「没解决 ${about.number}」。`
  if (about.state === 'claimed' && about.assignee?.contact === view.speaker.contact)
    return `${n} 就在您手里，办好回「办结 ${about.number}」。`
  if (about.state === 'claimed') return `${n} ${about.assignee?.name ?? ''}已经接了，谢谢您。`
  return `${n} ${standing(about)}。`
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
