import type { Part } from './scan.ts'
import type { Symptom } from './utterance.ts'

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

type Temperature = Part & { readonly kind: 'temperature' }
type Word = Part & { readonly kind: 'word' }

interface Clause {
  readonly parts: readonly Part[]
  readonly readings: readonly Temperature[]
  readonly unknown: number
}

/**
 * The check-in in a message, if it is one. Judged by what is left over: every clause with a number that may be a
 * temperature is weighed for what explains it (people, the word 体温, nothing else at all) against what does not
 * (words left unknown, money, weather, other people, other times); the rest of the message weighs little.
 * `open`: a temperature roll-call is open here; `addressed`: it is told to the bot.
 */
export function readCheckIn(
  parts: readonly Part[],
  { open, addressed }: { readonly open: boolean; readonly addressed: boolean },
  typed: (start: number, end: number) => string,
): CheckInSaid | null {
  if (!parts.some((part) => part.kind === 'temperature' || says(part, 'normal', 'fine')))
    return null
  const clauses = clausesOf(parts)
  const kept = readingsOf(clauses, open, addressed)
  const named =
    kept.length > 0 ||
    clauses.some(
      (clause) => clause.parts.some((part) => says(part, 'measure', 'report')) && isBare(clause),
    )
  const normal = clauses.some((clause) => saysNormal(clause, open, named))
  if (kept.length === 0 && (!normal || clauses.some(pointsElsewhere))) return null
  if (kept.length === 0 && !open && !clauses.every((clause) => isBare(clause) || isOwn(clauses)))
    return null
  const left = clauses.reduce((sum, clause) => sum + clause.unknown, 0)
  const readings = corrected(parts, kept)
  return {
    answers: answersOf(parts, readings, normal, symptomsOf(clauses), typed),
    correction: parts.some((part) => says(part, 'fix')),
    left,
  }
}

// ---- which numbers are temperatures ----

const PLACED = {
  unknown: 0.6,
  number: 1.5,
  other: 2.5,
  they: 2.5,
  over: 3,
  lately: 3,
  story: 3,
  place: 3,
  world: 2.5,
  trade: 3,
  notice: 3,
  ask: 3,
  notyet: 1,
}
const AROUND = {
  unknown: 0.04,
  number: 0.4,
  other: 0.7,
  they: 0.7,
  over: 2.5,
  lately: 0.8,
  story: 0.5,
  place: 2,
  world: 0.5,
  trade: 1,
  notice: 1.2,
  ask: 1,
  notyet: 0,
}
const MOST_UNKNOWN_AROUND = 2
const ENOUGH = 2
/** What a reading of another day weighs against those of today. */
const PAST = 1.2

function readingsOf(
  clauses: readonly Clause[],
  open: boolean,
  addressed: boolean,
): readonly Temperature[] {
  const read = clauses.filter((clause) => clause.readings.length > 0)
  const present = read.filter((clause) => !isPast(clause))
  const holding = present.length > 0 ? present : read
  if (holding.length === 0) return []
  const around = clauses.filter((clause) => !holding.includes(clause))
  const explained = clauses.every(isBare)
  const sure = holding.some(({ readings }) => readings.some(({ shape }) => shape === 'exact'))
  const runs = holding.flatMap(({ readings }) => readings.filter(({ shape }) => shape === 'run'))
  const counts = ({ shape, value }: Temperature): boolean => {
    if (shape === 'exact' || shape === 'degree') return true
    if (shape === 'loose') return explained && open
    return (explained || open) && !sure && !(runs.length > 1 && isRoomLike(value))
  }
  const counted = holding.map((clause) => ({ ...clause, readings: clause.readings.filter(counts) }))
  const kept = counted.filter((clause) => clause.readings.length > 0)
  if (kept.length === 0) return []
  const first = clauses[0]?.readings[0]?.start === 0
  const support =
    Math.max(...kept.map((clause) => supportOf(clause, open))) +
    (first ? 1 : 0) +
    (addressed ? 1.5 : 0)
  const unknownAround = around.reduce((sum, clause) => sum + clause.unknown, 0) * AROUND.unknown
  const cost =
    holding.reduce(
      (sum, clause) => sum + costOf(clause, PLACED) + clause.unknown * PLACED.unknown,
      0,
    ) +
    around.reduce((sum, clause) => sum + costOf(clause, AROUND), 0) +
    Math.min(unknownAround, MOST_UNKNOWN_AROUND) +
    (read.length - holding.length) * PAST
  return support - cost >= ENOUGH ? kept.flatMap((clause) => clause.readings) : []
}

/** Whether a clause tells of another day: 昨天37.8，今天36.6. */
function isPast(clause: Clause): boolean {
  const past = clause.parts.some((part) => says(part, 'lately', 'over'))
  return past && !clause.parts.some((part) => says(part, 'now'))
}

