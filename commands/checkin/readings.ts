// Played by: a-chain-is-the-work-of-many.chat
import { type Clause, kinds, type Temperature } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { countedIn } from './counted-readings.ts'
import { AROUND, costOf, PLACED, supportOf } from './evidence.ts'
import { whoseCost } from './inherited.ts'
import { isOfElse, isPast, isTalk, tellsIllness } from './other-matter.ts'
import { isPlainly } from './plain-reading.ts'
import type { Setting } from './setting.ts'
import { isSpokenFor, spokenForSupport } from './spoken-for.ts'

const GONE = kinds('gone')

/** What speaks for temperatures is to outweigh what speaks against them by so much. */
const ENOUGH = 2

const MOST_UNKNOWN_AROUND = 2

/** What the rest of a message weighs at most against a reading that is plainly somebody's. */
const MOST_BESIDES = 2.5

/** What it weighs against a reading that it is asked about: 36.5?我不信. */
const ECHO = 4

/** What a reading of another day weighs against those of today. */
const PAST = 1.2

/** The numbers of a message that are temperatures of the speaker's people. */
export function readingsOf(
  clauses: readonly Clause[],
  setting: Setting,
  isDoor: (part: Part) => boolean,
): readonly Temperature[] {
  const read = clauses.filter((clause) => clause.readings.length > 0)
  const present = read.filter((clause) => !isPast(clause))
  const all = present.length > 0 ? present : read
  // 排骨38.5一斤，我36.7: beside one that is plainly somebody's, another number is no reading.
  const plain = clauses.some(isTalk) ? [] : all.filter(isPlainly)
  const holding =
    plain.length > 0 ? all.filter((clause) => plain.includes(clause) || !isOfElse(clause)) : all
  if (holding.length === 0) return []
  const counted = countedIn(clauses, holding, setting, isDoor)
  const kept = counted.filter((clause) => clause.readings.length > 0)
  if (kept.length === 0) return []
  // 热水器42度太烫，量了36.5: a number that is no reading counts for nothing where it tells of a thing.
  const strays = holding.filter(
    (clause, i) => counted[i]?.readings.length === 0 && isOfElse(clause),
  )
  const weighed = holding.filter((clause) => !strays.includes(clause))
  const besides = besidesCost(clauses, holding, strays) + (read.length - all.length) * PAST
  const cost =
    whoseCost(clauses, weighed, kept.length === 1, isDoor) +
    weighed.reduce(
      (sum, clause) =>
        sum +
        costOf(clause, PLACED, { spokenFor: isSpokenFor(clauses, clause, isDoor) }) +
        clause.unknown * PLACED.unknown +
        (clause.doubted ? ECHO : 0),
      0,
    ) +
    (plain.length > 0 ? Math.min(besides, MOST_BESIDES) : besides)
  const support = messageSupport(clauses, kept, setting, isDoor)
  return support - cost >= ENOUGH ? kept.flatMap((clause) => clause.readings) : []
}

/** What speaks for a message's temperatures: the best of its clauses, and where they are said. */
function messageSupport(
  clauses: readonly Clause[],
  kept: readonly Clause[],
  { open, addressed, listed = false }: Setting,
  isDoor: (part: Part) => boolean,
): number {
  const first = clauses[0]?.readings[0]?.start === 0
  return (
    Math.max(
      ...kept.map((clause) => supportOf(clause, open) + spokenForSupport(clauses, clause, isDoor)),
    ) +
    (first ? 1 : 0) +
    (listed ? 3 : addressed ? 1.5 : 0)
  )
}

/** What the clauses without temperatures weigh against the others. */
function besidesCost(
  clauses: readonly Clause[],
  holding: readonly Clause[],
  strays: readonly Clause[],
): number {
  const around = clauses.filter((clause) => !holding.includes(clause))
  const unknownAround = around.reduce((sum, clause) => sum + clause.unknown, 0) * AROUND.unknown
  const healed = clauses.some(({ holds }) => (holds & GONE) !== 0)
  return (
    strays.reduce(
      (sum, clause) => sum + costOf(clause, AROUND, {}) + clause.unknown * AROUND.unknown,
      0,
    ) +
    around.reduce(
      (sum, clause) => sum + costOf(clause, AROUND, { healed: healed && tellsIllness(clause) }),
      0,
    ) +
    Math.min(unknownAround, MOST_UNKNOWN_AROUND)
  )
}
