import { join } from 'node:path'
import { accepted, Refusal } from '../bot/refusal.ts'
import { type Export, loadLayouts } from '../config/layouts.ts'
import { laidOut } from '../sheet/layout.ts'
import type { Column } from '../sheet/spreadsheet.ts'

/** Our columns, or those of the layout that was asked for. Throws a `Refusal` where it cannot be had. */
export function columnsFor<Row>(
  what: Export,
  ours: readonly Column<Row>[],
  { data, layout }: { readonly data: string; readonly layout?: string },
): readonly Column<Row>[] {
  if (layout === undefined) return ours
  const file = join(data, 'layouts.yaml')
  const layouts = accepted(loadLayouts(file))
  const found = layouts[layout]
  if (found === undefined) {
    throw new Refusal(
      `${file}: there is no layout "${layout}"; there are ${Object.keys(layouts).join(', ')}`,
    )
  }
  if (found.of !== what) throw new Refusal(`${file}: "${layout}" is of ${found.of}, not of ${what}`)
  return laidOut(found, ours).map((column) => {
    if (!('unknown' in column)) return column
    const known = ours.map(({ heading }) => heading).join(', ')
    throw new Refusal(
      `${file}: "${layout}" has no column "${column.unknown}" to take; take ${known}`,
    )
  })
}
