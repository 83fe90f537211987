import type { Late } from '../domain/model/post.ts'
import { earliest } from '../domain/model/time.ts'
import type { OutboxRow } from '../store/messages/outbox.ts'
import { type Going, type Lane, laneOf } from './sending/lanes.ts'
import { dueAt, NOT_A_FRIEND, type Rules } from './sending/outbox.ts'

/** How things stand with what is to be said. Moments are Unix ms. */
export interface Saying {
  readonly now: number
  readonly waiting: readonly OutboxRow[]
  readonly going: readonly Going[]
  /** Since when the database is held by another program; null: it is not. */
  readonly heldSince: number | null
  /** When the last post left in WeChat; null: none yet. */
  readonly lastOut: number | null
}

/** Nobody minds less, ms: a send that is not answered takes fifteen seconds, and is tried again after ten. */
const LATE = 40_000
/** A backup or a copy holds a database for a moment. */
const HELD = 20_000

/** Whether posts are late, and why. */
export function lateness(is: Saying, rules: Rules): Late | null {
  const { now, heldSince } = is
  if (heldSince !== null && now - heldSince >= HELD) {
    return { ms: now - heldSince, why: 'database' }
  }
  return lateOn('words', is, rules) ?? lateOn('pictures', is, rules) ?? lateOn('hooks', is, rules)
}

function lateOn(lane: Lane, { now, waiting, going, lastOut }: Saying, rules: Rules): Late | null {
  const here = waiting.filter((row) => laneOf(row) === lane)
  // A picture that was not tried yet waits for its turn, or to be fetched, and its words stand.
  const awaited = lane === 'pictures' ? here.filter(({ tries }) => tries > 0) : here
  const since = [
    ...awaited
      .filter(({ why }) => why !== NOT_A_FRIEND)
      // What goes to many is meant to take its time: it is late where nothing of it leaves.
      .map((row) => Math.max(dueAt(row, rules), row.haste === undefined ? 0 : (lastOut ?? 0))),
    ...going.filter((each) => each.lane === lane).map((each) => each.since),
  ].filter((at) => at <= now)
  const first = earliest(since)
  if (first === null) return null
  const ms = now - first
  if (ms < LATE) return null
  if (lane === 'hooks') return { ms, why: 'partner' }
  if (lane === 'pictures') return { ms, why: 'pictures' }
  // As long as others leave, it is the pace, or a chat that refuses.
  return { ms, why: lastOut !== null && now - lastOut < LATE ? 'pace' : 'gateway' }
}
