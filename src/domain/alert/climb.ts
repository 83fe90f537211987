// Played by: nobody-answers-a-cry.chat

import type { Alert } from '../model/alert.ts'
import { ancestorAt } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey } from '../model/post.ts'
import { MINUTE, span } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import {
  FILED_UNANSWERED_RECORD,
  filedUnansweredText,
  stillCallingText,
  stillFiledText,
  unansweredText,
} from '../wording/alert.ts'
import {
  call,
  callEach,
  hearersOf,
  nextLevel,
  sayToCalled,
  sayToFirst,
  tellsAfter,
} from './call.ts'
import { fileAlert } from './filing.ts'

/** Once all levels know, those of the highest are called again after so many ms, so many times; then it is a case. */
const AGAIN = 30 * MINUTE
const TIMES = 3

/** When an alert that nobody answers is looked at next. */
export function nextLook(facts: Facts, alert: Alert): Effect {
  const level = nextLevel(facts, alert)
  const after = level === null ? null : tellsAfter(facts, alert, level)
  // By a clock that was set back since it lies in the time that is yet to come.
  const first = Math.min(alert.cries[0].at, facts.now)
  const due = after === null ? ringAfter(facts.now, first) : Math.max(facts.now + 1, first + after)
  return { do: 'set-timer', timer: { kind: 'alert', alert: alert.id, due } }
}

/** The clock was set back: no alert waits for the time by which it ran before. */
export function lookAgain(facts: Facts): readonly Effect[] {
  return facts.openAlerts().map((alert) => nextLook(facts, alert))
}

/** The next whole half hour after the first cry. */
function ringAfter(now: number, at: number): number {
  return at + (Math.floor((now - at) / AGAIN) + 1) * AGAIN
}

/** Nobody has answered an alert: the next level is told, at the top its people again; in the end it is a case by itself. */
export function climb(facts: Facts, id: number): readonly Effect[] {
  const alert = facts.alert(id)
  if (alert === undefined || alert.state !== 'open') return []
  const waited = facts.now - alert.cries[0].at
  const why = unansweredText(span(Math.max(MINUTE, waited - (waited % MINUTE))))
  const level = nextLevel(facts, alert)
  if (level !== null) {
    const called = call(facts, alert, level, why)
    return [
      { do: 'alert', alert: called.alert },
      ...called.effects,
      sayToFirst(
        alert,
        stillCallingText(alert.kind, ancestorAt(facts.street, alert.area, level)?.name ?? ''),
      ),
      nextLook(facts, called.alert),
    ]
  }
  if (waited >= TIMES * AGAIN) return fileUnanswered(facts, alert)
  return [...ring(facts, alert, why), nextLook(facts, alert)]
}

/** It is a case now, and climbs as one. */
function fileUnanswered(facts: Facts, alert: Alert): readonly Effect[] {
  const filed = fileAlert(facts, alert, FILED_UNANSWERED_RECORD, false)
  return [
    ...filed.effects,
    ...sayToCalled(
      facts,
      filed.alert,
      (reader) => filedUnansweredText(facts, filed.alert, reader),
      [],
    ),
    sayToFirst(alert, stillFiledText(alert.kind, filed.about.number)),
  ]
}

/** Those of the highest level that knows hear it again. */
function ring(facts: Facts, alert: Alert, why: string): readonly Effect[] {
  const level = alert.level === 'community' || alert.level === 'street' ? alert.level : 'grid'
  const known = hearersOf(facts, alert, level).some.filter(({ to }) =>
    alert.told.includes(addressKey(to)),
  )
  return callEach(facts, alert, known, why, '')
}
