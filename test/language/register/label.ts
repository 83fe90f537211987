import { valuesOf } from '../../../commands/register-entry/values.ts'
import { understand } from '../../../src/assembly/understanding.ts'
import type { EntryValue } from '../../../src/domain/model/register/entry.ts'
import type { EntrySaid } from '../../../src/language/register/said-register.ts'
import type { Where } from '../../../src/language/where.ts'
import { neededIn, placeIn, registersIn } from './registers.ts'

/** A line as somebody labelled it who knew the guide and not the code. */
export interface LabelledEntry {
  /** Where it was said: a gate, a building, a community of the sample street. */
  readonly place: string
  readonly text: string
  readonly register: string
  readonly fields?: Readonly<Record<string, unknown>>
  /** Fields that another might label otherwise: they are not held. */
  readonly doubt?: readonly string[]
  readonly missing?: readonly string[]
  readonly tally?: Readonly<Record<string, number>>
  readonly ends?: string
}

/** The day on which they were said. */
const NOW = Date.parse('2020-02-11T10:00:00+08:00')

/** What the whole reader makes of a line at a place: null where it is no entry. */
export function entryIn(place: string, text: string): EntrySaid | null {
  const where: Where = {
    place: placeIn(place),
    registers: registersIn(place),
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  }
  const { chosen } = understand({ text, quote: null, chain: null }, where)
  return chosen?.command === 'register-entry' ? (chosen.fields as EntrySaid) : null
}

/** What is wrong with what was read of a line; null where it was read whole. Strictly, doubtful fields are held as well. */
export function misread(line: LabelledEntry, strictly = false): string | null {
  const said = entryIn(line.place, line.text)
  const doubt = new Set(strictly ? [] : line.doubt)
  if (said === null) return 'not taken'
  if ('register' in said && said.register !== line.register)
    return doubt.has('register') ? null : `of ${said.register}`
  if (line.tally !== undefined)
    return said.kind === 'count' && differing(doubt, said.counts, line.tally).length === 0
      ? null
      : shown(said)
  if (line.ends !== undefined)
    return said.kind === 'end' && alike(said.who, line.ends) ? null : shown(said)
  if (said.kind !== 'entry') return shown(said)
  const values = atDoors(line, valuesOf(said.fields, NOW))
  const fields = atDoors(line, line.fields ?? {})
  const wrong = differing(doubt, values, fields)
  if (wrong.length > 0)
    return wrong
      .map((name) => `${name}: ${show(values[name])} for ${show(fields[name])}`)
      .join('; ')
  const wanted =
    line.missing ?? neededIn(line.register).filter((name) => fields[name] === undefined)
  const missing = said.missing.filter((name) => !doubt.has(name))
  return same(
    missing,
    wanted.filter((name) => !doubt.has(name)),
  )
    ? null
    : `missing ${missing} for ${wanted}`
}

/**
 * A room whose unit nobody said is the building's room, and no household's: in the group of 3号楼, 502 and 3号楼502 are one,
 * and who labelled it wrote 3-502.
 */
function atDoors<V>({ place, text, register }: LabelledEntry, fields: Readonly<Record<string, V>>) {
  const building = /^(\d+)号楼$/.exec(place)?.[1]
  if (building === undefined || register !== '返青来访') return fields
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (name !== '住户' || typeof value !== 'string') return [name, value]
      const room = new RegExp(`^(?:${building}号楼|${building}-)?(\\d{3,4})$`).exec(value)?.[1]
      return [
        name,
        room === undefined || unitSaid(text, building) ? value : `${building}号楼${room}`,
      ]
    }),
  )
}

function unitSaid(text: string, building: string): boolean {
  return new RegExp(`(?:^|[^0-9])${building} ?[-－—–] ?\\d{3,4}|单元`).test(text.normalize('NFKC'))
}

/** The fields that are not alike, those in doubt aside. */
function differing(
  doubt: ReadonlySet<string>,
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.filter((name) => !doubt.has(name) && !same(plain(one[name]), plain(other[name])))
}

/** Whether one names the other: a plate by its letters and figures. */
function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => String(plain(text)).toUpperCase())
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a))
}

/** A text without its blanks and stops; things as `{name: count}`; 2号楼1单元 is 2-1. */
function plain(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/^(\d+)号楼(\d)单元$/, '$1-$2').replace(/[\s·,，。;；、:：.!！~]/gu, '')
  if (!Array.isArray(value)) return value
  const things = value as Extract<EntryValue, readonly unknown[]>
  return things.some((one) => typeof one === 'object')
    ? Object.fromEntries(
        things.map((one) => (typeof one === 'object' ? [one.name, one.count] : [])),
      )
    : things
}

function same(one: unknown, other: unknown): boolean {
  return show(one) === show(other)
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return JSON.stringify(value) ?? 'nothing'
  return JSON.stringify(Object.fromEntries(Object.entries(value).toSorted()))
}

function shown(said: EntrySaid): string {
  return JSON.stringify(said)
}
