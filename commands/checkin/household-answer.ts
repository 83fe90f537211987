// Played by: a-buildings-morning.chat, where-somebody-only-is.chat

import { accuses } from '../../src/language/blame/accusation.ts'
import {
  type Clause,
  clausesOf,
  isBare,
  kinds,
  says,
  strayIn,
  type Temperature,
} from '../../src/language/clause.ts'
import type { Symptom } from '../../src/language/lexicon.ts'
import { type Part, VITAL_UNIT } from '../../src/language/scan.ts'
import { passingAt } from '../../src/language/whose/passing.ts'
import { isPetName, type Known, type Owner } from '../../src/language/whose/whom.ts'
import { type Told, whoseAre } from '../../src/language/whose/whose.ts'
import { isTalk } from './other-matter.ts'
import { isPlainly, saidFirst } from './plain-reading.ts'
import { readingsOf } from './readings.ts'
import { mayBeDoor, type Setting } from './setting.ts'
import { symptomsOf } from './symptom.ts'

/** What a check-in says of one household. */
export interface Answer {
  readonly owner: Owner
  /** The household where a number tells it. */
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
  /** Every temperature, in the order said. */
  readonly readings: readonly number[]
  readonly correction: boolean
  readonly left: number
  /** One of its readings is plainly the speaker's, or measured: 我36.5. */
  readonly plain: boolean
}

/** A text that was taken apart. */
export interface Taken {
  readonly parts: readonly Part[]
  /** The folded text that the places of the parts are of. */
  readonly text: string
  /** What was typed between two places. */
  readonly typed: (start: number, end: number) => string
}

/**
 * The check-in in a message, if it is one. Judged by what is left over: every clause with a number that may be a
 * temperature is weighed for what explains it (people, the word 体温, nothing else at all) against what does not
 * (words left unknown, money, weather, other people, other times); the rest of the message weighs little.
 */
export function readCheckIn(said: Taken, setting: Setting): CheckInSaid | null {
  const taken = { ...said, parts: withOwnNames(said, setting.alias ?? '') }
  const { parts, text } = taken
  if (!parts.some((part) => part.kind === 'temperature' || says(part, 'normal', 'fine')))
    return null
  const clauses = beforeMore(clausesOf(parts, setting.open))
  const { open, alias = '' } = setting
  if (accuses(text) || IS_PET.test(text)) return null
  const isDoor = (part: Part): boolean => mayBeDoor(part, text, setting.isDoor)
  const kept = readingsOf(clauses, setting, isDoor)
  const named =
    kept.length > 0 || clauses.some((clause) => (clause.holds & MEASURED) !== 0 && isBare(clause))
  const normal = clauses.some((clause) => saysNormal(clause, open, named))
  // 心率72正常: it is the pulse that is normal.
  if (kept.length === 0 && parts.some(isVital)) return null
  if (kept.length === 0 && (!normal || clauses.some(pointsElsewhere))) return null
  if (kept.length === 0 && clauses.some(isMeasured)) return null
  if (kept.length === 0 && !clauses.every(isBare) && !clauses.some(isOwn)) return null
  const left = clauses.reduce((sum, clause) => sum + strayIn(clause), 0)
  const readings = corrected(parts, kept, text)
  const answers = answersOf(taken, { readings, normal, clauses }, { isDoor, alias })
  if (answers.length === 0) return null
  const first = saidFirst(clauses, text)
  return {
    answers,
    readings: readings.map(({ value }) => value),
    correction: parts.some((part) => says(part, 'fix', 'deny')),
    left,
    plain:
      !clauses.some(isTalk) &&
      clauses.some(
        (clause) =>
          (clause === first || isPlainly(clause)) &&
          clause.readings.some((one) => kept.includes(one)),
      ),
  }
}

/** What no word explains is somebody, where it stands in the speaker's own name (彤彤 by 彤彤妈) or is a child's: 乐乐36.7. */
function withOwnNames({ parts, text }: Taken, alias: string): readonly Part[] {
  return parts.map((part, at) => {
    const { start, end } = part
    if (end - start < 2 || !(part.kind === 'unknown' || says(part, 'world'))) return part
    const own = alias !== '' && alias.includes(text.slice(start, end))
    const pet = part.kind === 'unknown' && parts[at + 1]?.kind === 'temperature'
    return own || (pet && isPetName(text.slice(start, end))) ? { kind: 'name', start, end } : part
  })
}

