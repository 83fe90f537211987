import type { Alert, AlertKind, Cry } from '../model/alert.ts'
import { DELETED, type Named, sameHome } from '../model/person.ts'
import { clock } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { placeOf, quoted } from './case.ts'
import { mention, neighbourName } from './name.ts'
import { clause, list } from './sentence.ts'

/** What an alert of each kind is called: `【疑似伤病】`. */
const TITLES: Readonly<Record<AlertKind, string>> = {
  fire: '起火',
  gas: '漏气',
  medical: '伤病',
  trapped: '有人被困',
  violence: '打斗',
  despair: '想不开',
  missing: '走失',
  hazard: '险情',
}

/** The number to call first, and what may save a life until somebody is there. */
const FIRST: Readonly<Record<AlertKind, string>> = {
  fire: '人先出来，快打 119！',
  gas: '别开灯别点火，开窗出来，快打 119！',
  medical: '快打 120！',
  trapped: '别硬扒，快打 119！',
  violence: '离远些，快打 110！',
  despair: '快打 110！',
  missing: '快打 110！',
  hazard: '离远些，要紧就打 110！',
}

/** To who cried. `names`: who was called; `unplaced`: it is not known where they live. */
export function calledText(kind: AlertKind, names: readonly string[], unplaced: boolean): string {
  const called = names.length === 0 ? '我也报上去了。' : `我也叫${list(names)}了。`
  const where = unplaced ? '您在哪一户？' : ''
  return `${FIRST[kind]}${called}${where}要人来回「是」，没事回「没事」。`
}

/** To who cried after others: it is known. */
export function alreadyCalledText(kind: AlertKind): string {
  return `${FIRST[kind]}已经在叫人了。`
}

/** As `alreadyCalledText`, once it is a case. */
export function alreadyCaseText(kind: AlertKind, number: number): string {
  return `${FIRST[kind]}已经有人在管（#${number}）。`
}

/** To who wants to live no more, alone. */
export function despairText(names: readonly string[]): string {
  const who = names.length === 0 ? '' : `我也叫${list(names)}来陪陪您。`
  return `听您这么说，我心里也难受。别一个人扛着，现在就打 12356，有人听您说；难受得紧就打 120 或 110。${who}`
}

/** For staff: what, where, who said it when and where, and what to say back. `next`: what happens else. */
export function alertText(
  facts: Facts,
  alert: Alert,
  reader: string,
  mentions: readonly Named[],
  next: string,
): string {
  return `【疑似${TITLES[alert.kind]}】${whereText(facts, alert, reader)}\n${cryText(facts, alert.cries[0])}\n${mention(mentions)}能去的回「我去」，看过没事回「虚惊」。${next}`
}

/** `3 分钟没人应，报宾川路社区。` */
export function alertNextText(after: string, label: string): string {
  return `${after}没人应，报${label}。`
}

/** Nobody answered for so long: before the words of the alert. */
export function unansweredText(after: string): string {
  return `${after}还没人应：`
}

/** Where it is: their building alone where it is their own door, which stands beside their name. */
function whereText(facts: Facts, { area, household, cries }: Alert, reader: string): string {
  const own = sameHome(facts.homeOf(cries[0].who.contact), { area, household })
  return placeOf(facts, { area, household: own ? null : household }, reader)
}

/** `「我爸晕倒了」（1-301 王芳 08:12）` */
function cryText(facts: Facts, { who, text, at }: Cry): string {
  if (text === DELETED) return `（${clock(at)}）`
  const home = facts.homeOf(who.contact)
  const name = home === null ? who.name : neighbourName(home.household, who.name)
  return `${quoted(text)}（${name} ${clock(at)}）`
}

/** Somebody else cried of it, or they themselves again: to staff. */
export function criedAgainText(facts: Facts, alert: Alert, reader: string, cry: Cry): string {
  return `${whereText(facts, alert, reader)} 又说：${cryText(facts, cry)}`
}

/** It is known now where it is. */
export function placedText(facts: Facts, alert: Alert, reader: string): string {
  return `刚问到了，${TITLES[alert.kind]}在${placeOf(facts, alert, reader)}，${alert.cries[0].who.name}。`
}

// ---- what came of it ----

