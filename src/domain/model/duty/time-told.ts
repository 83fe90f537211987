import { type Day, dayOf, weekdayOf } from '../moment/calendar-day.ts'
import { DAY, dayStart, MINUTE } from '../time.ts'
import { type Hours, hoursOn, type Rota } from './rota.ts'

/** A part of the day, as people name shifts by it. */
export type DayPart =
  | 'dawn'
  | 'morning'
  | 'forenoon'
  | 'noon'
  | 'afternoon'
  | 'middle'
  | 'evening'
  | 'early-night'
  | 'night'
  | 'late-night'
  | 'day'
  | 'whole'

/** One day, from one to another, or days of a week. */
type DaysTold =
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'week'; readonly week: number | null; readonly weekdays: readonly number[] }

/** Which slots were said, before it is known which moments they are. */
export interface TimeTold {
  readonly days: readonly DaysTold[]
  /** These of them not. */
  readonly except: readonly DaysTold[]
  readonly parts: readonly DayPart[]
  /** When it begins, in minutes from midnight, as it may be meant. */
  readonly hours: readonly number[]
}

/** The slots that are meant; `unsure`: of one thing that was said several may be. */
export interface SlotsMeant {
  readonly sure: readonly Hours[]
  readonly unsure: readonly Hours[]
}

/** No day further off than this is meant. */
const FAR = 40 * DAY

/** Which slots of a rota are meant by what is said now. */
export function slotsMeant(
  rota: Pick<Rota, 'shifts' | 'on' | 'until'>,
  times: readonly TimeTold[],
  now: number,
): SlotsMeant {
  const found = times.map((time) => meantBy(rota, time, now))
  const sure = inOrder(found.flatMap((each) => each.sure))
  const unsure = inOrder(found.flatMap((each) => each.unsure))
  return { sure, unsure: unsure.filter((each) => !sure.some(({ from }) => from === each.from)) }
}

function inOrder(all: readonly Hours[]): readonly Hours[] {
  return [...new Map(all.map((each) => [each.from, each])).values()].toSorted(
    (a, b) => a.from - b.from,
  )
}

function meantBy(
  rota: Pick<Rota, 'shifts' | 'on' | 'until'>,
  time: TimeTold,
  now: number,
): SlotsMeant {
  if (time.days.length > 0)
    return together(daysOf(time, now).map((day) => onDay(rota, time, nightOf(day, time, now))))
  if (time.parts.length + time.hours.length === 0) return { sure: [], unsure: [] }
  // No day was said: the first such slot that is not over.
  const today = rota.on ?? dayStart(now)
  const days = rota.on === null ? [today - DAY, today, today + DAY] : [today]
  const found = days.map((day) => still(onDay(rota, time, day), now))
  return (
    found.find(({ sure, unsure }) => sure.length + unsure.length > 0) ?? { sure: [], unsure: [] }
  )
}

function still({ sure, unsure }: SlotsMeant, now: number): SlotsMeant {
  const isComing = ({ to }: Hours) => to > now
  return { sure: sure.filter(isComing), unsure: unsure.filter(isComing) }
}

function together(all: readonly SlotsMeant[]): SlotsMeant {
  return {
    sure: all.flatMap(({ sure }) => sure),
    unsure: all.flatMap(({ unsure }) => unsure),
  }
}

const SMALL_HOURS = 5 * 60 * MINUTE

/** In the small hours 今晚后半夜 is the night that began yesterday. */
function nightOf(day: number, { parts }: TimeTold, now: number): number {
  const small = day === dayStart(now) && now - day < SMALL_HOURS
  return small && parts.includes('late-night') ? day - DAY : day
}

/** The midnights of the days that are meant. */
export function daysOf(
  { days, except }: Pick<TimeTold, 'days' | 'except'>,
  now: number,
): readonly number[] {
  const not = new Set(midnightsOf(except, now))
  return midnightsOf(days, now).filter((day) => !not.has(day))
}

function midnightsOf(days: readonly DaysTold[], now: number): readonly number[] {
  return days.flatMap((said) => {
    if (said.kind === 'week') return weekOf(said, now)
    const from = dayOf(said.from, now, FAR)
    const to = dayOf(said.to, now, FAR)
    if (!('at' in from && 'at' in to)) return []
    // 周五到周一 runs into the next week.
    const last = to.at < from.at && to.at + 7 * DAY >= from.at ? to.at + 7 * DAY : to.at
    return last - from.at > FAR ? [] : daysBetween(from.at, last)
  })
}

