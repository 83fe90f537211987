import { Cron } from 'croner'
import type { Policy, Schedule } from './policy.ts'
import { DAY, dayStart, HOUR, MINUTE, ZONE } from './time.ts'
import type { Timer } from './timer.ts'

/** What recurs by itself, as of a start: set once, and by each firing anew. */
export function recurring(now: number, policy: Policy): readonly Timer[] {
  const schedules = policy.schedules.flatMap(
    (schedule, index) => nextSchedule(now, schedule, index) ?? [],
  )
  return [nextDigest(now, policy), nextAudit(now), nextExpiry(now), ...schedules]
}

/** The next moment that is so many minutes past midnight (+08:00), after now. */
export function nextAt(now: number, minutes: number): number {
  const today = dayStart(now) + minutes * MINUTE
  return today > now ? today : today + DAY
}

export function nextDigest(now: number, policy: Policy): Timer {
  return { kind: 'digest', due: nextAt(now, policy.digest) }
}

export function nextAudit(now: number): Timer {
  return { kind: 'audit', due: now - (now % HOUR) + HOUR }
}

/** Old records go in the small hours. */
export function nextExpiry(now: number): Timer {
  return { kind: 'expire', due: nextAt(now, 3 * 60 + 20) }
}

/** When a scheduled roll-call opens next; null once its last day is over. */
export function nextSchedule(now: number, schedule: Schedule, index: number): Timer | null {
  const last = Date.parse(`${schedule.until}T23:59:59${ZONE}`)
  const next = new Cron(schedule.at, { timezone: 'Asia/Shanghai' }).nextRun(new Date(now))
  if (next === null || next.getTime() > last) return null
  return { kind: 'schedule', schedule: index, due: next.getTime() }
}
