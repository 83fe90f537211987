// Played by: who-comes-and-goes.chat
import type { Rota } from '../model/duty/rota.ts'
import {
  AROUND,
  freeIn,
  type Holding,
  holdersOf,
  holdingOf,
  leftEarly,
  minutesServed,
  type Slot,
  unattendedSince,
  uncoveredIn,
} from '../model/duty/slot.ts'
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { HOUR } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  arrivedText,
  earlyText,
  goneText,
  NOT_ARRIVED,
  NOT_YOUR_SLOT,
} from '../wording/rota/attend.ts'
import { refusal, replaced } from './hindered.ts'
import { keepSlot } from './keep-slots.ts'
import { leadersOf, mayPlan, ownRotas, rotasMeant } from './rota-of.ts'
import { membership, withHolder } from './sign-up.ts'

/** Of whom it is told, and of which rotas. */
export interface AttendanceTold {
  readonly rotas: readonly string[]
  readonly whom: string | null
}

interface Place {
  readonly slot: Slot
  readonly rota: Rota
}

/** Somebody is there. In a group it is an entry like any other, and gets no answer. */
export function arrive(
  view: View,
  { rotas, whom, others }: AttendanceTold & { readonly others: readonly string[] },
): readonly Effect[] {
  const now = view.occasion.at
  if (whom !== null) return seen(view, rotas, whom)
  const { contact } = view.speaker
  const places = placesNow(view, rotas, now)
  const own = places.find(({ slot }) => {
    const holding = holdingOf(slot, contact)
    return holding !== undefined && holding.came === null
  })
  if (own !== undefined) return come(view, own, own.slot, others)
  const back = places.find(
    ({ slot }) => freeIn(slot) > 0 && leftEarly(slot).some(({ who }) => who.contact === contact),
  )
  if (back !== undefined) return comesBack(view, back)
  // Who is there already said so before.
  if (places.some(({ slot }) => holdingOf(slot, contact) !== undefined)) return []
  return comesUnasked(view, places) ?? tooEarly(view, now)
}

/** The slots that run about now, the one that began last first: at its end the next is meant. */
function placesNow(view: View, named: readonly string[], now: number): readonly Place[] {
  const rotas = rotasMeant(view, named)
  return view
    .liveSlots()
    .filter(({ from, to }) => now >= from - AROUND && now <= to + AROUND)
    .flatMap((slot) => {
      const rota = rotas.find(({ name }) => name === slot.rota)
      return rota === undefined ? [] : [{ slot, rota }]
    })
    .toSorted((a, b) => b.slot.from - a.slot.from)
}

function come(
  view: View,
  { rota }: Place,
  slot: Slot,
  others: readonly string[] = [],
): readonly Effect[] {
  const at = view.occasion.at
  const { contact } = view.speaker
  const self = changed(slot, contact, { came: at })
  // Who came along is there by the word of who came with them.
  const arrived = others.reduce((now, called) => {
    const who = calledIn([{ slot, rota }], called)
    const waits = who !== null && holdingOf(now, who.contact)?.came === null
    return waits ? changed(now, who.contact, { came: at }) : now
  }, self)
  return [
    ...keepSlot(view, rota, mutual(arrived, contact)),
    ...relieved(view, rota, arrived),
    ...aloneOnly(view, arrivedText(rota.name, slot)),
  ]
}

/** Who went early comes back, and nobody has come instead: the time between is not counted. */
function comesBack(view: View, { slot, rota }: Place): readonly Effect[] {
  const at = view.occasion.at
  const { contact } = view.speaker
  const { came, went } = holdingOf(slot, contact) ?? {}
  if (came == null || went == null || at < went) return []
  return [
    ...keepSlot(view, rota, changed(slot, contact, { came: came + (at - went), went: null })),
    ...aloneOnly(view, arrivedText(rota.name, slot)),
  ]
}

function changed(slot: Slot, contact: string, to: Partial<Holding>): Slot {
  const holders = slot.holders.map((each) =>
    each.who.contact === contact && each.gaveUp === null ? { ...each, ...to } : each,
  )
  return { ...slot, holders }
}

/** Those who are there together saw each other. */
function mutual(slot: Slot, contact: string): Slot {
  const here = holdersOf(slot).filter(({ came, went }) => came !== null && went === null)
  const self = here.find(({ who }) => who.contact === contact)
  const other = here.find(({ who }) => who.contact !== contact)
  if (self === undefined || other === undefined) return slot
  const holders = slot.holders.map((each) => {
    if (each.witness !== null || !here.includes(each)) return each
    return { ...each, witness: each === self ? other.who : self.who }
  })
  return { ...slot, holders }
}

/** Who comes on saw those who were there before. */
function relieved(view: View, rota: Rota, slot: Slot): readonly Effect[] {
  const { contact, name } = view.speaker
  const before = view
    .liveSlots()
    .filter(
      (each) =>
        each.rota === rota.name && each.id !== slot.id && Math.abs(each.to - slot.from) <= AROUND,
    )
  return before.flatMap((each) => {
    const holders = each.holders.map((one) =>
      one.came !== null && one.witness === null && one.who.contact !== contact
        ? { ...one, witness: { contact, name } }
        : one,
    )
    const same = holders.every((one, i) => one === each.holders[i])
    return same ? [] : keepSlot(view, rota, { ...each, holders })
  })
}

