import type { Named } from '../person.ts'
import type { IntervalDuty } from './duty.ts'

/** What a round is made to: a building, a household or a checkpoint of an area, and which part of it. */
export interface Spot {
  /** The path of the building, or of the area that the checkpoint stands in. */
  readonly area: string
  /** The household's number or the checkpoint's name; empty for the building itself. */
  readonly name: string
  /** 电梯; empty where the duty has no parts. */
  readonly part: string
}

/**
 * A place is to be seen to (一趟), or was. There is one open for a place and duty; the next is made when it is done.
 * Nothing is kept of what was seen.
 */
export interface Round {
  readonly id: number
  readonly duty: string
  readonly spot: Spot
  /** When the one before was done, or this was first expected (Unix ms). */
  readonly since: number
  /** Until when it is to be done; later it counts, and is late. */
  readonly due: number
  /** How often it is to be done as somebody said of this place alone, ms; null: as the duty says. */
  readonly own: number | null
  /** `missed`: nobody came as long as it was expected. `dropped`: it is not expected any more, or was taken back. */
  readonly state: 'open' | 'done' | 'missed' | 'dropped'
  /** How many of the duty's `late` have heard of it. */
  readonly told: number
  /** When somebody was there last and met nobody; null: nobody said so. */
  readonly tried: number | null
  /** When who goes is asked once more, after they met nobody; null: not. */
  readonly again: number | null
  readonly done: Done | null
}

/** Who did it, when, by which message. */
export interface Done {
  readonly by: Named
  readonly at: number
  readonly message: string
  /** `called`: by telephone. */
  readonly how: 'there' | 'called'
  /** So much of something, as it was said: 2袋. */
  readonly amount: string | null
}

/** Whether it was done, or still is not, after its time. */
export function isLate({ done, due }: Round, now: number): boolean {
  return (done?.at ?? now) > due
}

/** One string for what is expected where: there is one open round of each. */
export function spotKey(duty: string, { area, name, part }: Spot): string {
  return JSON.stringify([duty, area, name, part])
}

/** How often a place is to be seen to by a duty, ms; null where it is not. */
export function everyOf(
  { of, parts, tags }: Pick<IntervalDuty, 'of' | 'parts' | 'tags'>,
  part: string,
  known: readonly string[],
): number | null {
  if (of !== 'household') return parts.find(({ name }) => name === part)?.every ?? null
  const own = tags.filter(({ tag }) => known.some((one) => one.includes(tag) || tag.includes(one)))
  return own.reduce<number | null>(
    (least, { every }) => (least === null ? every : Math.min(least, every)),
    null,
  )
}
