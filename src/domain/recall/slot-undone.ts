// Played by: a-slot-taken-back.chat
import { holdersOf } from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { keepSlot } from '../rota/keep-slots.ts'
import { rotaNamed } from '../rota/rota-of.ts'
import type { Consequence, Doing } from './consequence.ts'

/** Who was put into a slot by a message is not in it any more, and who was changed is as before; what others did since stays. */
export function slotUndone(
  facts: Facts,
  { id, before }: Extract<Consequence, { kind: 'slot' }>,
  { at, who }: Pick<Doing, 'at' | 'who'>,
): readonly Effect[] {
  const now = facts.slot(id)
  const rota = now === undefined ? undefined : rotaNamed(facts, now.rota)
  if (now === undefined || rota === undefined || now.ended !== null) return []
  const was = new Map((before?.holders ?? []).map((each) => [each.who.contact, each]))
  const later = now.holders.filter(({ who, since }) => !was.has(who.contact) && since > at)
  // Whose place another has taken meanwhile does not come back into it.
  const taken = later.filter(({ gaveUp }) => gaveUp === null).length
  const gone = now.holders.filter(({ gaveUp }) => gaveUp !== null)
  const back = [...was.values()].map((each) => {
    const left = gone.find(({ who: one }) => one.contact === each.who.contact)
    const full = holdersOf({ holders: [...was.values()] }).length + taken > now.wanted
    return full && left !== undefined && left.since === each.since ? left : each
  })
  const holders = [...back, ...later]
  // What others booked since stays.
  const bookings = now.bookings.filter(({ by, at: when, name }) => {
    const known = before?.bookings.some((one) => one.at === when && one.name === name) ?? false
    return known || by.contact !== who.contact
  })
  const absentTold = Math.max(now.absentTold, before?.absentTold ?? 0)
  const gapTold = before?.gapTold ?? 0
  return keepSlot(facts, rota, { ...now, holders, bookings, gapTold, absentTold })
}
