import type { z } from 'zod'
import { type Document, type Path, parseYaml, type Source } from './document.ts'
import type { Mistake, Read } from './mistake.ts'
import { nearest } from './nearest.ts'
import { type Rough, sound, valueAt } from './rough.ts'
import { description, keysOf, neededKeys, ownerOf, schemaAt, title } from './schema.ts'
import { gluedKey } from './yaml-error.ts'

/** What a rule about the whole file found. */
export interface Finding {
  readonly path: Path
  readonly what: string
  readonly instead: string
}

/** How a file is read: its shape, the rules that reach further, and the value it stands for. */
export interface Reading<S extends z.ZodType, T> {
  readonly shape: S
  readonly rules: (rough: Rough<z.input<S>>) => Iterable<Finding>
  readonly build: (checked: z.output<S>) => T
}

/** Reads a file whole: its value, or every mistake in it in the order of its lines. */
export function read<S extends z.ZodType, T>(source: Source, reading: Reading<S, T>): Read<T> {
  const { document, mistakes } = parseYaml(source)
  if (document === null) return { ok: false, mistakes }
  const { shape, rules, build } = reading
  const checked = shape.safeParse(document.value)
  const issues = checked.success ? [] : checked.error.issues
  const unsound = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path)
  const rough = sound<z.input<S>>(document.value, unsound)
  const findings = [
    ...shapeFindings(shape, document, issues),
    ...(rough === undefined ? [] : rules(rough)),
  ].map(({ path, what, instead }) => ({
    file: source.file,
    line: document.line(path),
    what,
    instead,
  }))
  if (checked.success && mistakes.length + findings.length === 0) {
    return { ok: true, value: build(checked.data) }
  }
  return { ok: false, mistakes: [...mistakes, ...findings].toSorted(byLine) }
}

function byLine(a: Mistake, b: Mistake): number {
  return (a.line ?? 0) - (b.line ?? 0)
}

function shapeFindings(
  shape: z.ZodType,
  document: Document,
  told: readonly z.core.$ZodIssue[],
): readonly Finding[] {
  const issues = told.flatMap(inside)
  const strange = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => strangeKey(shape, document.value, issue.path, key))
      : [],
  )
  // A mistyped `nmae` is one mistake, not also a missing `name`.
  const meant = new Set(strange.map(({ meant }) => meant.join('/')))
  return [
    ...strange,
    ...issues
      .filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('/')))
      .map((issue) => badValue(shape, document.value, issue)),
  ]
}

/** Of what may be written in two ways, what is wrong within the one that was meant: {楼道: 0h}. */
function inside(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const meant = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0)) ?? []
  const within = meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
  return within.length === 0 ? [issue] : within.flatMap(inside)
}

function strangeKey(
  shape: z.ZodType,
  value: unknown,
  path: Path,
  key: string,
): Finding & { readonly meant: Path } {
  const owner = schemaAt(shape, path, value)
  const keys = keysOf(owner)
  const glued = gluedKey(key)
  const close = glued?.key ?? nearest(key, keys)
  const what = `${title(owner)} has no key "${key}"`
  const at = { path: [...path, key], meant: [...path, close ?? key], what }
  if (glued !== null) {
    const instead = `write "${glued.key}: ${glued.rest}" with an English colon and a space`
    return { ...at, instead }
  }
  const known = `(its keys: ${keys.join(', ')})`
  const elsewhere = ownerOf(shape, key)
  if (elsewhere !== undefined) {
    return { ...at, instead: `"${key}" belongs to ${elsewhere}: put it there ${known}` }
  }
  return { ...at, instead: `${close === undefined ? 'take it out' : `write "${close}"`} ${known}` }
}

function badValue(shape: z.ZodType, value: unknown, issue: z.core.$ZodIssue): Finding {
  const { path } = issue
  const schema = schemaAt(shape, path, value)
  const written = valueAt(value, path)
  const key = path.findLast((part) => typeof part === 'string')
  if (written === undefined && key !== undefined) {
    const owner = title(schemaAt(shape, path.slice(0, -1), value))
    return {
      path,
      what: `${owner} needs "${key}"`,
      instead: `add "${key}:" with ${permitted(issue, schema)}`,
    }
  }
  const thing = path.length === 0 ? 'the file' : title(schema)
  const name = key === undefined ? thing : `"${key}"`
  return {
    path,
    what: `${name} is ${shown(written)}`,
    instead: `write ${better(written, issue, schema)}`,
  }
}

function better(
  written: unknown,
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType | undefined,
): string {
  if (issue.code === 'invalid_value') {
    const close = nearest(String(written), issue.values.map(String))
    return close === undefined || issue.values.length === 1
      ? permitted(issue, schema)
      : `"${close}" (${permitted(issue, schema)})`
  }
  if (typeof written === 'string' && typeof issue.path.at(-1) === 'number') {
    const needed = neededKeys(schema)
    const own = needed.find((key) => key === 'name' || key === 'topic')
    if (own !== undefined) {
      return `{${needed.map((key) => `${key}: ${key === own ? written : '…'}`).join(', ')}}`
    }
  }
  if (typeof written === 'number' && issue.code === 'invalid_type' && issue.expected === 'string') {
    return `it in quotes: "${written}"`
  }
  return permitted(issue, schema)
}

function permitted(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): string {
  if (issue.code !== 'invalid_value') return description(schema)
  const values = issue.values.map(String)
  return values.length === 1 ? `"${values[0]}"` : `one of: ${values.join(', ')}`
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return 'a block of keys'
  return typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value)
}
