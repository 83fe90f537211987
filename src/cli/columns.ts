import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Refusal } from '../bot/refusal.ts'
import { type Export, type Layout, laidOut, layoutsShape } from '../sheet/layout.ts'
import type { Column } from '../sheet/spreadsheet.ts'

/** Our columns, or those of the layout that was asked for. Throws a `Refusal` where it cannot be had. */
export function columnsFor<Row>(
  what: Export,
  ours: readonly Column<Row>[],
  { data, layout }: { readonly data: string; readonly layout?: string },
): readonly Column<Row>[] {
  if (layout === undefined) return ours
  const file = join(data, 'layouts.yaml')
  const layouts = layoutsIn(file)
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

function layoutsIn(file: string): Readonly<Record<string, Layout>> {
  let written: unknown
  try {
    written = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new Refusal(`${file}: cannot be read (${why})`)
  }
  const checked = layoutsShape.safeParse(written)
  if (checked.success) return checked.data
  throw new Refusal(
    ...checked.error.issues.map(
      ({ path }) =>
        `${file}: ${path.join('.') || 'the file'} is wrong; write 名字: {of: cases, columns: [编号, {heading: 时间, field: 上报时间}, {heading: 单位, text: 九水街道}]}`,
    ),
  )
}
