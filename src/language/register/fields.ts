import { listed } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { ORIGIN } from '../words/register/origin.ts'
import {
  escaped,
  takeCases,
  takeChoice,
  takeDate,
  takeHousehold,
  takeItems,
  takeName,
  takeNumber,
  takePlate,
  takeTemperature,
} from './piece.ts'
import { type Remainder, remainderOf } from './remainder.ts'
import type { FieldKind, FieldSaid, FieldsSaid, ValueSaid } from './said-register.ts'

/** What is read before what: a plate holds digits, a date is no number, and words are what is left. */
const ORDER: readonly FieldKind[] = [
  'plate',
  'date',
  'cases',
  'household',
  'temperature',
  'items',
  'number',
  'choice',
  'name',
]

/** What of an entry is told by its form alone, so that its text is no talk. */
const PLAIN: readonly FieldKind[] = [
  'plate',
  'household',
  'temperature',
  'date',
  'items',
  'cases',
  'number',
  'choice',
]

/** The fields of an entry, and what could not be told from them. */
export interface FieldsRead {
  readonly fields: FieldsSaid
  /** Whether anything stands there that is no mere words. */
  readonly plain: boolean
  /** The words that no form tells; a text field may have taken them. */
  readonly over: string
}

/** Reads the fields of a register from a place of the text on; what is to be skipped is no part of any. */
export function readFields(
  utterance: Utterance,
  schema: readonly FieldSaid[],
  from: number,
  skip: { readonly start: number; readonly end: number } | null = null,
): FieldsRead {
  const rest = remainderOf(utterance.text, from)
  if (skip !== null) rest.take(skip.start, skip.end)
  const fields: Record<string, ValueSaid> = {}
  for (const kind of ORDER) {
    for (const field of schema) {
      if (field.is !== kind) continue
      const value = take(rest, utterance, field)
      if (value !== null) fields[field.name] = value
    }
  }
  // When somebody came at a gate is known: the day is no reason.
  if (schema.some(({ is }) => is === 'temperature') && schema.every(({ is }) => is !== 'date'))
    takeDate(rest)
  const over = worded(rest.left().map(({ text }) => text))
  const plain = schema.some(({ name, is }) => PLAIN.includes(is) && fields[name] !== undefined)
  const texts = schema.filter(({ is }) => is === 'text')
  Object.assign(fields, textsIn(rest, utterance, texts, schema))
  return { fields, plain, over }
}

function take(rest: Remainder, utterance: Utterance, field: FieldSaid): ValueSaid | null {
  switch (field.is) {
    case 'plate':
      return takePlate(rest)
    case 'date':
      return takeDate(rest)
    case 'cases':
      return takeCases(rest, field.name)
    case 'household':
      return takeHousehold(rest)
    case 'temperature':
      return takeTemperature(rest, utterance.parts())
    case 'items':
      return takeItems(rest)
    case 'number':
      return takeNumber(rest, field.name)
    case 'choice':
      return takeChoice(rest, field.choices)
    case 'name':
      return takeName(rest)
    case 'text':
      return null
  }
}

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

/** The words of a text field: behind its name, by how such a thing is said, else what is left of the message. */
function textsIn(
  rest: Remainder,
  utterance: Utterance,
  texts: readonly FieldSaid[],
  schema: readonly FieldSaid[],
): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { name, most } of texts.filter(isOrigin)) {
    const value = originIn(rest)
    if (value !== null) fields[name] = cut(value, most)
  }
  const open = texts.filter((field) => !isOrigin(field))
  const [first] = open
  for (const field of open.slice(1)) {
    const value = behindName(rest, field.name)
    if (value !== null) fields[field.name] = cut(value, field.most)
  }
  if (first === undefined) return fields
  const kept = rest
    .left()
    .map(({ start, text }) => utterance.typed(start, start + text.length))
    .map((text) => withoutNames(text, schema))
  const value = first.optional && schema.length > 1 ? reason(worded(kept)) : worded(kept)
  if (value !== '') fields[first.name] = cut(value, first.most)
  return fields
}

/** Where from is said in its own way: what is left of a message is no place. */
function isOrigin({ name }: FieldSaid): boolean {
  return /^从|哪来|来处|来源地/.test(name)
}

function originIn(rest: Remainder): string | null {
  for (const pattern of [FROM, BACK, SINCE, NAMED]) {
    const found = rest.find(pattern)
    if (found === null) continue
    rest.take(found.index, found.index + found[0].length)
    return found[1]?.replace(/^来自|的$/, '') ?? null
  }
  const left = worded(rest.left().map(({ text }) => text))
  return /^[\u4e00-\u9fff]{2,6}$/.test(left) ? left : null
}

/** 事由：修空调. */
function behindName(rest: Remainder, name: string): string | null {
  const found = rest.find(new RegExp(`${escaped(name)}[: ]?([^,。;\\s]+)`, 'g'))
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return found[1] ?? null
}

/** What a field is called is said before its value, and is no part of it. */
function withoutNames(text: string, schema: readonly FieldSaid[]): string {
  return schema.reduce(
    (kept, { name, optional }) =>
      kept.replace(
        new RegExp(
          `(^|[\\s,，。;；、])${escaped(name)}(?:(?:是|为)?[:：]\\s?|(?:是|为)|\\s${optional ? '?' : ''})`,
          'gu',
        ),
        '$1',
      ),
    text,
  )
}

/** What only leads to why somebody came, and what only follows it. */
const BEFORE_REASON =
  /^(?:(?:门口|说是|说|要|来了个|来个|来了|来|一个|是个|是|刚才那个|那个|俺|他|她|司机|人叫|姓名|叫|姓|登记|回话|量完了|再量一遍还是)[\s,]*)+/u
const BEHIND_REASON = /(?:[\s,]*(?:的人|来的|来了|的|滴))+$/u

function reason(text: string): string {
  const words = text
    .split(' ')
    .filter((word) => !/^姓.$/u.test(word))
    .map((word) => word.replace(BEFORE_REASON, '').replace(BEHIND_REASON, ''))
    .filter((word) => word !== '')
  const told = words.filter((word) => !WHO_THEY_ARE.test(word))
  return (told.length === 0 ? words : told).join(' ')
}

/** Where somebody is of says why they came only where nothing else does. */
const WHO_THEY_ARE = /^(?:社区|街道|物业|志愿者|司机|快递员|联通|移动|电信)$/

/** The stretches that say something, joined as they were said. */
function worded(stretches: readonly string[]): string {
  return stretches
    .map((text) => text.replace(/^[\s,，。;；:：、.!！~·/-]+|[\s,，。;；:：、~·/-]+$/gu, ''))
    .map((text) => text.replace(EMPTY, ''))
    .filter((text) => text !== '')
    .join(' ')
}

/** What alone says nothing. */
const EMPTY =
  /^(?:的|了|是|一个|人|有|来|家|户|度|和|来的|到的|到家|到|回来|儿|来客人?了?|(?:俺|我)[\u4e00-\u9fff]{1,3}来了?|回来的|体温|登记|登记一下|记一下|一下|车牌|车)$/u

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('')
}
