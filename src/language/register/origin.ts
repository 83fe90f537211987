import { listed } from '../phrase.ts'
import { ORIGIN } from '../words/register/origin.ts'
import type { Remainder } from './remainder.ts'
import type { FieldSaid } from './said-register.ts'
import { worded } from './worded.ts'

/** How somebody came. */
const BY = '(?:坐飞机|坐高铁|坐火车|坐车|开车|自驾|飞)?'
/** From where somebody came: 从济南回来, 自武汉返回, 济南回来的. */
const FROM = new RegExp(
  `(?:从|自)([\\u4e00-\\u9fff]{2,10}?)${BY}(?:过来|回来|回到|回的|返回|返青|来青|返乡|来的|回青|回家|来|回|返|到)(?:的|了)?`,
  'g',
)
/** 从郑州, 来自武汉, 从湖北黄冈: no more is said of the way. */
const SINCE = /(?:从|自|来自)([\u4e00-\u9fff]{2,10}?)(?=[\s,;、。]|$|[0-9])/g
const NAMED = new RegExp(
  `((?:${listed(ORIGIN).join('|')})(?:(?:(?!来|回|到|返|飞|的|过)[\u4e00-\u9fff]){1,4}(?=[\\s,;、。]|$))?)`,
  'g',
)
const BACK = new RegExp(`([\\u4e00-\\u9fff]{2,6}?)${BY}(?:回来|返回|返青|来青|过来)(?:的|了)?`, 'g')

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
  const left = worded(rest.left().map(({ text }) => text))
  return /^[\u4e00-\u9fff]{2,6}$/.test(left) ? left : null
}
