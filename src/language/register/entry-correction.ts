import type { Utterance } from '../utterance.ts'
import { countOf } from './count-said.ts'
import { toDoors } from './entry-of.ts'
import { readFields } from './fields.ts'
import { asks } from './mere-talk.ts'
import type { EntrySaid, FieldKind, RegisterHere, RegistersHere } from './said-register.ts'

/** What an entry is found by. */
const KEYS: readonly FieldKind[] = ['name', 'plate', 'household']
const JUST_NOW = /^(?:刚才|刚刚|那个|上一个|上一条|的|是|应该|我|说错了|记错了|报错了|[\s,])*$/
const CORRECTS = /^[\s,]*更正(?:一下|下)?[\s:,]*/

export function correction(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const begun = CORRECTS.exec(utterance.text)
  if (begun === null || asks(utterance.text)) return null
  const from = begun[0].length
  // 更正 N8 is of a notice.
  if (/^[NW]\d/i.test(utterance.text.slice(from))) return null
  const as = registers.flatMap((register) => {
    const counted = countOf(register, utterance.text.slice(from))
    if (counted?.kind === 'count') return [{ register: register.name, fields: counted.counts }]
    if (!isOwn(utterance, register)) return []
    const { fields, plain, over } = readFields(utterance, register, { from, begun: true })
    const keyed = register.fields.some(
      ({ name, is }) => KEYS.includes(is) && fields[name] !== undefined,
    )
    return keyed || (plain && JUST_NOW.test(over))
      ? [{ register: register.name, fields: toDoors(register, fields) }]
      : []
  })
  return as.length === 0 ? null : { kind: 'correct', as }
}

/**
 * A figure that a register does not take is a reading of a household, and its correction a check-in; so it is where
 * neighbours say it of nothing but a figure.
 */
function isOwn({ parts }: Utterance, { fields, ends }: RegisterHere): boolean {
  if (!parts().some(({ kind }) => kind === 'temperature')) return true
  return ends !== null && fields.some(({ is }) => is === 'temperature')
}
