import type { ContactId } from '../person.ts'

/** Somebody who may be asked to go. */
export interface Candidate {
  readonly contact: ContactId
  /** They can do it. */
  readonly able: boolean
  /** How far they are from where it is wanted: 0 the same building, 1 the grid, 2 the community, 3 beyond or not known. */
  readonly distance: 0 | 1 | 2 | 3
  /** They have something in hand. */
  readonly busy: boolean
  /** They were asked for this very need, whatever they said. */
  readonly asked: boolean
  /** When they were last asked for anything (Unix ms); null: never, as far as is remembered. */
  readonly lastAsked: number | null
  /** Of those who were asked at one time, by lot: else who comes first in the list is asked more than others. */
  readonly lot: number
}

/** So many are asked at a time. */
export const AT_A_TIME = 3

/**
 * Who is asked next: who can and is free and was not asked for this; the nearest first, of equally near who was not asked for
 * the longest time. Nobody's answers count: who refuses is asked as often as who goes.
 */
export function nextToAsk(candidates: readonly Candidate[]): readonly ContactId[] {
  return candidates
    .filter(({ able, busy, asked }) => able && !busy && !asked)
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        (a.lastAsked ?? 0) - (b.lastAsked ?? 0) ||
        a.lot - b.lot ||
        (a.contact < b.contact ? -1 : 1),
    )
    .slice(0, AT_A_TIME)
    .map(({ contact }) => contact)
}

/** A lot for somebody in a need of this number: the same whenever it is drawn, and another in each need. */
export function lotOf(contact: ContactId, need: number): number {
  let lot = Math.imul(need ^ 0x9e3779b9, 0x85ebca6b)
  for (const char of contact) {
    lot = Math.imul(lot ^ (char.codePointAt(0) ?? 0), 0x01000193)
    lot ^= lot >>> 15
  }
  return (Math.imul(lot, 0xc2b2ae35) ^ (lot >>> 13)) >>> 0
}
