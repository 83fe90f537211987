import { clock, day, dayNumber, weekday } from '../../shared/time-format.ts'
import { words } from '../../words/chat-page.ts'

/** `2月10日 周一` */
export function dayOf(at: number): string {
  return `${day(at)} ${weekday(at)}`
}

/** Short, as a list of chats shows it: `08:12`, `昨天`, `2月10日`. */
export function shortTime(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at)
  if (days === 0) return clock(at)
  return days === 1 ? words.yesterday : day(at)
}

/** As it stands between messages: `08:12`, `昨天 08:12`, `2月10日 08:12`. */
export function longTime(at: number, now: number): string {
  const days = dayNumber(now) - dayNumber(at)
  if (days === 0) return clock(at)
  return `${days === 1 ? words.yesterday : day(at)} ${clock(at)}`
}
