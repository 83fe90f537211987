// Played by: a-cry-at-the-gate.chat
import { type Clause, isBare, isPerson, says, type Temperature } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { isLedByPerson, leaderOf } from './leader.ts'
import { tellsIllness } from './other-matter.ts'
import { isRoomLike, type Setting } from './setting.ts'

/** The clauses that hold numbers, each with those of them alone that may be temperatures by how they are written. */
export function countedIn(
  clauses: readonly Clause[],
  holding: readonly Clause[],
  { open, addressed, listed = false, isDoor: known }: Setting,
  isDoor: (part: Part) => boolean,
): readonly Clause[] {
  let bare: boolean | null = null
  const explained = (): boolean => {
    bare ??= clauses.every(isBare)
    return bare
  }
  const sure = holding.some(({ readings }) => readings.some(({ shape }) => shape === 'exact'))
  const doors = holding.some(({ parts }) => parts.some(isDoor))
  const runs = holding.flatMap(({ readings }) => readings.filter(({ shape }) => shape === 'run'))
  const counts = (clause: Clause, reading: Temperature): boolean => {
    const { shape, value } = reading
    if (shape === 'exact') return true
    if (shape === 'loose')
      return (
        ((open || doors || (sure && reading.end - reading.start === 2)) && explained()) ||
        (open && sure && isLedByPerson(clause.parts, reading))
      )
    const led = leaderOf(clause.parts, reading)
    if (shape === 'degree')
      return (
        open ||
        addressed ||
        isFever(clauses, clause) ||
        (led !== null && isPerson(led)) ||
        explained()
      )
    const said = led !== null && (isPerson(led) || says(led, 'measure', 'report'))
    const room =
      isRoomLike(value) && (known === undefined ? listed || runs.length > 1 : isDoor(reading))
    return !sure && !room && ((open && said) || explained())
  }
  return holding.map((clause) => ({
    parts: clause.parts,
    unknown: clause.unknown,
    holds: clause.holds,
    doubted: clause.doubted,
    readings: clause.readings.filter((reading) => counts(clause, reading)),
  }))
}

/** Whether a degree stands alone between pauses and the speaker's people are said to be ill: 38度，发烧，已经…. */
function isFever(clauses: readonly Clause[], clause: Clause): boolean {
  return isBare(clause) && clauses.some((each) => tellsIllness(each) && isBare(each))
}
