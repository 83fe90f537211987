import { type Case, retracted } from '../model/case.ts'
import { behind, clause } from './sentence.ts'

/** To who asked: done, what came of it, and what to say to that. */
export function doneText(number: number, outcome: string): string {
  const done = outcome === '' ? '。' : `：${clause(outcome)}`
  return `#${number} 办好了${done}行了回「确认 ${number}」，没好回「没解决 ${number}」。`
}

/** To who did it. `asker`: who is to confirm it; null where several buildings are. */
export function waitsForWordText(number: number, asker: string | null): string {
  return `#${number} 办结记下了，等${asker ?? '各楼'}确认。`
}

export function confirmedText(number: number): string {
  return `好的，#${number} 办完了。`
}

/** To who has it: who asked sees that it is done. */
export function wellBeforeText(number: number, name: string): string {
  return `#${number} ${name}说已经好了，结了。`
}

/** Somebody else said so: those who asked hear who, and how to gainsay it. */
export function confirmedByText(about: Case, number: number, name: string): string {
  return retracted(about)
    ? `#${number} ${name}看过了，结了。${UNWELL}`
    : `#${number} ${name}说办好了，结了。${gainsayText(number)}`
}

/** Nobody said that it is not done for so long. */
export function endedText(about: Case, number: number, after: string): string {
  return retracted(about)
    ? `#${number} 收回 ${after}了，没人说不对，结了。${UNWELL}`
    : `#${number} 办好 ${after}了，先结了。${gainsayText(number)}`
}

export function endedRecord(after: string): string {
  return `${after}没人说没好`
}

const UNWELL = '人不舒服随时再报。'

function gainsayText(number: number): string {
  return `没好就三天内回「没解决 ${number}」。`
}

// ---- it is not done ----

/** To who said so. */
export function reopenedText(number: number): string {
  return `好，#${number} 重新办，有人接了告诉您。`
}

/** To who asked: somebody else said so. */
export function reopenedByText(number: number, name: string): string {
  return `${name}说 #${number} 没好，重新办，有人接了告诉您。`
}

/** To those who are notified again, before the words to answer with. */
export function notDoneText(name: string, words: string): string {
  return clause(`${name}说没好${behind(words)}`)
}

/** To who had it. */
export function lookAgainText(number: number, name: string, words: string): string {
  return `#${number} ${notDoneText(name, words)}方便就回「接单 ${number}」再看看。`
}

// ---- nobody need come any more ----

export function cancelledText(number: number): string {
  return `#${number} 已取消。`
}

/** To who asked: somebody else cancelled it. */
export function cancelledByText(number: number, name: string, reason: string): string {
  return `#${number} ${name}取消了${behind(reason)}。`
}

/** To who has it: they need not go. */
export function needlessText(number: number, name: string, words: string): string {
  return `#${number} 不用办了，${name}${words === '' ? '取消了' : `说${behind(words)}`}。`
}

/** To who asked for it first, where so many neighbours joined it. */
export function goesOnText(number: number, neighbours: number): string {
  return `记下您不用了。还有 ${neighbours} 户邻居也报了，#${number} 接着办。`
}

export function stepsBackRecord(name: string, words: string): string {
  return `${name}不用了${behind(words)}`
}
