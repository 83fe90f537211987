import type { Team } from '../area.ts'
import type { ContactId } from '../person.ts'
import { DAY, HOUR } from '../time.ts'

/** Somebody had an errand, Unix ms; `to` null: they have it. */
export interface Taken {
  readonly contact: ContactId
  readonly from: number
  readonly to: number | null
}

/** Somebody served, Unix ms. */
export interface Served {
  readonly from: number
  readonly to: number
}

/** No errand counts for more: who forgets to say that it is done has not run all day. */
export const LONGEST_ERRAND = 2 * HOUR

/** An errand as it counts. */
export function servedBy({ from, to }: Taken, now: number): Served {
  return { from, to: Math.min(to ?? now, from + LONGEST_ERRAND) }
}

/**
 * Whether somebody may be asked to go: in the last day they served less than `most`. Who had `rest` without anything begins
 * anew. Of no team's errands and slots is made a difference: whatever they did counts.
 */
export function mayServe(
  { most, rest }: Pick<Team, 'most' | 'rest'>,
  served: readonly Served[],
  now: number,
): boolean {
  if (most === null) return true
  let sum = 0
  let begun = now
  for (const { from, to } of served.toSorted((a, b) => b.to - a.to)) {
    if (to <= now - DAY || (rest !== null && begun - to >= rest)) break
    const start = Math.max(from, now - DAY)
    // What was done at the same time counts once.
    sum += Math.max(0, Math.min(to, begun) - start)
    begun = Math.min(begun, start)
  }
  return sum < most
}
