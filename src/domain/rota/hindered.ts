import { type Held, hindranceTo } from '../model/duty/may-hold.ts'
import type { Rota } from '../model/duty/rota.ts'
import { freeIn, holdersOf, holdingOf, isSameSlot, type Slot } from '../model/duty/slot.ts'
import type { ContactId } from '../model/person.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import type { Refused } from '../wording/rota/sign-up.ts'
import { limitsOf, rotaNamed } from './rota-of.ts'

/** What somebody holds so long before and after is looked at, ms: no rest and no day reaches further. */
const AROUND_SLOT = 3 * DAY

/** Why somebody may not hold a slot; null: they may. `besides`: what they were given just now. */
export function refusal(
  facts: Facts,
  rota: Rota,
  slot: Slot,
  contact: ContactId,
  besides: readonly Slot[] = [],
): Refused | null {
  const hours = { from: slot.from, to: slot.to }
  if (slot.ended !== null || slot.to <= facts.now) return { why: 'past', slot: hours }
  if (holdingOf(slot, contact) !== undefined) return { why: 'known', slot: hours }
  if (freeIn(slot) === 0 && replaced(facts, slot) === undefined) return { why: 'full', slot: hours }
  const theirs = [...facts.slotsOf(contact, slot.from - AROUND_SLOT), ...besides].filter(
    (each) => !isSameSlot(each, slot) && holdingOf(each, contact) !== undefined,
  )
  const found = hindranceTo(
    heldAs(facts, slot, rota),
    theirs.map((each) => heldAs(facts, each, rotaNamed(facts, each.rota))),
  )
  if (found === null) return null
  return found.why === 'double'
    ? { why: 'double', slot: hours, by: found.by }
    : { why: found.why, slot: hours, limit: found.limit }
}

function heldAs(facts: Facts, { from, to }: Slot, rota: Rota | undefined): Held {
  const limits = rota === undefined ? { most: null, rest: null } : limitsOf(facts.street, rota)
  return { from, to, ...limits }
}

/** Who has not come long enough after a slot began that another may take their place. */
export function replaced(facts: Facts, slot: Slot) {
  if (slot.absentTold === 0 || facts.now < slot.from) return undefined
  return holdersOf(slot).find(({ came }) => came === null)
}
