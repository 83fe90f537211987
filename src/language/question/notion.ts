import { BOT, NATURE } from '../words/question/bot.ts'
import { CANNOT } from '../words/question/cannot.ts'
import { COST } from '../words/question/cost.ts'
import { COURTESY } from '../words/question/courtesy.ts'
import { GREETING } from '../words/question/greeting.ts'
import { HOW } from '../words/question/how.ts'
import { IDENTITY } from '../words/question/identity.ts'
import { ILL } from '../words/question/ill.ts'
import { MINE } from '../words/question/mine.ts'
import { OPEN } from '../words/question/open.ts'
import { PERSON } from '../words/question/person.ts'
import { PROGRESS } from '../words/question/progress.ts'
import { REPORTED } from '../words/question/reported.ts'
import { RUBBISH } from '../words/question/rubbish.ts'
import { SELF } from '../words/question/self.ts'
import { STAFF } from '../words/question/staff.ts'
import { TELEPHONE } from '../words/question/telephone.ts'
import { THANKS } from '../words/question/thanks.ts'
import { WHEN } from '../words/question/when.ts'
import { WHERE } from '../words/question/where.ts'
import { WHETHER } from '../words/question/whether.ts'
import { WHO } from '../words/question/who.ts'
import { WHOSE } from '../words/question/whose.ts'
import { YOU } from '../words/question/you.ts'

/** The words of each notion that a question is made of; a word may have several. */
const WORDS = {
  bot: BOT,
  cannot: CANNOT,
  cost: COST,
  courtesy: COURTESY,
  greeting: GREETING,
  how: HOW,
  identity: IDENTITY,
  ill: ILL,
  mine: MINE,
  nature: NATURE,
  open: OPEN,
  person: PERSON,
  progress: PROGRESS,
  reported: REPORTED,
  rubbish: RUBBISH,
  self: SELF,
  staff: STAFF,
  telephone: TELEPHONE,
  thanks: THANKS,
  when: WHEN,
  where: WHERE,
  whether: WHETHER,
  who: WHO,
  whose: WHOSE,
  you: YOU,
} as const

export type Notion = keyof typeof WORDS

/** A piece of a question: a word with its notions, or (none) what no list knows. */
export interface Token {
  readonly text: string
  readonly notions: readonly Notion[]
}

const NOTIONS: ReadonlyMap<string, readonly Notion[]> = notions()
const LONGEST = Math.max(...[...NOTIONS.keys()].map((word) => word.length))

function notions(): ReadonlyMap<string, readonly Notion[]> {
  const known = new Map<string, readonly Notion[]>()
  for (const [notion, words] of Object.entries(WORDS) as [Notion, string][])
    for (const word of words.trim().split(/\s+/))
      known.set(word, [...(known.get(word) ?? []), notion])
  return known
}

/** A figure by itself says nothing of what is asked. */
const NUMBER = /^\d+(?:\.\d+)?[度℃]?/
/** What separates words and says nothing. */
const MARK = /[\s\p{P}\p{S}\u{1f000}-\u{1faff}]/u

/** Takes a folded text apart, the longest known word first; signs are left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let unknown = ''
  const end = (): void => {
    if (unknown !== '') tokens.push({ text: unknown, notions: [] })
    unknown = ''
  }
  for (let at = 0; at < text.length; ) {
    const number = NUMBER.exec(text.slice(at, at + 8))
    if (number !== null) {
      end()
      at += number[0].length
      continue
    }
    const word = wordAt(text, at)
    if (word !== null) {
      end()
      tokens.push({ text: word, notions: NOTIONS.get(word) ?? [] })
      at += word.length
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    if (MARK.test(sign)) end()
    else unknown += sign
    at += sign.length
  }
  end()
  return tokens
}

function wordAt(text: string, at: number): string | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length)
    if (NOTIONS.has(word)) return word
  }
  return null
}
