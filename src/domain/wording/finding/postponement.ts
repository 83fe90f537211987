/** In the history. */
export function postponedRecord(when: string, reason: string): string {
  return `延到${when}：${reason}`
}

/** To who put it off. */
export function postponedText(number: number, when: string): string {
  return `#${number} 延到${when}。`
}

/** To the other side: who put it off, until when and why. */
export function postponedToOthersText(
  number: number,
  name: string,
  when: string,
  reason: string,
): string {
  return `#${number} ${name}延到${when}：${reason}。`
}

export function notLaterText(number: number, due: string): string {
  return `#${number} 本来就是${due} 前，不用延。`
}

export function whyPutOffText(number: number): string {
  return `#${number} 为什么延？说个原因，比如「延期 ${number} 到明天12点 等额温枪」。`
}

export function untilWhenText(number: number): string {
  return `#${number} 延到什么时候？比如「延期 ${number} 到明天12点 等额温枪」。`
}

/** Who may not: who may. */
export function putOffByOthersText(number: number): string {
  return `#${number} 由管那处的人或开督导的人来延期。`
}

/** It is being checked, or over. */
export function nothingToPutOffText(number: number, standing: string): string {
  return `#${number} ${standing}，不用延期。`
}

/** It is no finding. */
export function onlyFindingsText(number: number): string {
  return `#${number} 不是督导问题，不用延期；赶不及就在群里说一声，比如「${number} 明天上午修」。`
}
