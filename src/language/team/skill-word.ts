import { listed } from '../phrase.ts'
import { SKILL, TOO_WIDE } from '../words/team/skill.ts'
import type { TeamHere } from './said-team.ts'

/** A word for something people can do. */
export interface SkillWord {
  /** It, with what may stand within it: 剪头 is 剪个头 and 剪一下头, too. */
  readonly said: RegExp
  /** What it is called here: by the team's own word where it has one. */
  readonly called: string
}

const KNOWN = SKILL.trim().split('\n').map(listed)
const WIDE: ReadonlySet<string> = new Set(listed(TOO_WIDE))

/** Every word for a skill, the longest first. */
export function skillWords(teams: readonly TeamHere[]): readonly SkillWord[] {
  return wordsOf(teams).map(({ word, called }) => ({ said: sayingOf(word), called }))
}

/** Where a word stands in a text; null: it does not. */
export function placeIn(text: string, { said }: SkillWord): number | null {
  const place = text.search(said)
  return place < 0 ? null : place
}

/**
 * The skills that words want or tell of, by the names that they have everywhere: 剪个头 is 理发. `own`: what people here say
 * that they can do, and no list knows.
 */
export function skillsNamed(
  text: string,
  teams: readonly TeamHere[],
  own: readonly string[],
): readonly string[] {
  const words = wordsOf(teams)
  const others = own
    .filter((name) => !words.some(({ word }) => word === name))
    .map((name) => ({ word: name, skill: name }))
  const found: string[] = []
  let rest = text
  for (const { word, skill } of [...others, ...words]) {
    // A list's name is a skill wherever it stands alone.
    if (WIDE.has(word) && text !== word) continue
    const left = [sayingOf(word), turnedOf(word)].reduce(
      (all, saying) => (saying === null ? all : all.replaceAll(saying, '\0')),
      rest,
    )
    if (left === rest) continue
    rest = left
    if (!found.includes(skill)) found.push(skill)
  }
  return found
}

interface Word {
  readonly word: string
  readonly called: string
  /** What it is called everywhere. */
  readonly skill: string
}

function wordsOf(teams: readonly TeamHere[]): readonly Word[] {
  const own = [...new Set(teams.flatMap(({ skills }) => skills))]
  const added = teams.flatMap(({ words }) => words ?? [])
  const lines = KNOWN.map((line) => [
    ...line,
    ...added.flatMap(({ skill, word }) => (line.includes(skill) ? [word] : [])),
  ])
  const known = lines.flatMap((words) => {
    const [skill = ''] = words
    const called = own.find((name) => words.includes(name)) ?? skill
    return words.map((word) => ({ word, called, skill }))
  })
  const others = own
    .filter((name) => !known.some(({ word }) => word === name))
    .flatMap((name) =>
      [name, ...added.flatMap(({ skill, word }) => (skill === name ? [word] : []))].map((word) => ({
        word,
        called: name,
        skill: name,
      })),
    )
  return [...others, ...known].toSorted((a, b) => b.word.length - a.word.length)
}

/** Between what is done and what it is done to: 量个血压, 剪一下头, 修修灯. */
const WITHIN = '(?:一?(?:个|下儿?|次|点儿?|些)|[好完]了?)'
const patterns = new Map<string, RegExp>()
const turned = new Map<string, RegExp | null>()

function sayingOf(word: string): RegExp {
  const known = patterns.get(word)
  if (known !== undefined) return known
  const chars = [...word].map(plain)
  const [first = '', second = ''] = chars
  const rest = chars.slice(1).join('')
  const made =
    chars.length < 2
      ? first
      : chars.length < 4
        ? `${first}(?:一?${first})?${WITHIN}?${rest}`
        : `${first}(?:(?:一?${first})?${WITHIN}?${second}|${second}${WITHIN})${chars.slice(2).join('')}`
  const pattern = new RegExp(made, 'g')
  patterns.set(word, pattern)
  return pattern
}

/** What it is done to first: 把头发剪剪, 血压帮着量一下. */
function turnedOf(word: string): RegExp | null {
  const known = turned.get(word)
  if (known !== undefined) return known
  const [first = '', ...rest] = [...word].map(plain)
  const pattern =
    rest.length < 2
      ? null
      : new RegExp(`${rest.join('')}[^\\s,。!?;]{0,6}${first}(?:一?${first}|一?下|了|好)`, 'g')
  turned.set(word, pattern)
  return pattern
}

function plain(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
