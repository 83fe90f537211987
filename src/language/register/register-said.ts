import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { IN_ORDER } from '../words/register/in-order.ts'
import { NO_ENTRY } from '../words/register/notice.ts'
import { readFields } from './fields.ts'
import { escaped, holdsIdCard, takeHousehold, takeName, takePlate } from './piece.ts'
import { remainderOf } from './remainder.ts'
import type { EntrySaid, FieldKind, RegisterHere, RegistersHere } from './said-register.ts'

/** What is longer is read to all, and is no entry. */
const LONGEST = 160
/** What is asked for is said in a few words. */
const LONGEST_ANSWER = 24

/** What a message says of the registers of its chat; null where it is no entry. */
export function registerSaid(utterance: Utterance, here: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (text.length > LONGEST || utterance.chain !== null || utterance.quote !== null) return null
  const begun = beginning(text, here.registers)
  const said =
    correction(utterance, here) ??
    (begun === null ? null : entry(utterance, begun.register, begun.end, begun.glued)) ??
    asked(text, here) ??
    count(text, here) ??
    signature(utterance, here) ??
    departure(utterance, here) ??
    awaited(utterance, here) ??
    wordless(utterance, here)
  const about = begun !== null || said !== null || here.awaits !== undefined
  return about && holdsIdCard(text) ? { kind: 'id-card' } : said
}

const LEAD = /^[\s,]*/
const PAUSE = /^(?:[\s:,、。;]+|一下[\s:,]*)/

interface Begun {
  readonly register: RegisterHere
  /** Where what is said of it begins. */
  readonly end: number
  /** Nothing stands between the word and what follows. */
  readonly glued: boolean
}

/** The register whose word begins a text, by the longest. */
function beginning(text: string, registers: readonly RegisterHere[]): Begun | null {
  const at = LEAD.exec(text)?.[0].length ?? 0
  let best: { register: RegisterHere; word: string } | null = null
  for (const register of registers) {
    for (const word of register.words) {
      if (text.startsWith(word, at) && (best === null || word.length > best.word.length))
        best = { register, word }
    }
  }
  if (best === null) return null
  const from = at + best.word.length
  const pause = PAUSE.exec(text.slice(from))
  return { register: best.register, end: from + (pause?.[0].length ?? 0), glued: pause === null }
}

const NOTICE = phrases(NO_ENTRY)
const ASKS = /[?]|[吗呢么嘛][\s。!~]*$/
/** Behind the word stands what makes it a thing that is talked of: 来访人员, 返青的, 进门要量体温. */
const TALKED_OF =
  /^(?:人员|人群|的|了吗|要|得|都|真|也|就|还|不|没|前|后|时|口|处|卡|证|码|难|登记要|登记的|机制|制度|工作|活动|精神|事迹|可以|应|大家|各位|是)/

function entry(
  utterance: Utterance,
  register: RegisterHere,
  from: number,
  glued: boolean,
): EntrySaid | null {
  const { text } = utterance
  const behind = text.slice(from)
  const counted = countOf(register, text)
  if (counted !== null) return counted
  if (ASKS.test(text) || NOTICE.test(behind) || TALKED_OF.test(behind)) return null
  const { fields, plain } = readFields(utterance, register.fields, from)
  const wordy = register.fields.every(({ is }) => is === 'text')
  const enough = wordy
    ? behind.trim().length >= (glued ? 5 : 3)
    : plain || (register.sign !== null && (behind.trim() === '' || !glued))
  if (!enough) return null
  return {
    kind: 'entry',
    register: register.name,
    fields,
    missing: register.fields
      .filter(({ name, optional }) => !optional && fields[name] === undefined)
      .map(({ name }) => name),
  }
}

/** Between neighbouring hours: 8点到9点. */
const HOURS = '(?:[0-9]{1,2}(?:点|:[0-9]{2})? ?[-–—~到至] ?[0-9]{1,2}(?:点|:[0-9]{2})?[\\s,:]*)?'
const QUIET =
  /^(?:[,、。;\s]*(?:都|一切|全部|全)?(?:正常|平安|没事|没问题|无异常|没异常|没有异常)|[,、。;\s]*(?:人|辆|次))*[。!~\s]*$/

