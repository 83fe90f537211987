import { clock, day, weekday } from '../../shared/time-format.ts'
import { words } from '../../words/chat-page.ts'

const DAY = 86_400_000
/** +08:00 */
const OFFSET = 8 * 3_600_000

/** `2月10日 周一` */
export function dayOf(at: number): string {
  return `${day(at)} ${weekday(at)}`
}

/** Short, as a list of chats shows it: `08:12`, `昨天`, `2月10日`. */
export function shortTime(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days === 0) return clock(at)
  return days === 1 ? words.yesterday : day(at)
}

/** As it stands between messages: `08:12`, `昨天 08:12`, `2月10日 08:12`. */
export function longTime(at: number, now: number): string {
  const days = daysBetween(at, now)
  if (days === 0) return clock(at)
  return `${days === 1 ? words.yesterday : day(at)} ${clock(at)}`
}

function daysBetween(at: number, now: number): number {
  return Math.floor((now + OFFSET) / DAY) - Math.floor((at + OFFSET) / DAY)
}
