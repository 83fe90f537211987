import { DAY } from '../../domain/model/time.ts'

/** +08:00, ms: a day of the street begins at its own midnight. */
export const OFFSET = 8 * 3_600_000

/** The day of a moment in +08:00, counted from 1970-01-01. */
export function dayOf(at: number): number {
  return Math.floor((at + OFFSET) / DAY)
}