/** Whether three digits are a room before they are a temperature: 401 beside 365. */
function isRoomLike(value: number): boolean {
  return value >= 40 && value % 1 > 0 && value % 1 < 0.65
}

function supportOf(clause: Clause, open: boolean): number {
  const { parts, readings } = clause
  const led = readings.map((reading) => leaderOf(parts, reading))
  const person = led.some((part) => part !== null && isPerson(part))
  const measured = parts.some((part) => says(part, 'measure', 'report', 'behalf'))
  const measuredHere = led.some((part) => says(part, 'measure', 'report'))
  const exact = readings.some((reading) => reading.shape === 'exact' || reading.shape === 'run')
  const dated = !person && !measured && parts.some((part) => says(part, 'now'))
  return (
    (isBare(clause) ? 3 : 0) +
    (measuredHere ? 2.5 : measured ? 0.5 : 0) +
    (person ? 2 : parts.some((part) => part.kind === 'address') ? 1.5 : 0) +
    (open ? 1 : 0) +
    (exact ? 0.5 : dated ? -3 : -1) +
    (parts.some((part) => says(part, 'symptom', 'aside', 'body')) ? 0.5 : 0) +
    (readings.some(({ value }) => value >= 35.5 && value <= 38) ? 0.5 : 0)
  )
}

function costOf(clause: Clause, weights: typeof PLACED): number {
  const settled = clause.parts.some((part) => says(part, 'now', 'gone'))
  const proxy = clause.parts.some((part) => says(part, 'behalf'))
  const denied = clause.parts.some((part) => says(part, 'not'))
  return clause.parts.reduce((sum, part, i) => {
    if (part.kind === 'word') {
      if (
        ((part.says === 'over' || part.says === 'lately') && settled) ||
        ((part.says === 'other' || part.says === 'they') && proxy)
      )
        return sum + 0.5
      if (part.says === 'place' && denied) return sum + 0.3
      if (part.says === 'they' && clause.parts.slice(0, i).some(isPerson)) return sum
      return part.says in weights ? sum + weights[part.says as keyof typeof PLACED] : sum
    }
    if (part.kind === 'quantity') {
      if (part.counted === 'people' || NEUTRAL.has(part.unit)) return sum
      return sum + (part.counted === 'span' ? weights.number / 3 : weights.trade)
    }
    if (part.kind === 'number') return sum + (isRoom(part) ? 0 : weights.number)
    if (part.kind === 'beyond') return sum + weights.number
    if (part.kind === 'temperature') {
      if (part.shape === 'run' || part.shape === 'loose') return sum
      return (
        sum +
        (isRangeEnd(clause.parts, i)
          ? weights.notice
          : isAttribute(clause.parts, i)
            ? 2 * weights.notice
            : 0)
      )
    }
    return sum
  }, 0)
}

/** Units that say something of people and where they live. */
const NEUTRAL = new Set(['岁', '楼', '层', '户'])

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

/** What stands right before a reading, looking past fillers, pauses and other readings. */
function leaderOf(parts: readonly Part[], reading: Part): Part | null {
  for (let at = parts.indexOf(reading) - 1; at >= 0; at--) {
    const part = parts[at]
    if (part === undefined) return null
    if (
      part.kind === 'break' ||
      part.kind === 'mark' ||
      part.kind === 'temperature' ||
      says(part, 'filler', 'of', 'to', 'each', 'now', 'other', 'they')
    )
      continue
    return part
  }
  return null
}

function isPerson(part: Part): boolean {
  return (
    part.kind === 'name' ||
    part.kind === 'address' ||
    isRoom(part) ||
    says(part, 'self', 'kin', 'all', 'symptom') ||
    (part.kind === 'quantity' && part.counted === 'people')
  )
}

export function isRoom(part: Part): boolean {
  return (
    part.kind === 'number' &&
    !part.tagged &&
    part.value >= 101 &&
    part.value <= 4010 &&
    part.end - part.start >= 3
  )
}

const BARE = new Set<Word['says']>([
  'self',
  'kin',
  'all',
  'title',
  'measure',
  'report',
  'behalf',
  'normal',
  'fine',
  'aside',
  'symptom',
  'body',
  'not',
  'gone',
  'polite',
  'to',
  'filler',
  'of',
  'each',
  'now',
  'fix',
])

