import chineseDays from 'chinese-days'
import type { DaySpan, Policy, Route } from './policy.ts'
import { DAY, day, dayNumber, dayStart, HOUR, MINUTE, minuteOf } from './time.ts'

/** Whether a moment lies in a span of the day; spans may run over midnight. */
export function inSpan(at: number, span: DaySpan): boolean {
  const minute = minuteOf(at)
  return span.from <= span.to
    ? minute >= span.from && minute < span.to
    : minute >= span.from || minute < span.to
}

/** Whether only urgent cases and routes of the night may speak. */
export function quietAt(at: number, policy: Pick<Policy, 'quiet'>): boolean {
  return policy.quiet !== null && inSpan(at, policy.quiet)
}

/** When the quiet that reigns at a moment ends; the moment itself where none does. */
export function quietEnd(at: number, policy: Pick<Policy, 'quiet'>): number {
  if (policy.quiet === null || !inSpan(at, policy.quiet)) return at
  const today = dayStart(at) + policy.quiet.to * MINUTE
  return today > at ? today : today + DAY
}

/** From then on nobody is bothered with what is merely nice to know. */
const EVENING = 21 * 60
const MORNING = 7 * 60

/** When what is for the daytime may be said that is decided at a moment: the moment itself, or the next morning. */
export function daytimeFrom(at: number, policy: Pick<Policy, 'quiet'>): number {
  const heard = quietEnd(at, policy)
  if (minuteOf(heard) < EVENING) return heard
  const morning = dayStart(heard) + DAY
  return quietEnd(morning, policy) > morning
    ? quietEnd(morning, policy)
    : morning + MORNING * MINUTE
}

/**
 * When a roll-call ends that is called now: one called at night is heard in the morning, and nobody is counted missing of
 * what they had no time to answer.
 */
export function heardDeadline(
  now: number,
  deadline: number,
  policy: Pick<Policy, 'quiet' | 'rollcall'>,
): number {
  const heard = quietEnd(now, policy)
  return heard === now || deadline - heard >= HOUR ? deadline : heard + policy.rollcall.lasts
}

/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4

/** A working day in China: weekends and public holidays off, 调休 days on. */
export function workday(at: number): boolean {
  // Its table of holidays is right in every zone of the machine, as it is made and asked alike; its weekdays are not.
  const { work, name } = chineseDays.getDayDetail(day(at))
  if (name.includes(',')) return work
  const weekday = (dayNumber(at) + EPOCH_WEEKDAY) % 7
  return weekday !== 0 && weekday !== 6
}

/**
 * When `span` ms of a route's clock have run since `start`. The clock of a route of the night runs
 * always, any other stands still in quiet hours, and one with `hours` runs only in those of working days.
 */
export function dueAfter(start: number, span: number, route: Route, policy: Policy): number {
  if (route.hours !== null) return run(start, span, route.hours, workday)
  if (route.night || policy.quiet === null) return start + span
  const { from, to } = policy.quiet
  return run(start, span, { from: to, to: from }, () => true)
}

/**
 * As `dueAfter` for the time to resolve and what is measured by it, such as a claimer's silence:
 * it runs on at night.
 */
export function dueRunningOn(start: number, span: number, route: Route): number {
  return route.hours === null ? start + span : run(start, span, route.hours, workday)
}

/** When a case that began then is 超时. */
export function resolveDue(start: number, route: Route): number {
  return dueRunningOn(start, route.resolve, route)
}

function run(
  start: number,
  span: number,
  hours: DaySpan,
  counts: (day: number) => boolean,
): number {
  const length =
    (hours.to > hours.from ? hours.to - hours.from : hours.to + 1440 - hours.from) * MINUTE
  let left = span
  // A window that began yesterday may still be running, where it goes over midnight.
  for (let midnight = dayStart(start) - DAY; ; midnight += DAY) {
    if (!counts(midnight)) continue
    const from = Math.max(start, midnight + hours.from * MINUTE)
    const to = midnight + hours.from * MINUTE + length
    if (to <= from) continue
    if (left < to - from) return from + left
    left -= to - from
  }
}
