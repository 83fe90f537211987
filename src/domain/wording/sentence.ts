/** What led to a post: as those read it who may read all, and as neighbours may. */
export interface Reason {
  readonly whole: string
  readonly aloud: string
}

/** The bot's own words, which tell nothing of anybody. */
export function plainly(words: string): Reason {
  return { whole: words, aloud: words }
}

export const NO_REASON: Reason = plainly('')

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
