import { calledAtFirst, isSpokenTo, withoutMentions } from './called-by-name.ts'
import { type Folded, fold } from './fold.ts'
import type { Said, Where } from './where.ts'

/** A quoted message: whether the bot said it, the cases it speaks of, and what it said as typed; of others' words nothing. */
export interface Quote {
  readonly bot: boolean
  readonly cases: readonly number[]
  /** What it says, as it was delivered. */
  readonly text: string
}

/** A message without its wrapping: what the speaker wrote, what they quoted, whom they addressed. */
export interface Frame {
  readonly reply: Folded
  /** The reply's folded text with mentions of the bot blanked, place for place. */
  readonly text: string
  readonly quote: Quote | null
  readonly mentioned: boolean
}

const RULE = /」 ?\n ?[-—–_ ]{3,}\n/g
const LONGEST_NAME = 40
/** What stands further back in a message is not read, chains aside: nobody commands at such length. */
const LONGEST = 1500
/** What a cut leaves of the character it went through. */
const HALF = /[\ud800-\udbff]$/
const LONGEST_QUOTE = 4000

/** Whom a notice calls (@所有人) is blanked, place for place. */
function greeted(text: string): string {
  return text.replace(/@? ?(?:所有人|全体成员|all|everyone)(?![a-z])/i, (called) =>
    ' '.repeat(called.length),
  )
}

/** Without a mention only what is no common word calls the bot: an alias may be 楼长, or the name of a building. */
function isCalledSo(name: string, at: number): boolean {
  return at === 0 || (name.length > 2 && !/\d|楼|群/.test(name))
}

/** Takes quote and mentions off. The text form of a quote is 「name：text」, a line of dashes, the reply. */
export function frameOf(said: Said, where: Where): Frame {
  const { quote, reply } = unquoted(said, where)
  const folded = fold(reply.length > LONGEST ? reply.slice(0, LONGEST).replace(HALF, '') : reply)
  const called = calledAtFirst(folded.text, where.bot.filter(isCalledSo))
  const head =
    called === null ? folded.text : ' '.repeat(called.length) + folded.text.slice(called.length)
  if (where.notice !== undefined)
    return { reply: folded, text: greeted(head), quote, mentioned: false }
  const told = where.mentioned || (called !== null && isSpokenTo(head.slice(called.length)))
  if (!head.includes('@')) return { reply: folded, text: head, quote, mentioned: told }
  const text = withoutMentions(head, where.bot)
  return { reply: folded, text, quote, mentioned: told || text !== head }
}

function unquoted(said: Said, where: Where): { quote: Quote | null; reply: string } {
  if (said.quote !== null) return { quote: quoteOf(said.quote, where), reply: said.text }
  if (!said.text.startsWith('「')) return { quote: null, reply: said.text }
  RULE.lastIndex = 0
  let rule: RegExpExecArray | null = null
  for (let next = RULE.exec(said.text); next !== null; next = RULE.exec(said.text)) rule = next
  if (rule === null) return { quote: null, reply: said.text }
  const inside = said.text.slice(1, rule.index)
  const colon = inside.slice(0, LONGEST_NAME).search(/[:：]/)
  const quote =
    colon < 0
      ? quoteOf({ from: null, text: inside }, where)
      : quoteOf({ from: inside.slice(0, colon), text: inside.slice(colon + 1) }, where)
  return { quote, reply: said.text.slice(rule.index + rule[0].length) }
}

/** Whose it is, is told by its ids where they were there, else by the name. */
function quoteOf({ from, own, text }: NonNullable<Said['quote']>, where: Where): Quote {
  const bot = own ?? (from !== null && where.bot.includes(from.trim()))
  if (!bot) return { bot, cases: [], text: '' }
  const plain = fold(text.slice(0, LONGEST_QUOTE)).text
  const marked = [...plain.matchAll(/【 ?# ?(\d{1,7})/g)]
  const found = marked.length > 0 ? marked : [...plain.matchAll(/# ?(\d{1,7})/g)]
  return {
    bot,
    cases: [...new Set(found.map((match) => Number(match[1])))],
    text: text.slice(0, LONGEST_QUOTE),
  }
}
