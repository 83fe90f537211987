import { listed } from '../phrase.ts'
import { SLIP } from '../words/register/slip.ts'
import type { RegisterHere } from './said-register.ts'

const LEAD = /^[\s,]*/
const PAUSE =
  /^(?:(?:(?:了|啦|咧)(?:哈|啊|呀)?(?:一[圈遍趟下]|一?个)?|完(?:了|毕)?|哈)?[\s:,、。;!~]+|一下[\s:,、。;!]*|[到完](?=[0-9一二三四五六七八九十东南西北正大]))/

export interface Begun {
  readonly register: RegisterHere
  /** Where what is said of it begins. */
  readonly end: number
  /** Nothing stands between the word and what follows. */
  readonly glued: boolean
}

/** How a register's word is mistyped and misheard, each slip behind the word that is meant. */
const SLIPS = listed(SLIP).map((line) => line.split(':') as [string, string])

/** The register whose word begins a text, by the longest; said twice it is said once. */
export function beginning(text: string, registers: readonly RegisterHere[]): Begun | null {
  const at = LEAD.exec(text)?.[0].length ?? 0
  let best: { register: RegisterHere; word: string } | null = null
  for (const register of registers) {
    for (const word of spelledAs(register)) {
      if (text.startsWith(word, at) && (best === null || word.length > best.word.length))
        best = { register, word }
    }
  }
  if (best === null) return null
  const from = at + best.word.length + twice(text, at, best.word)
  const end = from + pauseAt(text, from)
  if (end > from && text.startsWith(best.word, end)) {
    const again = end + best.word.length
    return { register: best.register, end: again + pauseAt(text, again), glued: false }
  }
  return { register: best.register, end, glued: end === from }
}

/** 交班了交班了. */
function twice(text: string, at: number, word: string): number {
  const end = at + word.length
  const between = /^[了啦]?/.exec(text.slice(end))?.[0].length ?? 0
  return text.startsWith(word, end + between) ? between + word.length : 0
}

/** How much of a text from a place on is no more than a pause. */
export function pauseAt(text: string, at: number): number {
  return PAUSE.exec(text.slice(at))?.[0].length ?? 0
}

/** Put together once for each register: to do it for each message took 7 % of a check-in. */
const SPELLED = new WeakMap<readonly string[], readonly string[]>()

/** The words of a register, and how they are misspelled, the longest first. */
export function spelledAs({ words }: RegisterHere): readonly string[] {
  const known = SPELLED.get(words)
  if (known !== undefined) return known
  const slips = SLIPS.flatMap(([word, slip]) => (words.includes(word) ? slip : []))
  const spelled = [...words, ...slips].toSorted((a, b) => b.length - a.length)
  SPELLED.set(words, spelled)
  return spelled
}
