// Played by: a-cry-at-the-gate.chat, where-somebody-only-is.chat
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
  type Temperature,
} from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'

/** What counts against a number's being a temperature, where the words stand in its own clause … */
const PLACED = {
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
const AROUND = {
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

const PAST_DAY = kinds('lately', 'over')
const NOW = kinds('now')
const GONE = kinds('gone')
const SYMPTOM = kinds('symptom')
const BEHALF = kinds('behalf')
const MEASURE = kinds('measure')
const PETS = kinds('pet')
const THEY = kinds('they')
const MEASURED = kinds('measure', 'report', 'behalf')
const BODILY = kinds('symptom', 'aside', 'body')
const SETTLED = kinds('now', 'gone')
const BACK = kinds('back')
const NOT = kinds('not')
const NEAR = kinds('near')
const NEIGHBOURS = kinds('near', 'behalf')
const OTHER = kinds('near', 'other')
/** Whose anything is. */
const WHOSE = kinds('near', 'other', 'self', 'kin', 'all', 'they')

const MOST_UNKNOWN_AROUND = 2

const ENOUGH = 2

/** What the rest of a message weighs at most against a reading that is plainly somebody's. */
const MOST_BESIDES = 2.5

/** What it weighs against a reading that it is asked about: 36.5?我不信. */
const ECHO = 4

/** What it weighs against a reading that the clause before is about an animal. */
const PET = 5

/** What it weighs besides where somebody else is said to be ill: 我侄子阳了，烧到39.5. */
const THEIR_FEVER = 2

/** What it weighs for a reading that the clause before is about the speaker's people. */
const INHERITED = 1

/** What it weighs for a reading that somebody else is named beforehand by their door, or spoken for. */
const SPOKEN_FOR = 1

/** What it weighs for a reading of somebody who is pointed at, and nothing else is said: 他家38.2. */
const POINTED = 1.5

/** What a reading of another day weighs against those of today. */
const PAST = 1.2

/** Where a check-in is said: in an open roll-call, to the bot, in the list of a chain. */
export interface Setting {
  readonly open: boolean
  readonly addressed: boolean
  readonly listed?: boolean
  /** Whether a number is that of a door of the buildings here; absent where nothing is known of them. */
  readonly isDoor?: ((room: string) => boolean) | undefined
  /** The speaker's name here. */
  readonly alias?: string
}

/** Whether three digits that might be a temperature are a door: 402, where there is one. */
export function mayBeDoor(part: Part, text: string, isDoor: Setting['isDoor']): boolean {
  return (
    part.kind === 'temperature' &&
    part.shape === 'run' &&
    isRoomLike(part.value) &&
    (isDoor === undefined || isDoor(text.slice(part.start, part.end)))
  )
}

/** The numbers of a message that are temperatures of the speaker's people. */
export function readingsOf(
  clauses: readonly Clause[],
  { open, addressed, listed = false, isDoor: known }: Setting,
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
  const around = clauses.filter((clause) => !holding.includes(clause))
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
  const counted = holding.map((clause) => ({
    parts: clause.parts,
    unknown: clause.unknown,
    holds: clause.holds,
    doubted: clause.doubted,
    readings: clause.readings.filter((reading) => counts(clause, reading)),
  }))
  const kept = counted.filter((clause) => clause.readings.length > 0)
  if (kept.length === 0) return []
  // 热水器42度太烫，量了36.5: a number that is no reading counts for nothing where it tells of a thing.
  const strays = holding.filter(
    (clause, i) => counted[i]?.readings.length === 0 && isOfElse(clause),
  )
  const weighed = holding.filter((clause) => !strays.includes(clause))
  const first = clauses[0]?.readings[0]?.start === 0
  const support =
    Math.max(
      ...kept.map(
        (clause) =>
          supportOf(clause, open) +
          (isSpokenFor(clauses, clause, isDoor)
            ? SPOKEN_FOR + ((clause.holds & THEY) !== 0 ? 1 : 0)
            : isPointed(clause)
              ? POINTED
              : 0),
      ),
    ) +
    (first ? 1 : 0) +
    (listed ? 3 : addressed ? 1.5 : 0)
  const unknownAround = around.reduce((sum, clause) => sum + clause.unknown, 0) * AROUND.unknown
  const healed = clauses.some(({ holds }) => (holds & GONE) !== 0)
  const besides =
    strays.reduce(
      (sum, clause) => sum + costOf(clause, AROUND, {}) + clause.unknown * AROUND.unknown,
      0,
    ) +
    around.reduce(
      (sum, clause) => sum + costOf(clause, AROUND, { healed: healed && tellsIllness(clause) }),
      0,
    ) +
    Math.min(unknownAround, MOST_UNKNOWN_AROUND) +
    (read.length - all.length) * PAST
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
  return support - cost >= ENOUGH ? kept.flatMap((clause) => clause.readings) : []
}

/** What it weighs against readings whose people the clauses before tell; less than nothing where they are the speaker's. */
function whoseCost(
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

/** Whether somebody else is spoken for: 502那家36.5; 对门不会用手机，她36.7. Who is said to be ill is talked of. */
function isSpokenFor(
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

/** Whether the sure reading of a clause is of whom it points at: 说她36.9. */
function isToldOf({ parts, readings, holds, unknown }: Clause): boolean {
  const [reading] = readings
  if (reading?.shape !== 'exact' || (holds & THEY) === 0 || unknown > MOST_UNKNOWN_TOLD)
    return false
  const at = parts.indexOf(reading)
  return parts.slice(Math.max(0, at - 3), at).some((part) => says(part, 'they'))
}

const MOST_UNKNOWN_TOLD = 3

function isNamedWell(clause: Clause): boolean {
  return clause.parts.some(({ kind }) => kind === 'name') && !tellsIllness(clause)
}

/** Whether a clause has a sure reading, and no more than who is pointed at: 她36.9. */
function isPointed({
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

/** 我家娃36.7 */
function isOwnKin(parts: readonly Part[], led: Part | null): boolean {
  if (led === null || !says(led, 'kin', 'all')) return false
  return parts.slice(0, parts.indexOf(led) + 1).some((part) => says(part, 'self', 'all'))
}

/** Of those that nothing but 我 tells, °C. */
const LEAST_PLAIN = 35

const TALK = kinds('over', 'story', 'notice', 'ask')

/** Whether a clause is of other times, of news, of how others are, or asks. */
export function isTalk(clause: Clause): boolean {
  const compares = (clause.holds & STRANGERS) !== 0 && clause.readings.length > 0
  return (clause.holds & TALK) !== 0 || (compares && !tellsIllness(clause))
}

const THINGS = kinds('world', 'trade', 'notice')
const STRANGERS = kinds('other')

/** Whether a clause tells of prices, weather, animals, others who are ill, and its number is nobody's here. */
function isOfElse(clause: Clause): boolean {
  const { parts, holds } = clause
  if ((holds & PETS) !== 0 || ((holds & STRANGERS) !== 0 && tellsIllness(clause))) return true
  if (parts.some((part) => isPerson(part) || isNeighbour(part))) return false
  return (
    (holds & THINGS) !== 0 ||
    parts.some((part) => part.kind === 'quantity' && part.counted === 'ware')
  )
}

/** Whether somebody is named by where they live: 402, 对门. */
function isNeighbour(part: Part): boolean {
  return part.kind === 'address' || isRoom(part) || isHouse(part) || says(part, 'near')
}

function tellsIllness({ holds }: Clause): boolean {
  return (holds & SYMPTOM) !== 0
}

/** Whether a clause tells of another day: 昨天37.8，今天36.6. */
function isPast({ holds }: Clause): boolean {
  return (holds & PAST_DAY) !== 0 && (holds & NOW) === 0
}

/** Whether three digits are a room before they are a temperature: 401 beside 365. */
function isRoomLike(value: number): boolean {
  return value >= 40 && value % 1 > 0 && value % 1 < 0.65
}

function isLedByPerson(parts: readonly Part[], reading: Part): boolean {
  const led = leaderOf(parts, reading)
  return led !== null && isPerson(led)
}

/** Whether a degree stands alone between pauses and the speaker's people are said to be ill: 38度，发烧，已经…. */
function isFever(clauses: readonly Clause[], clause: Clause): boolean {
  return isBare(clause) && clauses.some((each) => tellsIllness(each) && isBare(each))
}

function supportOf(clause: Clause, open: boolean): number {
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

function costOf(
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
