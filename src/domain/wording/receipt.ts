import { list } from './sentence.ts'
import { understoodText } from './turn/errand.ts'

/** What who asks or reports hears at once. Danger to life begins with the number to call. */
export function urgentReceivedText(number: number, call: string): string {
  return `先打 ${call}！收到（#${number}），马上有人联系您。`
}

/** Of anyone's health: who will get in touch, and, where somebody may be ill (`ill`), whom to call. */
export function sensitiveReceivedText(number: number, who: string, ill: boolean): string {
  return `收到（#${number}），${who}会联系您。${ill ? '要紧就先打 120。' : ''}`
}

/** It waits for the morning. `names`: who is notified then. */
export function nightReceivedText(number: number, when: string, names: readonly string[]): string {
  return `收到（#${number}）。夜里不吵大家，早上 ${when} 告诉${list(names) || '值班的'}；等不得就打 110、119、120。`
}

/** Nobody could be notified before it is known where it is. */
export function receivedText(number: number): string {
  return `收到（#${number}）。`
}

/** Nobody could be notified yet. */
export function keptText(number: number): string {
  return `记下了（#${number}），有人接了告诉您。`
}

export function requestReceivedText(number: number, items: string, pictures: boolean): string {
  const kept = pictures ? '图也收下了，' : ''
  return items === ''
    ? `收到（#${number}），${kept}正找人，有人接了告诉您。`
    : `收到（#${number}）：${understoodText(items)}${kept}有人接了告诉您。`
}

/** `names`: who was notified elsewhere than here; `pictures`: some were sent right before it. */
export function reportReceivedText(
  number: number,
  names: readonly string[],
  pictures: boolean,
): string {
  const others = list(names)
  return `收到（#${number}），${pictures ? '图也收下了，' : ''}${others === '' ? '' : `也告诉${others}了，`}办好告诉您。`
}

/** Who asks has asked for it before. */
export function alreadyKnownText(number: number): string {
  return `记着呢（#${number}），有消息告诉您。`
}

/** A neighbour reported it before. */
export function joinedText(number: number): string {
  return `收到，邻居也报了（#${number}），办好一起告诉您。`
}

/** For the history of the case that was joined. */
export function joinedRecord(words: string): string {
  return `也反映「${words}」`
}
