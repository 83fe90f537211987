import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'

/** China has one clock and no summer time. */
export const ZONE = '+08:00'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** +08:00, ms: a day of the street begins at its own midnight. */
export const OFFSET = 8 * HOUR

/** `2020-02-10T07:30:02+08:00` */
export function iso(at: number): string {
  return format(new TZDate(at, ZONE), "yyyy-MM-dd'T'HH:mm:ssxxx")
}

/** `08:12` */
export function clock(at: number): string {
  const minutes = minuteOf(at)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `2020-02-10` */
export function day(at: number): string {
  return format(new TZDate(at, ZONE), 'yyyy-MM-dd')
}

/** `2月10日` */
export function monthDay(at: number): string {
  return format(new TZDate(at, ZONE), 'M月d日')
}

/** The midnight (+08:00) that began the day of a moment. */
export function dayStart(at: number): number {
  return at - ((at + OFFSET) % DAY)
}

/** The day of a moment in +08:00, counted from 1970-01-01. */
export function dayNumber(at: number): number {
  return Math.floor((at + OFFSET) / DAY)
}

/** Minutes since midnight, +08:00. */
export function minuteOf(at: number): number {
  return Math.floor(((at + OFFSET) % DAY) / MINUTE)
}

/** A moment as people say it: `10:00`, `明天 10:00`, `2月12日 10:00`; the midnight that ends a day is its `24:00`. */
export function spoken(at: number, now: number): string {
  const ends = at === dayStart(at) && at > now
  const on = ends ? at - 1 : at
  const hour = ends ? '24:00' : clock(at)
  const days = Math.round((dayStart(on) - dayStart(now)) / DAY)
  if (days === 0) return hour
  return days === 1 ? `明天 ${hour}` : `${monthDay(on)} ${hour}`
}

/** A span as people say it: `10 分钟`, `2 小时`, `3 天`. */
export function span(ms: number): string {
  if (ms % DAY === 0) return `${ms / DAY} 天`
  if (ms >= HOUR && ms % HOUR === 0) return `${ms / HOUR} 小时`
  if (ms >= HOUR && ms % (HOUR / 2) === 0) return `${ms / HOUR} 小时`
  return `${Math.round(ms / MINUTE)} 分钟`
}

/** The first of some moments, however many there are; null where there is none. */
export function earliest(moments: readonly number[]): number | null {
  return moments.reduce<number | null>(
    (first, at) => (first === null || at < first ? at : first),
    null,
  )
}
