import { holdsIdCard } from '../id-card.ts'
import { numeralAt } from '../numeral.ts'
import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { IN_ORDER } from '../words/register/in-order.ts'
import { NO_ENTRY } from '../words/register/notice.ts'
import { takeHousehold } from './door.ts'
import { readFields } from './fields.ts'
import { takeName } from './person.ts'
import { escaped, holdsIdCard } from './piece.ts'
import { takePlate } from './plate.ts'
import { remainderOf } from './remainder.ts'
import type {
  EntrySaid,
  FieldKind,
  FieldsSaid,
  RegisterHere,
  RegistersHere,
} from './said-register.ts'
import { takeItems } from './thing.ts'

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
    (begun === null ? null : entry(utterance, begun)) ??
    asked(text, here) ??
    count(text, here) ??
    signature(utterance, here) ??
    departure(utterance, here) ??
    awaited(utterance, here) ??
    led(utterance, here)
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
  /^(?:岛|人员|人群|的(?!人)|了吗|要|得|前|后|时|口|处|卡|证|码|难|登记要|登记的|机制|制度|工作|活动|精神|事迹|可以|应|大家|各位|是)/
/** The same, where nothing stands between, or where words are all that an entry has. */
const SAID_OF_IT = /^(?:都|真|也|就|还|不|没)/
/** What is well remembered or written is no reminder. */
const WELL_KEPT = /记得(?=[很挺真不细清全])|通知(?=[\s,。]|$)/g

function entry(utterance: Utterance, { register, end: from, glued }: Begun): EntrySaid | null {
  const { text } = utterance
  const behind = text.slice(from)
  const counted = countOf(register, text)
  if (counted !== null) return counted
  if (ASKS.test(text) || isTalk(behind)) return null
  const wordy = register.fields.every(({ is }) => is === 'text')
  const { fields, plain, over } = readFields(utterance, register.fields, from)
  if (SAID_OF_IT.test(behind) && (wordy || (glued && !plain))) return null
  const named = over === '' && Object.keys(fields).length > 0
  const enough = wordy
    ? behind.trim().length >= (glued ? 5 : 3)
    : plain || (named && !glued) || (register.sign !== null && (behind.trim() === '' || !glued))
  return enough ? entryOf(register, fields) : null
}

function isTalk(behind: string): boolean {
  return NOTICE.test(behind.replace(WELL_KEPT, '')) || TALKED_OF.test(behind)
}

/** Where a visitor goes is told alike however it was said: 3号楼502 and 3-502. Of a household of one's own the unit matters. */
function toDoors({ fields: schema, ends }: RegisterHere, fields: FieldsSaid): FieldsSaid {
  const door = ends === null ? undefined : schema.find(({ is }) => is === 'household')
  const value = door === undefined ? undefined : fields[door.name]
  if (door === undefined || typeof value !== 'string') return fields
  return { ...fields, [door.name]: value.replace(/^([0-9A-Z]{1,3})号楼([0-9]{3,4})$/, '$1-$2') }
}

function entryOf(register: RegisterHere, read: FieldsSaid): EntrySaid {
  const fields = toDoors(register, read)
  return {
    kind: 'entry',
    register: register.name,
    fields,
    missing: register.fields
      .filter(({ name, optional }) => !optional && fields[name] === undefined)
      .map(({ name }) => name),
  }
}

/** So far from the beginning a register's word may stand. */
const LED_BY = 9

/**
 * Who says it, or for which door, goes before the word: 老孙交班 …, 楼长报：返青 …, 1-506 返青 …. It is an entry where most of
 * what one holds is said as well.
 */
function led(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (ASKS.test(text)) return null
  for (const register of registers) {
    if (register.fields.every(({ is }) => is === 'text')) continue
    for (const word of register.words.toSorted((a, b) => b.length - a.length)) {
      const at = text.indexOf(word)
      if (at < 1 || at > LED_BY) continue
      const end = at + word.length
      const from = end + (PAUSE.exec(text.slice(end))?.[0].length ?? 0)
      if (isTalk(text.slice(from)) || NOTICE.test(text.slice(0, at))) continue
      const door = takeHousehold(remainderOf(text.slice(0, at), 0)) !== null
      const { fields, plain } = readFields(utterance, register.fields, door ? 0 : from, {
        start: at,
        end: from,
      })
      const needed = register.fields.filter(({ optional }) => !optional)
      const said = needed.filter(({ name }) => fields[name] !== undefined).length
      if (plain && said >= Math.max(2, needed.length - 1)) return entryOf(register, fields)
      if (plain && needed.length === 1 && said === 1 && Object.keys(fields).length > 1)
        return entryOf(register, fields)
    }
  }
  return null
}