/** Neighbours are counted: 进86 出73 都正常. */
function count(text: string, { registers, places }: RegistersHere): EntrySaid | null {
  for (const register of registers) {
    const [own] = places
    const rest = own !== undefined && text.startsWith(own) ? text.slice(own.length) : text
    const said = countOf(register, rest)
    if (said !== null) return said
  }
  return null
}

function countOf({ name, tally }: RegisterHere, text: string): EntrySaid | null {
  if (tally === null) return null
  const word = tally.words.map(escaped).join('|')
  const all = new RegExp(
    `^[\\s,:]*(?:今天|上午|下午|刚才|这个?小时)?[\\s,:]*${HOURS}((?:(?:${word})(?:门|来|去|了|入)?[: ]?[0-9]{1,5} ?(?:人次|人|个|辆|次)?[\\s,、;]*)+)(.*)$`,
  )
  const found = all.exec(text)
  if (found === null || !QUIET.test(found[2] ?? '')) return null
  const each = new RegExp(`(${word})(?:门|来|去|了|入)?[: ]?([0-9]{1,5})`, 'g')
  const counts = [...(found[1] ?? '').matchAll(each)].map(
    ([, word = '', number]): [string, number] => [word, Number(number)],
  )
  return { kind: 'count', register: name, counts: Object.fromEntries(counts) }
}

const SIGNS = /^[\s,]*(?:我(?:来|是)?|来)?接班(?:了|啦)?(?=$|[\s,、。:;!~])/
/** What is missing at the change of shift is told by one of these. */
const LACKS = /少|缺|没有|没见|不见|不在|找不到|对不上|坏|不够|没电|差|丢|破/
const ORDER = phrases(IN_ORDER, 'g')

/** Who comes on signs: 接班 少一把额温枪. */
function signature(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const register = registers.find(({ sign }) => sign !== null)
  const { text } = utterance
  const begun = register === undefined ? null : SIGNS.exec(text)
  if (register === undefined || begun === null || ASKS.test(text)) return null
  const from = begun[0].length
  const behind = text.slice(from).replace(/^[\s,、。:;!~]+/, '')
  const left = behind.replace(ORDER, '').replace(/[\s,、。:;!~]/g, '')
  const lacks = LACKS.test(left)
    ? utterance.typed(text.length - behind.length, text.length).trim()
    : null
  return { kind: 'sign', register: register.name, lacks }
}

const DEPARTED = '(?:已经|已|刚刚?|刚才|都|先|[0-9]{1,2}[:点][0-9]{0,2}分?)*'
/** Those of whom it is talk: nobody wrote them down. */
const WHO_NOT = /^(?:我们?|你们?|他们?|她们?|咱们?|大家|都|人|谁|领导|那我|俺|孩子)?$/

/** 张强走了, 鲁B·A1234走了, 2-301的客人走了, 修空调的走了. */
function departure(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  for (const { name, ends } of registers) {
    if (ends === null || text.length > 24) continue
    const found = new RegExp(
      `^[\\s,]*([^,。;、]{1,14}?)[\\s,]*${DEPARTED}(?:${ends.words.map(escaped).join('|')})[。!~\\s]*$`,
    ).exec(text)
    const who = found?.[1]?.trim() ?? ''
    if (found === null || WHO_NOT.test(who)) continue
    const rest = remainderOf(who, 0)
    const of = takePlate(rest) ?? takeHousehold(rest) ?? takeName(rest)
    const trade = /^(?:那个|刚才)?(.{2,8})的(?:人|师傅|客人)?$/.exec(who)?.[1]
    if (of === null && trade === undefined) continue
    return { kind: 'end', register: name, who: of ?? trade ?? '' }
  }
  return null
}

