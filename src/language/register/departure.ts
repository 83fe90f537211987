import type { Utterance } from '../utterance.ts'
import { takeName } from './field/person-name.ts'
import { takePlate } from './field/plate.ts'
import { takeHousehold } from './field/where-to.ts'
import { escaped } from './piece.ts'
import { remainderOf } from './remainder.ts'
import type { EntrySaid, RegistersHere } from './said-register.ts'

/** When, and what else one says of it: 10点20, 哈, ，没落东西. */
const BEHIND_DEPARTURE =
  '(?:了|哈|啊|啦|呀|咧)*(?:[\\s,]*[0-9]{1,2}[点:][0-9]{0,2}分?|[\\s,]+[^?吗呢]{1,12})?'
const DEPARTED =
  '(?:已经|已|刚刚?|刚才|都|先|这霎|这会儿?|现在|干完活儿?|(?:办|忙|弄)完事?|[送修装看量查打换搬][^\\s,。]{0,4}?[完好]了?|从[东南西北正大后侧]{1,2}门|开车|坐车|骑车|自己|一个人|[0-9]{1,2}[:点][0-9]{0,2}分?|[\\s,])*'
/** Those of whom it is talk: nobody wrote them down. */
const WHO_NOT = /^(?:我们?|你们?|他们?|她们?|咱们?|大家|都|人|谁|领导|那我|俺|孩子)?$/

/** 张强走了, 鲁B·A1234走了, 2-301的客人走了, 修空调的走了. */
export function departure(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  for (const { name, ends } of registers) {
    if (ends === null || text.length > 34) continue
    const found = new RegExp(
      `^[\\s,]*([^,。;、]{1,14}?)[\\s,]*${DEPARTED}(?:${ends.words.map(said).join('|')})${BEHIND_DEPARTURE}[。!~\\s]*$`,
    ).exec(text)
    const who = found?.[1]?.trim() ?? ''
    if (found === null || WHO_NOT.test(who)) continue
    const of = whoIsGone(who)
    const trade = /^(?:那个|刚才)?(.{2,8})的(?:人|师傅|客人)?$/.exec(who)?.[1]
    if (of === null && trade === undefined) continue
    return { kind: 'end', register: name, who: of ?? trade ?? '' }
  }
  return null
}

/** 走了 is said 走啦 and 走咯 as well. */
function said(word: string): string {
  return word.endsWith('了') ? `${escaped(word.slice(0, -1))}[了啦咯喽咧]` : escaped(word)
}

/** By a name before all, which is one's own; a door may have several visitors. */
function whoIsGone(who: string): string | null {
  const rest = remainderOf(who, 0)
  const plate = takePlate(rest)
  if (plate !== null) return plate
  // 找2-301的王斌, 修空调的张强: of longer words it is talk.
  const [, of = '', name = who] = /^(.*(?:那个|这个|的))(.+)$/.exec(who) ?? []
  const near = of.length <= 5 || takeHousehold(remainderOf(of, 0)) !== null
  const named = near
    ? (takeName(remainderOf(name, 0)) ?? takeName(remainderOf(untitled(name), 0)))
    : null
  return named ?? takeHousehold(rest) ?? (near ? takeName(rest) : null)
}

/** 侯文静护士 is 侯文静. */
function untitled(name: string): string {
  return name.length > 3
    ? name.replace(/(?:护士|医生|大夫|师傅|老师|大爷|大娘|大姐|大哥|阿姨|先生|女士)$/, '')
    : name
}
