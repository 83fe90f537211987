import type { Part } from './scan.ts'

export type Temperature = Part & { readonly kind: 'temperature' }
type Word = Part & { readonly kind: 'word' }

/** A breath of a message: what stands between two pauses. */
export interface Clause {
  readonly parts: readonly Part[]
  readonly readings: readonly Temperature[]
  readonly unknown: number
  /** Which kinds of words stand in it, as bits: see `kinds`. */
  readonly holds: number
  /** A question mark stands right behind its reading: 36.5?我不信. */
  readonly doubted: boolean
}

/** The kinds of words that a clause as a whole is asked about; as many as an integer has bits, so that one look answers. */
const ASKED_OF = [
  'self',
  'kin',
  'all',
  'each',
  'near',
  'other',
  'they',
  'behalf',
  'measure',
  'report',
  'normal',
  'fine',
  'aside',
  'symptom',
  'body',
  'not',
  'gone',
  'over',
  'lately',
  'now',
  'back',
  'pet',
  'story',
  'world',
  'trade',
  'notice',
  'ask',
] as const satisfies readonly Word['says'][]

const BITS: Partial<Readonly<Record<Word['says'], number>>> = Object.fromEntries(
  ASKED_OF.map((kind, i) => [kind, 1 << i]),
)

/** Some kinds of words, to be looked for in a clause's `holds`. */
export function kinds(...some: readonly (typeof ASKED_OF)[number][]): number {
  return some.reduce((bits, kind) => bits | (BITS[kind] ?? 0), 0)
}

/** Words that tell what the number before them is: they stay with it. */
const TELLING = ['of', 'each', 'trade', 'notice', 'near', 'other', 'ask'] as const

/** The clauses of a message: between breaks, behind a reading, and before 刚 or 因为, which begin an aside. */
export function clausesOf(parts: readonly Part[], asked = false): readonly Clause[] {
  const clauses: Clause[] = []
  let clause: Part[] = []
  let read = false
  let led = false
  const close = (asked = false) => {
    if (clause.length > 0) clauses.push(clauseOf(clause, asked))
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
    const apart = asked && !read && isGap(part) && standsApart(parts, i, clause)
    if (soft || said || apart || (part.kind === 'break' && part.hard)) {
      close(part.kind === 'break' && part.asks === true)
      return
    }
    const trails =
      led && read && part.kind === 'word' && !says(part, ...TELLING) && !says(parts[i - 1], 'of')
    const anew = read && says(part, 'now') && clause.some((one) => says(one, 'lately', 'over'))
    const turns = !read && turnsToSelf(parts, i) && clause.some(isAside)
    if (trails || anew || turns || (read && says(part, 'aside'))) close()
    if (part.kind === 'temperature') read = true
    else if (isPerson(part) || says(part, 'measure')) led ||= !read
    clause.push(part)
  })
  close()
  return clauses
}

/** A blank, a sticker: what parts breaths for who sets no stops. */
function isGap(part: Part): boolean {
  return part.kind === 'mark' || (part.kind === 'break' && !part.hard)
}

/** What tells what a number behind it is, or whose. */
const OWNING = kinds('world', 'trade', 'notice', 'near', 'other', 'ask', 'pet', 'story', 'they')

/**
 * Whether a reading stands alone behind a gap, and the words before it are of something else: 跑完早高峰才看见群 36.4. Only where
 * readings are asked for; who tells prices sets a blank before them as well.
 */
function standsApart(parts: readonly Part[], at: number, clause: readonly Part[]): boolean {
  const { unknown, holds } = clauseOf(clause, false)
  if (unknown === 0 || (holds & OWNING) !== 0 || says(clause.at(-1), ...TELLING)) return false
  const next = parts.slice(at + 1, at + 1 + LONGEST_APART)
  const end = next.findIndex((part) => part.kind === 'break' || part.kind === 'mark')
  const alone = end < 0 ? next : next.slice(0, end)
  return alone.some(({ kind }) => kind === 'temperature') && isBare(clauseOf(alone, false))
}

const LONGEST_APART = 6

/** What goes before one's own reading and is of something else: 外面3度 我量的36.2. */
function isAside(part: Part): boolean {
  return part.kind === 'unknown' || says(part, 'world') || (part.kind === 'number' && !isRoom(part))
}

/** Where one who dictates without a pause comes to themselves: …看不清我就说一句|我今天三十六度四. */
function turnsToSelf(parts: readonly Part[], at: number): boolean {
  return says(parts[at], 'self') && says(parts[at + 1], 'now', 'measure')
}

