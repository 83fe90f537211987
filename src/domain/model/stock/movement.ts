import type { Home, Named } from '../person.ts'
import type { Address } from '../post.ts'

/** What comes (入库), goes (领用), goes to another who holds stock (调拨), or differs when it is counted (盘点). */
export const MOVEMENT_KINDS = ['in', 'out', 'move', 'count'] as const
export type MovementKind = (typeof MOVEMENT_KINDS)[number]

/** So many of an item; of a count what is more (or, below nought, less) than the books said. */
export interface Moved {
  readonly item: string
  readonly count: number
}

/** Who gets it: an area, a checkpoint or team or partner of one, a household. */
export type Receiver =
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'place'; readonly area: string; readonly name: string }
  | { readonly kind: 'household'; readonly home: Home }

/**
 * A movement of stock (W12). Nothing in it is overwritten: what is wrong is struck, and another stands for it. Until who
 * receives it has signed it is in transit, and nobody's to issue; a count needs no signature.
 */
export interface Movement {
  readonly number: number
  readonly stock: string
  readonly kind: MovementKind
  /** The path of the area whose stock it comes to or goes from. */
  readonly area: string
  readonly lines: readonly Moved[]
  /** Null of a count. */
  readonly to: Receiver | null
  /** Who gave it away, and whether they let their name be shown. */
  readonly donor: { readonly name: string; readonly shown: boolean } | null
  /** Where from, or why a count differs, as typed; empty where nothing was said. */
  readonly why: string
  /** Unix ms. */
  readonly at: number
  readonly by: Named
  /** Where it was said. */
  readonly from: Address
  readonly message: string
  /** The movement that it stands for. */
  readonly replaces: number | null
  readonly struck: number | null
  /** `instead`: a captain signed for the household. */
  readonly signed: { readonly by: Named; readonly at: number; readonly instead: boolean } | null
  /** Until when it is kept. */
  readonly keep: number
}

/** Whether it is under way, and waits for who receives it. */
export function isInTransit({ kind, struck, signed }: Movement): boolean {
  return kind !== 'count' && struck === null && signed === null
}

/** When it arrived or was counted; null while it is in transit. */
export function settledAt({ kind, at, signed }: Movement): number | null {
  return kind === 'count' ? at : (signed?.at ?? null)
}
