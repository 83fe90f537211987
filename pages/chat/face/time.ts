import { words } from '../../words/chat.ts'
import { spoken } from '../../words/words.ts'

/** China has one clock, wherever the browser stands. */
const timeZone = 'Asia/Shanghai'
const locale = spoken() === 'zh' ? 'zh-CN' : 'en-GB'
const DAY = 86_400_000
/** +08:00 */
const OFFSET = 8 * 3_600_000

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
const dayFormat = new Intl.DateTimeFormat(locale, { timeZone, month: 'short', day: 'numeric' })
const weekdayFormat = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short' })

/** `08:12:30` */
export function exactClock(at: number): string {
  return secondFormat.format(at)
}

/** `2月10日 周一` */
export function dayOf(at: number): string {
  return `${dayFormat.format(at)} ${weekdayFormat.format(at)}`
}

/** Short, as a list of chats shows it: `08:12`, `昨天`, `2月10日`. */
export function shortTime(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days === 0) return clockFormat.format(at)
  return days === 1 ? words.yesterday : dayFormat.format(at)
}

/** As it stands between messages: `08:12`, `昨天 08:12`, `2月10日 08:12`. */
export function longTime(at: number, now: number): string {
  const days = daysBetween(at, now)
  const clock = clockFormat.format(at)
  if (days === 0) return clock
  return `${days === 1 ? words.yesterday : dayFormat.format(at)} ${clock}`
}

function daysBetween(at: number, now: number): number {
  return Math.floor((now + OFFSET) / DAY) - Math.floor((at + OFFSET) / DAY)
}