function clauseOf(parts: readonly Part[], asked: boolean): Clause {
  const readings: Temperature[] = []
  let unknown = 0
  let holds = 0
  for (const part of parts) {
    if (part.kind === 'temperature') readings.push(part)
    else if (part.kind === 'unknown') unknown += part.end - part.start
    else if (part.kind === 'word') holds |= BITS[part.says] ?? 0
  }
  return { parts, doubted: asked && parts.at(-1)?.kind === 'temperature', readings, unknown, holds }
}

/** Units that say something of people and where they live. */
export const NEUTRAL = new Set(['岁', '楼', '层', '户'])

const BARE = new Set<Word['says']>([
  'self',
  'kin',
  'near',
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
  'deny',
  'that',
  'more',
  'back',
  'errand',
])

/** Whether everything in a clause is what check-ins are made of. */
export function isBare({ parts, holds }: Clause): boolean {
  const proxy = (holds & BEHALF) !== 0
  for (let at = 0; at < parts.length; at++) if (!fits(parts, at, proxy)) return false
  return true
}

/** How many characters of a clause are not what check-ins are made of. */
export function strayIn({ parts, holds }: Clause): number {
  const proxy = (holds & BEHALF) !== 0
  return parts.reduce(
    (sum, part, at) => (fits(parts, at, proxy) ? sum : sum + part.end - part.start),
    0,
  )
}

const BEHALF = kinds('behalf')

/** Whether the part at a place is what check-ins are made of; `proxy` where the speaker speaks for others. */
function fits(parts: readonly Part[], at: number, proxy: boolean): boolean {
  const part = parts[at] as Part
  switch (part.kind) {
    case 'word':
      if (part.says === 'other') return proxy
      if (part.says === 'they') return proxy || parts.slice(0, at).some(isNeighbour)
      if (part.says === 'kin') return proxy || !isOfAnother(parts, at)
      if (part.says === 'over' || part.says === 'lately') return isLeftBehind(parts, at)
      return BARE.has(part.says)
    case 'unknown':
    case 'beyond':
    case 'date':
      return false
    case 'quantity':
      return (
        isHouse(part) ||
        part.counted === 'people' ||
        part.counted === 'span' ||
        NEUTRAL.has(part.unit)
      )
    case 'number':
      return isRoom(part)
    default:
      return true
  }
}

/** Whether a relation is that of someone else: 张姐她儿子, 邻居家小孙子, 谁家孩子. */
export function isOfAnother(parts: readonly Part[], at: number): boolean {
  if (!says(parts[at], 'kin') || !says(parts[at - 1], 'they', 'of')) return false
  const owner = parts[at - 2]
  return (
    (owner?.kind === 'name' || says(owner, 'title', 'ask', 'near', 'other')) &&
    !parts
      .slice(0, at - 2)
      .some((part) => part.kind === 'address' || isRoom(part) || says(part, 'self', 'all', 'kin'))
  )
}

/** Whether a word of another day is over when a reading comes: 前天咳嗽现在好了 36.6. */
function isLeftBehind(parts: readonly Part[], at: number): boolean {
  const next = parts
    .slice(at + 1)
    .find((part) => part.kind === 'temperature' || says(part, 'now', 'gone'))
  return says(next, 'now', 'gone')
}

export function isPerson(part: Part): boolean {
  return (
    part.kind === 'name' ||
    part.kind === 'address' ||
    isRoom(part) ||
    says(part, 'self', 'kin', 'near', 'all', 'symptom') ||
    isHouse(part) ||
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

/** Whether somebody is named by where they live: 402, 对门. */
function isNeighbour(part: Part): boolean {
  return part.kind === 'address' || isRoom(part) || isHouse(part) || says(part, 'near')
}

/** 503家: no five hundred homes, but the one of that number. */
export function isHouse(part: Part): boolean {
  return (
    part.kind === 'quantity' &&
    (part.unit === '家' || part.unit === '户') &&
    part.value >= 101 &&
    part.value <= 4010 &&
    part.end - part.start >= 4
  )
}

/** A loop, since `includes` would want the list of kinds made anew at each of its many calls. */
export function says(part: Part | undefined | null, ...kinds: readonly Word['says'][]): boolean {
  if (part?.kind !== 'word') return false
  for (let i = 0; i < kinds.length; i++) if (kinds[i] === part.says) return true
  return false
}
