import type { Item } from './case.ts'
import type { CaseKind, Category } from './category.ts'

/** A case that somebody asks for, before it is known whether it is a new one. */
export interface Draft {
  readonly kind: CaseKind
  readonly category: Category
  readonly urgent: boolean
  readonly area: string
  readonly household: string | null
  /** The household where the text itself names one. */
  readonly named: string | null
  /** What the place is called, where it is a finding of less than the area. */
  readonly place?: string | null
  /** Whose door is complained of, as staff read it; absent where nobody's is. */
  readonly accused?: string | null
  readonly text: string
  readonly items: readonly Item[]
}
