import { minutesOf } from './day-half.ts'
import { type DayPart, type SaidDay, saidDayAt } from './said-day.ts'
import { type HourPart, saidHourAt } from './said-hour.ts'
import { spanAt } from './said-span.ts'

/** A time as it was said. Which moment it is depends on when it is said. */
export type When =
  | { readonly kind: 'span'; readonly minutes: number }
  /**
   * `minutes`: what the clock can mean, from the midnight that begins the day, soonest first; null where a day alone was
   * said. `named`: so was the part of the day.
   */
  | {
      readonly kind: 'point'
      readonly day: SaidDay | null
      readonly minutes: readonly number[] | null
      readonly named: boolean
    }
  /** No clock shows it (25点), or no hour is in it (下班前). */
  | { readonly kind: 'no-hour'; readonly said: string }

/** A time, and how sure it is that what is said is done by it: 10点前 is, 10点 may be. */
interface Found {
  readonly when: When
  readonly weight: number
  readonly start: number
  readonly end: number
}

/** The middle of a number. */
const NUMERAL = /^[0-9.零〇一二两三四五六七八九十百][0-9零〇一二两三四五六七八九十百]/
/** Where a time may begin. */
const BEGINS =
  /[0-9零〇一二两三四五六七八九十廿卅半今明后大次昨当周星期礼下这本早上头中正午凌清晚夜深子傍黄晌过差月农阴腊冬初除元睡吃饭天开五国圣元端清重春尽马立抓赶俩仨]/g
const BY =
  /^(?:左右|来钟)?[ ,]*(?:(?:之|以)?前|截止|截至|为止|止|结束|到期|收[齐卡工]|(?:之|以)?内|报[完齐]|完成)/
const UNTIL =
  /(?:截止|截至|最晚|最迟|不晚于|限|赶在|时间|deadline)[到在是至为于:, ]*(?:今天|今日)?$/i
const VAGUE =
  /半天(?=(?:之|以)?内|[\s。!~]*$)|(?:上班|下班|天黑|天亮|开饭|吃(?:早|午|中|晚)?饭|[早午中晚]?饭|睡觉|睡)(?:之|以)?前|(?<=^|[\s,:])(?:尽快|尽早|马上|立刻|立即|抓紧|赶紧|赶快)(?=[\s。!~吧啊哈]*$)/y
const OR = /^[ ,前]*(?:或者?|还是|要么|要不)[ ,]*$/
const SAME_HOUR = /的?(?:这个?(?:时候|时间|钟?点)|此时|这会儿?|现在)/y
/** Between a day and its hour. */
const JOINT = /(?:\([^)]{1,6}\)|[ ,的,之]){0,2}[ ,的]?/y

/** The last time that something is to be done by; else the last that is named; null where none is. */
export function whenIn(text: string): When | null {
  return timeIn(text)?.when ?? null
}

/** The same with its place in the text. */
export function timeIn(
  text: string,
): { readonly when: When; readonly start: number; readonly end: number } | null {
  let best: Found | null = null
  let day: SaidDay | null = null
  let until = 0
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < until || (index > until && NUMERAL.test(text.slice(index - 1, index + 1)))) continue
    const found = foundAt(text, index, day)
    if (found === null) continue
    until = found.end
    day = dayOf(found.when) ?? day
    if (found.weight === NONE || found.weight < (best?.weight ?? 0)) continue
    best = best !== null && OR.test(text.slice(best.end, index)) ? either(text, best, found) : found
  }
  return best
}

const DONE_BY = /^(?:[之以]?[前内]|截止|为止|止|结束|报[完齐到]?|完成?|吧|啊|哦)*$/

/** What is named before the time that ends the text: 台风平安 in 台风平安十点前报完. 春节返乡 ends with none. */
export function nameBefore(text: string): string {
  for (const { index } of text.matchAll(BEGINS)) {
    const found = foundAt(text, index, null)
    if (found !== null && DONE_BY.test(text.slice(found.end))) return text.slice(0, index)
  }
  return text
}

/** One of two: which, nobody can tell. */
function either(text: string, one: Found, other: Found): Found {
  const said = text.slice(one.start, other.end)
  return { ...other, when: { kind: 'no-hour', said }, start: one.start }
}

