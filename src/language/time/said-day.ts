import { numeralAt } from '../numeral.ts'

/** A day as it was said. What month and day make no date is for the calendar to find. */
export type SaidDay =
  /** 今天 0, 明天 1, 昨天 -1. */
  | { readonly kind: 'after'; readonly days: number }
  /** 周五; `week`: 本周 0, 下周 1, null where none is said. Sunday is 7. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: number | null }
  /** 2月12日, 12号, 下月3号; `months`: how many months ahead, where the month has no number. */
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly months: number | null
      readonly day: number
    }
  | { readonly kind: 'month-end' }
  /** 正月初八, 端午; the day 0 is the last of its month: 除夕. */
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'qingming' }
  /** Said in two ways: 周三2月12日. */
  | { readonly kind: 'both'; readonly days: readonly [SaidDay, SaidDay]; readonly said: string }
  /** 周末, 正月里: a day, but which? */
  | { readonly kind: 'unclear' }

export interface DayPart {
  readonly day: SaidDay
  readonly end: number
}

const NUM = '([0-9]{1,2}|[零一二三四五六七八九十廿卅]{1,3})'
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/大后天/y, 3],
  [/后天|后儿个?(?=[早晚上下中])|后日/y, 2],
  [/明(?:天|日|儿个?|(?=[早晚晨夜]))|次日|第二天/y, 1],
  [/今(?:天|日|儿个?|(?=[早晚晨夜午]))|当(?:天|日|(?=晚))|本日/y, 0],
  [/昨(?:天|日|儿个?|(?=[早晚晨夜]))|前天/y, -1],
]
const WEEKDAY =
  /(这一?个?|本|下下个?|下一?个?|上一?个?)?(?:周|星期|礼拜)([一二三四五六日天末]|[1-7](?![0-9]))/y
const THIS_WEEK = /(?:这|本)(?:周|星期|礼拜)(?=(?:之|以)?[内前])/y
const WEEKDAYS = '一二三四五六日'
const DATE = new RegExp(
  `(?:([0-9]{2,4}) ?年 ?)?(?:${NUM} ?月 ?|(本|这个?|当|下个?)月份? ?)${NUM}(?![0-9]) ?(?:日|号(?![楼院]))?`,
  'y',
)
const DAY_ONLY = new RegExp(`${NUM} ?(?:日|号)(?![楼院单线路门栋幢座房])`, 'y')
const DIGITS =
  /(?:((?:20)?[0-9]{2})[-/.])?([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9.\-/:度℃])(?= ?(?:日|号|[早晚上下中凌]|(?:之|以)?前|截止|[0-9]{1,2}[点:]|[\s。!~,]*$)) ?[日号]?/y
const FULL = /(20[0-9]{2})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?![0-9])/y
const MONTH_END = /(?:这个?|本)?月(?:底|末)/y
const MOON =
  /(?:农历|阴历|正月|腊月|冬月)[^,。!?\s]{0,5}?(?=(?:之|以)?前|截止|[0-9早晚上下中,。!?\s]|$)/y
const LUNAR =
  /(?:农历|阴历)?(?:(?:大?年|(正|冬|腊|[二三四五六七八九十]|十一|十二)月)?初([一二三四五六七八九十])|(正|冬|腊)月(二?十[一二三四五六七八九]?|廿[一二三四五六七八九]|三十))(?![一二三四五六七八九十])/y
const LUNAR_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }
const QINGMING = /清明节?/y

/** Feasts by the moon. */
const MOON_FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/除夕夜?|大年三十|年三十/y, 12, 0],
  [/春节|大年初一/y, 1, 1],
  [/元宵节?/y, 1, 15],
  [/端午节?/y, 5, 5],
  [/七夕节?/y, 7, 7],
  [/中秋节?/y, 8, 15],
  [/重阳节?/y, 9, 9],
  [/腊八节?/y, 12, 8],
  [/(?:二月二)?龙抬头(?:那天)?/y, 2, 2],
]

/** Days with a name that are each year's same date. */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/元旦/y, 1, 1],
  [/情人节/y, 2, 14],
  [/妇女节|三八节/y, 3, 8],
  [/儿童节|六一儿童节|六一(?=[之以]?前)/y, 6, 1],
  [/五一(?![0-9])|劳动节/y, 5, 1],
  [/国庆节?|十一(?=长假|假期|前|之前)/y, 10, 1],
  [/圣诞节?/y, 12, 25],
]

