import { higher, type Level, type PartnerKind } from './area.ts'
import type { CaseKind, Category } from './category.ts'
import type { ContactId, Named } from './person.ts'
import type { Route } from './policy.ts'
import { type Address, type Post, post } from './post.ts'

/** The states of a case that lives: something is still to come. */
export const LIVING = ['open', 'claimed', 'resolved'] as const
export const CASE_STATES = [...LIVING, 'closed', 'cancelled'] as const

export type CaseState = (typeof CASE_STATES)[number]

/** Something listed in a request: `鸡蛋 2 斤`. */
export interface Item {
  readonly name: string
  readonly quantity?: number
  readonly unit?: string
}

/** A case (工单) as it stands: the fold of its events over what it was opened with. */
export interface Case {
  readonly number: number
  readonly kind: CaseKind
  readonly category: Category
  readonly urgent: boolean
  readonly state: CaseState
  /** The path of the area it is in. */
  readonly area: string
  readonly household: string | null
  /** What the place in its area is called, where a finding is of less than the whole: a checkpoint, a 小区. */
  readonly place: string | null
  /** Whose door is complained of, as staff read it; the place of the case is the asker's. */
  readonly accused: string | null
  readonly by: Named
  /** Where it was asked: there the one who asked hears of it. */
  readonly from: Address
  /** What was said, for those who must act. */
  readonly text: string
  readonly items: readonly Item[]
  readonly assignee: Named | null
  /** The highest level notified so far. */
  readonly level: Level
  readonly opened: number
  /** When its clock began: the opening, or the last reopening. */
  readonly since: number
  /** When it is 超时 unless resolved. */
  readonly due: number | null
  readonly route: Route
  /** Address keys of the groups and people that were notified of it. */
  readonly told: readonly string[]
  /** Others who reported the same, or care: they hear what the asker hears. */
  readonly followers: readonly Follower[]
  /** The grid's case that this one hangs on, or the one it was merged into. */
  readonly parent: number | null
  /** The last word of anyone who has it in hand. */
  readonly touched: number
}

export interface Follower {
  readonly who: Named
  readonly household: string | null
  readonly from: Address
}

export const EVENT_NAMES = [
  'opened',
  'told',
  'claimed',
  'returned',
  'transferred',
  'escalated',
  'overdue',
  'reminded',
  'resolved',
  'confirmed',
  'reopened',
  'cancelled',
  'closed',
  'note',
] as const

export type EventName = (typeof EVENT_NAMES)[number]

/** What people do to a case. */
export type CaseAction =
  | 'claim'
  | 'give-back'
  | 'resolve'
  | 'confirm'
  | 'reopen'
  | 'cancel'
  | 'transfer'
  | 'escalate'
  | 'note'
  | 'merge'

/** One line of a case's history. Events are only ever added. */
export interface CaseEvent {
  readonly at: number
  readonly event: EventName
  /** Who did it; null: the bot itself. */
  readonly by: Named | null
  /** Where it was said, as an address key. */
  readonly where: string | null
  /** What was said, or what the bot did. */
  readonly text: string
  /** What besides the state it changes. */
  readonly changes: Changes
}

/** What an event changes besides what its name says. */
export interface Changes {
  readonly level?: Level
  readonly told?: readonly string[]
  readonly due?: number | null
  readonly follower?: Follower
  readonly unfollow?: ContactId
  readonly partner?: PartnerKind
  readonly parent?: number | null
  readonly area?: string
  readonly household?: string | null
  readonly route?: Route
  readonly urgent?: boolean
  readonly items?: readonly Item[]
}

/** What an event makes of a case. */
export function after(before: Case, event: CaseEvent): Case {
  const { level, told, due, follower, unfollow, parent, area, household, route, urgent, items } =
    event.changes
  const changed: Case = {
    ...before,
    level: level !== undefined && higher(level, before.level) ? level : before.level,
    told: told === undefined ? before.told : [...new Set([...before.told, ...told])],
    due: due === undefined ? before.due : due,
    followers: [
      ...before.followers.filter(
        (f) => f.who.contact !== unfollow && f.who.contact !== follower?.who.contact,
      ),
      ...(follower === undefined ? [] : [follower]),
    ],
    parent: parent === undefined ? before.parent : parent,
    area: area ?? before.area,
    household: household === undefined ? before.household : household,
    route: route ?? before.route,
    urgent: urgent ?? before.urgent,
    items: items ?? before.items,
  }
  return { ...changed, ...stateAfter(before, event) }
}

function stateAfter(before: Case, event: CaseEvent): Partial<Case> {
  switch (event.event) {
    case 'claimed':
      return { state: 'claimed', assignee: event.by, touched: event.at }
    case 'returned':
    case 'transferred':
      return before.state === 'claimed' ? { state: 'open', assignee: null } : {}
    case 'resolved':
      return { state: 'resolved', assignee: before.assignee ?? event.by, touched: event.at }
    case 'confirmed':
    case 'closed':
      return { state: 'closed', due: null }
    case 'cancelled':
      return { state: 'cancelled', due: null }
    case 'reopened':
      return { state: 'open', assignee: null, since: event.at, touched: event.at }
    case 'note':
      return event.by?.contact === before.assignee?.contact ? { touched: event.at } : {}
    case 'opened':
    case 'told':
    case 'escalated':
    case 'overdue':
    case 'reminded':
      return {}
  }
}

/** Put right or taken back by the one who asked before anybody had it: as far as anybody says, nothing was the matter. */
export function retracted({ state, assignee }: Case): boolean {
  return assignee === null && (state === 'resolved' || state === 'closed')
}

/** A finding (督导问题): another than who mended it must check it, and residents hear nothing of it. */
export function isFinding({ category }: Pick<Case, 'category'>): boolean {
  return category === 'finding'
}

/** Whether anything is still to come: not closed and not cancelled. */
export function living(state: CaseState): boolean {
  return LIVING.some((each) => each === state)
}

/** An event of the bot's own. */
export function byItself(
  at: number,
  event: EventName,
  text: string,
  changes: Changes = {},
): CaseEvent {
  return { at, event, by: null, where: null, text, changes }
}

/** A post about a case: urgent as it is, and at night where its route says so. */
export function casePost(
  about: Pick<Case, 'number' | 'urgent' | 'route'>,
  to: Address,
  text: string,
  special: Partial<Omit<Post, 'to' | 'text'>> = {},
): Post {
  return post(to, text, {
    about: [about.number],
    urgent: about.urgent,
    night: about.urgent || about.route.night,
    ...special,
  })
}

/** The states from which each action is possible. */
export const FROM: Readonly<
  Record<
    'claim' | 'give-back' | 'resolve' | 'confirm' | 'reopen' | 'cancel' | 'transfer' | 'escalate',
    readonly CaseState[]
  >
> = {
  claim: ['open'],
  'give-back': ['claimed'],
  resolve: ['open', 'claimed'],
  confirm: ['resolved'],
  reopen: ['resolved', 'closed'],
  cancel: LIVING,
  transfer: ['open', 'claimed'],
  escalate: ['open', 'claimed'],
}

/** What can be kept of what comes with a message. A place is words, and is written down as such. */
export type FileKind = 'image' | 'file' | 'voice' | 'video'

/** A picture or file that is kept with a case. */
export interface KeptFile {
  readonly id: number
  readonly number: number
  /** Who sent it, and when. */
  readonly by: Named
  readonly at: number
  /** Whether its bytes have come, and how many they are. */
  readonly here: boolean
  readonly size: number | null
}
