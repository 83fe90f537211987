import { BODY } from '../words/danger/body.ts'
import { DESPAIR } from '../words/danger/despair.ts'
import { FIRE } from '../words/danger/fire.ts'
import { GAS } from '../words/danger/gas.ts'
import { HAZARD } from '../words/danger/hazard.ts'
import { INJURY } from '../words/danger/injury.ts'
import { MISSING } from '../words/danger/missing.ts'
import { PLEA } from '../words/danger/plea.ts'
import { SWALLOWED } from '../words/danger/swallowed.ts'
import { TRAPPED } from '../words/danger/trapped.ts'
import { VIOLENCE } from '../words/danger/violence.ts'
import { meant, WRONG_WORDS } from './misheard.ts'
import { keyOf, linesOf, pairsOf, patternOf } from './sign-pattern.ts'

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
  { kind: 'despair', words: DESPAIR },
  { kind: 'gas', words: GAS },
  { kind: 'fire', words: FIRE },
  { kind: 'hazard', words: HAZARD },
  { kind: 'violence', words: VIOLENCE },
  { kind: 'trapped', words: TRAPPED },
  { kind: 'medical', words: BODY + INJURY + SWALLOWED },
  { kind: 'missing', words: MISSING },
  { kind: 'medical', words: PLEA, plea: true },
]

/** A sign as it is looked for. */
interface Known {
  readonly at: number
  readonly weak: boolean
  readonly pattern: RegExp
}

/** The signs by the pairs of characters that one of stands in any text that shows them. */
const BY_PAIR = new Map<number, Known[]>()
/** The characters that begin such a pair. */
const BEGINS = new Uint8Array(0x10000)

/** Stands for a word that dictation spoils. */
const SPOILT: Known = { at: -1, weak: true, pattern: /(?!)/ }

function know(pair: number, known: Known): void {
  BEGINS[Math.floor(pair / 0x10000)] = 1
  const there = BY_PAIR.get(pair)
  const all = there ?? []
  if (there === undefined) BY_PAIR.set(pair, all)
  all.push(known)
}

for (const [at, { words }] of LISTS.entries()) {
  for (const line of linesOf(words)) {
    const sign = line.replace('~', '')
    const known = { at, weak: line !== sign, pattern: patternOf(sign) }
    for (const pair of pairsOf(sign)) know(pair, known)
  }
}
for (const wrong of WRONG_WORDS) for (const pair of pairsOf(wrong)) know(pair, SPOILT)

/** What may stand in a text: signs, and words that dictation spoils. */
interface Shown {
  readonly signs: Set<Known>
  misheard: boolean
}

/** Null where nothing may: the text tells of no danger, and is looked at no further. Linear. */
function mayShow(text: string): Shown | null {
  let shown: Shown | null = null
  for (let i = 1; i < text.length; i++) {
    const before = text.charCodeAt(i - 1)
    if (BEGINS[before] !== 1) continue
    const here = BY_PAIR.get(keyOf(before, text.charCodeAt(i)))
    if (here === undefined) continue
    shown ??= { signs: new Set(), misheard: false }
    for (const known of here) {
      if (known === SPOILT) shown.misheard = true
      else shown.signs.add(known)
    }
  }
  return shown
}

/** A sign of danger. */
export interface Sign {
  readonly kind: AlertKind
  readonly words: string
  /** More often talk: it wants other signs of need beside it. */
  readonly weak: boolean
  /** Nothing but a cry for help. */
  readonly plea: boolean
}

/** The signs of danger in a text, the gravest kind first; those that are sure go before the weak. */
export function signsIn(heard: string): readonly Sign[] {
  const shown = mayShow(heard)
  if (shown === null) return []
  const text = shown.misheard ? meant(heard) : heard
  const signs = shown.misheard ? mayShow(text)?.signs : shown.signs
  const found: { readonly at: number; readonly weak: boolean; readonly words: string }[] = []
  for (const { at, weak, pattern } of signs ?? []) {
    const words = pattern.exec(text)?.[0]
    if (words !== undefined) found.push({ at, weak, words })
  }
  if (found.length === 0) return []
  return found
    .toSorted((a, b) => Number(a.weak) - Number(b.weak) || a.at - b.at)
    .flatMap(({ at, weak, words }) => {
      const list = LISTS[at]
      return list === undefined ? [] : [{ kind: list.kind, plea: list.plea === true, weak, words }]
    })
}
