import { clock, monthDay } from '../model/time.ts'
import { list } from './sentence.ts'

export const OBSERVATION_BY_OTHERS = '居家观察由网格员来登记。'

export function notObservedText(label: string): string {
  return `${label} 没有在观察。`
}

export function releasedText(label: string): string {
  return `${label} 解除观察了。`
}

export function alreadyObservedText(label: string): string {
  return `${label} 已经在观察了。`
}

/** Nobody of the household is known to the bot. */
export function nobodyBoundText(label: string, household: string): string {
  return `${label} 还没有人认过门，先请他单独给我发「登记 ${household}」。`
}

/** To who wrote it down. `last`: a moment of the last day. */
export function observedText(label: string, name: string, last: number): string {
  return `${label} ${name}，观察到${monthDay(last)}，每天早晚我单独问他。`
}

/** To who is observed, at the beginning: until when, and at which hours. */
export function observationText(name: string, last: number, hours: readonly string[]): string {
  return `${name}您好，居家观察到${monthDay(last)}。每天 ${list(hours)} 我来问一次体温，您回我就行，别人看不到。有急事先打 120。`
}

export const OBSERVATION_ASKS =
  '该量体温了。回我体温和有没有不舒服，比如「36.5 无不适」「37.6 咳嗽」。'
export const OBSERVATION_OVER = '居家观察到今天结束了，这些天辛苦您。'

/** To the head of the grid. */
export function unheardText(label: string, name: string, now: number): string {
  return `居家观察的${label} ${name}到 ${clock(now)} 还没报体温，麻烦问一声。`
}
