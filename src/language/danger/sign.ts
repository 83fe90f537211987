import { BODY } from '../words/danger/body.ts'
import { DESPAIR } from '../words/danger/despair.ts'
import { FIRE } from '../words/danger/fire.ts'
import { BODY_FRAMES } from '../words/danger/frame/body.ts'
import { DESPAIR_FRAMES } from '../words/danger/frame/despair.ts'
import { FIRE_FRAMES } from '../words/danger/frame/fire.ts'
import { GAS_FRAMES } from '../words/danger/frame/gas.ts'
import { HAZARD_FRAMES } from '../words/danger/frame/hazard.ts'
import { MISSING_FRAMES } from '../words/danger/frame/missing.ts'
import { TRAPPED_FRAMES } from '../words/danger/frame/trapped.ts'
import { VIOLENCE_FRAMES } from '../words/danger/frame/violence.ts'
import { GAS } from '../words/danger/gas.ts'
import { HAZARD } from '../words/danger/hazard.ts'
import { INJURY } from '../words/danger/injury.ts'
import { MISSING } from '../words/danger/missing.ts'
import { PLEA } from '../words/danger/plea.ts'
import { SWALLOWED } from '../words/danger/swallowed.ts'
import { TRAPPED } from '../words/danger/trapped.ts'
import { VIOLENCE } from '../words/danger/violence.ts'
import { meant, WRONG_WORDS } from './misheard.ts'
import { keyOf, keysOf, linesOf, patternOf, type SignPattern } from './sign-pattern.ts'

/** What danger to life of now and here is told of. */
export type AlertKind =
  | 'fire'
  | 'gas'
  | 'medical'
  | 'trapped'
  | 'violence'
  | 'despair'
  | 'missing'
  | 'hazard'

/** The words of each kind. Where a text tells of several, the first here is what must be done first. */
const LISTS: readonly {
  readonly kind: AlertKind
  readonly words: string
  readonly plea?: boolean
}[] = [
  { kind: 'despair', words: DESPAIR + DESPAIR_FRAMES },
  { kind: 'gas', words: GAS + GAS_FRAMES },
  { kind: 'fire', words: FIRE + FIRE_FRAMES },
  { kind: 'hazard', words: HAZARD + HAZARD_FRAMES },
  { kind: 'violence', words: VIOLENCE + VIOLENCE_FRAMES },
  { kind: 'trapped', words: TRAPPED + TRAPPED_FRAMES },
  { kind: 'medical', words: BODY + INJURY + SWALLOWED + BODY_FRAMES },
  { kind: 'missing', words: MISSING + MISSING_FRAMES },
  { kind: 'medical', words: PLEA, plea: true },
]

/** The signs that are sure by themselves, as their lists write them. */
export const SURE_SIGNS: readonly { readonly kind: AlertKind; readonly words: string }[] =
  LISTS.flatMap(({ kind, words }) =>
    linesOf(words)
      .filter((sign) => !sign.startsWith('~'))
      .map((sign) => ({ kind, words: sign })),
  )

/** A sign as it is looked for. */
interface Known {
  readonly at: number
  readonly weak: boolean
  readonly pattern: SignPattern
}

/** The signs by what one of stands in any text that shows them: a character, or two that stand together. */
const BY_KEY = new Map<number, Known[]>()
/** The characters that begin such a pair, or are looked for alone. */
const BEGINS = new Uint8Array(0x10000)
const ALONE = 2

/** Stands for a word that dictation spoils. */
const SPOILT: Known = { at: -1, weak: true, pattern: { all: [], none: [] } }

function know(key: number, known: Known): void {
  const first = Math.floor(key / 0x10000)
  if (first === 0) BEGINS[key] = (BEGINS[key] ?? 0) | ALONE
  else BEGINS[first] = (BEGINS[first] ?? 0) | 1
  const there = BY_KEY.get(key)
  const all = there ?? []
  if (there === undefined) BY_KEY.set(key, all)
  all.push(known)
}

for (const [at, { words }] of LISTS.entries()) {
  for (const line of linesOf(words)) {
    const sign = line.replace('~', '')
    const known = { at, weak: line !== sign, pattern: patternOf(sign) }
    for (const key of keysOf(sign)) know(key, known)
  }
}
for (const wrong of WRONG_WORDS) for (const key of keysOf(wrong)) know(key, SPOILT)

/** What may stand in a text: signs, and words that dictation spoils. */
interface Shown {
  readonly signs: Set<Known>
  misheard: boolean
}

/** Null where nothing may: the text tells of no danger, and is looked at no further. Linear. */
function mayShow(text: string): Shown | null {
  let shown: Shown | null = null
  for (let i = 0; i < text.length; i++) {
    const here = text.charCodeAt(i)
    const begins = BEGINS[here] ?? 0
    if (begins === 0) continue
    if (begins >= ALONE) shown = withAll(shown, BY_KEY.get(here))
    if (i + 1 < text.length) shown = withAll(shown, BY_KEY.get(keyOf(here, text.charCodeAt(i + 1))))
  }
  return shown
}

function withAll(shown: Shown | null, more: readonly Known[] | undefined): Shown | null {
  if (more === undefined) return shown
  const all = shown ?? { signs: new Set(), misheard: false }
  for (const known of more) {
    if (known === SPOILT) all.misheard = true
    else all.signs.add(known)
  }
  return all
}

/** A sign of danger. */
export interface Sign {
  readonly kind: AlertKind
  readonly words: string
  /** The text without those words. */
  readonly rest: string
  /** More often talk: it wants other signs of need beside it. */
  readonly weak: boolean
  /** Nothing but a cry for help. */
  readonly plea: boolean
  /** Its words may stand anywhere in the message: of somebody who cries enough, of who reports a trouble too little. */
  readonly scattered: boolean
}

/** The signs of danger in a text, the gravest kind first; those that are sure go before the weak. */
export function signsIn(heard: string): readonly Sign[] {
  const shown = mayShow(heard)
  if (shown === null) return []
  const text = shown.misheard ? meant(heard) : heard
  const signs = shown.misheard ? mayShow(text)?.signs : shown.signs
  const look = looker(text)
  const found: { readonly known: Known; readonly words: readonly string[] }[] = []
  for (const known of signs ?? []) {
    const words = wordsIn(known.pattern, look)
    if (words !== null) found.push({ known, words })
  }
  return found
    .toSorted((a, b) => Number(a.known.weak) - Number(b.known.weak) || a.known.at - b.known.at)
    .flatMap(({ known: { at, weak, pattern }, words }) => {
      const list = LISTS[at]
      if (list === undefined) return []
      const rest = words.reduce((left, word) => left.replace(word, ''), text)
      const scattered = pattern.all.length > 1
      const plea = list.plea === true
      return [{ kind: list.kind, plea, weak, scattered, words: words.join('…'), rest }]
    })
}

type Look = (half: RegExp) => string | null

/** Looks for each half once, as many signs share them. */
function looker(text: string): Look {
  const seen = new Map<RegExp, string | null>()
  return (half) => {
    const before = seen.get(half)
    if (before !== undefined) return before
    const words = half.exec(text)?.[0] ?? null
    seen.set(half, words)
    return words
  }
}

/** The words of a text that show a sign; null where it does not. */
function wordsIn({ all, none }: SignPattern, look: Look): readonly string[] | null {
  if (all.length === 0) return null
  const words: string[] = []
  for (const half of all) {
    const there = look(half)
    if (there === null) return null
    words.push(there)
  }
  return none.some((half) => look(half) !== null) ? null : words
}