/** Between a day and the same one said again. */
const AGAIN = /[ (即是]{0,2}/y

/** The day that begins at a place of a folded text, in all the ways in which it is said: 2月12日(周三). */
export function saidDayAt(text: string, at: number): DayPart | null {
  const one = oneDayAt(text, at)
  if (one === null) return null
  AGAIN.lastIndex = one.end
  AGAIN.test(text)
  const other = oneDayAt(text, AGAIN.lastIndex)
  if (other === null || other.day.kind === 'unclear') return one
  const said = text.slice(at, other.end)
  return { day: { kind: 'both', days: [one.day, other.day], said }, end: other.end }
}

function oneDayAt(text: string, at: number): DayPart | null {
  return (
    relativeAt(text, at) ??
    weekdayAt(text, at) ??
    feastAt(text, at) ??
    dateSaidAt(text, at) ??
    vagueAt(text, at)
  )
}

function relativeAt(text: string, at: number): DayPart | null {
  for (const [pattern, days] of DAYS) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { day: { kind: 'after', days }, end }
  }
  return null
}

function weekdayAt(text: string, at: number): DayPart | null {
  // 一周一次, 每周一 are how often
  if (/[一两三每\d]/.test(text.charAt(at - 1))) return null
  WEEKDAY.lastIndex = at
  const found = WEEKDAY.exec(text)
  if (found === null) {
    const end = endOf(THIS_WEEK, text, at)
    return end === null ? null : { day: { kind: 'weekday', weekday: 7, week: 0 }, end }
  }
  const [, which, said = ''] = found
  const end = WEEKDAY.lastIndex
  if (said === '末') return { day: { kind: 'unclear' }, end }
  const weekday = said === '天' ? 7 : WEEKDAYS.indexOf(said) + 1 || Number(said)
  return { day: { kind: 'weekday', weekday, week: weekOf(which) }, end }
}

function feastAt(text: string, at: number): DayPart | null {
  for (const [pattern, month, day] of FEASTS) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { day: { kind: 'date', year: null, month, months: null, day }, end }
  }
  for (const [pattern, month, day] of MOON_FEASTS) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { day: { kind: 'lunar', month, day }, end }
  }
  const end = endOf(QINGMING, text, at)
  return end === null ? lunarAt(text, at) : { day: { kind: 'qingming' }, end }
}

/** 初八 without its month is said of the first. */
function lunarAt(text: string, at: number): DayPart | null {
  LUNAR.lastIndex = at
  const found = LUNAR.exec(text)
  if (found === null) return null
  const [, named = '正', first, moon, later] = found
  const month = moon ?? named
  return {
    day: {
      kind: 'lunar',
      month: LUNAR_MONTHS[month] ?? numberOf(month),
      day: numberOf(first ?? later),
    },
    end: LUNAR.lastIndex,
  }
}

function weekOf(which: string | undefined): number | null {
  if (which === undefined) return null
  if (which.startsWith('下下')) return 2
  return which.startsWith('下') ? 1 : which.startsWith('上') ? -1 : 0
}

function dateSaidAt(text: string, at: number): DayPart | null {
  if (/[0-9.:\-/第]/.test(text.charAt(at - 1))) return null
  DATE.lastIndex = DAY_ONLY.lastIndex = at
  const found = DATE.exec(text)
  if (found !== null) {
    const [, year, month, which, day] = found
    const months = which === undefined ? null : which.startsWith('下') ? 1 : 0
    return { day: dateOf(year, month, months, day), end: DATE.lastIndex }
  }
  const only = DAY_ONLY.exec(text)
  if (only !== null)
    return { day: dateOf(undefined, undefined, null, only[1]), end: DAY_ONLY.lastIndex }
  return digitsAt(text, at)
}

function digitsAt(text: string, at: number): DayPart | null {
  for (const pattern of [FULL, DIGITS]) {
    pattern.lastIndex = at
    const [, year, month, day] = pattern.exec(text) ?? []
    if (month === undefined) continue
    if (year === undefined && Number(month) > 12) return null
    return { day: dateOf(year, month, null, day), end: pattern.lastIndex }
  }
  return null
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  months: number | null,
  day: string | undefined,
): SaidDay {
  return {
    kind: 'date',
    year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
    month: month === undefined ? null : numberOf(month),
    months,
    day: numberOf(day),
  }
}

function vagueAt(text: string, at: number): DayPart | null {
  const last = endOf(MONTH_END, text, at)
  if (last !== null) return { day: { kind: 'month-end' }, end: last }
  const end = endOf(MOON, text, at)
  return end === null ? null : { day: { kind: 'unclear' }, end }
}

function numberOf(said: string | undefined): number {
  return numeralAt(said ?? '', 0)?.value ?? 0
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
