import type { Case } from '../model/case.ts'
import type { Facts } from '../model/view.ts'
import { endWord, placeOf, titleOf } from './case.ts'
import { behind, list } from './sentence.ts'

/** Nobody took it for so long: before the words to answer with. `again`: since it was reopened. */
export function untakenText(after: string, again: boolean): string {
  return `${again ? '重办后 ' : ''}${after}没人接。`
}

/** The bot notified so many of it. `why` led to it. */
export function toldRecord(why: string, names: string): string {
  return `${why}告诉${names}`
}

/** A step found nobody to tell. */
export function nobodyToTellRecord(names: readonly string[]): string {
  return `${list(names)}没有可通知的人，直接往下走`
}

/** The time to resolve is over. `assignee`: who has it. */
export function overdueText(assignee: string | null): string {
  return `超时没办结，${handText(assignee)}。`
}

export function overdueAtTopRecord(assignee: string | null): string {
  return `超时，${handText(assignee)}，已在最高一级`
}

function handText(assignee: string | null): string {
  return assignee === null ? '还没人接' : `${assignee}在办`
}

/** A claimer who has said nothing is asked how it goes. */
export function nudgeText(about: Pick<Case, 'number' | 'category'>): string {
  const { number } = about
  return `#${number} 还在办吗？有进展回「${number} …」，办好回「${endWord(about)} ${number}」。再没消息就转别人了。`
}

/** What who has it said by yes. */
export const STILL_AT_IT = '还在办'

export function nudgedRecord(name: string): string {
  return `提醒${name}`
}

/** Why a case is taken from whoever has it: still nothing, or they are staff no more. */
export const RELIEVED = '没有消息'
export const LEFT = '不在名单上了'

export function givenBackText(name: string, why: string): string {
  return `${name}${why}，退回来了。`
}

export function givenBackRecord(name: string, why: string): string {
  return `${name}${why}，退回待接`
}

/** To who asked: whoever had it fell silent, and somebody else is looked for. */
export function searchingText(number: number): string {
  return `#${number} 那边没回音，另找人了，接了告诉您。`
}

/** To who asked, alone: whom it was brought before. `assignee`: who has it. */
export function climbedText(
  number: number,
  names: readonly string[],
  assignee: string | null,
): string {
  return `#${number} ${assignee === null ? '还没人接' : `${assignee}还没办好`}，报到${list(names)}了，有人管就告诉您。`
}

/** To who asked, alone, once a day: it stands at the top. */
export function stillWaitingText(number: number, assignee: string | null): string {
  return `#${number} ${assignee === null ? '还没人接' : `${assignee}还在办`}，街道知道，天天在催。等不得就打街道电话。`
}

/** To the head and who is on duty, every day until it ends. */
export function topText(facts: Facts, about: Case, waited: string): string {
  const place = placeOf(facts, about, facts.street.root)
  return `【#${about.number} ${titleOf(about)}】${place}，${waited}了，${handText(about.assignee?.name ?? null)}。请过问，详情回「查 ${about.number}」。`
}

/** It is open again with the one that it hangs on. */
export function returnedWithRecord(number: number): string {
  return `随 #${number} 退回待接`
}

/** `李姐上报：电梯还停着。` */
export function escalatedText(name: string, words: string): string {
  return `${name}上报${behind(words)}。`
}

/** To who sent it up. */
export function sentUpText(number: number, label: string): string {
  return `#${number} 已报${label}。`
}

export function atTopText(number: number): string {
  return `#${number} 已经报到最高一级了。`
}

/** `李姐转来：水管爆了。` */
export function transferredText(name: string, words: string): string {
  return `${name}转来${behind(words)}。`
}

/** To who passed it on. */
export function passedOnText(number: number, label: string): string {
  return `#${number} 转给${label}了，他们接手前您先盯着。`
}

export function toWhomText(number: number): string {
  return `转给谁？回「转物业 ${number}」「转派出所 ${number}」「转社区医院 ${number}」。`
}

/** The street names no such partner here. */
export function noSuchPartnerText(number: number, partner: string): string {
  return `这边没有${partner}，#${number} 还在原处。`
}

/** The auditor found a case that nothing would wake. */
export const STRANDED_RECORD = '对账：没有下一步，补上'
