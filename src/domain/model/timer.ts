import type { FileKind } from './case.ts'
import type { ContactId } from './person.ts'
import type { EntryPlace } from './register/entry.ts'
import { ASKED_FOR, type AskedFor } from './roll-call.ts'

/**
 * What is to happen at a moment. A row of the store, never a timer of the process: what fell due while the program
 * was down happens when it is up, once. Setting a timer of the same kind and subject replaces it.
 */
export type Timer = { readonly due: number } & TimerKind

export const NOTICE_TIMERS = ['notice', 'receipt', 'ring', 'unlost'] as const
export type NoticeTimer = (typeof NOTICE_TIMERS)[number]

export type TimerKind =
  /** A policy step of a case. */
  | { readonly kind: 'step'; readonly case: number; readonly step: number }
  /** The case is 超时 unless resolved. */
  | { readonly kind: 'overdue'; readonly case: number }
  /** A claimer who said nothing is reminded, later relieved. */
  | { readonly kind: 'nudge'; readonly case: number }
  | { readonly kind: 'relieve'; readonly case: number }
  /** Of those who were asked for an errand nobody went: the next are asked. */
  | { readonly kind: 'offer'; readonly case: number }
  /** A resolved case nobody answered for closes. */
  | { readonly kind: 'confirm'; readonly case: number }
  /** Nobody has answered an alert: the next level is told of it. */
  | { readonly kind: 'alert'; readonly alert: number }
  | { readonly kind: 'remind'; readonly rollcall: number }
  | { readonly kind: 'deadline'; readonly rollcall: number }
  /** The day's account (日报), the auditor, the deletion of what has been kept long enough. */
  | { readonly kind: 'digest' }
  | { readonly kind: 'audit' }
  | { readonly kind: 'expire' }
  /** A scheduled roll-call of policy.yaml, by its place in the list. */
  | { readonly kind: 'schedule'; readonly schedule: number }
  /** An isolated household's twice-daily question, and the look whether it was answered. */
  | { readonly kind: 'observe'; readonly watch: number }
  | { readonly kind: 'observed'; readonly watch: number }
  /** Somebody has not answered what they were asked: staff hear it as it stands. */
  | { readonly kind: 'question'; readonly contact: ContactId; readonly about: AskedFor }
  /** The count of a register at a place is said. */
  | { readonly kind: 'count'; readonly register: string; readonly place: EntryPlace }
  /** A round is late, asked for again, or expected no more. */
  | { readonly kind: 'round'; readonly round: number }
  /** Who holds a slot is reminded, somebody is lacking in it or has not come, or its time is over. */
  | { readonly kind: 'slot'; readonly slot: number }
  /** The end of a notice, or nobody confirmed it; who has not answered it; the next ring; what is deleted of it. */
  | { readonly kind: NoticeTimer; readonly notice: number }
  /** Nobody has signed a movement of stock. */
  | { readonly kind: 'unsigned'; readonly movement: number }
  /** Residents read what came to an area's stock, what went and what is left. */
  | { readonly kind: 'public-account'; readonly stock: string; readonly area: string }
  /** Groups that are not found by then are told of. */
  | { readonly kind: 'groups' }
  | Fetch

/** A kept file is looked after: where it has not come, it is asked for once more, by the message it came with. */
export interface Fetch {
  readonly kind: 'fetch'
  readonly file: number
  readonly message: string
  readonly as: FileKind
  /** How often it was asked for again. */
  readonly tries: number
}

/** What tells two timers apart: kind and subject. */
export function timerKey(timer: TimerKind): string {
  switch (timer.kind) {
    case 'step':
      return `step:${timer.case}:${timer.step}`
    case 'overdue':
    case 'nudge':
    case 'relieve':
    case 'offer':
    case 'confirm':
      return `${timer.kind}:${timer.case}`
    case 'remind':
    case 'deadline':
      return `${timer.kind}:${timer.rollcall}`
    case 'alert':
      return `alert:${timer.alert}`
    case 'round':
      return `round:${timer.round}`
    case 'slot':
      return `slot:${timer.slot}`
    case 'digest':
    case 'audit':
    case 'expire':
    case 'groups':
      return timer.kind
    case 'schedule':
      return `schedule:${timer.schedule}`
    case 'observe':
    case 'observed':
      return `${timer.kind}:${timer.watch}`
    case 'question':
      return `question:${timer.about}:${timer.contact}`
    case 'count':
      return `count:${JSON.stringify([timer.register, timer.place.area, timer.place.name])}`
    case 'notice':
    case 'receipt':
    case 'ring':
    case 'unlost':
      return `${timer.kind}:${timer.notice}`
    case 'unsigned':
      return `unsigned:${timer.movement}`
    case 'public-account':
      return `public-account:${JSON.stringify([timer.stock, timer.area])}`
    case 'fetch':
      return `fetch:${timer.file}:${timer.tries}:${timer.as}:${timer.message}`
  }
}

/** What the key of a `fetch` tells; null where it is none. */
export function fetchOf(key: string): Fetch | null {
  const [, file, tries, as, message] = /^fetch:(\d+):(\d+):([a-z]+):(.*)$/su.exec(key) ?? []
  const kind = KINDS.find((each) => each === as)
  if (kind === undefined || message === undefined) return null
  return { kind: 'fetch', file: Number(file), message, as: kind, tries: Number(tries) }
}

const KINDS: readonly FileKind[] = ['image', 'file', 'voice', 'video']

/** What the key of a `count` tells; null where it is none. */
export function countOf(key: string): Extract<TimerKind, { kind: 'count' }> | null {
  if (!key.startsWith('count:')) return null
  const [register = '', area = '', name = '']: readonly string[] = JSON.parse(key.slice(6))
  return { kind: 'count', register, place: { area, name } }
}

/** What the key of a `public-account` tells; null where it is none. */
export function publicAccountOf(
  key: string,
): Extract<TimerKind, { kind: 'public-account' }> | null {
  const kind = 'public-account'
  if (!key.startsWith(`${kind}:`)) return null
  const [stock = '', area = '']: readonly string[] = JSON.parse(key.slice(kind.length + 1))
  return { kind, stock, area }
}

/** What the key of a `question` tells; null where it is none. */
export function questionOf(key: string): Extract<TimerKind, { kind: 'question' }> | null {
  const [, about, contact] = /^question:([a-z]+):(.*)$/su.exec(key) ?? []
  const asked = ASKED_FOR.find((each) => each === about)
  return asked === undefined || contact === undefined
    ? null
    : { kind: 'question', contact, about: asked }
}
