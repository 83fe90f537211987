// Played by: typhoon.chat
import { clausesOf, isBare, says } from '../../src/language/clause.ts'
import { type Part, scan } from '../../src/language/scan.ts'
import type { Asked, Where } from '../../src/language/where.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import { whoseAre } from '../../src/language/whose/whose.ts'

/** An answer to a form that asks no temperature: a choice (平安, 需要帮助), or a number. */
export interface FormAnswer {
  readonly owner: Owner
  readonly household: string | null
  readonly people: readonly string[]
  readonly answer: string | number
  readonly onBehalf: boolean
}

type Choices = Extract<Asked, { kind: 'choice' }>
type Numbers = Extract<Asked, { kind: 'number' }>

/** How many characters of an answer may stay unexplained: 平安哒, 家里平安无事. */
const MOST_UNKNOWN = 2
const LONGEST = 60
const DENIES = /[不没未非]$/

/** Reads a message as an answer to the form, alone or with households, people and polite words. */
export function readFormAnswer(
  text: string,
  asked: Choices | Numbers,
  where: Pick<Where, 'bot' | 'alias'>,
): readonly FormAnswer[] | null {
  if (text.length > LONGEST || /[?？]|吗|么$/.test(text)) return null
  return asked.kind === 'choice' ? readChoice(text, asked, where) : readNumber(text, asked, where)
}

interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
}

function readChoice(
  text: string,
  asked: Choices,
  { bot: names, alias }: Pick<Where, 'bot' | 'alias'>,
): readonly FormAnswer[] | null {
  const found = choicesIn(text, asked)
  if (found.length === 0) return null
  const rest = found.reduce(
    (masked, { start, end }) =>
      masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
    text,
  )
  const parts = scan(rest, names)
  if (!isExplained(parts)) return null
  const chosen = new Map(found.map(({ start, value }) => [start, value]))
  const known = { isDoor: () => false, alias }
  const items = parts.filter(({ start }) => chosen.has(start))
  const told = whoseAre(parts, items, rest, known).map((of) => ({
    of,
    values: new Set(of.items.flatMap(({ start }) => chosen.get(start) ?? [])),
  }))
  // Of one household only one thing holds.
  if (told.some(({ values }) => values.size !== 1)) return null
  return told.flatMap(({ of, values }) =>
    [...values].map((value) => answerOf(text, told.length === 1 ? parts : [], of.owner, value)),
  )
}

/** The choices said, the longest word first, so that 不在家 is not heard as 在家. */
function choicesIn(text: string, asked: Choices): readonly Found[] {
  const words = asked.choices
    .flatMap(({ value, words }) => [value, ...words].map((word) => ({ value, word })))
    .filter(({ word }) => word !== '')
    .toSorted((a, b) => b.word.length - a.word.length)
  const found: Found[] = []
  for (let at = 0; at < text.length; ) {
    const word = words.find((one) => text.startsWith(one.word, at))
    if (word === undefined || DENIES.test(text.slice(0, at))) {
      at++
      continue
    }
    found.push({ value: word.value, start: at, end: at + word.word.length })
    at += word.word.length
  }
  return found
}

function readNumber(
  text: string,
  asked: Numbers,
  { bot: names, alias }: Pick<Where, 'bot' | 'alias'>,
): readonly FormAnswer[] | null {
  const parts = scan(text, names)
  const [only, ...more] = parts.flatMap((part) => countOf(part, asked) ?? [])
  if (only === undefined || more.length > 0 || only < asked.least || only > asked.most) return null
  const others = parts.filter((part) => countOf(part, asked) === null)
  if (!isExplained(others)) return null
  const counts = parts.filter((part) => !others.includes(part))
  const told = whoseAre(parts, counts, text, { isDoor: () => false, alias })
  return told.map(({ owner }) => answerOf(text, parts, owner, only))
}

function countOf(part: Part, asked: Numbers): number | null {
  if (part.kind === 'quantity')
    return asked.unit === null || part.unit.startsWith(asked.unit) ? part.value : null
  return (part.kind === 'number' && !part.tagged) || part.kind === 'temperature' ? part.value : null
}

function isExplained(parts: readonly Part[]): boolean {
  const clauses = clausesOf(parts.filter(({ kind }) => kind !== 'unknown'))
  const unknown = parts.reduce(
    (sum, part) => (part.kind === 'unknown' ? sum + part.end - part.start : sum),
    0,
  )
  return unknown <= MOST_UNKNOWN && clauses.every(isBare)
}

function answerOf(
  text: string,
  parts: readonly Part[],
  owner: Owner,
  answer: string | number,
): FormAnswer {
  return {
    owner,
    household: owner.kind === 'door' ? owner.household : null,
    people: parts
      .filter((part) => part.kind === 'name' || says(part, 'kin'))
      .map((part) => text.slice(part.start, part.end)),
    answer,
    onBehalf: parts.some((part) => says(part, 'behalf')),
  }
}
