import type { Layout } from '../config/layouts.ts'
import type { Column } from './spreadsheet.ts'

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
