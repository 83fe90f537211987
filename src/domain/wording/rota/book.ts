import { clock } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { slotDayText } from './slot.ts'

/** A place that was booked. */
export interface PlaceBooked {
  readonly at: number
  /** Null: for who speaks. */
  readonly name: string | null
}

export function bookedText(
  rota: string,
  where: string,
  places: readonly PlaceBooked[],
  now: number,
): string {
  const [first] = places
  if (first === undefined) return ''
  const day = slotDayText(first.at, now)
  const times = places.map(({ at, name }) => (name === null ? clock(at) : `${name} ${clock(at)}`))
  return `约上了：${rota} ${day} ${list(times)}，在${where}。来不了回「取消${rota}」。`
}

export function alreadyBookedText(rota: string, at: number, now: number): string {
  return `${rota}您约过了：${slotDayText(at, now)} ${clock(at)}。要改先回「取消${rota}」。`
}

export function fullyBookedText(rota: string): string {
  return `${rota}的号约满了，有人退了再约。`
}

/** The hour that was wanted is not free, or is none of it. */
export function otherPlacesText(rota: string, free: readonly number[], now: number): string {
  const [first] = free
  if (first === undefined) return fullyBookedText(rota)
  const shown = free.slice(0, 8).map(clock)
  return `${rota} ${slotDayText(first, now)} 还有 ${list(shown)}，约哪个？`
}

export function yourPlacesText(rota: string, at: readonly number[], now: number): string {
  return `${rota}您约的是 ${list(at.map((each) => `${slotDayText(each, now)} ${clock(each)}`))}。`
}

export function unbookedText(rota: string): string {
  return `${rota}的号退掉了。`
}

export function notBookedText(rota: string): string {
  return `${rota}您还没约。想约回「约${rota}」，几点也可以写上。`
}

export function noBookingText(rota: string): string {
  return `${rota}这几天没有，有了再约。`
}

export function elsewhereText(rota: string, where: string): string {
  return `${rota}是给${where}的，您这边还没安排。`
}

export const MANY_BOOKED = '一家最多约四个号。'

/** 张三家爸: whom somebody books for. */
export function ofFamilyText(whose: string, name: string): string {
  return `${whose}家${name}`
}