/** The hour that was said as `HH:mm`, where it can be but one. */
export function hourOf(when: When | null): string | null {
  if (when?.kind !== 'point') return null
  const hours = new Set((when.minutes ?? []).map((minute) => minute % (24 * 60)))
  const [minute] = hours
  if (minute === undefined || hours.size > 1) return null
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function dayOf(when: When): SaidDay | null {
  return when.kind === 'point' && when.minutes === null ? when.day : null
}

function foundAt(text: string, start: number, before: SaidDay | null): Found | null {
  const vague = vagueAt(text, start)
  if (vague !== null) return vague
  const span = spanAt(text, start)
  if (span !== null) {
    const weight = span.limits || isBy(text, start, span.end) ? MARKED : BARE
    return { when: { kind: 'span', minutes: span.minutes }, weight, start, end: span.end }
  }
  const day = saidDayAt(text, start)
  const same = day === null ? null : sameHourAt(text, start, day)
  if (same !== null) return same
  const from = day === null ? start : jointEnd(text, day.end)
  const hour = saidHourAt(text, from)
  if (day === null && hour === null) return null
  if (hour === null) return dayAlone(text, start, day?.end ?? start, day?.day ?? null)
  return hourFound(text, start, hour, day?.day ?? null, before)
}

/** 明天这个时候 is a span from now. */
function sameHourAt(text: string, start: number, { day, end: from }: DayPart): Found | null {
  if (day.kind !== 'after') return null
  SAME_HOUR.lastIndex = from
  if (!SAME_HOUR.test(text)) return null
  const end = SAME_HOUR.lastIndex
  const weight = isBy(text, start, end) ? MARKED : CLOCK
  return { when: { kind: 'span', minutes: day.days * 24 * 60 }, weight, start, end }
}

const MARKED = 3
const CLOCK = 2
const BARE = 1
const NONE = 0

function isBy(text: string, start: number, end: number): boolean {
  return BY.test(text.slice(end, end + 8)) || UNTIL.test(text.slice(Math.max(0, start - 12), start))
}

function hourFound(
  text: string,
  start: number,
  hour: HourPart,
  own: SaidDay | null,
  before: SaidDay | null,
): Found {
  const { end, stretch } = hour
  const day = own ?? before
  const by = isBy(text, start, end)
  if (hour.hour === null) {
    const noon =
      stretch === 'noon' || (stretch === 'night' && /[午子]夜/.test(text.slice(start, end)))
    const when: When = noon
      ? { kind: 'point', day, minutes: [stretch === 'noon' ? 12 * 60 : 24 * 60], named: true }
      : { kind: 'no-hour', said: text.slice(start, end) }
    if (by) return { when, weight: MARKED, start, end }
    return isAll(text, start, end)
      ? { when, weight: BARE, start, end }
      : { when: { kind: 'point', day: own, minutes: null, named: true }, weight: NONE, start, end }
  }
  const ofDay = day === null ? null : isToday(day) ? 'today' : 'other'
  const minutes = minutesOf(hour, ofDay)
  const when: When =
    minutes.length === 0
      ? { kind: 'no-hour', said: text.slice(start, end) }
      : { kind: 'point', day, minutes, named: stretch !== null }
  return { when, weight: by ? MARKED : CLOCK, start, end }
}

/** A day by itself is when it ends, where something is to be done by it. */
function dayAlone(text: string, start: number, end: number, day: SaidDay | null): Found {
  const when: When = { kind: 'point', day, minutes: null, named: false }
  const weight = isBy(text, start, end) ? MARKED : isAll(text, start, end) ? BARE : NONE
  return { when, weight, start, end }
}

/** 点名 周五: a day stands alone at the end, and is said for a deadline. 点名 12号 may be a building. */
function isAll(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || /[\s,:]/.test(text.charAt(start - 1))) &&
    /^[\s。!~]*$/.test(text.slice(end)) &&
    !/^[^月]*号$/.test(text.slice(start, end))
  )
}

function isToday(day: SaidDay): boolean {
  if (day.kind === 'both') return day.days.some(isToday)
  return day.kind === 'after' && day.days === 0
}

function jointEnd(text: string, at: number): number {
  JOINT.lastIndex = at
  return JOINT.test(text) ? JOINT.lastIndex : at
}

function vagueAt(text: string, start: number): Found | null {
  VAGUE.lastIndex = start
  const found = VAGUE.exec(text)
  if (found === null) return null
  const said = found[0].replace(/[之以]?前$/, '')
  return { when: { kind: 'no-hour', said }, weight: MARKED, start, end: VAGUE.lastIndex }
}
