import type { ContactId, Named } from '../person.ts'
import { HOUR, MINUTE } from '../time.ts'
import type { Hours } from './rota.ts'

/** 到岗 counts from so long before a slot begins, and 离岗 until so long after it ended, ms. */
export const AROUND = 30 * MINUTE

/** Who holds a slot hears of it so long before, ms. */
export const REMINDED = 12 * HOUR

/** How somebody came to hold a slot: by their own word, by a plan of staff, in another's stead. */
export const HOLDINGS = ['own', 'plan', 'instead'] as const

/** Somebody's place in a slot. */
export interface Holding {
  readonly who: Named
  readonly how: (typeof HOLDINGS)[number]
  /** Since when (Unix ms). */
  readonly since: number
  /** When they said that they cannot come; null: they have not. */
  readonly gaveUp: number | null
  /** When they came and went, as it was said; null: it was not. */
  readonly came: number | null
  readonly went: number | null
  /** Who else saw that they were there. */
  readonly witness: Named | null
  /** They were told that it is their turn, or said so themselves so late that they know. */
  readonly reminded: boolean
}

/** A place in a slot that somebody booked. */
export interface Booking {
  /** When it begins (Unix ms). */
  readonly at: number
  /** For whom, as they are called. */
  readonly name: string
  readonly by: Named
}

/** One shift of one day at a place (班次): a row from when its time comes near, with one timer. */
export interface Slot {
  readonly id: number
  readonly rota: string
  /** As the rota's place: the path of the area, and the name it goes by there. */
  readonly area: string
  readonly place: string
  readonly from: number
  readonly to: number
  readonly wanted: number
  /** Those who gave up are among them as long as nobody stands in for them. */
  readonly holders: readonly Holding[]
  /** What residents booked in it, the earliest first. */
  readonly bookings: readonly Booking[]
  /** How many of the rota's `gap` and `absent` have heard. */
  readonly gapTold: number
  readonly absentTold: number
  /** Its time is over, and nothing of it changes. `dropped`: it is not on any more. */
  readonly ended: 'over' | 'dropped' | null
}

export type SlotState = 'open' | 'held' | 'here' | 'done' | 'missed'

/** Those who are to come or came. */
export function holdersOf({ holders }: Pick<Slot, 'holders'>): readonly Holding[] {
  return holders.filter(({ gaveUp }) => gaveUp === null)
}

/** Those who were there. */
export function arrivedIn({ holders }: Pick<Slot, 'holders'>): readonly Holding[] {
  return holders.filter(({ came }) => came !== null)
}

/** Those who are there at a moment. */
export function hereIn(slot: Pick<Slot, 'holders' | 'to'>, now: number): readonly Holding[] {
  return arrivedIn(slot).filter(({ went }) => went === null && now < slot.to + AROUND)
}

/** How many are lacking. */
export function lackingIn(slot: Pick<Slot, 'holders' | 'wanted'>): number {
  return Math.max(0, slot.wanted - holdersOf(slot).length)
}

/** Those who went long before the end: who goes half an hour before it has gone in time. */
export function leftEarly({ holders, to }: Pick<Slot, 'holders' | 'to'>): readonly Holding[] {
  return holders.filter(
    ({ gaveUp, went }) => gaveUp === null && went !== null && went < to - AROUND,
  )
}

/** How many may come yet: in the places of those who are lacking, and of those who went early. */
export function freeIn(slot: Pick<Slot, 'holders' | 'to' | 'wanted'>): number {
  return Math.max(0, slot.wanted - holdersOf(slot).length + leftEarly(slot).length)
}

/** Those who went early, and in whose place nobody has come; who went last first. */
export function uncoveredIn(slot: Pick<Slot, 'holders' | 'to' | 'wanted'>): readonly Holding[] {
  return leftEarly(slot)
    .toSorted((a, b) => (b.went ?? 0) - (a.went ?? 0))
    .slice(0, Math.max(0, freeIn(slot) - lackingIn(slot)))
}

/** Since when nobody stands where somebody should, for each who has not come or went early (Unix ms). */
export function unattendedSince(slot: Slot): readonly number[] {
  const waiting = holdersOf(slot).filter(({ came }) => came === null)
  return [
    // Who said so when it had begun is on the way.
    ...waiting.map(({ since }) => Math.max(slot.from, since)),
    ...uncoveredIn(slot).map(({ went }) => went ?? slot.from),
  ]
}

export function holdingOf(slot: Pick<Slot, 'holders'>, contact: ContactId): Holding | undefined {
  return holdersOf(slot).find(({ who }) => who.contact === contact)
}

export function slotState(slot: Slot, now: number): SlotState {
  const came = arrivedIn(slot)
  if (slot.ended !== null || now >= slot.to) return came.length > 0 ? 'done' : 'missed'
  if (came.some(({ went }) => went === null)) return 'here'
  return freeIn(slot) === 0 ? 'held' : 'open'
}

/** The same in whole minutes. */
export function minutesServed(slot: Pick<Slot, 'from' | 'to'>, holding: Holding): number {
  return Math.floor(servedIn(slot, holding) / MINUTE)
}

/**
 * The hours of a holding, ms: from 到岗 to 离岗, or to the slot's end where nobody said when they went; at most the slot and
 * half an hour. None where they did not come.
 */
export function servedIn(
  { from, to }: Pick<Slot, 'from' | 'to'>,
  { came, went }: Pick<Holding, 'came' | 'went'>,
): number {
  if (came === null) return 0
  const begun = Math.max(came, from - AROUND)
  const gone = Math.min(went ?? to, to + AROUND)
  return Math.min(Math.max(0, gone - begun), to - from + AROUND)
}

/** Somebody came to a slot, and went, where they said so. */
export interface Stood extends Hours {
  readonly contact: ContactId
  readonly came: number
  readonly went: number | null
}

/** When somebody served in a slot, as it counts (Unix ms); what runs counts to this moment. */
export function servedBetween(stood: Stood, now: number): Hours {
  const from = Math.max(stood.came, stood.from - AROUND)
  const went = stood.went ?? Math.min(now, stood.to)
  return { from, to: from + servedIn(stood, { came: stood.came, went }) }
}

/** Whether both are the same shift of the same day, kept or not. */
export function isSameSlot(one: Pick<Slot, 'rota' | 'from'>, other: Pick<Slot, 'rota' | 'from'>) {
  return one.rota === other.rota && one.from === other.from
}
