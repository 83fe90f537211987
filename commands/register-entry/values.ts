// Played by: back-from-elsewhere.chat
import { dayOf } from '../../src/domain/model/moment/calendar-day.ts'
import type { Entry, EntryValue } from '../../src/domain/model/register/entry.ts'
import { DAY, day as dayName } from '../../src/domain/model/time.ts'
import type { FieldsSaid, ValueSaid } from '../../src/language/register/said-register.ts'
import type { SaidDay } from '../../src/language/time/said-day.ts'

/** The fields of an entry with their days resolved, as of a moment (Unix ms). */
export function valuesOf(fields: FieldsSaid, now: number): Entry['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, resolved(value, now)]),
  )
}

function resolved(value: ValueSaid, now: number): EntryValue {
  if (typeof value !== 'object' || !('said' in value)) return value
  const { day, said } = value
  // What is written down has been, or is soon: a date without its year is the last one such.
  const meant = dayOf(day, now - before(day), PAST + SOON)
  return 'at' in meant ? dayName(meant.at) : said
}

/** How far back such a day may be: 8号 within a month, 周日 within the week. */
function before(day: SaidDay): number {
  if (day.kind === 'date') return day.month === null && day.months === null ? MONTH : PAST
  return day.kind === 'weekday' && day.week === null ? WEEK : 0
}

const WEEK = 6 * DAY
const MONTH = 27 * DAY
const PAST = 180 * DAY
const SOON = 180 * DAY
