// Played by: a-holder-is-forgotten.chat
import { holdingOf } from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import type { View } from '../model/view.ts'
import { keepSlot } from './keep-slots.ts'
import { rotaNamed } from './rota-of.ts'

/** Who has themselves deleted comes to no slot any more: it is lacking them at once, and nothing tells that they held it. */
export function partFromSlots(view: View): readonly Effect[] {
  const { contact } = view.speaker
  return view.liveSlots().flatMap((slot) => {
    const holding = holdingOf(slot, contact)
    const rota = rotaNamed(view, slot.rota)
    if (holding === undefined || holding.came !== null || rota === undefined) return []
    const holders = slot.holders.filter(({ who }) => who.contact !== contact)
    return keepSlot(view, rota, { ...slot, holders, gapTold: 0 })
  })
}
