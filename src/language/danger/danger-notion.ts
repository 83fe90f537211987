import { listed, phrases } from '../phrase.ts'
import { PARTS } from '../words/danger/part.ts'
import { GATES } from './gate.ts'
import { WRONG_WORDS } from './misheard.ts'
import { keyOf, keysOf } from './sign-pattern.ts'

/** Stands for words that dictation spoils: where they are put right, others show. */
const SPOILT = 'spoilt'
const LISTS: Readonly<Record<string, string>> = {
  ...PARTS,
  ...GATES,
  [SPOILT]: WRONG_WORDS.join(' '),
}

/** The notions that a text may show, by name: what befalls whom, and when, where, by whom and in what mood it is told. */
export const NOTIONS: readonly string[] = Object.keys(LISTS)
export const SPOILT_WORDS = NOTIONS.indexOf(SPOILT)
const PATTERNS = Object.values(LISTS).map((words) => phrases(words))

const NONE: readonly number[] = []
/** Which notions a character, or two together, may belong to. Pairs share their places by a hash: the patterns decide. */
const BY_CHARACTER: (number[] | undefined)[] = []
const BY_PAIR: (number[] | undefined)[] = []
const placeOf = (first: number, second: number): number => (first * 31 + second) & 0xffff

function know(key: number, notion: number): void {
  const first = Math.floor(key / 0x10000)
  const [table, place] =
    first === 0 ? [BY_CHARACTER, key] : [BY_PAIR, placeOf(first, key - keyOf(first, 0))]
  const there = table[place] ?? []
  if (!there.includes(notion)) there.push(notion)
  table[place] = there
}

for (const [notion, words] of Object.values(LISTS).entries()) {
  for (const word of listed(words)) for (const key of keysOf(word)) know(key, notion)
}

/**
 * The most that the notions of a text may come to, if each is worth so much: more than they do, as one may be looked for at
 * several places, at next to no cost.
 */
export function boundBy(worths: readonly number[]): (text: string) => number {
  const sumOf = (notions: readonly number[] | undefined): number =>
    (notions ?? NONE).reduce((sum, notion) => sum + Math.max(0, worths[notion] ?? 0), 0)
  const characters = Float32Array.from({ length: 0x10000 }, (_, at) => sumOf(BY_CHARACTER[at]))
  const pairs = Float32Array.from({ length: 0x10000 }, (_, at) => sumOf(BY_PAIR[at]))
  return (text) => {
    let sum = 0
    for (let at = 0; at < text.length; at++) {
      const here = text.charCodeAt(at)
      sum +=
        (characters[here] as number) + (pairs[placeOf(here, text.charCodeAt(at + 1))] as number)
    }
    return sum
  }
}

/** The last text, by its number, in which each notion was a candidate: kept, as every line of talk comes by here. */
const seenIn = new Int32Array(NOTIONS.length)
let texts = 0

/** The notions that a text may show, by what one of stands in any that does: more than it shows, at little cost. Linear. */
export function notionsThatMay(text: string): readonly number[] {
  texts = (texts + 1) | 0
  let may: number[] | null = null
  for (let at = 0; at < text.length; at++) {
    const here = text.charCodeAt(at)
    may = withAll(may, BY_CHARACTER[here])
    may = withAll(may, BY_PAIR[placeOf(here, text.charCodeAt(at + 1))])
  }
  return may ?? NONE
}

function withAll(may: number[] | null, more: readonly number[] | undefined): number[] | null {
  if (more === undefined) return may
  let all = may
  for (const notion of more) {
    if (seenIn[notion] === texts) continue
    seenIn[notion] = texts
    if (all === null) all = [notion]
    else all.push(notion)
  }
  return all
}

/** The notions that a text shows, by their place in the list. */
export function notionsIn(text: string): readonly number[] {
  return shownOf(notionsThatMay(text), text)
}

/** Those of some notions that a text shows. */
export function shownOf(notions: readonly number[], text: string): readonly number[] {
  return notions.filter((notion) => PATTERNS[notion]?.test(text))
}
