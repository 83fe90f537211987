import { inSpan } from '../model/calendar.ts'
import type { IntervalDuty } from '../model/duty/duty.ts'
import type { Round, Spot } from '../model/duty/round.ts'
import { DAY, dayStart, HOUR, MINUTE } from '../model/time.ts'
import type { Timer } from '../model/timer.ts'

/** When anybody goes again, from a moment on: the moment itself within the hours. */
export function withinHours({ hours }: Pick<IntervalDuty, 'hours'>, at: number): number {
  if (hours === null || inSpan(at, hours)) return at
  const opening = dayStart(at) + hours.from * MINUTE
  return opening > at ? opening : opening + DAY
}

/** When a round is due that is to be done so long after a moment. */
export function dueAfter(duty: IntervalDuty, from: number, every: number): number {
  return withinHours(duty, from + every)
}

/** The hour at which who met nobody is asked again, where the duty has no hours. */
const MORNING = 9 * HOUR

/** Who met nobody is asked again on the next day, when people go. */
export function askedAgain({ hours }: Pick<IntervalDuty, 'hours'>, now: number): number {
  const from = hours === null ? MORNING : hours.from * MINUTE
  return dayStart(now) + DAY + from
}

/** When the next level hears that a round is late; null where all have. */
export function lateAt(duty: IntervalDuty, { due, told }: Round): number | null {
  const next = duty.late[told]
  return next === undefined ? null : withinHours(duty, due + next.after)
}

/** The one timer of a round: for who goes, for who hears, for the end. */
export function roundTimer(duty: IntervalDuty, round: Round): Timer {
  const moments = [round.again, lateAt(duty, round), duty.until].flatMap((at) => at ?? [])
  return { kind: 'round', round: round.id, due: Math.min(...moments) }
}

/** A round as it is first expected. */
export function roundOf(
  id: number,
  duty: IntervalDuty,
  spot: Spot,
  said: { readonly since: number; readonly due: number; readonly own: number | null },
): Round {
  return {
    id,
    duty: duty.name,
    spot,
    ...said,
    state: 'open',
    told: 0,
    tried: null,
    again: null,
    done: null,
  }
}
