import { z } from 'zod'
import { sourceOf } from './load.ts'
import { read } from './reading/file-reader.ts'
import { goOn, type Read } from './reading/mistake.ts'

/** What a column of a roster may hold. */
export const FIELDS = [
  'community',
  'grid',
  'compound',
  'building',
  'unit',
  'floor',
  'room',
  'address',
  'name',
  'phone',
  'people',
  'tags',
  'remark',
  'relation',
] as const

export type Field = (typeof FIELDS)[number]

const columnMapShape = z.record(
  z.string(),
  z.enum(FIELDS).describe(`what the column holds: ${FIELDS.join(', ')}`),
)

/** Loads a street's own headings for a roster: `{幢号: building, 户名: name}`. */
export function loadColumnMap(file: string): Read<Readonly<Record<string, Field>>> {
  return goOn(sourceOf(file), (source) =>
    read(source, { shape: columnMapShape, rules: () => [], build: (map) => map }),
  )
}
