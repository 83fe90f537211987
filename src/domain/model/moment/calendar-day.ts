import chineseDays from 'chinese-days'
import { DAY, day as dayName, dayStart, OFFSET } from '../time.ts'

/** A day as it was said: 明天, 下周五, 2月12日, 12号, 月底, 正月初八; or one that nobody can tell (周末). */
export type Day =
  | { readonly kind: 'after'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: number | null }
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number | null
      readonly months: number | null
      readonly day: number
    }
  | { readonly kind: 'month-end' }
  /** 正月初八; the day 0 is the last of its month: 除夕. */
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'qingming' }
  /** Said in two ways: 周三2月12日. */
  | { readonly kind: 'both'; readonly days: readonly [Day, Day]; readonly said: string }
  | { readonly kind: 'unclear' }

/** Why nobody can tell the moment: it is asked for. */
export type Unknown =
  | { readonly why: 'no-hour'; readonly said: string }
  | { readonly why: 'no-such-day'; readonly month: number; readonly day: number }
  | { readonly why: 'unclear-day' }
  /** The two ways in which it was said are two days. */
  | { readonly why: 'two-days'; readonly said: string }
  | { readonly why: 'past'; readonly at: number }
  /** The next such hour is one at which all sleep. */
  | { readonly why: 'night'; readonly at: number }
  | { readonly why: 'far'; readonly at: number }

export type Moment = { readonly at: number } | { readonly ask: Unknown }

/** The midnight that begins the day which is meant. */
export function dayOf(day: Day, now: number, longest: number): Moment {
  const today = dayStart(now)
  switch (day.kind) {
    case 'after':
      return { at: today + day.days * DAY }
    case 'weekday': {
      const ahead = day.weekday - weekdayOf(today)
      if (day.week !== null) return { at: today + (ahead + 7 * day.week) * DAY }
      return { at: today + ((ahead + 7) % 7) * DAY }
    }
    case 'date':
      return dateOf(day, today, longest)
    case 'month-end': {
      const { year, month } = dateNow(today)
      return { at: midnight(year, month + 1, 0) }
    }
    case 'lunar':
      return comingOf(
        (year) => lunarDay(year, day),
        chineseDays.getLunarDate(dayName(today)).lunarYear,
        today,
        longest,
      )
    case 'qingming':
      return comingOf(qingming, dateNow(today).year, today, longest)
    case 'both':
      return agreed(day, now, longest)
    case 'unclear':
      return { ask: { why: 'unclear-day' } }
  }
}

/** What was said in two ways is a day where both are the same one. */
function agreed(
  { days, said }: Extract<Day, { kind: 'both' }>,
  now: number,
  longest: number,
): Moment {
  const [one, other] = isBareWeekday(days[0]) ? [days[1], days[0]] : days
  const found = dayOf(one, now, longest)
  if ('ask' in found) return found
  if (isBareWeekday(other))
    return weekdayOf(found.at) === other.weekday ? found : { ask: { why: 'two-days', said } }
  const same = dayOf(other, now, longest)
  return 'at' in same && same.at === found.at ? found : { ask: { why: 'two-days', said } }
}

function isBareWeekday(day: Day): day is Extract<Day, { kind: 'weekday' }> {
  return day.kind === 'weekday' && day.week === null
}

type SaidDate = Extract<Day, { kind: 'date' }>

/** A day of each year: this year's, or, where that is over, the next one's if it is not too far. */
function comingOf(
  dayIn: (year: number) => Moment,
  year: number,
  today: number,
  longest: number,
): Moment {
  const here = dayIn(year)
  if ('at' in here && here.at >= today) return here
  const next = dayIn(year + 1)
  return 'at' in next && next.at - today <= longest ? next : here
}

/** A day without its month is the next such day. */
function dateOf(said: SaidDate, today: number, longest: number): Moment {
  const { year, month, months, day } = said
  const now = dateNow(today)
  if (month !== null) {
    if (year !== null) return calendarDay(year, month, day)
    return comingOf((of) => calendarDay(of, month, day), now.year, today, longest)
  }
  const ahead = months ?? (day >= now.day ? 0 : 1)
  const first = now.month - 1 + ahead
  return calendarDay(now.year + Math.floor(first / 12), (first % 12) + 1, day)
}

function calendarDay(year: number, month: number, day: number): Moment {
  const at = midnight(year, month, day)
  const real = dateNow(at)
  if (real.month !== month || real.day !== day) return { ask: { why: 'no-such-day', month, day } }
  return { at }
}

function lunarDay(year: number, { month, day }: { month: number; day: number }): Moment {
  const days = chineseDays.monthDays(year, month)
  if (day > days) return { ask: { why: 'unclear-day' } }
  const { date } = chineseDays.getSolarDateFromLunar(`${year}-${month}-${day || days}`)
  return date === null ? { ask: { why: 'unclear-day' } } : { at: midnightOf(date) }
}

function qingming(year: number): Moment {
  return { at: midnightOf(chineseDays.getSolarTermDate(year, 4, 'pure_brightness')) }
}

function midnightOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return midnight(year, month, day)
}

function midnight(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) - OFFSET
}

function dateNow(at: number): { year: number; month: number; day: number } {
  const date = new Date(at + OFFSET)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(at: number): number {
  return new Date(at + OFFSET).getUTCDay() || 7
}
