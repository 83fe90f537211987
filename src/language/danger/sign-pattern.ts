import { either } from '../phrase.ts'
import { COMMON_CHARACTERS, COMMON_PAIRS } from '../words/danger/common.ts'
import { PARTS } from '../words/danger/part.ts'

/** A sign as its list writes it: words, `…` for a gap, `{who}` for any of the words of that name, `&` between what stands anywhere. */
const PART = /\{([A-Za-z]+)\}/g

/** What must stand in a text, each anywhere in it, and what must not. */
export interface SignPattern {
  readonly all: readonly RegExp[]
  readonly none: readonly RegExp[]
}

/** One pattern for each half, however many signs have it: what was found of it once need not be looked for again. */
const HALVES = new Map<string, RegExp>()

function halfOf(half: string): RegExp {
  const there = HALVES.get(half)
  if (there !== undefined) return there
  const made = new RegExp(
    either(half).replace(PART, (_, name: string) => `(?:${wordsOf(name).join('|')})`),
  )
  HALVES.set(half, made)
  return made
}

/** The pattern of a sign: its halves are joined by `&`, one that must not stand there begins with `!`. */
export function patternOf(sign: string): SignPattern {
  const halves = sign.split('&')
  return {
    all: halves.filter((half) => !half.startsWith('!')).map(halfOf),
    none: halves.filter((half) => half.startsWith('!')).map((half) => halfOf(half.slice(1))),
  }
}

export const linesOf = (list: string): readonly string[] => list.trim().split(/\s+/)

function wordsOf(name: string): readonly string[] {
  const words = PARTS[name]
  if (words === undefined) throw new Error(`no words are known for the part {${name}} of a sign`)
  return linesOf(words)
}

const COMMON = new Set(linesOf(COMMON_PAIRS))
const EVERYWHERE = new Set(linesOf(COMMON_CHARACTERS))

/**
 * Two characters each, or one where no two stand together: one of these stands in any text that shows the sign. Of its halves, the
 * one that has fewest; of a long half its end that is not in all talk, as many words begin alike.
 */
export function keysOf(sign: string): readonly number[] {
  const starts = startsOf(sign.split('&').filter((half) => !half.startsWith('!')))
  if (starts === null) throw new Error(`no words stand for sure in the sign of danger «${sign}»`)
  return [...new Set(starts)].map((start) => {
    if (start.length === 1) return start.charCodeAt(0)
    const [before = '', last = ''] = rarestOf(start)
    return keyOf(before.charCodeAt(0), last.charCodeAt(0))
  })
}

/** The two characters of some words that are looked for: their end, as many begin alike, unless it is in all talk. */
function rarestOf(words: string): string {
  const ends = [...words].slice(1).map((last, i) => `${words.charAt(i)}${last}`)
  return ends.findLast((end) => !COMMON.has(end)) ?? ends.at(-1) ?? words
}

/** How often words that are looked for stand in talk, a rare pair being one. */
const OFTEN = { pair: 30, character: 20, everywhere: 300 } as const

function oftenOf(start: string): number {
  if (start.length === 1) return EVERYWHERE.has(start) ? OFTEN.everywhere : OFTEN.character
  return COMMON.has(rarestOf(start)) ? OFTEN.pair : 1
}

/** Of the pieces of some patterns that must all stand there, the beginnings of the one that has fewest. */
function startsOf(patterns: readonly string[]): readonly string[] | null {
  const [fewest] = patterns
    .map((pattern) => pattern.replace(LOOKS, ''))
    .flatMap(piecesOf)
    .map(beginningsOf)
    .filter((starts) => starts !== null)
    .toSorted((a, b) => costOf(a) - costOf(b))
  return fewest ?? null
}

const costOf = (starts: readonly string[]): number =>
  starts.reduce((sum, start) => sum + oftenOf(start), 0)

/** What stands between the gaps of a pattern, outside of brackets. */
function piecesOf(pattern: string): readonly string[] {
  const pieces = ['']
  let depth = 0
  let at = 0
  while (at < pattern.length) {
    const gap = depth === 0 ? (GAP.exec(pattern.slice(at))?.[0] ?? '') : ''
    if (gap !== '') pieces.push('')
    else {
      if (pattern[at] === '(') depth++
      if (pattern[at] === ')') depth--
      pieces[pieces.length - 1] += pattern.charAt(at)
    }
    at += Math.max(1, gap.length)
  }
  return pieces
}

/** What may stand between words that do: a gap, one of some characters, and what may be left out. */
const GAP = /^(?:…|(?:\[[^\]]*\]|\.|[^()[\]{}|\\](?=[?*]|\{\d))(?:\{\d+(?:,\d*)?\}|[?*+])?)/
/** What stands before or behind, and at which end, is no part of the words. */
const LOOKS = /\(\?<?[=!](?:[^()]|\([^()]*\))*\)|[\^$]|\\s\*?/g
/** Words of which one stands there, without brackets in them; and what follows. */
const GROUP = /^\(\?:([^()]*)\)(.*)$/
const NAMED = /^\{([A-Za-z]+)\}(.*)$/

/** What a piece begins with; null where that is not known. */
function beginningsOf(piece: string): readonly string[] | null {
  const [, name, behindName = ''] = NAMED.exec(piece) ?? []
  if (name !== undefined) return allOf(wordsOf(name), behindName)
  const [, group, behind = ''] = GROUP.exec(piece) ?? []
  if (group !== undefined) return behind.startsWith('?') ? null : allOf(group.split('|'), behind)
  const plain = piece.replace(/(?:.[?*+]|.\{\d|[([{\\|$^.]).*$/, '')
  const [, before = '', named] = /^([^()\\])\{([A-Za-z]+)\}/.exec(piece) ?? []
  if (named === undefined) return plain === '' ? null : [plain]
  return allOf(
    wordsOf(named).map((word) => before + word),
    '',
  )
}

/** The beginnings of each of some words; one of a single character takes the next with it. */
function allOf(words: readonly string[], behind: string): readonly string[] | null {
  const next = /^[^([\\{$^.|?*+](?![?*+{])/.test(behind) ? behind.charAt(0) : ''
  const starts = words.map((word) => startsOf([word.length === 1 ? word + next : word]))
  return starts.every((start) => start !== null) ? starts.flat() : null
}

export function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}
