import type { Level } from './area.ts'
import type { Category } from './category.ts'
import type { Named } from './person.ts'
import type { Address } from './post.ts'

/** What danger is told of. */
export const ALERT_KINDS = [
  'fire',
  'gas',
  'medical',
  'trapped',
  'violence',
  'despair',
  'missing',
  'hazard',
] as const

export type AlertKind = (typeof ALERT_KINDS)[number]

/** One cry of danger: who said what, where and when (Unix ms). */
export interface Cry {
  readonly who: Named
  readonly from: Address
  readonly text: string
  readonly at: number
}

/**
 * Danger told in plain words (疑似危急): its people look at once. It becomes an urgent case by the word of who said it or of
 * staff, and is over by theirs.
 */
export interface Alert {
  readonly id: number
  readonly kind: AlertKind
  /** The path of the area it is in. */
  readonly area: string
  readonly household: string | null
  readonly state: 'open' | 'case' | 'over'
  /** The case that it became. */
  readonly case: number | null
  /** The highest level that was told of it. */
  readonly level: Level
  /** Address keys of those who were told of it. */
  readonly told: readonly string[]
  /** The message that told of it first. */
  readonly message: string
  /** All who cried of it, the first first: several within minutes are one alert. */
  readonly cries: readonly [Cry, ...Cry[]]
}

/** The category of the case that an alert becomes. */
export function categoryOfAlert(kind: AlertKind): Category {
  return personal(kind) ? 'health' : 'safety'
}

/** Whether it tells of somebody's health. */
export function personal(kind: AlertKind): boolean {
  return kind === 'medical' || kind === 'despair'
}
