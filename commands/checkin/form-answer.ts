// Played by: typhoon.chat
import { clausesOf, isBare, says } from '../../src/language/clause.ts'
import { type Part, scan } from '../../src/language/scan.ts'
import type { Asked } from '../../src/language/where.ts'

/** An answer to a form that asks no temperature: a choice (平安, 需要帮助), or a number. */
export interface FormAnswer {
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
  names: readonly string[],
): readonly FormAnswer[] | null {
  if (text.length > LONGEST || /[?？]|吗|么$/.test(text)) return null
  return asked.kind === 'choice' ? readChoice(text, asked, names) : readNumber(text, asked, names)
}

interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
}

function readChoice(
  text: string,
  asked: Choices,
  names: readonly string[],
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
  const homes = parts.filter((part) => homeOf(part) !== null)
  if (homes.length < 2) {
    const [first, ...others] = new Set(found.map(({ value }) => value))
    return first === undefined || others.length > 0 ? null : [answerOf(text, parts, first)]
  }
  return homes.flatMap((home, i) => {
    const end = homes[i + 1]?.start ?? text.length
    const own = found.find(({ start }) => start >= home.start && start < end)
    return own === undefined
      ? []
      : [
          answerOf(
            text,
            parts.filter((part) => part.start >= home.start && part.start < end),
            own.value,
          ),
        ]
  })
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
  names: readonly string[],
): readonly FormAnswer[] | null {
  const parts = scan(text, names)
  const counts = parts.flatMap((part) => countOf(part, asked) ?? [])
  const [only] = counts
  if (only === undefined || counts.length > 1 || only < asked.least || only > asked.most)
    return null
  return isExplained(parts.filter((part) => countOf(part, asked) === null))
    ? [answerOf(text, parts, only)]
    : null
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

function homeOf(part: Part): string | null {
  if (part.kind === 'address') return part.household ?? part.room
  const room =
    part.kind === 'number' && !part.tagged && part.value >= 101 && part.end - part.start >= 3
  return room ? String(part.value) : null
}

function answerOf(text: string, parts: readonly Part[], answer: string | number): FormAnswer {
  return {
    household: parts.map(homeOf).find((home) => home !== null) ?? null,
    people: parts
      .filter((part) => part.kind === 'name' || says(part, 'kin'))
      .map((part) => text.slice(part.start, part.end)),
    answer,
    onBehalf: parts.some((part) => says(part, 'behalf')),
  }
}
