import type { Named } from '../person.ts'
import type { Address } from '../post.ts'

/** What crosses a border: a case that another street works on, somebody who is looked for there too, somebody expected there. */
export const CROSSING_KINDS = ['case', 'lost', 'returnee'] as const
export type CrossingKind = (typeof CROSSING_KINDS)[number]

/** How far it is in the street that works on it. */
export const STAGES = [
  /** It is on its way. */
  'sent',
  'opened',
  'claimed',
  'returned',
  'resolved',
  'closed',
  /** They do not take it. */
  'refused',
  /** Who told it has no more need of it. */
  'ended',
] as const
export type Stage = (typeof STAGES)[number]

/** Something that this street and another work on together (跨街), by the numbers of both. */
export interface Crossing {
  readonly kind: CrossingKind
  /** Whether it went out from here, or came in. */
  readonly role: 'out' | 'in'
  /** Our number of it: of a case, or of the letter where there is none. */
  readonly own: number
  /** The other street; `*`: all of the city. */
  readonly street: string
  /** Their number; null: they did not tell one yet. */
  readonly theirs: number | null
  readonly stage: Stage
  /** How often somebody was seen there. */
  readonly sightings: number
  readonly at: number
  /** Who sent it, and where they hear what comes of it, where that is no case. */
  readonly by: Named | null
  readonly from: Address | null
}

/** All streets of the city. */
export const EVERYWHERE = '*'

const OVER: readonly Stage[] = ['closed', 'refused', 'ended']

/** Whether nothing more comes of it. */
export function isOver({ stage }: Pick<Crossing, 'stage'>): boolean {
  return OVER.includes(stage)
}

/**
 * What is told of a crossing: a stage, that somebody was seen, that it is to be done anew, that who asked had what they said
 * deleted.
 */
export type StageTold = Exclude<Stage, 'sent'> | 'seen' | 'reopened' | 'forgotten'

/** How far it is once that was told. */
export function stageAfter({ stage }: Pick<Crossing, 'stage'>, what: StageTold): Stage {
  switch (what) {
    case 'seen':
    case 'forgotten':
      return stage
    case 'reopened':
      return 'opened'
    default:
      return what
  }
}
