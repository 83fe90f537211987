import type { Utterance } from '../utterance.ts'
import { lastSaid } from './field/corrected.ts'
import { takeArrival, takeDate } from './field/day.ts'
import { takeTemperature } from './field/gate-reading.ts'
import { takeCases, takeItems } from './field/handed-over.ts'
import { isOrigin, originIn } from './field/origin.ts'
import { takeBareNumber, takeNumber } from './field/people.ts'
import { takeLikelyName, takeName } from './field/person-name.ts'
import { plainly } from './field/plainly.ts'
import { takePlate } from './field/plate.ts'
import { reason } from './field/reason.ts'
import { takeRoom } from './field/room-number.ts'
import { takeHousehold } from './field/where-to.ts'
import { worded } from './field/worded.ts'
import { escaped, takeChoice } from './piece.ts'
import { type Remainder, remainderOf } from './remainder.ts'
import type { FieldKind, FieldSaid, FieldsSaid, RegisterHere, ValueSaid } from './said-register.ts'

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

/** Of a register, what may be read of it. */
export type Schema = Pick<RegisterHere, 'fields' | 'ends'>

export interface From {
  /** Where in the text what is said of it begins. */
  readonly from: number
  /** What is no part of any field. */
  readonly skip?: { readonly start: number; readonly end: number } | null
  /** The register's own word was said: what stands there is of it. */
  readonly begun?: boolean
}

/** Reads the fields of a register from a place of the text on. */
export function readFields(
  utterance: Utterance,
  { fields: schema, ends }: Schema,
  { from, skip = null, begun = false }: From,
): FieldsRead {
  const rest = remainderOf(utterance.text, from)
  if (skip !== null) rest.take(skip.start, skip.end)
  const fields: Record<string, ValueSaid> = {}
  const measured = schema.some(({ is }) => is === 'temperature')
  const doors = { rooms: ends === null, gates: !measured }
  for (const kind of ORDER) {
    for (const field of schema) {
      if (field.is !== kind) continue
      const value = lastSaid(rest, (from) =>
        field.is === 'household' ? takeHousehold(from, doors) : take(from, utterance, field),
      )
      if (value !== null) fields[field.name] = value
    }
  }
  // When somebody came at a gate is known: the day is no reason.
  if (measured && schema.every(({ is }) => is !== 'date')) takeDate(rest)
  const plain = schema.some(({ name, is }) => PLAIN.includes(is) && fields[name] !== undefined)
  for (const { name, is } of begun || plain ? schema : []) {
    if (fields[name] !== undefined) continue
    const value = likely(rest, is, { begun, plain })
    if (value !== null) fields[name] = value
  }
  const over = worded(rest.left().map(({ text }) => text))
  const texts = schema.filter(({ is }) => is === 'text')
  Object.assign(fields, textsIn(rest, utterance, texts, schema, fields))
  return { fields, plain, over }
}

/** What of its kind stands there where nothing surer does, in a line that is surely one. */
function likely(
  rest: Remainder,
  kind: FieldKind,
  { begun, plain }: { readonly begun: boolean; readonly plain: boolean },
): ValueSaid | null {
  switch (kind) {
    case 'household':
      return begun ? takeRoom(rest) : null
    case 'number':
      return plain && begun ? takeBareNumber(rest) : null
    case 'date':
      return plain ? takeArrival(rest) : null
    case 'name':
      return plain ? takeLikelyName(rest) : null
    default:
      return null
  }
}

function take(rest: Remainder, utterance: Utterance, field: FieldSaid): ValueSaid | null {
  switch (field.is) {
    case 'plate':
      return takePlate(rest)
    case 'date':
      return takeDate(rest)
    case 'cases':
      return takeCases(rest, field.name)
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
    case 'household':
    case 'text':
      return null
  }
}

/** The words of a text field: behind its name, by how such a thing is said, else what is left of the message. */
function textsIn(
  rest: Remainder,
  utterance: Utterance,
  texts: readonly FieldSaid[],
  schema: readonly FieldSaid[],
  read: FieldsSaid,
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
  const labelled = first.optional && schema.length > 1 ? behindName(rest, first.name) : null
  if (labelled !== null) return { ...fields, [first.name]: cut(labelled, first.most) }
  const kept = rest
    .left()
    .map(({ start, text }) => utterance.typed(start, start + text.length))
    .map((text) => withoutNames(text, schema))
  const value =
    first.optional && schema.length > 1
      ? reason(
          worded(kept),
          schema.some(({ name, is }) => is === 'name' && read[name] !== undefined),
        )
      : plainly(worded(kept), {
          things: schema.some(({ is }) => is === 'items'),
          placed: schema.some(({ name, is }) => is === 'household' && read[name] !== undefined),
        })
  if (value !== '') fields[first.name] = cut(value, first.most)
  return fields
}

/** 事由：修空调. */
function behindName(rest: Remainder, name: string): string | null {
  const found = rest.find(new RegExp(`${escaped(name)}(?:是|为)?[: ]?([^,。;\\s]+)`, 'g'))
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

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('')
}