/** Whose it was is told behind it: 咪咪38.3，咪咪是我家猫. */
const IS_PET = /是[我俺咱]?们?家?的?(?:小|大|老)?(?:猫|狗|兔|鸟|龟)/

function isVital(part: Part): boolean {
  return part.kind === 'quantity' && part.unit === VITAL_UNIT
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

/** 37.2→36.7 */
const ARROW = /^\s*(?:→|-+>|—+>|=+>|➡️?)\s*$/u

/** In `不是37.5，是36.5` and `36.5打错了，36.8` only the last counts. */
function corrected(
  parts: readonly Part[],
  said: readonly Temperature[],
  text: string,
): readonly Temperature[] {
  if (said.length < 2) return said
  const readings = said.filter(
    ({ end }, i) => !ARROW.test(text.slice(end, said[i + 1]?.start ?? end)),
  )
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
  'near',
  'other',
)

function pointsElsewhere({ holds }: Clause): boolean {
  return (holds & ELSEWHERE) !== 0
}

// ---- whose they are ----

interface Kept {
  readonly readings: readonly Temperature[]
  readonly normal: boolean
  readonly clauses: readonly Clause[]
}

function answersOf(
  { parts, text, typed }: Taken,
  { readings, normal, clauses }: Kept,
  known: Known,
): readonly Answer[] {
  const onBehalf = parts.some((part) => says(part, 'behalf'))
  const counted = new Set<Part>(readings)
  const items = parts.filter(
    (part) => counted.has(part) || (normal && says(part, 'normal', 'fine')),
  )
  const isDoor = (part: Part): boolean => !counted.has(part) && known.isDoor(part)
  const told = whoseAre(parts, items, text, { ...known, isDoor })
  const clausesOf = new Map(told.map((of): [Told, Clause[]] => [of, []]))
  for (const clause of clauses) {
    const of = toldIn(told, clause)
    if (of !== undefined) clausesOf.get(of)?.push(clause)
  }
  const stated = told.length === 1 ? statedDoor(parts, items, text) : null
  return told.map((of) => {
    const mine = clausesOf.get(of) ?? []
    const owner = stated !== null && isNobodys(of.owner) ? stated : of.owner
    return {
      owner,
      household: owner.kind === 'door' ? owner.household : null,
      people: mine
        .flatMap((clause) => clause.parts)
        .filter((part) => part.kind === 'name' || says(part, 'kin'))
        .map((part) => typed(part.start, part.end)),
      readings: of.items.flatMap((part) => (part.kind === 'temperature' ? part.value : [])),
      normal: of.items.some((part) => part.kind === 'word'),
      symptoms: symptomsOf(mine),
      onBehalf,
    }
  })
}

/** What stands before a door that is said to be where those of the message live, or are reported from; and what behind one that is not. */
const STATES = /(?:^|[\s,。!?:;]|是|住|在|家|小区|代报|[帮替])$/
const ONLY_NEAR = /^(?:门口|楼下|楼上|那|对面|旁|隔壁|附近)/

/** The one door a message names as that of its people: 我是3单元501的，我36.2; 俩人在5-1802. Null where none is, or several. */
function statedDoor(parts: readonly Part[], items: readonly Part[], text: string): Owner | null {
  const [only, ...more] = parts.filter((part) => part.kind === 'address')
  if (only?.kind !== 'address' || only.household === null || more.length > 0) return null
  const before = text.slice(Math.max(0, only.start - 4), only.start)
  if (/[在从到去上]$/.test(before) && passingAt(only, text, false) !== null) return null
  if (!STATES.test(before) || ONLY_NEAR.test(text.slice(only.end))) return null
  const led = only.start < (items[0]?.start ?? 0)
  return led || /[住在]$/.test(before) ? { kind: 'door', household: only.household } : null
}

/** Whether readings are the speaker's, or somebody's who is not named. */
function isNobodys(owner: Owner): boolean {
  return owner.kind === 'own' || (owner.kind === 'someone' && owner.words === '')
}

/** Whom a clause tells of: whose reading stands in it, who is named in it, else who was told of last. */
function toldIn(told: readonly Told[], { parts }: Clause): Told | undefined {
  const [first, last] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0]
  return (
    told.find(({ items }) => items.some((item) => parts.includes(item))) ??
    told.find(({ from }) => from >= first && from < last) ??
    told.findLast(({ from }) => from < first) ??
    told[0]
  )
}
