import type { Hours } from '../../model/duty/rota.ts'
import { clock } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { hoursText, slotText } from './slot.ts'

/** Alone with the bot 到岗 is answered; in a group it is an entry like any other. */
export function arrivedText(rota: string, slot: Hours): string {
  return `到岗记上了：${rota} ${hoursText(slot)}。辛苦了。`
}

export function goneText(rota: string, minutes: number): string {
  return `离岗记上了：${rota}这一班 ${lengthText(minutes)}。辛苦了，早点歇着。`
}

/** It is too early to say so. */
export function earlyText(rota: string, slot: Hours, from: number, now: number): string {
  return `${rota}您的班是 ${slotText(slot, now)}，${clock(from)} 起再回「到岗」。`
}

export const NOT_YOUR_SLOT = '这会儿没有您的班。要替谁，回「我替」。'
export const NOT_ARRIVED = '这一班还没记到岗。'

/** Whose slots they are. */
export function whoseText(
  slots: readonly (Hours & {
    readonly rota: string
    readonly names: readonly string[]
    readonly here: readonly string[]
    readonly lacks: number
    readonly booked: readonly { readonly at: number; readonly name: string }[]
  })[],
  now: number,
): string {
  return slots
    .slice(0, MOST)
    .map(({ rota, names, here, lacks, booked, ...slot }) => {
      const people = names.map((name) => (here.includes(name) ? `${name}（在岗）` : name))
      const lack = lacks === 0 ? '' : `${people.length === 0 ? '' : '，'}还差 ${lacks} 人`
      const places =
        booked.length === 0
          ? ''
          : `。约了 ${list(booked.map(({ at, name }) => `${clock(at)} ${name}`))}`
      return `${rota} ${slotText(slot, now)}：${list(people)}${lack}${places}`
    })
    .join('\n')
}

const MOST = 20

export const NO_SLOT_THEN = '那时候没有班。'
export const NOTHING_LACKING = '这几天的班人都够了。'

/** One's own slots that are to come. */
export function ownSlotsText(
  slots: readonly (Hours & { readonly rota: string })[],
  now: number,
): string {
  if (slots.length === 0) return '您这些天没有班。想上的说一声，比如「明天上午我上」。'
  const lines = slots.slice(0, MOST).map(({ rota, ...slot }) => `${slotText(slot, now)} ${rota}`)
  return [`您有 ${slots.length} 个班：`, ...lines].join('\n')
}

/** How long one served in a month: one's own, told to nobody else. */
export function ownHoursText(
  month: string,
  count: number,
  minutes: number,
  unseen: { readonly count: number; readonly minutes: number },
): string {
  if (count === 0) return `${month}还没有记到您的时长。上岗回「到岗」，走时回「离岗」。`
  const open =
    unseen.count === 0
      ? ''
      : `其中 ${unseen.count} 个班共 ${lengthText(unseen.minutes)}还没人见证，请同班的、接班的或者卡口长回一句「某某到岗」。`
  return `${month}您上了 ${count} 个班，共 ${lengthText(minutes)}。${open}`
}

/** 6 小时 5 分钟. */
function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`
}

/** 2月 */
export function monthText(month: number): string {
  return `${month}月`
}
