import { z } from 'zod'
import type { Column } from './spreadsheet.ts'

/** The exports that a layout may be of. */
const EXPORTS = ['roll-call', 'cases', 'roster'] as const

export type Export = (typeof EXPORTS)[number]

const column = z.union([
  z.string(),
  z.strictObject({ heading: z.string(), field: z.string() }),
  z.strictObject({ heading: z.string(), text: z.string() }),
])

/**
 * layouts.yaml: what one asker wants, by a name (一张表: entered once, exported to each). A column is one
 * of ours as it is, one of ours under another heading, or a heading with the same text in every row.
 */
export const layoutsShape = z.record(
  z.string(),
  z.strictObject({ of: z.enum(EXPORTS), columns: z.array(column).min(1) }),
)

export type Layout = z.output<typeof layoutsShape>[string]

/** The columns as a layout has them. Null in place of those it names that we do not have. */
export function laidOut<Row>(
  { columns }: Layout,
  ours: readonly Column<Row>[],
): readonly (Column<Row> | { readonly unknown: string })[] {
  return columns.map((wanted) => {
    if (typeof wanted !== 'string' && 'text' in wanted) {
      const { heading, text } = wanted
      return { heading, width: Math.max(heading.length, text.length) * 2 + 2, of: () => text }
    }
    const name = typeof wanted === 'string' ? wanted : wanted.field
    const own = ours.find(({ heading }) => heading === name)
    if (own === undefined) return { unknown: name }
    return typeof wanted === 'string' ? own : { ...own, heading: wanted.heading }
  })
}
