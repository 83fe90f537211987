import { numeralAt } from '../numeral.ts'
import { escaped } from './piece.ts'
import type { EntrySaid, RegisterHere, RegistersHere } from './said-register.ts'

/** Between neighbouring hours: 8点到9点. */
const LEAD_OF_COUNT =
  /^[\s,:]*(?:今天|上午|下午|刚才|这个?小时)?[\s,:]*(?:[0-9]{1,2}(?:点|:[0-9]{2})? ?[-–—~到至] ?[0-9]{1,2}(?:点|:[0-9]{2})?[\s,:]*)?$/
const QUIET =
  /^(?:[,、。;\s]*(?:都|一切|全部|全)?(?:正常|平安|没事|没问题|无异常|没异常|没有异常)|[,、。;\s]*(?:人|辆|次))*[。!~\s]*$/

/** Neighbours are counted: 进86 出73 都正常. */
export function count(text: string, { registers, places }: RegistersHere): EntrySaid | null {
  for (const register of registers) {
    const [own] = places
    const rest = own !== undefined && text.startsWith(own) ? text.slice(own.length) : text
    const said = countOf(register, rest)
    if (said !== null) return said
  }
  return null
}

export function countOf({ name, tally }: RegisterHere, typed: string): EntrySaid | null {
  if (tally === null) return null
  const word = tally.words.map(escaped).join('|')
  const text = typed.replace(new RegExp(`没(?:有|人)?(${word})(?:来|去)?(?:的|人)*`, 'g'), '$1 0')
  const each = `(${word})(?:门|来|去|了|入|的|人|车)*[: ]?(?:大概|大约|差不多|约|总共|一共|共)?(${FIGURE}) ?(?:来|多)?(?:人次|人|个|辆|次)?`
  const all = new RegExp(`^(.{0,14}?)((?:${each}[\\s,、;/|]*)+)(.*)$`).exec(text)
  if (all === null) return null
  const [, lead = '', said = ''] = all
  const counts = [...said.matchAll(new RegExp(each, 'g'))].map(
    ([, counted = '', number = '']): [string, number] => [
      counted,
      numeralAt(number, 0)?.value ?? Number.NaN,
    ],
  )
  const behind = text.slice(lead.length + said.length)
  const whole = new Set(counts.map(([counted]) => counted)).size === tally.words.length
  const quiet = LEAD_OF_COUNT.test(lead) && QUIET.test(behind)
  // Both are said, in or out: a few words of the hour beside them change nothing.
  const plain = whole && tally.words.length > 1 && REMARK.test(behind) && BESIDE.test(lead)
  if (!quiet && !plain) return null
  if (counts.some(([, number]) => !(number <= MOST_COUNTED))) return null
  return { kind: 'count', register: name, counts: Object.fromEntries(counts) }
}

const FIGURE = '[0-9]{1,5}|[零〇一二两三四五六七八九十百千]{1,7}'
const MOST_COUNTED = 99_999
/** A remark on the hour: few words, no figure, no question. */
const REMARK = /^(?!.*(?:昨天|前天|是不是|那是|记得|别挤|排队))[^0-9?吗呢吧]{0,16}$/
/** Who counted, and in which hour. */
const BESIDE = /^(?!.*(?:你看|你们|人家|他们|别人|那天|昨天|前天))[^?吗呢元块斤]{0,14}$/
