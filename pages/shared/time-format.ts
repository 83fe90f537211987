import { spoken } from '../words/words.ts'

/** China has one clock; whoever looks from elsewhere sees the street's. */
const timeZone = 'Asia/Shanghai'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
const OFFSET = 8 * HOUR

const locale = spoken() === 'zh' ? 'zh-CN' : 'en-GB'

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
})
const secondFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
const fullDayFormat = new Intl.DateTimeFormat(locale, {
  timeZone,
  month: 'long',
  day: 'numeric',
  weekday: 'short',
})
const dayFormat = new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric' })
const shortDayFormat = new Intl.DateTimeFormat(locale, {
  timeZone,
  month: 'numeric',
  day: 'numeric',
})
const weekdayFormat = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' })

/** The street's day of a moment, counted from 1970-01-01. */
export function dayNumber(at: number): number {
  return Math.floor((at + OFFSET) / DAY)
}

/** `08:12` */
export function clock(at: number): string {
  return clockFormat.format(at)
}

/** `08:12:30` */
export function exactClock(at: number): string {
  return secondFormat.format(at)
}

/** `2月10日周一` */
export function fullDay(at: number): string {
  return fullDayFormat.format(at)
}

/** `2月10日` */
export function day(at: number): string {
  return dayFormat.format(at)
}

/** `2/10` */
export function shortDay(at: number): string {
  return shortDayFormat.format(at)
}

/** `周一` */
export function weekday(at: number): string {
  return weekdayFormat.format(at)
}
