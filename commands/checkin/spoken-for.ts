// Played by: a-cry-at-the-gate.chat
import { type Clause, isHouse, isRoom, kinds, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { tellsIllness } from './other-matter.ts'

const NEAR = kinds('near')
const NEIGHBOURS = kinds('near', 'behalf')
const THEY = kinds('they')

/** What it weighs for a reading that somebody else is named beforehand by their door, or spoken for. */
const SPOKEN_FOR = 1

/** What it weighs for a reading of somebody who is pointed at, and nothing else is said: 他家38.2. */
const POINTED = 1.5

const MOST_UNKNOWN_TOLD = 3

/** Whether somebody else is spoken for: 502那家36.5; 对门不会用手机，她36.7. Who is said to be ill is talked of. */
export function isSpokenFor(
  clauses: readonly Clause[],
  clause: Clause,
  isDoor: (part: Part) => boolean,
): boolean {
  const until = clauses.findIndex(({ parts }) => parts === clause.parts)
  const before = clauses.slice(0, until)
  return (
    ((clause.holds & NEAR) !== 0 && clause.unknown === 0) ||
    before.some((each) => (each.holds & NEIGHBOURS) !== 0 && !tellsIllness(each)) ||
    (isToldOf(clause) && clauses.slice(0, until + 1).some(isNamedWell)) ||
    [...before, clause].some(({ parts }) =>
      parts.some(
        (part) => part.kind === 'address' || isRoom(part) || isHouse(part) || isDoor(part),
      ),
    )
  )
}

/** What it speaks for a clause's reading that it is told of somebody else who is named, or pointed at. */
export function spokenForSupport(
  clauses: readonly Clause[],
  clause: Clause,
  isDoor: (part: Part) => boolean,
): number {
  if (isSpokenFor(clauses, clause, isDoor))
    return SPOKEN_FOR + ((clause.holds & THEY) !== 0 ? 1 : 0)
  return isPointed(clause) ? POINTED : 0
}

/** Whether the sure reading of a clause is of whom it points at: 说她36.9. */
function isToldOf({ parts, readings, holds, unknown }: Clause): boolean {
  const [reading] = readings
  if (reading?.shape !== 'exact' || (holds & THEY) === 0 || unknown > MOST_UNKNOWN_TOLD)
    return false
  const at = parts.indexOf(reading)
  return parts.slice(Math.max(0, at - 3), at).some((part) => says(part, 'they'))
}

function isNamedWell(clause: Clause): boolean {
  return clause.parts.some(({ kind }) => kind === 'name') && !tellsIllness(clause)
}

/** Whether a clause has a sure reading, and no more than who is pointed at: 她36.9. */
export function isPointed({
  parts,
  readings,
  unknown,
}: Pick<Clause, 'parts' | 'readings' | 'unknown'>): boolean {
  return (
    unknown === 0 &&
    readings.some(({ shape }) => shape === 'exact') &&
    says(parts[0], 'they') &&
    parts.every((part) => part.kind === 'temperature' || says(part, 'they', 'of', 'filler', 'each'))
  )
}
