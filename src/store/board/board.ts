import { type Connection, changeCount } from '../database/sqlite.ts'
import type { AreaStore } from '../people/area.ts'
import { caseFigures } from './case-figures.ts'
import { residents } from './residents.ts'
import { rollCallFigures } from './roll-call-figures.ts'

/** What the command board asks again and again: cheap sums, and what has changed. */
export function boardStore(db: Connection, areas: AreaStore) {
  return {
    /** A number that grows with every row this program writes. */
    version: changeCount(db),
    ...rollCallFigures(db, areas),
    ...caseFigures(db),
    ...residents(db, areas),
  }
}
