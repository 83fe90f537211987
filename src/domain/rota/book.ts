// Played by: a-haircut-is-booked.chat
import { within } from '../model/area.ts'
import { type Rota, slotsBetween } from '../model/duty/rota.ts'
import type { Booking, Slot } from '../model/duty/slot.ts'
import { daysOf, type TimeTold } from '../model/duty/time-told.ts'
import type { Effect } from '../model/effect.ts'
import { DAY, dayStart, MINUTE } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  alreadyBookedText,
  bookedText,
  elsewhereText,
  fullyBookedText,
  MANY_BOOKED,
  noBookingText,
  notBookedText,
  ofFamilyText,
  otherPlacesText,
  type PlaceBooked,
  unbookedText,
  yourPlacesText,
} from '../wording/rota/book.ts'
import { keepSlot, slotAt } from './keep-slots.ts'
import { rotaNamed } from './rota-of.ts'

/** What was said of places in a slot that residents book. */
export interface PlacesTold {
  readonly rotas: readonly string[]
  readonly times: readonly TimeTold[]
  readonly end: 'first' | 'last' | null
  readonly people: readonly {
    readonly name: string | null
    readonly writer: string | null
    readonly hours: readonly number[]
  }[]
  /** It is a list that is copied with each line that is added. */
  readonly list: boolean
}

/** So many one contact may book. */
const MOST = 4

/** Residents book places, each by the first that is free at or behind the hour that they said. */
export function book(view: View, told: PlacesTold): readonly Effect[] {
  const rota = rotaNamed(view, told.rotas[0] ?? '')
  if (rota === undefined || rota.book === null) return []
  if (!isFor(view, rota)) return [answer(view, null, elsewhereText(rota.name, rota.at.label))]
  const slot = slotMeant(view, rota, told.times)
  if (slot === null) return [answer(view, null, noBookingText(rota.name))]
  let now = slot
  const made: PlaceBooked[] = []
  for (const { name, writer, hours } of told.people) {
    const by = writerOf(view, writer)
    // 我爸 is another's father than yours.
    const called =
      name === null ? view.speaker.name : told.list ? name : ofFamilyText(view.speaker.name, name)
    if (now.bookings.some((one) => one.name === called)) continue
    if (!told.list && ownIn(now, by.contact).length >= MOST)
      return [answer(view, null, MANY_BOOKED)]
    const at = freeAt(now, rota, hours, told.end, view.now)
    if (at === null) {
      if (told.list) continue
      const free = freeIn(now, rota, view.now)
      const text =
        free.length === 0 ? fullyBookedText(rota.name) : otherPlacesText(rota.name, free, view.now)
      return [answer(view, null, text)]
    }
    now = withBooking(now, { at, name: called, by })
    made.push({ at, name: told.list ? name : null })
  }
  if (made.length === 0) {
    const own = ownIn(now, view.speaker.contact)[0]
    return told.list || own === undefined
      ? []
      : [answer(view, null, alreadyBookedText(rota.name, own.at, view.now))]
  }
  return [
    ...keepSlot(view, rota, now),
    answer(view, null, bookedText(rota.name, rota.at.label, made, view.now)),
  ]
}

/** Whether it is for those who live where it is said, or where the speaker lives. */
function isFor({ here, speaker }: View, { at }: Rota): boolean {
  const areas = speaker.home === null ? here.areas : [...here.areas, speaker.home.area]
  return areas.some((area) => at.of.some((path) => within(area, path)))
}

/** The slot of the day that was said, else the next. */
function slotMeant(view: View, rota: Rota, times: readonly TimeTold[]): Slot | null {
  const days = times.flatMap((time) => daysOf(time, view.now))
  const hours =
    days.length > 0
      ? days.flatMap((day) => slotsBetween(rota, day, day + DAY))
      : slotsBetween(rota, dayStart(view.now), view.now + 31 * DAY)
  const coming = hours.find(({ to }) => to > view.now)
  return coming === undefined ? null : slotAt(view, rota, coming)
}

/** The places that are free, the earliest first. */
export function freeIn(
  { from, to, wanted, bookings }: Slot,
  { book }: Rota,
  now: number,
): readonly number[] {
  if (book === null) return []
  const all = Array.from({ length: Math.floor((to - from) / book) }, (_, i) => from + i * book)
  return all.filter((at) => at > now && bookings.filter((one) => one.at === at).length < wanted)
}

function freeAt(
  slot: Slot,
  rota: Rota,
  hours: readonly number[],
  end: PlacesTold['end'],
  now: number,
): number | null {
  const free = freeIn(slot, rota, now)
  if (end === 'last') return free.at(-1) ?? null
  const day = dayStart(slot.from)
  const said = hours
    .map((hour) => day + hour * MINUTE)
    .filter((at) => at >= slot.from && at < slot.to)
  const [from] = said
  if (hours.length > 0 && from === undefined) return null
  return free.find((at) => from === undefined || at >= from) ?? null
}

function withBooking(slot: Slot, booking: Booking): Slot {
  return { ...slot, bookings: [...slot.bookings, booking].toSorted((a, b) => a.at - b.at) }
}

function writerOf({ speaker, here, membersOf }: View, writer: string | null) {
  const { contact, name } = speaker
  if (writer === null || writer === '' || here.address.kind !== 'group') return { contact, name }
  const known = membersOf(here.address.topic).find((one) => one.contact === writer)
  return known === undefined ? { contact, name } : { contact: known.contact, name: known.name }
}

function ownIn({ bookings }: Slot, contact: string): readonly Booking[] {
  return bookings.filter(({ by }) => by.contact === contact)
}

/** Who booked comes no more. */
export function unbook(view: View, named: readonly string[]): readonly Effect[] {
  const rota = rotaNamed(view, named[0] ?? '')
  if (rota === undefined) return []
  const { contact } = view.speaker
  const slots = comingOf(view, rota).filter((slot) => ownIn(slot, contact).length > 0)
  if (slots.length === 0) return [answer(view, null, notBookedText(rota.name))]
  return [
    ...slots.flatMap((slot) =>
      keepSlot(view, rota, {
        ...slot,
        bookings: slot.bookings.filter(({ by }) => by.contact !== contact),
      }),
    ),
    answer(view, null, unbookedText(rota.name)),
  ]
}

/** When the speaker comes, else what is free. */
export function tellPlaces(view: View, named: readonly string[]): readonly Effect[] {
  const rota = rotaNamed(view, named[0] ?? '')
  if (rota === undefined) return []
  const { contact } = view.speaker
  const own = comingOf(view, rota).flatMap((slot) => ownIn(slot, contact).map(({ at }) => at))
  if (own.length > 0) return [answer(view, null, yourPlacesText(rota.name, own, view.now))]
  const slot = slotMeant(view, rota, [])
  const text =
    slot === null
      ? noBookingText(rota.name)
      : otherPlacesText(rota.name, freeIn(slot, rota, view.now), view.now)
  return [answer(view, null, text)]
}

function comingOf(view: View, rota: Rota): readonly Slot[] {
  return view.liveSlots().filter((slot) => slot.rota === rota.name && slot.to > view.now)
}
