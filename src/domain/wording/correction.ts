import type { Case } from '../model/case.ts'
import type { Told } from '../model/roll-call.ts'
import { feverText } from './fever.ts'
import { list } from './sentence.ts'

/** `更正：36.8℃`: a fever was mistyped and put right. */
export function correctedRecord(told: Told): string {
  return `更正：${told.readings.length === 0 ? '都正常' : feverText(told)}`
}

/** Nothing calls the case any more: for its history. */
export function correctedAwayRecord(name: string): string {
  return `${name}更正了，不往上报`
}

export function takenAwayRecord(name: string): string {
  return `${name}撤回了，不往上报`
}

/** `张三撤回了 38.2℃，报的是 36.8℃`. `instead`: what stands in its place. */
export function takenBackRecord(
  name: string,
  taken: Omit<Told, 'people'>,
  instead: readonly number[],
): string {
  const stands = instead.length === 0 ? '' : `，报的是 ${list(instead.map(String))}℃`
  return `${name}撤回了 ${feverText({ ...taken, people: [] })}${stands}`
}

export function correctionTakenBackRecord(name: string): string {
  return `${name}把更正撤回了`
}

/** To those who were notified of it: it climbs no more, and what they may say to that. */
export function restsText(what: string, { number }: Case): string {
  return `${what}，不往上报了。请工作人员看一眼：没事回「确认 ${number}」，不放心回「没解决 ${number}」接着办。`
}

/** To those who were notified of it: it stands as before, and how to end it. */
export function correctedText(what: string, { number, state }: Case): string {
  return `${what}。${state === 'resolved' ? '' : `没事就回「办结 ${number}」。`}`
}

/** To who put it right. `rests`: it climbs no more. */
export function putRightText(number: number, rests: boolean): string {
  return rests ? `改过来了（#${number}），不往上报了。人不舒服随时说。` : `改过来了（#${number}）。`
}

/** To those who asked: the message that reported it is gone. */
export function withdrawnText(number: number): string {
  return `#${number} 撤下了，不往上报了。要是真不舒服，再报一声马上办；要紧就先打 120。`
}

/** To those who asked: the correction is gone, and the case goes on. */
export function standsAgainText(number: number): string {
  return `更正撤下了，#${number} 接着办，有人接了告诉您。`
}
