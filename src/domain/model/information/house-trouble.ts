import type { ContactId, Named } from '../person.ts'
import type { Address } from '../post.ts'

/** Plain trouble of a house, told among neighbours to nobody; who looks after the house heard of it. */
export interface HouseTrouble {
  readonly id: number
  readonly area: string
  readonly household: string | null
  readonly by: Named
  /** Where it was told. */
  readonly from: Address
  readonly text: string
  /** Unix ms. */
  readonly at: number
  /** Who heard of it, and may make it a case. */
  readonly told: readonly ContactId[]
  readonly state: 'told' | 'over'
}
