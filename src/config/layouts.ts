import { z } from 'zod'
import { sourceOf } from './load.ts'
import { read } from './reading/file-reader.ts'
import { goOn, type Read } from './reading/mistake.ts'

/** The exports that a layout may be of. */
const EXPORTS = [
  'roll-call',
  'cases',
  'findings',
  'notices',
  'entries',
  'stock',
  'movements',
  'members',
  'roster',
  'rounds',
  'hours',
  'rota',
] as const

export type Export = (typeof EXPORTS)[number]

const column = z
  .union([
    z.string(),
    z.strictObject({ heading: z.string(), field: z.string() }),
    z.strictObject({ heading: z.string(), text: z.string() }),
  ])
  .meta({
    title: 'a column',
    description:
      'one of ours, such as 编号; {heading: 时间, field: 上报时间} under another heading; or {heading: 单位, text: 九水街道}',
  })

const layoutsShape = z.record(
  z.string(),
  z
    .strictObject({
      of: z.enum(EXPORTS).describe(`what is exported: ${EXPORTS.join(', ')}`),
      columns: z.array(column).min(1).describe('a list of columns, such as [编号, 类别]'),
    })
    .meta({ title: 'a layout', description: '{of: cases, columns: [编号, 类别]}' }),
)

export type Layouts = z.output<typeof layoutsShape>
export type Layout = Layouts[string]

/**
 * Reads layouts.yaml: what one asker wants, by a name (一张表: entered once, exported to each). A column is one of ours as
 * it is, one of ours under another heading, or a heading with the same text in every row.
 */
export function readLayouts(text: string, file: string): Read<Layouts> {
  return read({ file, text }, { shape: layoutsShape, rules: () => [], build: (all) => all })
}

export function loadLayouts(file: string): Read<Layouts> {
  return goOn(sourceOf(file), ({ text }) => readLayouts(text, file))
}
