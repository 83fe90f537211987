// Played by: a-buildings-morning.chat
import {
  type Clause,
  clausesOf,
  isBare,
  isRoom,
  kinds,
  says,
  strayIn,
  type Temperature,
} from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import type { Part } from '../../src/language/scan.ts'
import { symptomsOf } from './symptom.ts'
import { readingsOf, type Setting } from './weigh.ts'

/** What a check-in says of one household. */
export interface Answer {
  readonly household: string | null
  readonly people: readonly string[]
  readonly readings: readonly number[]
  readonly normal: boolean
  readonly symptoms: readonly Symptom[]
  readonly onBehalf: boolean
}

/** A check-in as it was read, and how many characters of the message it leaves unexplained. */
export interface CheckInSaid {
  readonly answers: readonly Answer[]
  readonly correction: boolean
  readonly left: number
}

/**
 * The check-in in a message, if it is one. Judged by what is left over: every clause with a number that may be a
 * temperature is weighed for what explains it (people, the word 体温, nothing else at all) against what does not
 * (words left unknown, money, weather, other people, other times); the rest of the message weighs little.
 */
export function readCheckIn(
  parts: readonly Part[],
  setting: Setting,
  typed: (start: number, end: number) => string,
): CheckInSaid | null {
  if (!parts.some((part) => part.kind === 'temperature' || says(part, 'normal', 'fine')))
    return null
  const clauses = beforeMore(clausesOf(parts))
  const { open } = setting
  const kept = readingsOf(clauses, setting)
  const named =
    kept.length > 0 || clauses.some((clause) => (clause.holds & MEASURED) !== 0 && isBare(clause))
  const normal = clauses.some((clause) => saysNormal(clause, open, named))
  if (kept.length === 0 && (!normal || clauses.some(pointsElsewhere))) return null
  if (kept.length === 0 && clauses.some(isMeasured)) return null
  if (kept.length === 0 && !clauses.every(isBare) && !clauses.some(isOwn)) return null
  const left = clauses.reduce((sum, clause) => sum + strayIn(clause), 0)
  const readings = corrected(parts, kept)
  return {
    answers: answersOf(parts, readings, normal, symptomsOf(clauses), typed),
    correction: parts.some((part) => says(part, 'fix', 'deny')),
    left,
  }
}

const MEASURED = kinds('measure', 'report')

/** The clauses before another command: 全家正常。另外求助 …. What stands behind it, readings aside, is not this one's. */
function beforeMore(clauses: readonly Clause[]): readonly Clause[] {
  const more = clauses.findIndex(({ parts }, i) => i > 0 && parts.some(isAnother))
  if (more < 0 || clauses.slice(more).some(({ readings }) => readings.length > 0)) return clauses
  return clauses.slice(0, more)
}

function isAnother(part: Part, at: number): boolean {
  return at < 2 && says(part, 'more', 'errand')
}

/** In `不是37.5，是36.5` and `36.5打错了，36.8` only the last counts. */
function corrected(
  parts: readonly Part[],
  readings: readonly Temperature[],
): readonly Temperature[] {
  if (readings.length < 2) return readings
  const denied = readings.filter((reading) => {
    const before = parts[parts.indexOf(reading) - 1]
    const word = before?.kind === 'break' ? parts[parts.indexOf(reading) - 2] : before
    return says(word, 'deny')
  })
  const rest = readings.filter((reading) => !denied.includes(reading))
  if (denied.length > 0 && rest.length > 0) return rest
  const fix = parts.findLast((part) => says(part, 'fix', 'deny'))
  const after = fix === undefined ? [] : readings.filter((reading) => reading.start > fix.start)
  return after.length > 0 && after.length < readings.length ? after : readings
}

// ---- all is normal ----

const WELL = kinds('normal', 'fine')

/** Whether a clause says in words that all is normal: 全家正常, 体温均正常; alone only while a roll-call is open. */
function saysNormal(clause: Clause, open: boolean, read: boolean): boolean {
  if ((clause.holds & WELL) === 0) return false
  const family = clause.parts.some((part) => says(part, 'all') || (open && says(part, 'each')))
  const at = clause.parts.findIndex(
    (part) => says(part, 'normal') || (family && says(part, 'fine')),
  )
  if (at < 0 || !isBare(clause) || says(clause.parts[0], 'that')) return false
  if (clause.parts.slice(Math.max(0, at - 2), at).some((part) => says(part, 'not', 'notyet')))
    return false
  const company = clause.parts.some((part) => says(part, 'all', 'each') || part.kind === 'address')
  return open || read || company || clause.parts.some((part) => says(part, 'measure'))
}

/** Whether a clause says whose all is normal: a household's, the speaker's, or 体温 itself. */
function isOwn({ parts, holds }: Clause): boolean {
  if ((holds & WELL) === 0) return false
  return (holds & OWN) !== 0 || parts.some((part) => part.kind === 'address')
}

const OWN = kinds('all', 'measure', 'self', 'kin')

/** Whether a clause holds what looks a temperature for sure: where none is read, 36.0到37.2都是正常 is talk of numbers. */
function isMeasured({ readings }: Clause): boolean {
  return readings.some(({ shape }) => shape === 'exact')
}

const ELSEWHERE = kinds(
  'ask',
  'they',
  'over',
  'lately',
  'notice',
  'trade',
  'story',
  'world',
  'pet',
  'other',
)

function pointsElsewhere({ holds }: Clause): boolean {
  return (holds & ELSEWHERE) !== 0
}

// ---- whose they are ----

function answersOf(
  parts: readonly Part[],
  readings: readonly Temperature[],
  normal: boolean,
  symptoms: readonly Symptom[],
  typed: (start: number, end: number) => string,
): readonly Answer[] {
  const onBehalf = parts.some((part) => says(part, 'behalf'))
  const homes = parts.filter((part) => homeOf(part) !== null)
  const starts = homes.length > 1 ? homes.map((home) => home.start) : [0]
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY
    const from = i === 0 ? 0 : start
    const own = parts.filter((part) => part.start >= from && part.start < end)
    const held = readings.filter((reading) => own.includes(reading)).map(({ value }) => value)
    const allNormal = normal && (starts.length === 1 || own.some((part) => says(part, 'normal')))
    if (starts.length > 1 && held.length === 0 && !allNormal) return []
    return [
      {
        household: own.map(homeOf).find((home) => home !== null) ?? null,
        people: own
          .filter((part) => part.kind === 'name' || says(part, 'kin'))
          .map((part) => typed(part.start, part.end)),
        readings: held,
        normal: allNormal,
        symptoms: starts.length === 1 || i === 0 ? symptoms : [],
        onBehalf,
      },
    ]
  })
}

/** The household a part names, or the room alone where its unit was not said. */
function homeOf(part: Part): string | null {
  if (part.kind === 'address') return part.household ?? part.room
  return part.kind === 'number' && isRoom(part) ? String(part.value) : null
}
