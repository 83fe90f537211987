// Played by: back-from-elsewhere.chat
import { dayOf } from '../../src/domain/model/moment/calendar-day.ts'
import type { Entry, EntryValue } from '../../src/domain/model/register/entry.ts'
import { DAY, day as dayName } from '../../src/domain/model/time.ts'
import type { DaySaid, FieldsSaid, ValueSaid } from '../../src/language/register/said-register.ts'
import type { SaidDay } from '../../src/language/time/said-day.ts'

/** The fields of an entry with their days resolved, as of a moment (Unix ms). */
export function valuesOf(fields: FieldsSaid, now: number): Entry['fields'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, resolved(value, now)]),
  )
}

function resolved(value: ValueSaid, now: number): EntryValue {
  if (typeof value !== 'object' || !('said' in value)) return value
  const { day, said, told } = value
  // What is written down has been, or is soon: a date without its year is the last one such.
  const meant = dayOf(day, now - before(day, told), PAST + SOON)
  return 'at' in meant ? dayName(meant.at) : said
}

/** How far back such a day may be: 8号 and 周日 as near as may be, unless it was told that they come or have been. */
function before(day: SaidDay, told: DaySaid['told']): number {
  switch (day.kind) {
    case 'date': {
      if (day.month !== null || day.months !== null) return PAST
      return told === 'been' ? MONTH : HALF_A_MONTH
    }
    case 'weekday':
      if (day.week !== null || told === 'comes') return 0
      return told === 'been' ? WEEK : HALF_A_WEEK
    case 'lunar':
      return PAST
    default:
      return 0
  }
}

const WEEK = 6 * DAY
const HALF_A_WEEK = 3 * DAY
const MONTH = 27 * DAY
const HALF_A_MONTH = 15 * DAY
const PAST = 180 * DAY
const SOON = 180 * DAY
