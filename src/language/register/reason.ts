import { listed } from '../phrase.ts'
import { ERRAND } from '../words/register/errand.ts'
import { KIN } from '../words/register/kin.ts'
import { MANNER } from '../words/register/manner.ts'
import { OUTCOME } from '../words/register/outcome.ts'
import { TRADE } from '../words/register/trade.ts'

const longest = (words: string) =>
  listed(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** What only leads to why somebody came, and what only follows it. */
const BEFORE =
  /^(?:门口|说是|说|要|想|来了个|来个|来了|过来|来|一个|个|是个|是|刚才那个|那个|这个|俺家?|我家?|他|她|司机|人叫|姓名|叫|姓|登记|回话|量完了|再量一遍还是|刚进去|刚进|刚|又|还|去|到|上|事由|原因|因为|为了|专门|准备|负责|替|过去)+(?=.)/u
const BEHIND =
  /(?:[\s,]*(?:的人|来的|来了|的|滴|去|哈|啊|了哈|呀|呢|吧|\p{Extended_Pictographic}|\[[^\]]{1,4}\]))+$/u
/** Nobody would say why they come by these alone. */
const NOTHING = new RegExp(
  `^(?:(?:${longest(MANNER)})(?:了|哈|啊|的)*|[0-9一二两三四五六七八九十]+个?人|(?:又|再|重新|重|复)(?:量|测).*|(?:量|测)(?:过|完|了).*)$`,
)
const DOES = new RegExp(`^(?:${longest(ERRAND)})`)
const WHO = new RegExp(`^(?:${longest(TRADE)})(?:的|来的|滴)?$`)
const ENDED = new RegExp(`^(?:${longest(OUTCOME)})`)

/** How much a phrase says of why somebody came: what they do, what else is said, who they are, what was done with them. */
type Weight = 'does' | 'says' | 'who' | 'ended'
const HEAVIEST: readonly Weight[] = ['does', 'says', 'who', 'ended']

/** What somebody does behind whom they are of: 苏宁的来装洗衣机, 她闺女来送饭. */
const OF = new RegExp(
  `^(?:(?:${longest(TRADE)})的(?:来|过来|要)?|[他她俺我]?(?:${longest(KIN)})(?:来|过来|要)?)(?=.)`,
)

/** Whether a phrase says what somebody comes to do. */
export function isErrand(phrase: string): boolean {
  return DOES.test(phrase.replace(BEFORE, ''))
}

/** Whether a phrase says who somebody is, or how things went, and names nobody. */
export function isNoName(phrase: string): boolean {
  return [WHO, ENDED, NOTHING].some((pattern) => pattern.test(phrase)) || DOES.test(phrase)
}

/** Why somebody came, of the phrases that nothing else has taken: the ones that say most of it. */
export function reason(text: string): string {
  const phrases = text
    .split(/[\s,，。;；、!！()（）]+/u)
    .filter((phrase) => !/^姓.$/u.test(phrase) && !NOTHING.test(phrase))
    .map((phrase) => phrase.replace(BEFORE, '').replace(BEHIND, ''))
    .map((phrase) => (isErrand(phrase.replace(OF, '')) ? phrase.replace(OF, '') : phrase))
    .filter((phrase) => phrase !== '' && !NOTHING.test(phrase))
  const weights = phrases.map(weightOf)
  const heaviest = HEAVIEST.find((weight) => weights.includes(weight))
  return phrases
    .filter(
      (_, i) => weights[i] === heaviest || (weights[i] === 'says' && weights[i - 1] === 'does'),
    )
    .join(' ')
}

function weightOf(phrase: string): Weight {
  if (ENDED.test(phrase)) return 'ended'
  if (WHO.test(phrase)) return 'who'
  return DOES.test(phrase) ? 'does' : 'says'
}