function weekOf(
  { week, weekdays }: { readonly week: number | null; readonly weekdays: readonly number[] },
  now: number,
): readonly number[] {
  const today = dayStart(now)
  const first = week === null ? today : today - (weekdayOf(today) - 1) * DAY + week * 7 * DAY
  const days = daysBetween(first, first + 6 * DAY)
  return days.filter((day) => weekdays.includes(weekdayOf(day)))
}

function daysBetween(from: number, to: number): readonly number[] {
  return Array.from(
    { length: Math.max(0, Math.round((to - from) / DAY) + 1) },
    (_, i) => from + i * DAY,
  )
}

// ---- which of a day's shifts ----

/** Minutes from the midnight that begins the day. A shift that begins in them, or lies in them by half, is meant. */
const WINDOWS: Readonly<Record<DayPart, readonly [number, number]>> = {
  dawn: [0, 360],
  morning: [330, 540],
  forenoon: [450, 720],
  noon: [690, 840],
  afternoon: [780, 1080],
  middle: [660, 1020],
  evening: [1080, 1440],
  'early-night': [1080, 1500],
  night: [1080, 1800],
  'late-night': [1440, 1800],
  day: [390, 1110],
  whole: [0, 1440],
}

type Offset = { readonly from: number; readonly to: number; readonly day: 0 | 1 }

function onDay(
  { shifts, on, until }: Pick<Rota, 'shifts' | 'on' | 'until'>,
  { parts, hours }: TimeTold,
  day: number,
): SlotsMeant {
  const all: readonly Offset[] = [
    ...shifts.map((shift) => ({ ...shift, day: 0 as const })),
    ...shifts.map(({ from, to }) => ({ from: from + 1440, to: to + 1440, day: 1 as const })),
  ]
  const meant = chosen(all, parts, hours)
  const real = (offsets: readonly Offset[]): readonly Hours[] =>
    offsets
      .map(({ from, to }) => hoursOn({ from, to }, day))
      .filter(({ from }) => from < until && (on === null || dayStart(from) === on))
  return { sure: real(meant.sure), unsure: real(meant.unsure) }
}

interface Chosen {
  readonly sure: readonly Offset[]
  readonly unsure: readonly Offset[]
}

const one = (all: readonly Offset[]): Chosen =>
  all.length === 1 ? { sure: all, unsure: [] } : { sure: [], unsure: all }

function chosen(
  all: readonly Offset[],
  parts: readonly DayPart[],
  hours: readonly number[],
): Chosen {
  const today = all.filter(({ day }) => day === 0)
  if (hours.length > 0) return one(atHour(today, hours, parts))
  if (parts.length === 0) return one(today)
  if (parts.includes('whole')) return { sure: today, unsure: [] }
  if (parts.includes('night')) return one(night(all, parts.includes('evening')))
  const found = parts.map((part) => one(inPart(part === 'late-night' ? all : today, part)))
  return {
    sure: found.flatMap(({ sure }) => sure),
    unsure: found.flatMap(({ unsure }) => unsure),
  }
}

/** A shift that begins about then, else the one that runs then. */
function atHour(
  today: readonly Offset[],
  hours: readonly number[],
  parts: readonly DayPart[],
): readonly Offset[] {
  const fits =
    parts.length === 0 ? today : today.filter((each) => parts.some((part) => share(each, part) > 0))
  const begins = fits.filter(({ from }) => hours.some((hour) => Math.abs(hour - from) <= 30))
  if (begins.length > 0) return begins
  return fits.filter(({ from, to }) => hours.some((hour) => hour >= from && hour < to))
}

function inPart(all: readonly Offset[], part: DayPart): readonly Offset[] {
  const whole = all.filter((each) => share(each, part) >= 0.5)
  if (part === 'morning' || part === 'middle' || part === 'late-night') {
    const [first] = whole.toSorted((a, b) => a.from - b.from)
    if (first !== undefined) return [first]
  }
  if (whole.length > 0) return whole
  const most = Math.max(0, ...all.map((each) => share(each, part)))
  return most === 0 ? [] : all.filter((each) => share(each, part) === most)
}

/** How much of the shift, or of the part of the day, lies in the other. */
function share({ from, to }: Offset, part: DayPart): number {
  const [begins, ends] = WINDOWS[part]
  const common = Math.min(to, ends) - Math.max(from, begins)
  return Math.max(0, common) / Math.min(to - from, ends - begins)
}

/** Of several the one that is worked at two in the night, and the one that runs into it: which, is asked. */
function night(all: readonly Offset[], evening: boolean): readonly Offset[] {
  const into = all.filter(({ from, to, day }) => day === 0 && (from >= 1200 || to > 1440))
  const through = all.filter(({ from, to }) => from <= 1560 && to > 1560)
  if (evening && into.length === 1) return into
  return [...new Set([...into, ...through])]
}
