// Played by: a-cluster-is-told-however-far-one-climbed.chat
import { type Clause, isBare, isPerson, isRoom, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { leaderOf } from './leader.ts'

/** Of those that nothing but 我 tells, °C. */
const LEAST_PLAIN = 35

/** Whether a clause says no more than that its sure reading is the speaker's, or their temperature: 我36.5, 体温36.4. */
export function isPlainly(clause: Clause): boolean {
  const { parts, readings, doubted } = clause
  return (
    !doubted &&
    isBare(clause) &&
    readings.some((reading) => {
      // 替楼下刘阿姨说一声36.6
      if (reading.shape === 'exact' && says(parts[0], 'behalf') && parts.some(isPerson)) return true
      if (reading.shape !== 'exact' || reading.value < LEAST_PLAIN) return false
      const led = leaderOf(parts, reading)
      return (
        says(led, 'self') || isOwnKin(parts, led) || (says(led, 'measure') && parts[1] === reading)
      )
    })
  )
}

/** 我家娃36.7 */
function isOwnKin(parts: readonly Part[], led: Part | null): boolean {
  if (led === null || !says(led, 'kin', 'all')) return false
  return parts.slice(0, parts.indexOf(led) + 1).some((part) => says(part, 'self', 'all'))
}

/**
 * The clause of a reading that a message begins with and that stands for itself, whatever is said behind it: 36.5。楼上别敲了,
 * or behind a door with nothing between: 306，36.6，别看错了. Null where none does.
 */
export function saidFirst(clauses: readonly Clause[], text: string): Clause | null {
  const at = clauses.findIndex(({ readings }) => readings.length > 0)
  const clause = clauses[at]
  const [reading, ...more] = clause?.readings ?? []
  if (clause === undefined || clause.doubted || reading?.shape !== 'exact' || more.length > 0)
    return null
  const others = clauses
    .slice(0, at + 1)
    .flatMap(({ parts }) => parts)
    .filter((part) => part !== reading && part.kind !== 'break')
  const [door] = others
  const led = door !== undefined && (door.kind === 'address' || isRoom(door)) && door.start === 0
  const stops = door === undefined && /^ *(?:[。!;\n]|\.(?!\d))/.test(text.slice(reading.end))
  return reading.value >= LEAST_PLAIN && (stops || (led && others.length === 1)) ? clause : null
}