/** Between neighbouring hours: 8点到9点. */
const LEAD_OF_COUNT =
  /^[\s,:]*(?:今天|上午|下午|刚才|这个?小时)?[\s,:]*(?:[0-9]{1,2}(?:点|:[0-9]{2})? ?[-–—~到至] ?[0-9]{1,2}(?:点|:[0-9]{2})?[\s,:]*)?$/
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
  const each = `(${word})(?:门|来|去|了|入|的)?[: ]?(${FIGURE}) ?(?:人次|人|个|辆|次)?`
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
const REMARK = /^(?!.*(?:昨天|是不是|那是|记得|别挤|排队))[^0-9?吗呢吧]{0,16}$/
/** Who counted, and in which hour. */
const BESIDE = /^(?!.*(?:你看|你们|人家|他们|别人|那天))[^?吗呢元块斤]{0,14}$/

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
  const counted = lacks === null ? takeItems(remainderOf(text, from)) : null
  return {
    kind: 'sign',
    register: register.name,
    lacks,
    ...(counted === null ? {} : { items: counted }),
  }
}

/** When, and what else one says of it: 10点20, 哈, ，没落东西. */
const BEHIND_DEPARTURE =
  '(?:了|哈|啊|啦|呀|咧)*(?:[\\s,]*[0-9]{1,2}[点:][0-9]{0,2}分?|[\\s,]+[^?吗呢]{1,12})?'
const DEPARTED = '(?:已经|已|刚刚?|刚才|都|先|这霎|这会儿?|现在|[0-9]{1,2}[:点][0-9]{0,2}分?)*'
/** Those of whom it is talk: nobody wrote them down. */
const WHO_NOT = /^(?:我们?|你们?|他们?|她们?|咱们?|大家|都|人|谁|领导|那我|俺|孩子)?$/

/** 张强走了, 鲁B·A1234走了, 2-301的客人走了, 修空调的走了. */
function departure(utterance: Utterance, { registers }: RegistersHere): EntrySaid | null {
  const { text } = utterance
  for (const { name, ends } of registers) {
    if (ends === null || text.length > 34) continue
    const found = new RegExp(
      `^[\\s,]*([^,。;、]{1,14}?)[\\s,]*${DEPARTED}(?:${ends.words.map(escaped).join('|')})${BEHIND_DEPARTURE}[。!~\\s]*$`,
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

/** By a name before all, which is one's own; a door may have several visitors. */
function whoIsGone(who: string): string | null {
  const rest = remainderOf(who, 0)
  const plate = takePlate(rest)
  if (plate !== null) return plate
  // 找2-301的王斌, 修空调的张强: of longer words it is talk.
  const [, of = '', name = who] = /^(.*(?:那个|这个|的))(.+)$/.exec(who) ?? []
  const near = of.length <= 5 || takeHousehold(remainderOf(of, 0)) !== null
  const named = near ? takeName(remainderOf(name, 0)) : null
  return named ?? takeHousehold(rest) ?? (near ? takeName(rest) : null)
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
  return { kind: 'more', register: register.name, fields: toDoors(register, fields) }
}

/** Who reports for a household takes no visitor down. */
const PROXY = /代报|替|帮/

/** A reading that one reports for a household is a check-in at a gate, too. */
const REPORTED = /代报|[替帮].{0,8}报/
/** What is said of somebody at a gate is no line of theirs. */
const SPOKEN_OF =
  /群|那个人|那人|[0-9]度?的(?=[\u4e00-\u9fff])|怎么|咋|要不要|让不让|能不能|不能|别|谁/

/** What is an entry by its form alone, without a word for it; null where it is none. */
export function bareEntry(utterance: Utterance, here: RegistersHere): EntrySaid | null {
  const { text } = utterance
  if (text.length > LONGEST || utterance.chain !== null || utterance.quote !== null) return null
  const said = wordless(utterance, here)
  return said !== null && holdsIdCard(text) ? { kind: 'id-card' } : said
}

/**
 * Without its word: a reading with a destination, where such a register is kept. At a gate whoever comes is written down, so
 * that a reading and a door are enough; elsewhere they are a neighbour's own.
 */
function wordless(
  utterance: Utterance,
  { registers, gate = false }: RegistersHere,
): EntrySaid | null {
  const { text } = utterance
  if (text.length > 60 || ASKS.test(text) || NOTICE.test(text)) return null
  if (gate ? SPOKEN_OF.test(text) || REPORTED.test(text) : PROXY.test(text)) return null
  for (const register of registers) {
    const kinds = register.fields.map(({ is }) => is)
    if (!kinds.includes('temperature') || !kinds.includes('household') || register.ends === null)
      continue
    if (!gate && takeHousehold(remainderOf(text, 0), true) === null) continue
    const word = wordIn(text, register)
    const { fields } = readFields(utterance, register.fields, leadOf(text), word)
    const both = register.fields.filter(({ is }) => is === 'temperature' || is === 'household')
    if (both.some(({ name }) => fields[name] === undefined)) continue
    return entryOf(register, fields)
  }
  return null
}

/** The register's own word somewhere in a line of it. */
function wordIn(text: string, { words }: RegisterHere) {
  for (const word of words) {
    const start = text.indexOf(word)
    if (start !== -1) return { start, end: start + word.length }
  }
  return null
}

/** Who writes it down says so before it: 老孙记 …, 老孙：…. */
const WRITER =
  /^[\s,]*(?:[老小][\u4e00-\u9fff](?:记|登记)?[\s:]+(?=.)|[老小][\u4e00-\u9fff]记[\s:]*)/

function leadOf(text: string): number {
  const lead = WRITER.exec(text)?.[0] ?? ''
  return lead.includes(':') || lead.includes('记') ? lead.length : 0
}