/** To the member of staff who goes, or had it filed. */
export function filedText(number: number, goes: boolean): string {
  return `${goes ? `#${number} 归您了，路上小心。` : `立案了，#${number}。`}办好回「办结 ${number}」。`
}

/** To who cried: it is a case, and who goes where somebody does. */
export function inHandText(number: number, name: string | null): string {
  return name === null
    ? `已经有人在管（#${number}），有消息马上告诉您。`
    : `${name}这就过去（#${number}）。`
}

/** To the others who were called. */
export function goesText(facts: Facts, alert: Alert, reader: string, name: string): string {
  return `${placeOf(facts, alert, reader)}：${name}去了（#${alert.case}）。`
}

/** Nobody answered, and it is a case now: to those who were called. */
export function filedUnansweredText(facts: Facts, alert: Alert, reader: string): string {
  return `${placeOf(facts, alert, reader)}：一直没人应，先立了案。接手请回「接单 ${alert.case}」。`
}

/** Nobody hurries who thinks of dying. */
const LISTENING = '先打 12356，有人听着；难受得紧就打 120 或 110。'

/** To who cried: nobody has answered yet, and who is called now. */
export function stillCallingText(kind: AlertKind, label: string): string {
  if (kind === 'despair') return `我还在叫人，${label}也知道了。${LISTENING}`
  return `还在叫人，又报了${label}。别干等，${FIRST[kind]}`
}

/** To who cried: nobody has answered, and it is a case now. */
export function stillFiledText(kind: AlertKind, number: number): string {
  if (kind === 'despair') return `还没叫到人，我接着叫（#${number}）。${LISTENING}`
  return `还没叫到人，先立了案（#${number}），接着叫。别干等，${FIRST[kind]}`
}

/** For the history of the case: who said that it is one. */
export function filedRecord(name: string): string {
  return `${name}说是真的`
}

export const FILED_UNANSWERED_RECORD = '一直没人应，自己立了案'

/** To staff who said that it is nothing. */
export const OVER_TEXT = '好，这事了了。'

/** To who cried and says that all is well. */
export const WELL_TEXT = '没事就好。'

/** To those who were called. `name`: who says so. */
export function overText(
  facts: Facts,
  alert: Alert,
  reader: string,
  name: string,
  seen: boolean,
): string {
  const place = placeOf(facts, alert, reader)
  return seen
    ? `${place}：${name}看过了，虚惊一场，不用去了。`
    : `${place}：${name}说没事了，不用去了。`
}

/** Who spoke of ending their life says that all is well: somebody looks all the same. */
export function lookAllTheSameText(facts: Facts, alert: Alert, reader: string): string {
  return `${placeOf(facts, alert, reader)}：本人说没事了，还请去陪一会儿；看过回「虚惊」。`
}

/** To who cried, once staff have looked. */
export function lookedText(name: string): string {
  return `${name}看过了，没事就好。再不对劲随时喊。`
}

/** To who spoke of ending their life, and says that all is well. */
export const STAY_TEXT = '好，我在呢，想说话随时说。还是请人去看看您，您别见怪。'

/** Several are open: which one is meant. */
export function whichAlertText(facts: Facts, alerts: readonly Alert[], reader: string): string {
  const lines = alerts.map(
    (alert) =>
      `· ${TITLES[alert.kind]}，${placeOf(facts, alert, reader)}：${clause(alert.cries[0].text.slice(0, 12))}`,
  )
  return ['说的是哪一件？长按那条引用着再回一遍：', ...lines].join('\n')
}

/** For the day's account: where, what, and how it ended. `told`: the reader may know what it was. */
export function outcomeLine(facts: Facts, alert: Alert, reader: string, told: boolean): string {
  const place = placeOf(facts, { area: alert.area, household: null }, reader)
  return `· ${place}${told ? ` ${TITLES[alert.kind]}` : ''}，${endText(alert)}`
}

function endText({ state, case: number }: Alert): string {
  switch (state) {
    case 'open':
      return '还没人应'
    case 'case':
      return `立案 #${number}`
    case 'over':
      return '虚惊'
  }
}

/** Who cried took their words back. */
export const TAKEN_BACK_TEXT = '看您撤回了。没事就回「没事」，还要人来就回「是」。'