/** Whether everything in a clause is what check-ins are made of. */
function isBare(clause: Clause): boolean {
  const proxy = clause.parts.some((part) => says(part, 'behalf'))
  return clause.parts.every((part) => {
    switch (part.kind) {
      case 'word':
        return BARE.has(part.says) || (proxy && (part.says === 'other' || part.says === 'they'))
      case 'unknown':
      case 'beyond':
      case 'date':
        return false
      case 'quantity':
        return part.counted === 'people' || part.counted === 'span' || NEUTRAL.has(part.unit)
      case 'number':
        return isRoom(part)
      default:
        return true
    }
  })
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
    return says(word, 'fix') && word !== undefined && word.end - word.start === 2
  })
  const rest = readings.filter((reading) => !denied.includes(reading))
  if (denied.length > 0 && rest.length > 0) return rest
  const fix = parts.findLast((part) => says(part, 'fix'))
  const after = fix === undefined ? [] : readings.filter((reading) => reading.start > fix.start)
  return after.length > 0 && after.length < readings.length ? after : readings
}

// ---- all is normal ----

/** Whether a clause says in words that all is normal: 全家正常, 体温均正常; alone only while a roll-call is open. */
function saysNormal(clause: Clause, open: boolean, read: boolean): boolean {
  const family = clause.parts.some((part) => says(part, 'all') || (open && says(part, 'each')))
  const at = clause.parts.findIndex(
    (part) => says(part, 'normal') || (family && says(part, 'fine')),
  )
  if (at < 0 || !isBare(clause)) return false
  if (clause.parts.slice(Math.max(0, at - 2), at).some((part) => says(part, 'not', 'notyet')))
    return false
  const company = clause.parts.some((part) => says(part, 'all', 'each') || part.kind === 'address')
  return open || read || company || clause.parts.some((part) => says(part, 'measure'))
}

/** Whether it is said whose all is normal: a household, or 体温 itself. */
function isOwn(clauses: readonly Clause[]): boolean {
  return clauses.some(({ parts }) =>
    parts.some((part) => part.kind === 'address' || says(part, 'all', 'measure')),
  )
}

function pointsElsewhere(clause: Clause): boolean {
  return clause.parts.some((part) =>
    says(part, 'ask', 'they', 'over', 'lately', 'notice', 'trade', 'story', 'world', 'other'),
  )
}

// ---- symptoms ----

function symptomsOf(clauses: readonly Clause[]): readonly Symptom[] {
  const found = new Set<Symptom>()
  for (const { parts } of clauses) {
    if (parts.some((part) => says(part, 'ask'))) continue
    let negated = false
    parts.forEach((part, at) => {
      if (says(part, 'not', 'over', 'lately')) negated = true
      else if (part.kind === 'unknown' || says(part, 'aside')) negated = false
      else if (part.kind === 'word' && part.symptom !== null && !negated && !isOver(parts, at))
        found.add(part.symptom)
    })
  }
  return [...found]
}

/** Whether what follows a symptom says that it is gone: 咳嗽好了. */
function isOver(parts: readonly Part[], at: number): boolean {
  const next = parts.slice(at + 1).find((part) => !says(part, 'filler', 'of', 'each', 'now', 'not'))
  return says(next, 'gone')
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

/** Words that tell what the number before them is: they stay with it. */
const TELLING = ['of', 'each', 'trade', 'notice', 'other', 'ask'] as const

/** The clauses of a message: between breaks, behind a reading, and before 刚 or 因为, which begin an aside. */
function clausesOf(parts: readonly Part[]): readonly Clause[] {
  const clauses: Clause[] = []
  let clause: Part[] = []
  let read = false
  let led = false
  const close = () => {
    if (clause.length > 0) clauses.push(clauseOf(clause))
    clause = []
    read = led = false
  }
  parts.forEach((part, i) => {
    const soft =
      read && (part.kind === 'mark' || (part.kind === 'break' && parts[i + 1]?.kind !== 'quantity'))
    const said =
      part.kind === 'break' &&
      says(parts[i - 1], 'filler', 'polite') &&
      clause.some(({ kind }) => kind === 'unknown')
    if (soft || said || (part.kind === 'break' && part.hard)) {
      close()
      return
    }
    const trails =
      led && read && part.kind === 'word' && !says(part, ...TELLING) && !says(parts[i - 1], 'of')
    if (trails || (read && says(part, 'aside'))) close()
    if (part.kind === 'temperature') read = true
    else if (isPerson(part) || says(part, 'measure')) led ||= !read
    clause.push(part)
  })
  close()
  return clauses
}

function clauseOf(parts: readonly Part[]): Clause {
  return {
    parts,
    readings: parts.filter((part): part is Temperature => part.kind === 'temperature'),
    unknown: parts.reduce(
      (sum, part) => (part.kind === 'unknown' ? sum + part.end - part.start : sum),
      0,
    ),
  }
}

export function says(part: Part | undefined | null, ...kinds: readonly Word['says'][]): boolean {
  return part?.kind === 'word' && kinds.includes(part.says)
}
