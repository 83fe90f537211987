import { listed } from '../../phrase.ts'
import { KIN } from '../../words/register/kin.ts'
import { ORIGIN } from '../../words/register/origin.ts'
import type { Remainder } from '../remainder.ts'
import type { FieldSaid } from '../said-register.ts'
import { wordsIn } from './worded.ts'

/** How somebody came. */
const BY =
  '(?:(?:坐|乘|搭)(?:飞机|高铁|火车|动车|大巴|客车|长途车?|汽车|船|车)|(?:自己|自)?开车|自驾|打车|包车|飞|[整赶开])'
const COMES = '(?:过来|回来|回到|回的|返回|返青|来青|返乡|来的|回青|回家|来|回|返|到)(?:的|了)?'
/** From where somebody came: 从济南回来, 自武汉返回, 打济南坐车回来的; or no more of the way: 从郑州, 来自武汉. */
const FROM = new RegExp(`(?:从|自(?![驾己])|由|打)([\\u4e00-\\u9fff]{2,10}?)${BY}?${COMES}`, 'g')
const SINCE = new RegExp(
  `(?:来自|从|自(?![驾己])|由)([\\u4e00-\\u9fff]{2,10}?)${BY}?(?=[\\s,;、。]|$|[0-9]|[今昨前明]天)`,
  'g',
)
const NAMED = new RegExp(
  `((?:${listed(ORIGIN).join('|')})(?:(?:(?!来|回|到|返|飞|的|过|坐|乘|开|自驾)[\u4e00-\u9fff]){1,4}(?=[\\s,;、。]|$))?)${BY}?(?:${COMES})?`,
  'g',
)
const BACK = new RegExp(
  `([\\u4e00-\\u9fff]{2,6}?)${BY}?(?:回来|返回|返青|来青|过来)(?:的|了)?`,
  'g',
)

/** Where from is said in its own way: what is left of a message is no place. */
export function isOrigin({ name }: FieldSaid): boolean {
  return /^从|哪来|来处|来源地/.test(name)
}

export function originIn(rest: Remainder): string | null {
  for (const pattern of [FROM, BACK, SINCE, NAMED]) {
    const found = rest.find(pattern)
    if (found === null) continue
    rest.take(found.index, found.index + found[0].length)
    return found[1]?.replace(/^来自|的$/, '') ?? null
  }
  const left = wordsIn(rest.left().map(({ text }) => text)).filter((word) => !NO_PLACE.test(word))
  const [only = ''] = left
  return left.length === 1 && /^[\u4e00-\u9fff]{2,6}$/.test(only) ? only : null
}

/** Who came, how they are and what else is said of it. */
const NO_PLACE = new RegExp(
  `正常|没烧|不烧|烧|到|回|了|健康码|绿码|隔离|(?:${listed(KIN).join('|')})|亲戚|朋友|我|俺|家|学生|孩子|老人|那天`,
)
