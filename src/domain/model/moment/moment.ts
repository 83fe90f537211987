import { DAY, dayStart, MINUTE, minuteOf } from '../time.ts'
import { type Day, dayOf, type Moment } from './calendar-day.ts'

/** A time as it was said, before it is known which moment it is. */
export type SaidTime =
  | { readonly kind: 'span'; readonly minutes: number }
  | {
      readonly kind: 'point'
      readonly day: Day | null
      /** From the midnight that begins the day, soonest first; null: the end of the day. */
      readonly minutes: readonly number[] | null
      /** The part of the day was said. */
      readonly named: boolean
    }
  | { readonly kind: 'no-hour'; readonly said: string }

/** An hour of the night that comes is meant by its name alone within this time. */
const NIGHT = 12 * 60 * MINUTE

/** The moment that is meant by what is said now: always behind now, and no further than `longest`. */
export function momentOf(said: SaidTime, now: number, longest: number): Moment {
  switch (said.kind) {
    case 'no-hour':
      return { ask: { why: 'no-hour', said: said.said } }
    case 'span':
      return within(now + Math.round(said.minutes * MINUTE), now, longest)
    case 'point': {
      const { day, minutes, named } = said
      if (day === null) {
        const at = nextAt(minutes ?? [DAY / MINUTE], named, now)
        if (minutes?.length === 2 && !named && isAsleep(at)) return { ask: { why: 'night', at } }
        return within(at, now, longest)
      }
      const begins = dayOf(day, now, longest)
      if ('ask' in begins) return begins
      return within(onDay(begins.at, minutes ?? [DAY / MINUTE], now), now, longest)
    }
  }
}

function within(at: number, now: number, longest: number): Moment {
  if (at <= now) return { ask: { why: 'past', at } }
  return at - now > longest ? { ask: { why: 'far', at } } : { at }
}

/** The first of a day's moments that is still to come; the last where none is. */
function onDay(begins: number, minutes: readonly number[], now: number): number {
  const moments = minutes.map((minute) => begins + minute * MINUTE)
  return moments.find((at) => at > now) ?? moments.at(-1) ?? begins
}

const FIRST = 6 * 60
function isAsleep(at: number): boolean {
  const minute = minuteOf(at)
  return minute >= 60 && minute < FIRST
}

/**
 * No day was said: the next such hour. What was said with its part of the day and is past stays past, but for the evening,
 * when 早上8点 is the morning that comes.
 */
function nextAt(minutes: readonly number[], named: boolean, now: number): number {
  const today = dayStart(now)
  const moments = minutes.map((minute) => today + minute * MINUTE)
  const next = moments.find((at) => at > now)
  if (next !== undefined) return next
  const [first = today] = moments
  return named && first + DAY - now > NIGHT ? first : first + DAY
}
