import { minutesOf } from '../time/day-half.ts'
import { type SaidDay, saidDayAt } from '../time/said-day.ts'
import { saidHourAt } from '../time/said-hour.ts'
import type { DayPart, DaysSaid, TimeSaid } from './said-rota.ts'

/** The slots that a text says, and where it says them. */
export interface TimesFound {
  readonly times: readonly TimeSaid[]
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

type Token =
  | { readonly days: DaysSaid; readonly end: number }
  | { readonly part: DayPart; readonly end: number }
  | { readonly hours: readonly number[]; readonly end: number }

/** Reads the days, the parts of them and the hours of a folded text. */
export function timesIn(text: string): TimesFound {
  const times: { days: DaysSaid[]; except: DaysSaid[]; parts: DayPart[]; hours: number[] }[] = []
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at)
    if (token === null) {
      at += 1
      continue
    }
    let last = times.at(-1)
    if ('days' in token && last !== undefined && NOT_THEN.test(text.slice(0, at))) {
      last.except.push(token.days)
      spans.push({ start: at, end: token.end })
      at = token.end
      continue
    }
    const begins =
      'days' in token && last !== undefined && last.parts.length + last.hours.length > 0
    if (last === undefined || begins) {
      last = { days: [], except: [], parts: [], hours: [] }
      times.push(last)
    }
    if ('days' in token) last.days.push(token.days)
    else if ('part' in token) last.parts.push(token.part)
    else last.hours.push(...token.hours)
    spans.push({ start: at, end: token.end })
    at = token.end
  }
  return { times: times.map(refined), spans }
}

/** 今晚后半夜 is the later of the two, and 明晚夜班 the evening's. */
function refined<T extends TimeSaid>(time: T): TimeSaid {
  const { parts } = time
  const narrow = parts.find((part) => part === 'late-night' || part === 'early-night')
  if (narrow !== undefined && parts.includes('evening')) return { ...time, parts: [narrow] }
  if (parts.includes('night') && parts.includes('evening'))
    return { ...time, parts: ['evening', 'night'] }
  return { ...time, parts: [...new Set(parts)] }
}

/** 除了周四. */
const NOT_THEN = /(?:除了?|除去|除开|不算|不含|不包括)$/

function tokenAt(text: string, at: number): Token | null {
  return daysAt(text, at) ?? clockAt(text, at) ?? partAt(text, at)
}

// ---- days ----

const WEEKDAYS = '一二三四五六日'
const MORE_WEEKDAYS =
  /(?:[、,和跟及 ]{0,2}(?:周|星期|礼拜)?[一二三四五六日天](?![号点个月人位班岗楼天]|天都))+/y
const UNTIL = / ?(?:到|至|-|~|—)+ ?/y
const NUMBERED = /([0-9]{1,2})(?:号|日)(?![楼院单])/y
const BARE_WEEKDAY = /(?:周|星期|礼拜)?([一二三四五六日天])(?!号|点|个|月)/y
const SEVERAL: readonly (readonly [RegExp, number, number])[] = [
  [/今明两?天|今天明天/y, 0, 1],
  [/明后两?天|明天后天/y, 1, 2],
  [/今明后三?天/y, 0, 2],
  [/明(?=[上下中]午|晌|白天|全天)/y, 1, 1],
  [/今(?=[上下中]午|晌|白天|全天)|今儿/y, 0, 0],
  [/今(?=黑)/y, 0, 0],
  [/明(?=黑)/y, 1, 1],
  [/明儿/y, 1, 1],
  [/后儿/y, 2, 2],
]
const WEEK =
  /(这一?个?|本|下下个?|下一?个?)?(?:周|星期|礼拜)(?![一二三四五六日天1-7])(末)?(?:里|每天|天天|一整周|整周)?/y
const WORKDAYS = /(?:周内)?工作日|平日/y
const DAILY = /每天|天天|每日/y
/** 这几天: this week's. */
const THESE = /[这近]几天|这两天/y

function daysAt(text: string, at: number): Token | null {
  for (const [pattern, from, to] of SEVERAL) {
    const end = endOf(pattern, text, at)
    if (end !== null) return { days: span(after(from), after(to)), end }
  }
  const workdays = endOf(WORKDAYS, text, at)
  if (workdays !== null) return { days: week(null, [1, 2, 3, 4, 5]), end: workdays }
  const daily = endOf(DAILY, text, at) ?? endOf(THESE, text, at)
  if (daily !== null) return { days: week(null, [1, 2, 3, 4, 5, 6, 7]), end: daily }
  const named = weekAt(text, at)
  if (named !== null) return named
  const found = saidDayAt(text, at)
  if (found === null || found.day.kind === 'unclear') return null
  return withMore(text, found.day, found.end)
}

function weekAt(text: string, at: number): Token | null {
  if (/[一两三每\d]/.test(text.charAt(at - 1))) return null
  WEEK.lastIndex = at
  const found = WEEK.exec(text)
  if (found === null) return null
  const [whole, which, end] = found
  if (which === undefined && end === undefined) return null
  const ahead = which?.startsWith('下下') ? 2 : which?.startsWith('下') ? 1 : 0
  const weekdays = end === undefined ? [1, 2, 3, 4, 5, 6, 7] : [6, 7]
  return { days: week(which === undefined ? null : ahead, weekdays), end: at + whole.length }
}

