import { nameEnd } from '../name.ts'
import { listed } from '../phrase.ts'
import { NO_NAME } from '../words/register/no-name.ts'
import type { Remainder } from './remainder.ts'

const NOT_NAMES = new Set(listed(NO_NAME))
const BREAK = /[\s,、。;:(（/]/

/** 叫邵峰, 人叫鞠萍, 姓名 牟春梅. */
const CALLED = /(?:人叫|名叫|叫|姓名(?:是|:)? ?)([\u4e00-\u9fff]{2,3}?)(?=[\s,的要来去上]|$)/g
/** Surnames that are rare elsewhere, as they stand before a given name or a title. */
const RARE =
  /(?<=^|[\s,、。;:/])([冷伊祝尚余蔺仝亓郇][\u4e00-\u9fff]{1,2}(?=[\s,;、。/0-9三四]|$)|[冷伊祝尚余蔺仝亓郇](?:师傅|大夫|医生|老师|大姐|大哥|姐|哥|工|护士))/g
/** What somebody does or where they go, right behind their name. */
const GOES_ON =
  /(?<=[\u4e00-\u9fff]{2})(?:要|来|上|去|找|到|回)(?=[上去找到来要回送看修取装量发]|[0-9一二三四五六七八九十])/g

/** The text for names alone: what was taken is blank, and so is what ends a name. */
function bare(rest: Remainder): string {
  const ended = rest.text.replaceAll('/', ',').replace(GOES_ON, ',')
  return Array.from({ length: ended.length }, (_, at) =>
    rest.free(at, at + 1) ? ended.charAt(at) : ' ',
  ).join('')
}

/** A person's name: at the head of a breath, or with how they are called (李师傅, 小王) anywhere. */
export function takeName(rest: Remainder): string | null {
  const called = rest.find(CALLED) ?? rest.find(RARE)
  if (called?.[1] !== undefined && !NOT_NAMES.has(called[1])) {
    rest.take(called.index, called.index + called[0].length)
    return called[1]
  }
  const text = bare(rest)
  for (const bound of [true, false]) {
    for (const { start, text: stretch } of rest.left()) {
      for (let at = start; at < start + stretch.length; at++) {
        const before = text.charAt(at - 1)
        const heads = at === start || BREAK.test(before) || before === '的'
        if (bound && !heads) continue
        const end = nameEnd(text, at, bound && heads)
        if (end === null || end - at < 2 || !rest.free(at, end)) continue
        const name = text.slice(at, end)
        // 苏宁的来装洗衣机: whose somebody is, and nobody's name.
        if (bound && text.charAt(end) === '的') continue
        if (NOT_NAMES.has(name) || NOT_NAMES.has(name.slice(0, 2)) || name.endsWith('家')) continue
        rest.take(at, end)
        return name
      }
    }
  }
  return null
}
