/** To who changed an errand: how it stands now. `words` are empty where neighbours read along and may not. */
export function readBackText(number: number, words: string): string {
  return words === '' ? `#${number} 改好了。` : `#${number} 现在是：${words}。不对就再说一遍。`
}

/** To those who were asked to go, behind its number. */
export function changedText(words: string): string {
  return `改了：${words}。`
}

/** To who goes. */
export function toHolderText(number: number, name: string, words: string): string {
  return `#${number} ${name}改了：${words}。`
}

/** Nothing is left of it. */
export function emptiedText(number: number): string {
  return `#${number} 都不要了？回「是」就取消。`
}

export function changedRecord(words: string): string {
  return `改了：${words}`
}

/** To who asked for things: what was understood. */
export function understoodText(items: string): string {
  return `${items}，对吗？不对就再说一遍。`
}

/** The same alone, where it is not said among neighbours. */
export function understoodAloneText(number: number, items: string): string {
  return `#${number} 记的是：${understoodText(items)}`
}

/** `鸡蛋 3 斤、盐 1 袋，最好上午` */
export function wantedText(items: string, wishes: readonly string[]): string {
  return [items, ...wishes].filter((one) => one !== '').join('，')
}
