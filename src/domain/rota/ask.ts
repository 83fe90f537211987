// Played by: whose-slot-it-is.chat
import type { Rota } from '../model/duty/rota.ts'
import { slotsBetween } from '../model/duty/rota.ts'
import {
  arrivedIn,
  freeIn,
  type Holding,
  holdersOf,
  holdingOf,
  lackingIn,
  minutesServed,
  type Slot,
  slotState,
} from '../model/duty/slot.ts'
import { daysOf, slotsMeant } from '../model/duty/time-told.ts'
import type { Effect } from '../model/effect.ts'
import { DAY, dayStart, OFFSET } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  monthText,
  NO_SLOT_THEN,
  NOTHING_LACKING,
  ownHoursText,
  ownSlotsText,
  whoseText,
} from '../wording/rota/attend.ts'
import { NO_ROTA_HERE } from '../wording/rota/sign-up.ts'
import { slotAt } from './keep-slots.ts'
import { rotasMeant, rotasNear } from './rota-of.ts'
import type { SlotsTold } from './sign-up.ts'

/** The rotas that are asked about: those that were named or are of this chat, else those around it. */
function rotasAsked(view: View, named: readonly string[]): readonly Rota[] {
  const meant = rotasMeant(view, named)
  return meant.length > 0 ? meant : rotasNear(view.street, view.rotas, view.here.areas)
}

/** Whose slots they are; without a time those of now. */
export function tellWhose(view: View, { rotas: named, times }: SlotsTold): readonly Effect[] {
  const rotas = rotasAsked(view, named)
  if (rotas.length === 0) return [answer(view, null, NO_ROTA_HERE)]
  const slots = rotas.flatMap((rota) => {
    if (times.length === 0) return slotsNow(view, rota)
    const { sure, unsure } = slotsMeant(rota, times, view.now)
    const exact = [...sure, ...unsure]
    const days = times.flatMap((time) => daysOf(time, view.now))
    // Of whole days all slots are told.
    const hours =
      exact.length > 0 ? exact : days.flatMap((day) => slotsBetween(rota, day, day + DAY))
    return hours.map((each) => slotAt(view, rota, each))
  })
  return [
    answer(
      view,
      null,
      slots.length === 0 ? NO_SLOT_THEN : whoseText(told(slots, view.now), view.now),
    ),
  ]
}

function slotsNow(view: View, rota: Rota): readonly Slot[] {
  const running = slotsBetween(rota, view.now - DAY, view.now + 1).filter(({ to }) => to > view.now)
  const [next] = slotsBetween(rota, view.now, view.now + 8 * DAY)
  const hours = running.length > 0 ? running : next === undefined ? [] : [next]
  const slots = hours.map((each) => slotAt(view, rota, each))
  // At a change those who are there already are of the next.
  const early = view
    .liveSlots()
    .filter((slot) => slot.rota === rota.name && slotState(slot, view.now) === 'here')
    .filter((slot) => !slots.some((each) => each.from === slot.from))
  return [...slots, ...early]
}

/** Who comes on next. */
export function tellNext(view: View, named: readonly string[]): readonly Effect[] {
  const rotas = rotasAsked(view, named)
  if (rotas.length === 0) return [answer(view, null, NO_ROTA_HERE)]
  const slots = rotas.flatMap((rota) => {
    const [next] = slotsBetween(rota, view.now + 1, view.now + 8 * DAY)
    return next === undefined ? [] : [slotAt(view, rota, next)]
  })
  return [
    answer(
      view,
      null,
      slots.length === 0 ? NO_SLOT_THEN : whoseText(told(slots, view.now), view.now),
    ),
  ]
}

/** Which slots that are there lack people. */
export function tellLacking(view: View, named: readonly string[]): readonly Effect[] {
  const rotas = rotasAsked(view, named)
  const slots = view
    .liveSlots()
    .filter(
      (slot) =>
        slot.to > view.now && freeIn(slot) > 0 && rotas.some(({ name }) => name === slot.rota),
    )
    .toSorted((a, b) => a.from - b.from || a.id - b.id)
  return [
    answer(
      view,
      null,
      slots.length === 0 ? NOTHING_LACKING : whoseText(told(slots, view.now), view.now),
    ),
  ]
}

function told(slots: readonly Slot[], now: number) {
  return slots.map((slot) => {
    const names = (all: readonly Holding[]) => all.map(({ who }) => who.name)
    const here = arrivedIn(slot).filter(({ went }) => went === null)
    const booked = slot.bookings.map(({ at, name }) => ({ at, name }))
    return {
      ...slot,
      names: names(holdersOf(slot)),
      here: names(here),
      lacks: slot.to > now ? freeIn(slot) : lackingIn(slot),
      booked,
    }
  })
}

/** One's own slots that are to come. */
export function tellMine(view: View): readonly Effect[] {
  const own = view
    .liveSlots()
    .filter((slot) => slot.to > view.now && holdingOf(slot, view.speaker.contact) !== undefined)
    .toSorted((a, b) => a.from - b.from)
  return [answer(view, null, ownSlotsText(own, view.now))]
}

/** This month, the one before, or the last one of a number. */
type MonthTold = number | 'this' | 'last'

function monthTold(now: number, month: MonthTold) {
  if (month === 'this') return monthOf(now, 0)
  if (month === 'last') return monthOf(now, -1)
  const back = Array.from({ length: 12 }, (_, i) => monthOf(now, -i))
  return back.find(({ called }) => called === monthText(month)) ?? monthOf(now, 0)
}

/** How long one served in a month; nobody else is told, and nobody is compared. */
export function tellHours(view: View, month: MonthTold): readonly Effect[] {
  const span = monthTold(view.now, month)
  const { contact } = view.speaker
  const own = view.slotsOf(contact, span.from).flatMap((slot) => {
    const holding = holdingOf(slot, contact)
    const inMonth = slot.from >= span.from && slot.from < span.to
    const served = holding === undefined || !inMonth ? 0 : servedNow(slot, holding, view.now)
    return served === 0 || holding === undefined ? [] : [{ served, seen: holding.witness !== null }]
  })
  const unseen = own.filter(({ seen }) => !seen)
  const text = ownHoursText(span.called, own.length, sum(own), {
    count: unseen.length,
    minutes: sum(unseen),
  })
  return [answer(view, null, text)]
}

/** What runs is counted to this moment. */
function servedNow(slot: Slot, holding: Holding, now: number): number {
  return minutesServed(slot, { ...holding, went: holding.went ?? Math.min(now, slot.to) })
}

function sum(all: readonly { readonly served: number }[]): number {
  return all.reduce((total, { served }) => total + served, 0)
}

/** A month by the street's clock. */
export function monthOf(now: number, ahead: number) {
  const date = new Date(dayStart(now) + OFFSET)
  const first = (months: number) =>
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) - OFFSET
  const called = new Date(first(ahead) + OFFSET).getUTCMonth() + 1
  return { from: first(ahead), to: first(ahead + 1), called: monthText(called) }
}
