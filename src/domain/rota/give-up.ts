// Played by: somebody-stands-in.chat
import type { Rota } from '../model/duty/rota.ts'
import {
  freeIn,
  holdersOf,
  holdingOf,
  leftEarly,
  type Slot,
  uncoveredIn,
} from '../model/duty/slot.ts'
import { slotsMeant } from '../model/duty/time-told.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey } from '../model/post.ts'
import { DAY } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  gaveUpText,
  NO_SLOT_OF_YOURS,
  NOBODY_TO_STAND_IN_FOR,
  standsInText,
  whichOwnSlotText,
  whichStandInText,
} from '../wording/rota/sign-up.ts'
import { refusal, replaced } from './hindered.ts'
import { keepSlot } from './keep-slots.ts'
import { groupsOfRota, rotaNamed, rotasMeant } from './rota-of.ts'
import { soughtKey } from './rotas-here.ts'
import { given, membership, type SlotsTold, withHolder } from './sign-up.ts'

/** Somebody cannot come: the slot is lacking them at once, and whoever may stand in hears of it. */
export function giveUp(
  view: View,
  told: SlotsTold & { readonly asks: boolean },
): readonly Effect[] {
  const { contact } = view.speaker
  const alone = view.here.seat === null
  const own = theirs(view)
  if (own.length === 0) return alone ? [answer(view, null, NO_SLOT_OF_YOURS)] : []
  const meant = own.filter(({ slot, rota }) => isMeant(view, slot, rota, told))
  const next = meant.filter(({ slot }) => holdingOf(slot, contact)?.reminded === true)
  // Without a time it is the one that they were just told of.
  const some = told.times.length === 0 && next.length === 1 ? next : meant
  if (some.length === 0) {
    const all = own.map(({ slot }) => slot)
    return alone ? [answer(view, null, whichOwnSlotText(all, view.now))] : []
  }
  if (told.times.length === 0 && some.length > 1)
    return [
      answer(
        view,
        null,
        whichOwnSlotText(
          some.map(({ slot }) => slot),
          view.now,
        ),
      ),
    ]
  const [first] = some
  if (first === undefined) return []
  const here = addressKey(view.here.address)
  const heard = groupsOfRota(view.street, first.rota).some((to) => addressKey(to) === here)
  return [
    ...some.flatMap(({ slot, rota }) => keepSlot(view, rota, without(view, slot, contact, heard))),
    ...(heard ? [{ do: 'mark' as const, key: soughtKey(view.here.address) }] : []),
    answer(
      view,
      null,
      gaveUpText(
        first.rota.name,
        some.map(({ slot }) => slot),
        view.now,
        heard,
      ),
    ),
  ]
}

/** What they hold and is to come. */
function theirs(view: View): readonly { readonly slot: Slot; readonly rota: Rota }[] {
  const { contact } = view.speaker
  return view.liveSlots().flatMap((slot) => {
    const holding = holdingOf(slot, contact)
    const rota = rotaNamed(view, slot.rota)
    return holding === undefined ||
      rota === undefined ||
      holding.came !== null ||
      slot.to <= view.now
      ? []
      : [{ slot, rota }]
  })
}

function isMeant(view: View, slot: Slot, rota: Rota, { rotas, times }: SlotsTold): boolean {
  if (rotas.length > 0 && !rotas.includes(rota.name)) return false
  if (times.length === 0) return true
  const { sure, unsure } = slotsMeant(rota, times, view.now)
  return [...sure, ...unsure].some(({ from }) => from === slot.from)
}

/** `heard`: those of the rota have heard just now that somebody is lacking, and hear it no second time. */
function without(view: View, slot: Slot, contact: string, heard: boolean): Slot {
  const holders = slot.holders.map((each) =>
    each.who.contact === contact && each.gaveUp === null ? { ...each, gaveUp: view.now } : each,
  )
  return { ...slot, holders, gapTold: 0, ...(heard ? { gapTold: firstAbove(view, slot) } : {}) }
}