/** What an entry is found by. */
const KEYS: readonly FieldKind[] = ['name', 'plate', 'household']
const JUST_NOW = /^(?:刚才|刚刚|那个|上一个|上一条|的|是|应该|我|说错了|记错了|报错了|[\s,])*$/
const CORRECTS = /^[\s,]*更正(?:一下|下)?[\s:,]*/

function correction(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const begun = CORRECTS.exec(utterance.text)
  if (begun === null || ASKS.test(utterance.text)) return null
  const from = begun[0].length
  // 更正 N8 is of a notice.
  if (/^[NW]\d/i.test(utterance.text.slice(from))) return null
  const as = registers.flatMap((register) => {
    const counted = countOf(register, utterance.text.slice(from))
    if (counted?.kind === 'count') return [{ register: register.name, fields: counted.counts }]
    if (!isOwn(utterance, register)) return []
    const { fields, plain, over } = readFields(utterance, register.fields, from)
    const keyed = register.fields.some(
      ({ name, is }) => KEYS.includes(is) && fields[name] !== undefined,
    )
    return keyed || (plain && JUST_NOW.test(over)) ? [{ register: register.name, fields }] : []
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

const HOW_MANY =
  /(?:今天|今儿|现在|到现在|截止现在|一共)*(?:总共|一共|共)?(?:进来?|来|进出|登记)了?(?:多少|几个?)(?:个?人|辆?车|位|访客|来访)?/
const WHO_IS_IN =
  /(?:谁|哪些人|哪几个|还有谁|还有几个人?|还有多少人?)(?:还|现在)?(?:没|还没|没有)(?:走|出门|离开|出来|出去)/

/** 南门今天进了多少人, 谁还没走. */
function asked(text: string, { places, registers }: RegistersHere): EntrySaid | null {
  if (text.length > 24) return null
  const kept = registers.some(({ tally, ends }) => tally !== null || ends !== null)
  if (!kept && places.length === 0) return null
  const place = places.find((name) => text.includes(name)) ?? null
  const at = place === null ? text : text.replace(place, '')
  if (whole(HOW_MANY, at)) return { kind: 'how-many', place }
  return whole(WHO_IS_IN, at) ? { kind: 'who-is-in', place } : null
}

/** Whether nothing but a question stands in a text. */
function whole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^[\\s,的里]*${pattern.source}[\\s了呀啊啦呢?。!~]*$`).test(text)
}

/** What the speaker was asked for, and nothing else. */
function awaited(utterance: Utterance, { awaits, registers }: RegistersHere): EntrySaid | null {
  if (awaits === undefined || utterance.text.length > LONGEST_ANSWER) return null
  const register = registers.find(({ name }) => name === awaits.register)
  if (register === undefined || ASKS.test(utterance.text)) return null
  const schema = register.fields.filter(({ name }) => awaits.fields.includes(name))
  const { fields, plain, over } = readFields(utterance, schema, 0)
  const texts = schema.some(({ is }) => is === 'text')
  if (Object.keys(fields).length === 0 || (!texts && (over !== '' || !plain))) return null
  return { kind: 'more', register: register.name, fields }
}

/** Who reports for a household takes no visitor down. */
const PROXY = /代报|替|帮/

/** Without its word: a reading with a destination, where such a register is kept. */
function wordless(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (text.length > 60 || ASKS.test(text) || NOTICE.test(text) || PROXY.test(text)) return null
  for (const register of registers) {
    const kinds = register.fields.map(({ is }) => is)
    if (!kinds.includes('temperature') || !kinds.includes('household') || register.ends === null)
      continue
    if (takeHousehold(remainderOf(text, 0), true) === null) continue
    const { fields } = readFields(utterance, register.fields, 0)
    const reading = register.fields.find(({ is }) => is === 'temperature')
    if (reading === undefined || fields[reading.name] === undefined) continue
    return {
      kind: 'entry',
      register: register.name,
      fields,
      missing: register.fields
        .filter(({ name, optional }) => !optional && fields[name] === undefined)
        .map(({ name }) => name),
    }
  }
  return null
}
