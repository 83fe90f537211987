import { z } from 'zod'
import { abnormalIn } from '../../domain/model/register/abnormal-entry.ts'
import type { Entry, EntryValue } from '../../domain/model/register/entry.ts'
import { FIELD_KINDS, type Field, type Register } from '../../domain/model/register/register.ts'
import { iso } from '../../domain/model/time.ts'

const path = z.string().describe('names from the street down, joined by /')

const Value = z
  .union([
    z.string().min(1).max(500),
    z.number(),
    z.array(z.strictObject({ name: z.string().min(1).max(40), count: z.int().min(0) })).min(1),
    z.array(z.int().positive()).min(1),
  ])
  .describe('by the kind of the field; a date is 2020-02-08')

export const RegisterShape = z.strictObject({
  name: z.string(),
  fields: z.array(
    z.strictObject({
      name: z.string(),
      is: z.enum(FIELD_KINDS),
      optional: z.boolean(),
      private: z.boolean(),
    }),
  ),
  counts: z.array(z.string()).describe('what is counted and not named'),
})

export const EntryShape = z.strictObject({
  id: z.int(),
  register: z.string(),
  area: path,
  place: z.string().nullable().describe('the gate or team where it was said'),
  at: z.string().describe('ISO 8601, +08:00'),
  by: z.string(),
  counted: z.boolean(),
  fields: z.record(z.string(), Value),
  abnormal: z.boolean().nullable().describe('null: the token may not know'),
  struck: z.boolean(),
  signedBy: z.string().nullable(),
})

export const EntriesShape = z.strictObject({
  entries: z.array(EntryShape),
  next: z.string().nullable().describe('give it as `behind` for those that follow'),
})

export const EntryBody = z.strictObject({
  /** What comes again under it is not written down again. */
  id: z.string().min(1).max(100),
  register: z.string().max(40),
  area: path.max(200),
  place: z.string().max(40).optional().describe('the gate or team, where it is said at one'),
  by: z.string().min(1).max(40).describe('who wrote it down'),
  fields: z.record(z.string().max(40), Value).optional(),
  counts: z.record(z.string().max(40), z.int().min(0).max(99_999)).optional(),
})

export const EntryMade = z.strictObject({
  entry: z.int().nullable().describe('its number; null: it was kept long enough, and deleted'),
  answers: z.array(z.string()).describe('what the bot says to who wrote it down'),
  again: z.boolean().describe('it was written down before under this id'),
})

export function registerShape({ name, fields, tally }: Register): z.infer<typeof RegisterShape> {
  return {
    name,
    fields: fields.map((field) => ({
      name: field.name,
      is: field.is,
      optional: field.optional,
      private: field.private,
    })),
    counts: [...(tally?.words ?? [])],
  }
}

/** An entry for another program. `whole`: with what no group of residents hears. */
export function entryShape(
  register: Register,
  entry: Entry,
  whole: boolean,
): z.infer<typeof EntryShape> {
  const hidden = new Set(register.fields.flatMap((field) => (field.private ? field.name : [])))
  const { id, place, at, by, counted, fields, struck, signed } = entry
  return {
    id,
    register: entry.register,
    area: place.area,
    place: place.name === '' ? null : place.name,
    at: iso(at),
    by: by.name,
    counted,
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) =>
        hidden.has(name) && !whole ? [] : [[name, writable(value)]],
      ),
    ),
    abnormal: whole ? abnormalIn(register, entry) !== null : null,
    struck: struck !== null,
    signedBy: signed?.by.name ?? null,
  }
}

function writable(value: EntryValue): z.infer<typeof Value> {
  if (typeof value !== 'object') return value
  return value.some((one) => typeof one === 'number')
    ? value.filter((one) => typeof one === 'number')
    : value.filter((one) => typeof one === 'object').map(({ name, count }) => ({ name, count }))
}

/** What is wrong with the value of a field that a program gives; null where nothing is. */
export function wrongValue({ is, most, choices }: Field, value: EntryValue): string | null {
  switch (is) {
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0
        ? null
        : 'a whole number'
    case 'temperature':
      return typeof value === 'number' && value >= 34 && value <= 43
        ? null
        : 'a number such as 36.5'
    case 'date':
      return z.iso.date().safeParse(value).success ? null : 'a day such as 2020-02-08'
    case 'items':
      return Array.isArray(value) && value.every((one) => typeof one === 'object')
        ? null
        : 'a list such as [{"name": "对讲机", "count": 1}]'
    case 'cases':
      return Array.isArray(value) && value.every((one) => typeof one === 'number')
        ? null
        : 'a list of numbers such as [31]'
    case 'choice':
      return typeof value === 'string' && choices.includes(value)
        ? null
        : `one of ${choices.join(', ')}`
    case 'text':
      return typeof value === 'string' && [...value].length <= most
        ? null
        : `a text of at most ${most} characters`
    default:
      return typeof value === 'string' ? null : 'a text'
  }
}
