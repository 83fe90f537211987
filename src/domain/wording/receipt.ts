import { list } from './sentence.ts'
import { understoodText } from './turn/errand.ts'

/** What who asks or reports hears at once. Danger to life begins with the number to call. */
export function urgentReceivedText(number: number, call: string): string {
  return `先打 ${call}！已收到（#${number}），马上有人联系您。`
}

/** Of anyone's health: who will get in touch, and, where somebody may be ill (`ill`), whom to call. */
export function sensitiveReceivedText(number: number, who: string, ill: boolean): string {
  return `已收到（#${number}），${who}会联系您。${ill ? '要紧就先打 120。' : ''}`
}

/** It waits for the morning. `names`: who is notified then. */
export function nightReceivedText(number: number, when: string, names: readonly string[]): string {
  return `已收到（#${number}）。夜里先不吵大家，早上 ${when} 告诉${list(names) || '值班的'}；等不得的事请直接打 110、119、120。`
}

/** Nobody could be notified before it is known where it is. */
export function receivedText(number: number): string {
  return `已收到（#${number}）。`
}

/** Nobody could be notified yet. */
export function keptText(number: number): string {
  return `已收到（#${number}），记下了，有人接手就告诉您。`
}

export function requestReceivedText(number: number, items: string): string {
  return items === ''
    ? `已收到（#${number}），正在找人帮忙，有人接了告诉您。`
    : `已收到（#${number}）：${understoodText(items)}有人接了告诉您。`
}

/** `names`: who was notified elsewhere than here. */
export function reportReceivedText(number: number, names: readonly string[]): string {
  const others = list(names)
  return `已收到（#${number}），${others === '' ? '' : `也告诉${others}了，`}办好告诉您。`
}

/** Who asks has asked for it before. */
export function alreadyKnownText(number: number): string {
  return `这事已经记着呢（#${number}），有消息马上告诉您。`
}

/** A neighbour reported it before. */
export function joinedText(number: number): string {
  return `已收到，跟邻居报的是一件事（#${number}），给您记上了，办好一起告诉您。`
}

/** For the history of the case that was joined. */
export function joinedRecord(words: string): string {
  return `也反映「${words}」`
}
