import { quietAt } from '../model/calendar.ts'
import type { Rota } from '../model/duty/rota.ts'
import {
  AROUND,
  holdersOf,
  lackingIn,
  REMINDED,
  type Slot,
  unattendedSince,
} from '../model/duty/slot.ts'
import { DAY, dayStart, earliest, MINUTE } from '../model/time.ts'
import type { Facts } from '../model/view.ts'

/** What is said ahead and falls into the night is said this long before all go to sleep, ms. */
const BEFORE_QUIET = 10 * MINUTE

/** When something is said that is to be known by a moment: the moment itself, or the evening before it where it is at night. */
export function saidBy({ policy }: Pick<Facts, 'policy'>, at: number): number {
  const { quiet } = policy
  if (quiet === null || !quietAt(at, policy)) return at
  const tonight = dayStart(at) + quiet.from * MINUTE
  return (tonight <= at ? tonight : tonight - DAY) - BEFORE_QUIET
}

/** When the next of a rota hears that somebody is lacking in a slot; null where all have. */
export function gapAt(facts: Facts, { gap }: Rota, { from, gapTold }: Slot): number | null {
  const next = gap[gapTold]
  return next === undefined ? null : saidBy(facts, from - next.before)
}

/** When the next hears that somebody has not come, or went early and nobody came instead; null where all have. */
export function absentAt({ absent }: Rota, slot: Slot): number | null {
  const next = absent[slot.absentTold]
  const since = earliest(unattendedSince(slot))
  return next === undefined || since === null ? null : since + next.after
}

/** When who holds a slot hears of it. */
export function remindedAt(facts: Facts, { from }: Slot): number {
  return saidBy(facts, from - REMINDED)
}

/** The next moment at which a slot has something to do; null once it is over. */
export function nextMomentOf(facts: Facts, rota: Rota, slot: Slot): number | null {
  if (slot.ended !== null) return null
  const coming = holdersOf(slot).filter(({ came }) => came === null)
  const gap = lackingIn(slot) > 0 ? gapAt(facts, rota, slot) : null
  const absent = absentAt(rota, slot)
  const waits = coming.some(({ reminded }) => !reminded) && facts.now < slot.from
  return earliest([
    slot.to + AROUND,
    ...(gap === null || facts.now >= slot.to ? [] : [gap]),
    ...(absent === null || facts.now >= slot.to ? [] : [absent]),
    ...(waits ? [remindedAt(facts, slot)] : []),
  ])
}
