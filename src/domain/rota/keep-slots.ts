// Played by: a-slot-is-signed-up-for.chat
import { type Hours, type Rota, slotsBetween } from '../model/duty/rota.ts'
import type { Slot } from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { rotaNamed } from './rota-of.ts'
import { nextMomentOf } from './slot-moment.ts'

/**
 * Makes the slots whose time comes near, as the file has them now, and ends those that are not on any more. `starting`: the file
 * may be another than before.
 */
export function keepSlots(facts: Facts, starting = false): readonly Effect[] {
  const live = facts.liveSlots()
  if (facts.rotas.length + live.length === 0) return []
  const kept = starting ? live.flatMap((slot) => asNow(facts, slot)) : []
  // They are looked for at each full hour: none is there too late, and a start between makes none sooner.
  const lookedAt = facts.now - (facts.now % HOUR)
  const known = new Set(live.map(({ rota, from }) => `${rota}\n${from}`))
  const made = facts.rotas.flatMap((rota) =>
    // What has begun already is nobody's to fill.
    slotsBetween(rota, facts.now, lookedAt + HOUR + rota.open)
      .filter(({ from }) => !known.has(`${rota.name}\n${from}`))
      .flatMap((hours) => keepSlot(facts, rota, slotOf(rota, hours))),
  )
  return [...kept, ...made]
}

/** What the file changed of a slot: how many are wanted; one whose hours or rota it has no more is dropped. */
function asNow(facts: Facts, slot: Slot): readonly Effect[] {
  const rota = rotaNamed(facts, slot.rota)
  if (rota === undefined || !isOn(rota, slot)) return dropSlot(slot)
  return keepSlot(facts, rota, { ...slot, wanted: rota.want })
}

function isOn(rota: Rota, { from, to }: Hours): boolean {
  return slotsBetween(rota, from, from + 1).some((each) => each.to === to)
}

/** The slot of a rota at some hours: as it is kept, or as it is when it is first needed. */
export function slotAt(facts: Facts, rota: Rota, hours: Hours): Slot {
  const known = facts
    .liveSlots()
    .find((slot) => slot.rota === rota.name && slot.from === hours.from)
  return known ?? slotOf(rota, hours)
}

/** A slot that is not kept yet has no number. */
const NEW = 0

function slotOf(rota: Rota, { from, to }: Hours): Slot {
  return {
    id: NEW,
    rota: rota.name,
    area: rota.at.area,
    place: rota.at.label,
    from,
    to,
    wanted: rota.want,
    holders: [],
    bookings: [],
    gapTold: 0,
    absentTold: 0,
    ended: null,
  }
}

/** Keeps a slot as it is now, with its timer. */
export function keepSlot(facts: Facts, rota: Rota, given: Slot): readonly Effect[] {
  const slot = given.id === NEW ? { ...given, id: facts.nextSlot() } : given
  const due = nextMomentOf(facts, rota, slot)
  return [
    { do: 'slot', slot },
    due === null
      ? { do: 'drop-timer', timer: { kind: 'slot', slot: slot.id } }
      : { do: 'set-timer', timer: { kind: 'slot', slot: slot.id, due: Math.max(due, facts.now) } },
  ]
}

/** It is not on any more. */
export function dropSlot(slot: Slot): readonly Effect[] {
  return [
    { do: 'slot', slot: { ...slot, ended: 'dropped' } },
    { do: 'drop-timer', timer: { kind: 'slot', slot: slot.id } },
  ]
}
