// Played by: a-chain-is-the-work-of-many.chat
import { type Clause, isOfAnother, isPerson, kinds, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { PLACED } from './evidence.ts'
import { tellsIllness } from './other-matter.ts'
import { isSpokenFor } from './spoken-for.ts'

const BEHALF = kinds('behalf')
const MEASURE = kinds('measure')
const PETS = kinds('pet')
const THEY = kinds('they')
const OTHER = kinds('near', 'other')

/** Whose anything is. */
const WHOSE = kinds('near', 'other', 'self', 'kin', 'all', 'they')

/** What it weighs against a reading that the clause before is about an animal. */
const PET = 5

/** What it weighs besides where somebody else is said to be ill: 我侄子阳了，烧到39.5. */
const THEIR_FEVER = 2

/** What it weighs for a reading that the clause before is about the speaker's people. */
const INHERITED = 1

/** What it weighs against readings whose people the clauses before tell; less than nothing where they are the speaker's. */
export function whoseCost(
  clauses: readonly Clause[],
  holding: readonly Clause[],
  single: boolean,
  isDoor: (part: Part) => boolean,
): number {
  const whose = holding.map((clause) =>
    isSpokenFor(clauses, clause, isDoor) ? null : inheritedBy(clauses, clause),
  )
  const own = single && whose.includes('own') ? INHERITED : 0
  if (whose.includes('pet')) return PET - own
  if (!whose.includes('other')) return -own
  return PLACED.other + (holding.some(tellsIllness) ? THEIR_FEVER : 0) - own
}

/** Whose reading a clause that names nobody goes on about: 我同事阳了，39度4烧了三天; 我妈不肯量，哄了半天36.8. */
function inheritedBy(clauses: readonly Clause[], clause: Clause): 'own' | 'other' | 'pet' | null {
  const named = (part: Part) => isPerson(part) && !says(part, 'symptom')
  if ((clause.holds & BEHALF) !== 0 || clause.parts.some(named)) return null
  const earlier = clauses.slice(0, clauses.indexOf(clause))
  const held = earlier.reduce((bits, { holds }) => bits | holds, 0)
  if ((held & PETS) !== 0) return 'pet'
  if (((clause.holds & MEASURE) | (held & BEHALF)) !== 0) return null
  if ((held & WHOSE) === 0) return null
  const before = earlier.flatMap(({ parts }) => parts)
  const last = before.findLast((part) => says(part, 'near', 'other', 'self', 'kin', 'all'))
  if (last !== undefined) {
    const at = before.indexOf(last)
    const theirs = says(before[at - 1], 'they') && (held & OTHER) !== 0
    return theirs || says(last, 'near', 'other') || isOfAnother(before, at) ? 'other' : 'own'
  }
  return (held & THEY) !== 0 && !before.some(({ kind }) => kind === 'name') ? 'other' : null
}
