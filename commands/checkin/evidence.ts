// Played by: no-id-card.chat
import {
  type Clause,
  isBare,
  isHouse,
  isOfAnother,
  isPerson,
  isRoom,
  kinds,
  NEUTRAL,
  says,
} from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'
import { leaderOf } from './leader.ts'
import { isPointed } from './spoken-for.ts'

/** What counts against a number's being a temperature, where the words stand in its own clause … */
export const PLACED = {
  unknown: 0.6,
  number: 1.5,
  near: 0.5,
  other: 2.5,
  they: 2.5,
  over: 3,
  lately: 3,
  story: 3,
  place: 3,
  world: 2.5,
  pet: 2.5,
  trade: 3,
  notice: 3,
  ask: 3,
  notyet: 1,
}

/** … and where they stand elsewhere in the message. */
export const AROUND = {
  unknown: 0.04,
  number: 0.4,
  near: 0.7,
  other: 0.7,
  they: 0.7,
  over: 2.5,
  lately: 0.8,
  story: 0.5,
  place: 2,
  world: 0.5,
  pet: 0.5,
  trade: 1,
  notice: 1.2,
  ask: 1,
  notyet: 0,
}

const NOW = kinds('now')
const BEHALF = kinds('behalf')
const MEASURED = kinds('measure', 'report', 'behalf')
const BODILY = kinds('symptom', 'aside', 'body')
const SETTLED = kinds('now', 'gone')
const BACK = kinds('back')
const NOT = kinds('not')

/** What speaks for it that the numbers of a clause are temperatures. */
export function supportOf(clause: Clause, open: boolean): number {
  const { parts, readings, holds } = clause
  const led = readings.map((reading) => leaderOf(parts, reading))
  const person = led.some((part) => part !== null && isPerson(part))
  const measured = (holds & MEASURED) !== 0
  const measuredHere = led.some((part) => says(part, 'measure', 'report', 'fix'))
  const exact = readings.some((reading) => reading.shape === 'exact' || reading.shape === 'run')
  const dated = !person && !measured && (holds & NOW) !== 0
  return (
    (isBare(clause) ? 3 : 0) +
    (measuredHere ? 2.5 : measured ? 0.5 : 0) +
    (person ? 2 : parts.some((part) => part.kind === 'address') ? 1.5 : 0) +
    (open ? 1 : 0) +
    (exact ? 0.5 : dated ? -3 : -1.5) +
    ((holds & BODILY) !== 0 ? 0.5 : 0) +
    (readings.some(({ value }) => value >= 35.5 && value <= 38) ? 0.5 : 0)
  )
}

/** What speaks against it; of clauses without a number too, which weigh less. */
export function costOf(
  clause: Clause,
  weights: typeof PLACED,
  { healed = false, spokenFor = false }: { healed?: boolean; spokenFor?: boolean },
): number {
  const settled = healed || (clause.holds & SETTLED) !== 0
  const proxy = spokenFor || (clause.holds & BEHALF) !== 0
  const back = (clause.holds & BACK) !== 0
  const denied = (clause.holds & NOT) !== 0
  return clause.parts.reduce((sum, part, i) => {
    if (part.kind === 'word') {
      if (
        ((part.says === 'over' || part.says === 'lately') && (settled || back)) ||
        ((part.says === 'other' || part.says === 'they') && proxy)
      )
        return sum + 0.5
      if (part.says === 'place' && (denied || back)) return sum + 0.3
      if (part.says === 'they' && (isPointed(clause) || clause.parts.slice(0, i).some(isPerson)))
        return sum
      if (!proxy && isOfAnother(clause.parts, i)) return sum + weights.other
      return part.says in weights ? sum + weights[part.says as keyof typeof PLACED] : sum
    }
    if (part.kind === 'quantity') {
      if (isHouse(part) || part.counted === 'people' || NEUTRAL.has(part.unit)) return sum
      return sum + (part.counted === 'span' ? weights.number / 3 : weights.trade)
    }
    if (part.kind === 'number') return sum + (isRoom(part) ? 0 : weights.number)
    if (part.kind === 'beyond') return sum + weights.number
    if (part.kind === 'temperature') {
      if (part.shape === 'run' || part.shape === 'loose') return sum
      return (
        sum +
        (isRangeEnd(clause.parts, i)
          ? 2 * weights.notice
          : isAttribute(clause.parts, i)
            ? 2 * weights.notice
            : 0)
      )
    }
    return sum
  }, 0)
}

/** Whether the number at a place ends a range: 36到37.2. */
function isRangeEnd(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 2]
  const between = parts[at - 1]
  if (before?.kind !== 'temperature' && before?.kind !== 'number') return false
  return says(between, 'to')
}

/** Whether the number at a place describes what follows: 36.5的鞋, 体温36.5的我. */
function isAttribute(parts: readonly Part[], at: number): boolean {
  const [of, thing] = [parts[at + 1], parts[at + 2]]
  return says(of, 'of') && thing !== undefined && thing.kind !== 'break' && thing.kind !== 'mark'
}
