import type { HourPart } from './said-hour.ts'

const NOON = 12 * 60
const DAY = 24 * 60

/** Which day an hour was said of: this one, another one, or none was said. */
export type OfDay = 'today' | 'other' | null

/** The moments a clock can mean, in minutes from the midnight that begins its day, soonest first; none where it can't be. */
export function minutesOf(said: HourPart, of: OfDay): readonly number[] {
  const { stretch, hour, minute, written } = said
  if (hour === null || !(hour >= 0 && hour <= 24) || !(minute >= 0 && minute < 60)) return []
  if (hour === 24) return minute > 0 || isEarly(stretch) ? [] : [DAY]
  const at = hour * 60 + minute
  if (hour > 12) return isEarly(stretch) || (stretch === 'noon' && hour > 14) ? [] : [at]
  if (stretch === null) return halves(at, written, of)
  return inStretch(stretch, hour, minute, of)
}

function isEarly(stretch: HourPart['stretch']): boolean {
  return stretch === 'dawn' || stretch === 'morning' || stretch === 'forenoon'
}

/** Its half of the day was not said. */
function halves(at: number, written: boolean, of: OfDay): readonly number[] {
  if (at < 60) return of === 'other' ? [at] : [at, DAY + at]
  if (written) return [at]
  // nobody is asked by three in the night of another day
  if (of === 'other') return at >= NOON || at >= 6 * 60 ? [at] : [at + NOON]
  return [at, at + NOON]
}

function inStretch(
  stretch: NonNullable<HourPart['stretch']>,
  hour: number,
  minute: number,
  of: OfDay,
): readonly number[] {
  const early = (hour % 12) * 60 + minute
  const late = early + NOON
  const within = (first: number, last: number, at: number) =>
    hour >= first && hour <= last ? [at] : []
  switch (stretch) {
    case 'dawn':
      if (hour > 6 && hour < 12) return []
      return of === null || (of === 'today' && early < 60) ? coming(early, of) : [early]
    case 'morning':
      return within(3, 11, early)
    case 'forenoon':
      return hour === 12 ? [late] : within(5, 11, early)
    case 'noon':
      return hour >= 10 && hour < 12 ? [early] : hour === 12 ? [late] : within(1, 3, late)
    case 'afternoon':
      return hour === 12 ? [late] : within(1, 8, late)
    case 'dusk':
      return within(4, 8, late)
    case 'evening':
      if (hour === 12 || hour === 0) return [DAY + early]
      return hour <= 2 ? coming(early, of) : within(5, 11, late)
    case 'night':
      if (hour === 12 || hour === 0) return [DAY + early]
      return hour <= 5 ? coming(early, of) : within(8, 11, late)
  }
}

/** An hour behind midnight: of the night that runs, or of the one that comes. */
function coming(early: number, of: OfDay): readonly number[] {
  return of === 'other' ? [DAY + early] : [early, DAY + early]
}
