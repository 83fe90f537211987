import type { Named } from '../person.ts'
import type { Address, Haste } from '../post.ts'

/** What a notice (通知) is to the one it refers to: a new word, that word put right, that word taken back. */
export const NOTICE_KINDS = ['alert', 'update', 'cancel'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What it brings: word of the street's, a lesson people may join, somebody who is looked for. */
export const NOTICE_SORTS = ['word', 'lesson', 'lost'] as const
export type NoticeSort = (typeof NOTICE_SORTS)[number]

/** As it is kept. Whether one that goes is done is told by its posts. */
export const KEPT_STATES = ['asked', 'going', 'cancelled', 'expired'] as const
type KeptState = (typeof KEPT_STATES)[number]
export type NoticeState = KeptState | 'done'

/** Word to many groups, numbered (通知 N8). */
export interface Notice {
  readonly number: number
  readonly kind: NoticeKind
  readonly sort: NoticeSort
  readonly haste: Haste
  /** The notice that it puts right or takes back. */
  readonly refers: number | null
  /** The case of somebody who is looked for. */
  readonly case: number | null
  readonly by: Named
  /** What they are there for, as groups read it: 九水街道. */
  readonly office: string
  /** Where it was said: there its speaker hears of it. */
  readonly from: Address
  /** The paths of the areas it is for. */
  readonly areas: readonly string[]
  /** The groups it is for, each once. */
  readonly topics: readonly string[]
  /** The whole street hears it. */
  readonly whole: boolean
  /** As it was typed. */
  readonly text: string
  readonly at: number
  /** From then on it no longer leaves, Unix ms. */
  readonly ends: number
  readonly state: KeptState
  /** How many reminders, or rings, it had. */
  readonly stage: number
  /** The city's number of it, where it is the city's word. */
  readonly city: number | null
}

/** What came of a notice in one group. */
export interface Reached {
  readonly to: Address
  /** When it left, Unix ms; null: it did not. */
  readonly left: number | null
  /** It may have been heard: it left, is leaving, or nobody can tell. */
  readonly heard: boolean
  /** It is yet to leave. */
  readonly waits: boolean
  readonly receipt: Receipt | null
}

/** Who looks after a group says that it was read (收到). */
export interface Receipt {
  readonly by: Named
  readonly at: number
}

/** How far a notice is. */
export interface Standing {
  readonly state: NoticeState
  readonly groups: number
  readonly told: number
  readonly waiting: number
  readonly answered: number
}

/** How a notice stands by what came of it in each group; `rings`: somebody is called yet. */
export function standingOf(notice: Notice, reached: readonly Reached[]): Standing {
  const waiting = reached.filter(({ waits }) => waits).length
  const done = notice.state === 'going' && waiting === 0 && !stillRings(notice)
  return {
    state: done ? 'done' : notice.state,
    groups:
      notice.sort === 'lost' && notice.kind === 'alert' ? reached.length : notice.topics.length,
    told: reached.filter(({ left }) => left !== null).length,
    waiting,
    answered: reached.filter(({ receipt }) => receipt !== null).length,
  }
}

/** Whether further rings are to be called to look for somebody. */
function stillRings({ sort, kind, stage }: Notice): boolean {
  return sort === 'lost' && kind === 'alert' && stage >= 0
}

/** Those of a notice's groups that heard it, or may have. */
export function heardIn(reached: readonly Reached[]): readonly Address[] {
  return reached.flatMap(({ to, heard }) => (heard ? [to] : []))
}

/** What people call it: N8. */
export const noticeName = (number: number): string => `N${number}`
