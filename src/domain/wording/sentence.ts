/** `1号楼、2号楼` */
export function list(words: readonly string[]): string {
  return words.join('、')
}

/** Ends a clause with a full stop unless it ends by itself. */
export function clause(text: string): string {
  return /[。！？!?…]$/.test(text) ? text : `${text}。`
}

/** `：师傅下午来`, what somebody said behind what they did; nothing where they said nothing. */
export function behind(words: string): string {
  return words === '' ? '' : `：${words}`
}
