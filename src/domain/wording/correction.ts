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
  return `${what}，不往上报了。请看一眼：没事回「确认 ${number}」，不放心回「没解决 ${number}」。`
}

/** To those who were notified of it: it stands as before, and how to end it. */
export function correctedText(what: string, { number, state }: Case): string {
  return `${what}。${state === 'resolved' ? '' : `没事就回「办结 ${number}」。`}`
}

/** To who put it right. `rests`: it climbs no more. */
export function putRightText(number: number, rests: boolean): string {
  return rests ? `改过来了（#${number}）。人不舒服随时说。` : `改过来了（#${number}）。`
}

/** To those who asked: the message that reported it is gone. */
export function withdrawnText(number: number): string {
  return `#${number} 撤下了。真不舒服就再报一声；要紧先打 120。`
}

/** To those who asked: the correction is gone, and the case goes on. */
export function standsAgainText(number: number): string {
  return `更正撤下了，#${number} 接着办，有人接了告诉您。`
}

// ---- any message that was taken back (撤回) ----

/** To those who had heard of it. */
export const NEVER_MIND = '上一条收回了，不用管了。'

/** For a case's history. */
export const TAKEN_BACK_RECORD = '把原话撤回了'

/** What was taken back of what somebody did to a case. */
export type Undone = 'claim' | 'transfer' | 'escalate' | 'note' | 'last'

const UNDONE: Readonly<Record<Undone, string>> = {
  claim: '接单',
  transfer: '转办',
  escalate: '升级',
  note: '备注',
  last: '上一句',
}

export function undoneRecord(what: Undone): string {
  return `收回了${UNDONE[what]}`
}

// ---- what somebody asked for ----

/** To who asked: nobody comes any more. */
export function calledOffText(number: number): string {
  return `#${number} 撤下了，要的话再说一声。`
}

/** To who asked: it goes on until they say so. */
export function stillUrgentText(number: number): string {
  return `#${number} 先没撤，怕真有事。没事了回「取消 ${number}」，还要就不用管。`
}

/** To those who know of something urgent. */
export function askThemText(number: number): string {
  return `报的人把原话撤回了，请问一声是不是真有事，没事就回「办结 ${number}」。`
}

/** To who asked: somebody has it already. */
export function alreadyTakenText(number: number): string {
  return `#${number} 已经有人接了，我问一声。不用了回「取消 ${number}」，还要就不用管。`
}

/** To who has it. */
export function stillWantedText(number: number): string {
  return `#${number} 报的人把原话撤回了，还办不办请问一声，不用办就回「办结 ${number}」。`
}

/** To who joined a neighbour's case. */
export function leftText(number: number): string {
  return `您那条收回了。#${number} 别家还在等，照办。`
}

// ---- what somebody did to a case ----

export function claimTakenBackText(number: number): string {
  return `#${number} 接单收回了，还等人接，能去的回「接单 ${number}」。`
}

/** To who asked: it is not taken after all. */
export function untakenAgainText(number: number): string {
  return `#${number} 刚才接的人收回了，接着找人，有人接了告诉您。`
}

/** How a case stands after something was taken back. */
export type Standing = 'open' | 'claimed' | 'resolved' | 'over'

/** To those who asked, to who has it, and to who took it back: it stands as before. */
export function standsText(number: number, state: Standing, asked: boolean): string {
  return `#${number} 刚才那句收回了，${standing(number, state, asked)}`
}

function standing(number: number, state: Standing, asked: boolean): string {
  switch (state) {
    case 'open':
      return '还等人接。'
    case 'claimed':
      return '还在办。'
    case 'resolved':
      return asked ? `等您回话：行了回「确认 ${number}」，没好回「没解决 ${number}」。` : '等回话。'
    case 'over':
      return '不用管了。'
  }
}

export function neverMindText(number: number): string {
  return `#${number} ${NEVER_MIND}`
}

/** To who took it back: others have gone on with it since. */
export function wentOnText(number: number): string {
  return `#${number} 后来有人接着办了，收回不算。要改就再说一声，比如「备注 ${number} …」。`
}

/** To who took it back: what was done to it stays. */
export function staysText(number: number): string {
  return `#${number} 刚才那步已经做了，收回不算。要改回来再说一声。`
}

// ---- other things ----

export const CALL_TAKEN_BACK = '点名收回了，不用报了。'

export const ENDED_STAYS = '点名结束了，收回不算。要接着报就再发一次。'

/** Of what staff wrote down of somebody's home. */
export const RECORD_STAYS = '刚才那条记下了，收回不算，要改再说一声。'

export const RECORD_TAKEN_BACK = '刚才那条收回了，记的也改回去了。'

/** It was not clear which message was taken back. */
export function whichOneText(number: number | null): string {
  return number === null
    ? '撤回的是哪条我没看清。要改什么再说一声。'
    : `撤回的是哪条我没看清。要是 #${number} 那条不要了，回「取消 ${number}」。`
}
