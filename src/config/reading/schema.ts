import { z } from 'zod'
import type { Path } from './document.ts'
import { valueAt } from './rough.ts'

/** A shape that is one of two, told apart by whether a key is written. */
interface Choice {
  readonly of: (written: unknown) => z.core.$ZodType
  readonly options: readonly z.core.$ZodType[]
}

const CHOICES = new WeakMap<z.core.$ZodType, Choice>()

/** What is written with a key has one shape, what is written without it another; mistakes are told of the one that is meant. */
export function byKey<With extends z.ZodType, Without extends z.ZodType>(
  key: string,
  withKey: With,
  without: Without,
): z.ZodType<z.output<With> | z.output<Without>, z.input<With> | z.input<Without>> {
  const of = (written: unknown): With | Without =>
    written !== null && typeof written === 'object' && key in written ? withKey : without
  const either = z.unknown().transform((written, context): z.output<With> | z.output<Without> => {
    const read = of(written).safeParse(written)
    if (read.success) return read.data
    for (const issue of read.error.issues)
      context.issues.push({ ...issue, input: written } as z.core.$ZodRawIssue)
    return z.NEVER
  })
  CHOICES.set(either, { of, options: [withKey, without] })
  return either as z.ZodType<z.output<With> | z.output<Without>, z.input<With> | z.input<Without>>
}

/** The schema that a path leads to in what is written; undefined where the path leaves what is known. */
export function schemaAt(
  root: z.core.$ZodType,
  path: Path,
  written: unknown,
): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = meantBy(root, written)
  for (const [place, key] of path.entries()) {
    at = stepInto(at, key)
    if (at !== undefined) at = meantBy(at, valueAt(written, path.slice(0, place + 1)))
  }
  return at
}
function stepInto(at: z.core.$ZodType | undefined, key: PropertyKey): z.core.$ZodType | undefined {
  const inside = at === undefined ? undefined : bare(at)
  if (inside instanceof z.ZodObject) return inside.shape[String(key)]
  if (inside instanceof z.ZodArray) return inside.element
  return inside instanceof z.ZodRecord ? inside.valueType : undefined
}

/** Of shapes that one key tells apart the one that is written; the first where it tells none. */
function meantBy(schema: z.core.$ZodType, written: unknown): z.core.$ZodType {
  const choice = CHOICES.get(schema)
  if (choice !== undefined) return choice.of(written)
  const inside = bare(schema)
  if (!(inside instanceof z.ZodDiscriminatedUnion)) return blockOf(inside, written) ?? schema
  const { discriminator } = inside.def
  const said = valueAt(written, [discriminator])
  const shapes: readonly z.core.$ZodType[] = inside.options
  const meant = shapes.find((shape) => {
    const key = stepInto(shape, discriminator)
    return key !== undefined && z.safeParse(key, said).success
  })
  return meant ?? shapes[0] ?? schema
}

/** Of shapes that may be a value or a block of keys the block, where one is written. */
function blockOf(inside: z.core.$ZodType, written: unknown): z.core.$ZodType | undefined {
  if (!(inside instanceof z.ZodUnion) || typeof written !== 'object' || Array.isArray(written))
    return
  const options: readonly z.core.$ZodType[] = inside.options
  return options.map(bare).find((one) => one instanceof z.ZodRecord || one instanceof z.ZodObject)
}

/** What is to be written for a value, with an example. */
export function description(schema: z.core.$ZodType | undefined): string {
  return said(schema, 'description') ?? title(schema)
}

/** What a thing is called: `a building`. */
export function title(schema: z.core.$ZodType | undefined): string {
  return said(schema, 'title') ?? 'a value'
}

function said(
  schema: z.core.$ZodType | undefined,
  what: 'title' | 'description',
): string | undefined {
  if (schema === undefined) return undefined
  return z.globalRegistry.get(schema)?.[what] ?? said(unwrapped(schema), what)
}

/** The keys of a thing; none where the schema is of no thing. */
export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const inside = schema === undefined ? undefined : bare(schema)
  return inside instanceof z.ZodObject ? Object.keys(inside.shape) : []
}

/** The keys of a thing that it cannot do without. */
export function neededKeys(schema: z.core.$ZodType | undefined): readonly string[] {
  const inside = schema === undefined ? undefined : bare(schema)
  if (!(inside instanceof z.ZodObject)) return []
  return Object.entries(inside.shape)
    .filter(([, field]) => !z.safeParse(field as z.core.$ZodType, undefined).success)
    .map(([key]) => key)
}

/** Who has a key, among all things of a file: `a building`. */
export function ownerOf(schema: z.core.$ZodType, key: string): string | undefined {
  const choice = CHOICES.get(schema)
  if (choice !== undefined) return firstOwner(choice.options, key)
  const inside = bare(schema)
  if (inside instanceof z.ZodArray) return ownerOf(inside.element, key)
  if (inside instanceof z.ZodDiscriminatedUnion) return firstOwner(inside.options, key)
  if (!(inside instanceof z.ZodObject)) return undefined
  if (Object.hasOwn(inside.shape, key)) return title(schema)
  return firstOwner(Object.values(inside.shape), key)
}

function firstOwner(schemas: readonly z.core.$ZodType[], key: string): string | undefined {
  for (const schema of schemas) {
    const owner = ownerOf(schema, key)
    if (owner !== undefined) return owner
  }
  return undefined
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = unwrapped(schema)
  return inner === undefined ? schema : bare(inner)
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return schema.unwrap()
  if (schema instanceof z.ZodPipe)
    return schema.in instanceof z.ZodTransform ? schema.out : schema.in
  return undefined
}