/** Who holds no slot and comes where somebody is lacking, or has not come, holds it by their own word. */
function comesUnasked(view: View, places: readonly Place[]): readonly Effect[] | null {
  const own = ownRotas(view.street, view.rotas, view.here.seat)
  const free = places.filter(
    ({ slot, rota }) =>
      own.includes(rota) && (freeIn(slot) > 0 || replaced(view, slot) !== undefined),
  )
  const [only, ...others] = free
  if (only === undefined || others.some(({ rota }) => rota !== only.rota)) return null
  const { contact, name } = view.speaker
  if (refusal(view, only.rota, only.slot, contact) !== null) return null
  const held = withHolder(view, only.slot, { contact, name }, 'own')
  return [...membership(view, only.rota), ...come(view, only, held)]
}

function tooEarly(view: View, now: number): readonly Effect[] {
  const { contact } = view.speaker
  const next = view
    .liveSlots()
    .filter(
      (slot) => holdingOf(slot, contact) !== undefined && slot.from > now && slot.from < now + SOON,
    )
    .toSorted((a, b) => a.from - b.from)[0]
  if (next !== undefined)
    return [answer(view, null, earlyText(next.rota, next, next.from - AROUND, view.now))]
  return view.here.seat === null ? [answer(view, null, NOT_YOUR_SLOT)] : []
}

const SOON = 12 * HOUR

/** Somebody goes. */
export function go(view: View, { rotas, whom }: AttendanceTold): readonly Effect[] {
  const now = view.occasion.at
  const { contact } = view.speaker
  const places = placesNow(view, rotas, now)
  const isHere = (who: string) => (place: Place) => {
    const holding = holdingOf(place.slot, who)
    // What was said before they came is of something else, whenever it is heard.
    return holding?.came != null && holding.came <= now && holding.went === null
  }
  const named = whom === null ? contact : calledIn(places, whom)?.contact
  const place = named === undefined ? undefined : places.findLast(isHere(named))
  if (place === undefined || named === undefined)
    return whom === null ? aloneOnly(view, NOT_ARRIVED) : []
  if (whom !== null && !mayTellOf(view, place)) return []
  const gone = withoutMate(changed(place.slot, named, { went: now }), named)
  const holding = holdingOf(gone, named)
  const served = holding === undefined ? 0 : minutesServed(gone, holding)
  return [
    ...keepSlot(view, place.rota, gone),
    ...(whom === null ? aloneOnly(view, goneText(place.rota.name, served)) : []),
  ]
}

/** Who must act hears of each who goes long before the end. */
function withoutMate(slot: Slot, contact: string): Slot {
  const early = uncoveredIn(slot).some(({ who }) => who.contact === contact)
  // Where another is missed already those who must act have the slot before them.
  const alone = unattendedSince(slot).length === 1
  return early && alone ? { ...slot, absentTold: 0 } : slot
}

/** Another says that somebody is there: who is there with them, or who leads, saw it. */
function seen(view: View, rotas: readonly string[], whom: string): readonly Effect[] {
  const now = view.occasion.at
  const { contact, name } = view.speaker
  const places = placesNow(view, rotas, now)
  const who = calledIn(places, whom)
  if (who === null || who.contact === contact) return []
  const place = places.find((each) => {
    const holding = holdingOf(each.slot, who.contact)
    return holding !== undefined && (holding.came === null || holding.witness === null)
  })
  if (place === undefined || !mayTellOf(view, place)) return []
  const holding = holdingOf(place.slot, who.contact)
  const slot = changed(place.slot, who.contact, {
    came: holding?.came ?? now,
    witness: holding?.witness ?? { contact, name },
  })
  return [
    ...keepSlot(view, place.rota, slot),
    ...aloneOnly(view, arrivedText(place.rota.name, slot)),
  ]
}

function calledIn(places: readonly Place[], called: string): Named | null {
  const all = places.flatMap(({ slot }) => holdersOf(slot).map(({ who }) => who))
  const fitting = all.filter(({ name }) => name === called || name.endsWith(called))
  const people = new Map(fitting.map((who) => [who.contact, who]))
  const [only] = people.values()
  return only !== undefined && people.size === 1 ? only : null
}

function mayTellOf(view: View, { slot, rota }: Place): boolean {
  const { contact } = view.speaker
  return (
    holdingOf(slot, contact)?.came != null ||
    leadersOf(view, rota).some((one) => one.contact === contact) ||
    mayPlan(view, rota)
  )
}

function aloneOnly(view: View, text: string): readonly Effect[] {
  return view.here.seat === null ? [answer(view, null, text)] : []
}

/**
 * A shift was signed for by who comes on: they are there, and saw those of the shift before. `place`: where it was handed over.
 */
export function handedOver(
  view: View,
  place: { readonly area: string; readonly name: string },
): readonly Effect[] {
  const here = view.rotas.filter(
    ({ at, handover }) => handover !== null && at.area === place.area && at.gate === place.name,
  )
  if (here.length === 0) return []
  const { contact } = view.speaker
  const places = placesNow(
    view,
    here.map(({ name }) => name),
    view.occasion.at,
  )
  const own = places.find(({ slot }) => holdingOf(slot, contact) !== undefined)
  if (own === undefined) return []
  const holding = holdingOf(own.slot, contact)
  const effects =
    holding?.came === null ? come(view, own, own.slot) : relieved(view, own.rota, own.slot)
  return effects.filter((effect) => effect.do !== 'say')
}
