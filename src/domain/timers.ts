import { climb } from './alert/climb.ts'
import { nudge, offerDue, overdue, relieve, stepDue } from './case/escalation.ts'
import { remindOfCheck } from './case/finding/mending.ts'
import { lookAfter } from './case/late-file.ts'
import { audit } from './case/stranded.ts'
import { byItself, isFinding } from './model/case.ts'
import type { Effect } from './model/effect.ts'
import { formNamed } from './model/form.ts'
import { nextAudit, nextDigest, nextExpiry, nextSchedule } from './model/recurring.ts'
import { DAY, span } from './model/time.ts'
import type { Timer } from './model/timer.ts'
import type { Facts } from './model/view.ts'

import { endNotice } from './notice/end-notice.ts'
import { ringOn } from './notice/look-for.ts'
import { forgetLost } from './notice/lost-follow.ts'
import { remindOfReceipts } from './notice/receipt.ts'
import { notifyAskersApart, parentDone } from './notify/askers.ts'

import { digest } from './notify/digest.ts'
import { tellLost } from './notify/lost-group.ts'
import { unanswered as unansweredQuestion } from './notify/unanswered.ts'
import { sayCount } from './register/count.ts'
import { closeRollCall, openRollCall, remindMissing } from './roll-call/lifecycle.ts'
import { askObserved, missedObservation } from './roll-call/observation.ts'
import { keepSlots } from './rota/keep-slots.ts'
import { slotDue } from './rota/slot-due.ts'
import { keepRounds } from './round/keep-rounds.ts'
import { roundDue } from './round/overdue.ts'
import { sayPublicAccount } from './stock/public-account.ts'
import { nobodySigned } from './stock/unsigned.ts'
import { endedRecord, endedText } from './wording/outcome.ts'

/** Deleting that comes so late, ms, is not done at once. */
const LONG = 2 * DAY

/** What is to be done when a timer's time has come. Timers that recur set themselves anew. */
export function onTimer(timer: Timer, facts: Facts): readonly Effect[] {
  switch (timer.kind) {
    case 'step':
      return stepDue(facts, timer.case, timer.step)
    case 'overdue':
      return overdue(facts, timer.case)
    case 'nudge':
      return nudge(facts, timer.case)
    case 'relieve':
      return relieve(facts, timer.case)
    case 'offer':
      return offerDue(facts, timer.case)
    case 'confirm':
      return unanswered(facts, timer.case)
    case 'remind':
      return whileOpen(facts, timer.rollcall, remindMissing)
    case 'deadline':
      return whileOpen(facts, timer.rollcall, closeRollCall)
    case 'digest':
      return [...digest(facts), { do: 'set-timer', timer: nextDigest(facts.now, facts.policy) }]
    case 'audit':
      return [
        ...audit(facts),
        ...keepRounds(facts),
        ...keepSlots(facts),
        { do: 'set-timer', timer: nextAudit(facts.now) },
      ]
    case 'expire':
      return [
        // After a long time down, or where the clock was set far on by mistake, nothing is deleted before the next night.
        ...(facts.now - timer.due > LONG ? [] : [expiry(facts)]),
        { do: 'set-timer', timer: nextExpiry(facts.now) },
      ]
    case 'alert':
      return climb(facts, timer.alert)
    case 'schedule':
      return scheduled(facts, timer.schedule)
    case 'observe':
      return askObserved(facts, timer.watch)
    case 'observed':
      return missedObservation(facts, timer.watch)
    case 'question':
      return unansweredQuestion(facts, timer.contact, timer.about)
    case 'count':
      return sayCount(facts, timer.register, timer.place)
    case 'round':
      return roundDue(facts, timer.round)
    case 'slot':
      return slotDue(facts, timer.slot)
    case 'notice':
      return endNotice(facts, timer.notice)
    case 'receipt':
      return remindOfReceipts(facts, timer.notice)
    case 'ring':
      return ringOn(facts, timer.notice)
    case 'unlost':
      return forgetLost(facts, timer.notice)
    case 'unsigned':
      return nobodySigned(facts, timer.movement)
    case 'public-account':
      return sayPublicAccount(facts, timer.stock, timer.area)
    case 'groups':
      return tellLost(facts)
    case 'fetch':
      return lookAfter(facts, timer)
  }
}

/**
 * A resolved case nobody answered for closes, and says so to those who asked. What hangs on it closes by itself, and
 * says so under the number that was told there. A finding is never closed so.
 */
function unanswered(facts: Facts, number: number): readonly Effect[] {
  const about = facts.caseNumbered(number)
  if (about === undefined || about.state !== 'resolved') return []
  if (isFinding(about)) return remindOfCheck(facts, about)
  const after = span(facts.policy.confirm)
  return [
    {
      do: 'case-event',
      number,
      event: byItself(facts.now, 'closed', endedRecord(after)),
    },
    { do: 'drop-timers', case: number },
    ...notifyAskersApart(facts, about, (number) => endedText(about, number, after)),
    ...parentDone(facts, about),
  ]
}

function whileOpen(facts: Facts, id: number, act: typeof closeRollCall): readonly Effect[] {
  const rollcall = facts.rollCall(id)
  if (rollcall === undefined || rollcall.state === 'closed') return []
  return act(facts, rollcall, facts.tally(rollcall))
}

function expiry(facts: Facts): Effect {
  const { now, policy } = facts
  return {
    do: 'expire',
    checkInsBefore: now - policy.keep.checkins,
    casesBefore: now - policy.keep.cases,
    alertsBefore: now - policy.alerts.keep,
  }
}

function scheduled(facts: Facts, index: number): readonly Effect[] {
  const schedule = facts.policy.schedules[index]
  if (schedule === undefined) return []
  const form = formNamed(facts.forms, schedule.form)
  const next = nextSchedule(facts.now, schedule, index)
  const again: readonly Effect[] = next === null ? [] : [{ do: 'set-timer', timer: next }]
  if (form === undefined) return again
  const call = {
    area: schedule.area,
    form,
    deadline: facts.now + Math.min(schedule.lasts, DAY),
    by: null,
    from: null,
  }
  return [...openRollCall(facts, call), ...again]
}
