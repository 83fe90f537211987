import { type Case, type CaseAction, retracted } from '../model/case.ts'
import { standing } from './case.ts'
import { neighbourName } from './name.ts'

/** What each action is called when it is refused. */
const ACTIONS: Readonly<Record<CaseAction, string>> = {
  claim: '接单',
  'give-back': '退单',
  resolve: '办结',
  confirm: '确认',
  reopen: '重办',
  cancel: '取消',
  transfer: '转办',
  escalate: '升级',
  note: '留言',
  merge: '合并',
}

export function noSuchCaseText(number: number): string {
  return `没有 #${number}，看看号码？`
}

/** The case was closed too long ago to be opened again. */
export function tooLateText(number: number): string {
  return `#${number} 关了三天多了，重报一下就办。`
}

/** Who asks may not do it: who may. */
export function notYoursText(action: CaseAction, about: Case): string {
  if (action === 'confirm' || action === 'reopen' || action === 'cancel')
    return `#${about.number} 不是您报的，请报的人或楼长来${ACTIONS[action]}。`
  if (action === 'give-back' && about.assignee === null)
    return `#${about.number} 现在没人接着，不用退。`
  if ((action === 'resolve' || action === 'give-back') && about.assignee !== null)
    return `#${about.number} 是${about.assignee.name}在办，由他来${ACTIONS[action]}。`
  return `#${about.number} 由管这事的人来${ACTIONS[action]}。`
}

/** To staff whose own despair a case is of: others come to them. */
export function othersSeeToItText(number: number): string {
  return `#${number} 您歇着，有人来办。`
}

/** It cannot be done to a case that stands so. `yours`: who asks has it. */
export function notNowText(action: CaseAction, about: Case, yours: boolean): string {
  const n = `#${about.number}`
  if (action === 'confirm' || action === 'reopen') {
    if (about.state === 'cancelled') return `${n} 取消了，要办再报一次。`
    return about.state === 'closed' ? `${n} 已办结。` : `${n} 还在办，${standing(about)}。`
  }
  if (about.state === 'resolved' && retracted(about))
    return `${n} 报的人收回了。没事回「确认 ${about.number}」，要管就回「没解决 ${about.number}」。`
  if (about.state === 'claimed' && yours) return `${n} 就在您手里，办好回「办结 ${about.number}」。`
  if (about.state === 'claimed') return `${n} ${about.assignee?.name ?? ''}已经接了，谢谢您。`
  return standingText(about)
}

/** `#12 待接单。` */
function standingText(about: Case): string {
  return `#${about.number} ${standing(about)}。`
}

/** To who may not take an errand, because the street does not know them yet: the captain may say so in a reply to it. */
export function strangerText(number: number, household: string, name: string): string {
  return `#${number} 要街道认识的人接。请楼长引用这句回「可以」，或说「登记 ${neighbourName(household, name)}」，您就能接了。`
}
