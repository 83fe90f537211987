import type { Hours } from '../../model/duty/rota.ts'
import { weekdayOf } from '../../model/moment/calendar-day.ts'
import { clock, DAY, dayStart, monthDay } from '../../model/time.ts'

const WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日']
const SOON = ['今天', '明天', '后天']
const SMALL_HOURS = 5

/** 明天 11:30–17:30, 2月14日周五凌晨 01:00–06:30. */
export function slotText(hours: Hours, now: number): string {
  return `${slotDay(hours.from, now)} ${hoursText(hours)}`
}

/** The day of a slot; one that begins in the small hours is said so. */
/** The day alone. */
export function slotDayText(at: number, now: number): string {
  return slotDay(at, now)
}

function slotDay(from: number, now: number): string {
  const day = dayStart(from)
  const ahead = Math.round((day - dayStart(now)) / DAY)
  const called = SOON[ahead] ?? `${monthDay(from)}${WEEKDAYS[weekdayOf(day)] ?? ''}`
  return Number(clock(from).slice(0, 2)) < SMALL_HOURS ? `${called}凌晨` : called
}

/** 17:30–01:00; the midnight that ends a day is its 24:00. */
export function hoursText({ from, to }: Hours): string {
  return `${clock(from)}–${to === dayStart(to) ? '24:00' : clock(to)}`
}

/** Several of one rota, those of one day together. */
export function slotsText(all: readonly Hours[], now: number): string {
  const days = [...new Set(all.map(({ from }) => slotDay(from, now)))]
  return days
    .map((day) => {
      const own = all.filter(({ from }) => slotDay(from, now) === day)
      return `${day} ${own.map(hoursText).join('、')}`
    })
    .join('，')
}
