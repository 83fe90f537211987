import { either, longest } from '../../phrase.ts'
import { ERRAND } from '../../words/register/errand.ts'
import { KIN } from '../../words/register/kin.ts'
import { MANNER } from '../../words/register/manner.ts'
import { ORIGIN } from '../../words/register/origin.ts'
import { OUTCOME } from '../../words/register/outcome.ts'
import { TRADE } from '../../words/register/trade.ts'

/** What only leads to why somebody came. */
const BEFORE =
  /^(?:门口|说是|说|要|想|来了个|来个|来了|过来|来|一个|个|是个|是|刚才那个|那个|这个|俺家?|我家?|他|她|人叫|姓名|叫|姓|登记|回话|刚进去|刚进|刚|又|还|还是|去|到|上|原因|因为|为了|专门|准备|负责|替|过去)+(?=.)/u
/** Whom somebody is of who does it: 苏宁的来装洗衣机, 她闺女来送饭, 这娃儿来找他外婆. */
const OF = new RegExp(
  `^(?:(?:${longest(TRADE)})的(?:来|过来|要)?|[他她俺我]?(?:${longest(KIN)})(?:来|过来|要)?|[^了的]{1,5}?来)(?=.)`,
)
const BEHIND =
  /(?:[\s,]*(?:的人|(?<!回)来的|(?<![回])来了|的|滴|(?<![回])去|了哈|哈|啊|呀|呢|吧|哩|嘛|咧|\p{Extended_Pictographic}|\[[^\]]{1,4}\]))+$/u
/** Nobody would say why they come by these alone. */
const NOTHING = new RegExp(
  `^(?:(?:${longest(MANNER)})(?:了|哈|啊|的)*|(?:他|她|俺|我)?(?:(?:一|有)?个)?(?:${longest(KIN)})家?|(?:门口)?(?:这|那)个?[男女](?:的|人)?|自己.*|刚?(?:跑|走|骑)[^去]{0,4}[来进].*|(?:带|领)[了着].*|(?:${longest(ORIGIN)})(?:人|来的?)?|[0-9一二两三四五六七八九十]+个?[人岁]|(?:又|再|重新|重|复)(?:量|测).*|(?:量|测)(?:过|完|了|的).*|(?:师傅|司机)?姓.|.*(?:完|好)就走|马上(?:就)?(?:走|出来))$`,
)
const DOES = new RegExp(
  `^(?:(?:${longest(ERRAND)})|(?:跟|和|给|帮|替|陪|领着?)[\\u4e00-\\u9fff]{1,4}?(?:${longest(ERRAND)}))|(?:回来|下班)$|^出门`,
)
/** Told at length: 她爹摔了来瞅瞅, 孩子落学校书包让她捎来了. */
const TELLS = /[忘落][家学单在]|来(?:瞅|看|接|拿|取|送|修|找)/
const WHO = new RegExp(`^(?:${longest(TRADE)})(?:的|来的|滴)?$`)
const ENDED = new RegExp(`^(?:${longest(OUTCOME)})`)
/** What else is told of somebody, or of the line itself. */
const REMARK =
  /[的了是说他她俺我很有没刚都就太还不叫真热冷红烧咳喘听量温枪记错知]|(?:人|家|岁|口)$|^.车$|.{8}/u

/** How much a phrase says of why somebody came: what they do, what else may be a reason, who they are, what was done with them. */
type Weight = 'does' | 'says' | 'who' | 'ended'
const HEAVIEST: readonly Weight[] = ['does', 'says', 'who', 'ended']

/** Whether a phrase says who somebody is, or how things went, and names nobody. */
export function isNoName(phrase: string): boolean {
  return WHO.test(phrase) || ENDED.test(phrase) || isNothing(phrase) || DOES.test(phrase)
}

/** Whether a phrase says nothing of somebody but how they came, or whose they are. */
export function isNothing(phrase: string): boolean {
  return NOTHING.test(phrase)
}

/** Why somebody came, of the phrases that nothing else has taken: those that say most of it. */
export function reason(text: string, named: boolean): string {
  const phrases = text
    .split(/[\s,，。;；、!！()（）…?？]+/u)
    .filter((phrase) => !isNothing(phrase) && !(named && isWhose(phrase)))
    .map(errandIn)
    .filter((phrase) => phrase !== '' && !isNothing(phrase))
  const weights = phrases.map((phrase, i) =>
    phrase.length === 1 && !isObject(phrases[i + 1] ?? '', phrase) ? null : weightOf(phrase),
  )
  const heaviest = HEAVIEST.find((weight) => weights.includes(weight))
  return phrases
    .filter((phrase, i) => weights[i] === heaviest || isObject(phrase, phrases[i - 1] ?? ''))
    .join(' ')
}

/** 冷库送海鲜的: who does it is called by it. */
const OF_SOME = new RegExp(`^[\\u4e00-\\u9fff]{2,5}?(?=${either(ERRAND)})`)

/** What somebody does, without what leads to it and follows; else the phrase as it is. */
function errandIn(said: string): string {
  if (TELLS.test(said) && /[了落忘]/.test(said)) return said
  const phrase = said.replace(BEHIND, '')
  const plain = phrase.replace(BEFORE, '')
  const whole = [phrase, plain, phrase.replace(OF, ''), plain.replace(OF, '')]
  const done =
    said.endsWith('的') && !/[店部厂局院]$|公司$/.test(phrase) ? [phrase.replace(OF_SOME, '')] : []
  const found = [...whole, ...done].find((each) => DOES.test(each))
  return found ?? (WHO.test(plain) ? plain : phrase)
}

/** 关东煮店的艾姐: of whom who came is. */
function isWhose(phrase: string): boolean {
  return phrase.endsWith('的') && !DOES.test(errandIn(phrase)) && !WHO.test(phrase)
}

/** 修 空调: the object of a verb, behind a blank; a verb alone says nothing. */
function isObject(phrase: string, before: string): boolean {
  return phrase !== '' && before.length === 1 && weightOf(phrase) === 'says'
}

function weightOf(phrase: string): Weight | null {
  if (ENDED.test(phrase)) return 'ended'
  if (WHO.test(phrase)) return 'who'
  if (DOES.test(phrase) || TELLS.test(phrase)) return 'does'
  return REMARK.test(phrase) ? null : 'says'
}
