import type { Quote } from './frame.ts'

/** A case command as it was said: the numbers, and the free words after. */
export interface CaseSaid {
  readonly case: number
  readonly cases: readonly number[]
  /** The place in the text where the free words begin, and where they end. */
  readonly rest: readonly [start: number, end: number]
  /** The words that made it this command. */
  readonly word: string
  readonly left: number
}

/** The words of one case command, ready to be looked for. */
export interface CasePhrases {
  readonly after: RegExp
  readonly before: RegExp
  readonly alone: RegExp
}

const TAGGED =
  '(?:# ?\\d{1,7}(?:号(?!楼))?|第 ?\\d{1,7} ?(?:号|单)(?:工?单)?(?!楼|线)|(?:工单|单号) ?[:#]? ?\\d{1,7}|\\d{1,7}号(?:工?单)?(?![楼线院选桌机厅门]))'
const BARE = '(?:(?<![\\d.:\\-–—/A-Za-z])\\d{1,7}(?![\\d.:%A-Za-z]|[-–—/]\\d|号楼))'
const NUMBER = `(?:${TAGGED}|${BARE})`
const NUMBERS = `(${NUMBER}(?:[ ,、和跟与及]{1,3}${NUMBER}){0,9})`
/** Where a command may begin: at the message's head or behind a pause. */
const HEAD = '(?:^|[\\s,。;!?:…~、)）])'
const COURTESY =
  '(?:[\\s,。!~:]|好的?|行|收到|麻烦|请|帮我?|谢谢|您好|你好|楼长|师傅|我想|我要|想|要|那|嗯|哦|这|的?那?个|的|了|已经?|都|还是?|我|俺|又|给|也)*'
const TIGHT =
  '(?:[\\s,:]|这?[个单件]|工单|的|已经?|都|给|我|俺|也|请|麻烦|可以|事|活儿?|那|吧|就|现|今天|刚|算)*'
const DENIED = '(?<![不没未别])'

/** Compiles the words of a case command. `loose` words need a pause behind the number or the word. */
export function casePhrases(words: readonly string[], tail = ''): CasePhrases {
  const word = `(${words.toSorted((a, b) => b.length - a.length).join('|')})${tail}`
  return {
    after: new RegExp(
      `${HEAD}${COURTESY}${DENIED}${word}(?:一下|掉|了)?[ ,:的]{0,3}${NUMBERS}(?=$|[\\s,。;!?:~…)、]|[^\\d个点只斤盒块天楼层])`,
    ),
    before: new RegExp(`${HEAD}${COURTESY}${NUMBERS}${TIGHT}${DENIED}${word}`),
    alone: new RegExp(
      `(?:^|[\\s,。;!?:…~])${COURTESY}(?:你们|师傅|刚|今天|人家|现在|东西|菜|药|事|电梯|灯|水|问题|这边|确实|终于|昨天)*${COURTESY}${DENIED}${word}`,
    ),
  }
}

/** Reads a case command from the reply, or from the reply to the bot's quoted post. */
export function readCase(text: string, quote: Quote | null, phrases: CasePhrases): CaseSaid | null {
  const found = phrases.after.exec(text)
  if (found !== null) return said(found[2] ?? '', found[1] ?? '', found, text)
  const turned = phrases.before.exec(text)
  if (turned !== null) return said(turned[1] ?? '', turned[2] ?? '', turned, text)
  const only = quote?.bot && quote.cases.length === 1 ? quote.cases[0] : undefined
  if (only === undefined) return null
  const alone = phrases.alone.exec(text)
  if (alone === null) return null
  const end = alone.index + alone[0].length
  return { case: only, cases: [only], word: alone[1] ?? '', rest: [end, text.length], left: 0 }
}

function said(
  numbers: string,
  word: string,
  found: RegExpExecArray,
  text: string,
): CaseSaid | null {
  const cases = [...new Set([...numbers.matchAll(/\d+/g)].map(([digits]) => Number(digits)))]
  const [first] = cases
  if (first === undefined || first === 0) return null
  const end = found.index + found[0].length
  return { case: first, cases, word, rest: [end, text.length], left: 0 }
}
