import { type SaidDay, saidDayAt } from './said-day.ts'
import { daysAt } from './said-span.ts'

const TO = /[到至] ?/
const ANY = /^/

/** The day to which something lasts: 到3月5日, 至下周一, 三天. `after`: what may stand behind it. A day that can't be told is unclear. */
export function lastDayIn(text: string, after: RegExp = ANY): SaidDay | null {
  const span = daysAt(text, text.length - text.trimStart().length)
  if (span !== null && after.test(text.slice(span.end))) return { kind: 'after', days: span.days }
  const to = TO.exec(text)
  if (to === null) return null
  const found = saidDayAt(text, to.index + to[0].length)
  if (found === null && /^(?:[0-9]|[上下本这]个?月|年)/.test(text.slice(to.index + to[0].length)))
    return after === ANY ? { kind: 'unclear' } : null
  return found !== null && after.test(text.slice(found.end)) ? found.day : null
}

/** Month and day by their numbers, where they were said. */
export function monthDayOf(day: SaidDay | null): { month: number; day: number } | null {
  return day?.kind === 'date' && day.month !== null ? { month: day.month, day: day.day } : null
}