/** The first step that goes to others than those of the rota itself. */
function firstAbove(view: View, slot: Slot): number {
  const gap = rotaNamed(view, slot.rota)?.gap ?? []
  const above = gap.findIndex(({ to }) => to !== 'team')
  return above < 0 ? gap.length : above
}

/** Somebody comes in another's stead, or where somebody is lacking, by their own word. */
export function standIn(
  view: View,
  told: SlotsTold & { readonly whom: string | null },
): readonly Effect[] {
  const rotas = rotasMeant(view, told.rotas)
  const open = view
    .liveSlots()
    .filter(
      (slot) =>
        slot.to > view.now &&
        slot.from < view.now + FAR &&
        rotas.some(({ name }) => name === slot.rota) &&
        isSought(view, slot),
    )
    .filter(
      (slot) =>
        told.whom === null || soughtOf(view, slot).some((name) => isCalled(name, told.whom)),
    )
    .filter((slot) => {
      const rota = rotaNamed(view, slot.rota)
      return rota !== undefined && isMeant(view, slot, rota, { rotas: [], times: told.times })
    })
  const alone = view.here.seat === null
  if (open.length === 0) return alone ? [answer(view, null, NOBODY_TO_STAND_IN_FOR)] : []
  const last = mostSought(view, open)
  const [slot, ...others] = last === null ? open : [last]
  if (slot === undefined) return []
  if (others.length > 0) return [answer(view, null, whichStandInText(open, view.now))]
  const rota = rotaNamed(view, slot.rota)
  if (rota === undefined) return []
  const why = refusal(view, rota, slot, view.speaker.contact)
  if (why !== null) return given(view, rota, [slot])
  const { contact, name } = view.speaker
  const [whose = null] = soughtOf(view, slot)
  return [
    ...membership(view, rota),
    ...keepSlot(view, rota, withHolder(view, slot, { contact, name }, 'instead')),
    answer(view, null, standsInText(rota.name, slot, view.now, whose)),
  ]
}

/** Nobody is asked to stand in further ahead, ms. */
const FAR = 14 * DAY

/** Somebody gave it up, or has not come, or those of the rota heard that somebody is lacking. */
function isSought(view: View, slot: Slot): boolean {
  if (replaced(view, slot) !== undefined) return true
  return (
    freeIn(slot) > 0 &&
    (slot.gapTold > 0 ||
      leftEarly(slot).length > 0 ||
      slot.holders.some(({ gaveUp }) => gaveUp !== null))
  )
}

function soughtOf(view: View, slot: Slot): readonly string[] {
  const gone = slot.holders.filter(({ gaveUp }) => gaveUp !== null)
  const absent = holdersOf(slot).find((each) => each === replaced(view, slot))
  const all = [
    ...gone.toSorted((a, b) => (b.gaveUp ?? 0) - (a.gaveUp ?? 0)),
    ...(absent ? [absent] : []),
    ...uncoveredIn(slot),
  ]
  return all.map(({ who }) => who.name)
}

function isCalled(name: string, said: string | null): boolean {
  return said !== null && (name.includes(said) || said.includes(name))
}

/** Of several the one that runs and somebody has not come to, or went from early, else the one that was given up last. */
function mostSought(view: View, slots: readonly Slot[]): Slot | null {
  const [running, ...others] = slots.filter(
    (slot) => replaced(view, slot) !== undefined || uncoveredIn(slot).length > 0,
  )
  if (running !== undefined && others.length === 0) return running
  const at = (slot: Slot) => Math.max(0, ...slot.holders.map(({ gaveUp }) => gaveUp ?? 0))
  const [first, second] = slots.toSorted((a, b) => at(b) - at(a))
  if (first === undefined || at(first) === 0) return null
  return second === undefined || at(second) < at(first) ? first : null
}
