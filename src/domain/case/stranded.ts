// Played by: nobody-at-a-step.chat
import { resolveDue } from '../model/calendar.ts'
import { byItself, type Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { STRANDED_RECORD } from '../wording/escalation.ts'
import { waitForWord } from './awaited.ts'
import { startClocks } from './escalation.ts'

/** What the auditor finds and does about a case that nothing would wake any more. */
export interface Finding {
  readonly number: number
  readonly mend: readonly Effect[]
}

/**
 * Every living case must have a next timer, at the top too. One that has none gets its clock
 * of 超时 anew, and its history says so.
 */
export function findings(facts: Facts): readonly Finding[] {
  return facts
    .livingCases(facts.street.root)
    .filter((about) => !facts.hasTimer(about.number))
    .map((about) => ({ number: about.number, mend: mend(facts, about) }))
}

function mend(facts: Facts, about: Case): readonly Effect[] {
  const event = byItself(facts.now, 'note', STRANDED_RECORD)
  if (about.state === 'resolved') {
    return [{ do: 'case-event', number: about.number, event }, waitForWord(facts, about)]
  }
  const due = Math.max(about.due ?? 0, resolveDue(facts.now, about.route))
  return [
    { do: 'case-event', number: about.number, event: { ...event, changes: { due } } },
    ...startClocks(facts, { ...about, due }).filter(
      (effect) => effect.do === 'set-timer' && effect.timer.kind === 'overdue',
    ),
  ]
}

/** The hourly look. */
export function audit(facts: Facts): readonly Effect[] {
  return findings(facts).flatMap(({ mend }) => mend)
}
