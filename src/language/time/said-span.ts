import { numeralAt } from '../numeral.ts'

/** A length of time that was said, in minutes. */
interface SpanPart {
  readonly minutes: number
  readonly end: number
  /** It is said to be a limit: 10分钟内. */
  readonly limits: boolean
}

const COUNT = '([0-9]{1,4}(?:\\.[0-9]{1,2})?|[零一二两俩三仨四五六七八九十百]{1,5}|半)'
const HOURS = new RegExp(
  `${COUNT} ?个?(半)? ?(?:小时|钟头|hours?|hrs?|h(?![a-z]))(半)?(?:[零又]?${COUNT} ?(?:分钟?|min))?`,
  'y',
)
const MINUTES = new RegExp(`${COUNT} ?(?:分钟?|mins?(?![a-z]))`, 'y')
const QUARTERS = /([一二两三123])刻钟/y
const DAYS = new RegExp(`${COUNT} ?个?(天|日|周|星期|礼拜|月)`, 'y')
const WITHIN = /(?:之|以)?内/y
const LIMIT = /(?:之|以)?内|里(?!面)|(?:之|以)?后(?=[^,。!?]{0,3}(?:截止|结束|收|关|停|到点))/y
/** 半小时前 lies behind; 30分钟一次 is how often. */
const NO_LIMIT = / ?(?:(?:之|以)?前|一次|一趟|左右读|多[^,。]{0,2}前)/y
const WAITS = /(?:提前|每隔?|迟到|等|静坐|休息|测量?|夹|早|晚)$/

/** The length of time that begins at a place of a folded text: 半小时, 45分钟, 一个半小时, 三刻钟, 3天内. */
export function spanAt(text: string, at: number): SpanPart | null {
  const found = hoursAt(text, at) ?? minutesAt(text, at) ?? daysWithinAt(text, at)
  if (found === null || !Number.isFinite(found.minutes)) return null
  NO_LIMIT.lastIndex = LIMIT.lastIndex = found.end
  if (NO_LIMIT.test(text)) return null
  const limits = LIMIT.test(text)
  if (!limits && WAITS.test(text.slice(Math.max(0, at - 3), at))) return null
  return { ...found, end: limits ? LIMIT.lastIndex : found.end, limits }
}

function hoursAt(text: string, at: number): { minutes: number; end: number } | null {
  HOURS.lastIndex = at
  const found = HOURS.exec(text)
  if (found === null) return null
  const [, count, half, more, rest] = found
  const hours = numberOf(count) + (half === undefined && more === undefined ? 0 : 0.5)
  return {
    minutes: hours * 60 + (rest === undefined ? 0 : numberOf(rest)),
    end: HOURS.lastIndex,
  }
}

function minutesAt(text: string, at: number): { minutes: number; end: number } | null {
  MINUTES.lastIndex = QUARTERS.lastIndex = at
  const found = MINUTES.exec(text)
  if (found !== null) return { minutes: numberOf(found[1]), end: MINUTES.lastIndex }
  const quarters = QUARTERS.exec(text)
  return quarters === null ? null : { minutes: numberOf(quarters[1]) * 15, end: QUARTERS.lastIndex }
}

function daysWithinAt(text: string, at: number): { minutes: number; end: number } | null {
  const found = daysAt(text, at)
  WITHIN.lastIndex = found?.end ?? text.length
  if (found === null || !WITHIN.test(text)) return null
  return { minutes: found.days * 24 * 60, end: found.end }
}

/** A number of days: 三天, 两周, 半个月. Half a day is none. */
export function daysAt(text: string, at: number): { days: number; end: number } | null {
  DAYS.lastIndex = at
  const [, count, unit = ''] = DAYS.exec(text) ?? []
  const days = numberOf(count) * (UNITS[unit] ?? 7)
  return Number.isInteger(days) ? { days, end: DAYS.lastIndex } : null
}

const UNITS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 月: 30 }

function numberOf(said: string | undefined): number {
  if (said === '半') return 0.5
  return said === '俩' ? 2 : (numeralAt(said ?? '', 0)?.value ?? Number.NaN)
}
