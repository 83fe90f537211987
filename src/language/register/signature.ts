import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { IN_ORDER } from '../words/register/in-order.ts'
import { takeItems } from './field/handed-over.ts'
import { asks } from './mere-talk.ts'
import { remainderOf } from './remainder.ts'
import type { EntrySaid, RegistersHere } from './said-register.ts'

const SIGNS = /^[\s,]*(?:我(?:来|是)?|来)?接班(?:了|啦)?(?=$|[\s,、。:;!~])/
/** What is missing at the change of shift is told by one of these. */
const LACKS = /少|缺|没有|没见|不见|不在|找不到|对不上|坏|不够|没电|差|丢|破/
const ORDER = phrases(IN_ORDER, 'g')

/** Who comes on signs: 接班 少一把额温枪. */
export function signature(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const register = registers.find(({ sign }) => sign !== null)
  const { text } = utterance
  const begun = register === undefined ? null : SIGNS.exec(text)
  if (register === undefined || begun === null || asks(text)) return null
  const from = begun[0].length
  const behind = text.slice(from).replace(/^[\s,、。:;!~]+/, '')
  const left = behind.replace(ORDER, '').replace(/[\s,、。:;!~]/g, '')
  const lacks = LACKS.test(left)
    ? utterance.typed(text.length - behind.length, text.length).trim()
    : null
  const counted = lacks === null ? takeItems(remainderOf(text, from)) : null
  return {
    kind: 'sign',
    register: register.name,
    lacks,
    ...(counted === null ? {} : { items: counted }),
  }
}
