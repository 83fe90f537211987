import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Area, Street } from '../../domain/model/area.ts'
import type { Connection } from '../database/sqlite.ts'
import { columns, hot } from '../database/statement.ts'
import type { AreaTable, Tables } from '../database/tables.ts'

export type AreaStore = ReturnType<typeof areaStore>

/** The numbers that records know areas by. Areas that left street.yaml keep theirs. */
export function areaStore(db: Connection) {
  const all = hot(db, (query, _: Record<string, never>) => query.selectFrom('area').selectAll())
  const put = hot(db, (query, given: AreaTable) =>
    query
      .insertInto('area')
      .values(columns(given, 'id', 'path', 'name', 'level', 'gone'))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(columns(given, 'name', 'level', 'gone')),
      ),
  )
  const ids = new Map<string, number>()
  const rows = new Map<number, AreaTable>()
  const remember = (row: AreaTable) => {
    ids.set(row.path, row.id)
    rows.set(row.id, row)
  }
  for (const row of all.all({})) remember(row)

  return {
    /** The number to record something under. Throws for a path that was never in street.yaml. */
    id(path: string): number {
      const id = ids.get(path)
      if (id === undefined) throw new Error(`no area ${path} was ever in street.yaml`)
      return id
    },
    /** As `id`, for looking: 0, which nothing is recorded under, where the area was never here. */
    seek: (path: string): number => ids.get(path) ?? 0,
    path(id: number): string {
      const row = rows.get(id)
      if (row === undefined) throw new Error(`no area has the number ${id}`)
      return row.path
    },
    /** What the street file as it is now changes: new areas, renamed ones, and those that left. */
    changes(street: Street): readonly AreaTable[] {
      let next = [...rows.keys()].reduce((last, id) => Math.max(last, id), 0) + 1
      const here = [...street.areas.values()].map((area) =>
        rowOf(area, ids.get(area.path) ?? next++),
      )
      const left = [...rows.values()].filter(({ path }) => !street.areas.has(path))
      return [...here, ...left.map((row): AreaTable => ({ ...row, gone: 1 }))].filter((row) => {
        const before = rows.get(row.id)
        return before?.name !== row.name || before.level !== row.level || before.gone !== row.gone
      })
    },
    put(row: AreaTable): void {
      put.run(row)
      remember(row)
    },
  }
}

function rowOf({ path, name, level }: Area, id: number): AreaTable {
  return { id, path, name, level, gone: 0 }
}

/** An area's path, and where the paths below it begin and end. */
export interface Span {
  readonly path: string
  readonly below: string
  readonly end: string
}

/** `/` is followed by `0`. */
export function span(path: string): Span {
  return { path, below: `${path}/`, end: `${path}0` }
}

/** In SQL: an area that is the one a span was made of, or lies below it. */
export function atOrBelow(
  is: ExpressionBuilder<Pick<Tables, 'area'>, 'area'>,
  { path, below, end }: Span,
): Expression<SqlBool> {
  return is.or([
    is('area.path', '=', path),
    is.and([is('area.path', '>', below), is('area.path', '<', end)]),
  ])
}
