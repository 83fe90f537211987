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

/**
 * When a round is due that is to be done so long after a moment. What is asked for by the day is due by the end of its day's
 * hours: who comes early one day is not expected earlier on the next. `late`: see `dayEnd`.
 */
export function dueAfter(
  duty: Pick<IntervalDuty, 'hours'>,
  from: number,
  every: number,
  late = false,
): number {
  return every % DAY === 0 ? dayEnd(duty, from, late) + every : withinHours(duty, from + every)
}

/**
 * The end of the hours in which something was done, or of the day where a duty has none. Between two days' hours it was done
 * for those to come; where it was late, for those that are over: the next are still to come.
 */
function dayEnd({ hours }: Pick<IntervalDuty, 'hours'>, at: number, late: boolean): number {
  if (hours === null) return dayStart(at) + DAY
  const { from, to } = hours
  const length = (to > from ? to - from : to - from + DAY / MINUTE) * MINUTE
  const opening = dayStart(at) + from * MINUTE
  const end = (opening > at ? opening - DAY : opening) + length
  return at <= end || late ? end : end + DAY
}

/** The hour at which who met nobody is asked again, where the duty has no hours. */
const MORNING = 9 * HOUR

/** Who met nobody is asked again on the next day, when people go. */
export function askedAgain({ hours }: Pick<IntervalDuty, 'hours'>, now: number): number {
  const from = hours === null ? MORNING : hours.from * MINUTE
  return dayStart(now) + DAY + from
}

/**
 * When the next level hears that a round is late; null where all have. Nobody hears outside the hours, and no level sooner
 * behind the one before than the file has it: whoever hears first has as long to go.
 */
export function lateAt(
  duty: Pick<IntervalDuty, 'hours' | 'late'>,
  { due, told }: Pick<Round, 'due' | 'told'>,
): number | null {
  if (told >= duty.late.length) return null
  let heard = due
  let before = 0
  for (const { after } of duty.late.slice(0, told + 1)) {
    heard = withinHours(duty, heard + after - before)
    before = after
  }
  return heard
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