/** 周三四, 周一到周五, 12号到15号. */
function withMore(text: string, day: SaidDay, end: number): Token {
  const until = endOf(UNTIL, text, end)
  if (until !== null) {
    const to = lastAt(text, until, day)
    if (to !== null) return { days: span(day, to.day), end: to.end }
  }
  if (day.kind !== 'weekday') return { days: span(day, day), end }
  MORE_WEEKDAYS.lastIndex = end
  const more = MORE_WEEKDAYS.exec(text)
  if (more === null) return { days: span(day, day), end }
  const others = [...more[0].matchAll(/[一二三四五六日天]/g)].map(([said]) => weekdayOf(said))
  return { days: week(day.week, [day.weekday, ...others]), end: end + more[0].length }
}

function lastAt(text: string, at: number, from: SaidDay): { day: SaidDay; end: number } | null {
  const found = saidDayAt(text, at)
  if (found !== null && found.day.kind !== 'unclear') {
    const { day } = found
    // 下周一到周五 is all of next week.
    const same = day.kind === 'weekday' && from.kind === 'weekday' && day.week === null
    return { day: same ? { ...day, week: from.week } : day, end: found.end }
  }
  if (from.kind === 'weekday') {
    BARE_WEEKDAY.lastIndex = at
    const said = BARE_WEEKDAY.exec(text)?.[1]
    if (said === undefined) return null
    return { day: { ...from, weekday: weekdayOf(said) }, end: BARE_WEEKDAY.lastIndex }
  }
  NUMBERED.lastIndex = at
  const numbered = NUMBERED.exec(text)?.[1]
  if (numbered === undefined || from.kind !== 'date') return null
  return { day: { ...from, day: Number(numbered) }, end: NUMBERED.lastIndex }
}

function weekdayOf(said: string): number {
  return said === '天' ? 7 : WEEKDAYS.indexOf(said) + 1
}

const after = (days: number): SaidDay => ({ kind: 'after', days })
const span = (from: SaidDay, to: SaidDay): DaysSaid => ({ kind: 'days', from, to })
const week = (ahead: number | null, weekdays: readonly number[]): DaysSaid => ({
  kind: 'week',
  week: ahead,
  weekdays,
})

// ---- parts of the day, and hours ----

const PARTS: readonly (readonly [DayPart, RegExp])[] = [
  ['late-night', /(?:后半|下半|后)夜的?(?:班|岗)?|大夜班?/y],
  ['early-night', /(?:前半|上半|前)夜的?(?:班|岗)?|小夜班?/y],
  ['dawn', /凌晨/y],
  ['night', /夜班|(?:大半|半|深)夜|夜里|夜间|通宵班?|夜岗/y],
  [
    'evening',
    /晚班|晚上|傍晚|晚间|晚岗|下晚儿?|黑(?=[这那夜天\s,]|班)|天黑|晚(?!点|到|了|来|些|会|一|于|走|饭)/y,
  ],
  [
    'morning',
    /早班|大?清早|早上|早晨|清晨|一早|早起|早岗|(?<=[今明后天日号周一二三四五六])早|早(?=[班岗\s,]|6|7|8|六|七|八)/y,
  ],
  ['forenoon', /上午班?|头午|头晌|前晌/y],
  ['noon', /中午|午间|晌午|午班/y],
  ['afternoon', /下午班?|后晌|过晌|午后|下晌/y],
  ['middle', /中班/y],
  ['day', /白班|白天|日班|白日/y],
  ['whole', /全天|(?:一)?整天|从早到晚/y],
]

function partAt(text: string, at: number): Token | null {
  for (const [part, pattern] of PARTS) {
    const end = endOf(pattern, text, at)
    if (end !== null && (part !== 'morning' || !isSpoken(text, at))) return { part, end }
  }
  return null
}

/** 早! 大家早: that is a greeting. */
function isSpoken(text: string, at: number): boolean {
  return (
    /^早(?:上好|安|[\s,!]|$)/.test(text.slice(at)) &&
    !/[今明后天日号一二三四五六]$/.test(text.slice(0, at))
  )
}

const RANGE = / ?(?:到|至|-|~|—)+ ?/y
/** 8到12点: the first of the two has no 点 of its own. */
const SHARED = /([0-9]{1,2}) ?(?:到|至|-|~|—) ?[0-9]{1,2} ?点(?:半|钟)?/y

/** 6点半, 06:30-11:30: when it begins. */
function clockAt(text: string, at: number): Token | null {
  if (!/[0-9零一二三四五六七八九十两凌早上中下晚]/.test(text.charAt(at))) return null
  SHARED.lastIndex = at
  const shared = /[0-9.:-]/.test(text.charAt(at - 1)) ? null : SHARED.exec(text)
  if (shared !== null) return { hours: halvesOf(Number(shared[1])), end: SHARED.lastIndex }
  const hour = saidHourAt(text, at)
  if (hour === null || hour.hour === null) return null
  const hours = minutesOf(hour, hour.stretch === null ? null : 'other')
  if (hours.length === 0) return null
  const until = endOf(RANGE, text, hour.end)
  const to = until === null ? null : saidHourAt(text, until)
  return { hours, end: to !== null && to.hour !== null ? to.end : hour.end }
}

function halvesOf(hour: number): readonly number[] {
  return hour < 12 ? [hour * 60, (hour + 12) * 60] : [hour * 60]
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
