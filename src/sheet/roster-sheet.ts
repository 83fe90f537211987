import { buildingsOf } from '../domain/model/area.ts'
import type { Household } from '../domain/model/effect.ts'
import { changed } from '../store/people/household.ts'
import { type Book, householdsOf } from '../store/standing.ts'
import { placeIn } from './area-columns.ts'
import type { Column } from './spreadsheet.ts'

/** A household of the roster, with where it is. */
export interface HouseholdRow {
  readonly community: string
  readonly grid: string
  readonly building: string
  readonly compound: string
  readonly household: Household
}

/** The columns of the roster (花名册), as `import` reads them again. */
export const ROSTER_COLUMNS: readonly Column<HouseholdRow>[] = [
  { heading: '社区', width: 18, of: (row) => row.community },
  { heading: '网格', width: 16, of: (row) => row.grid },
  { heading: '小区', width: 16, of: (row) => row.compound },
  { heading: '楼座', width: 18, of: (row) => row.building },
  {
    heading: '单元',
    width: 6,
    of: ({ household }) => household.home.household.split('-')[0] ?? '',
  },
  {
    heading: '房号',
    width: 8,
    of: ({ household }) => household.home.household.split('-').at(-1) ?? '',
  },
  { heading: '人数', width: 6, of: ({ household }) => household.people },
  { heading: '标签', width: 20, of: ({ household }) => household.tags.join('、') },
]

/** Besides, where names were asked for. */
export const ROSTER_NAMES: readonly Column<HouseholdRow>[] = [
  { heading: '户主', width: 12, of: ({ household }) => household.name },
  { heading: '电话', width: 16, of: ({ household }) => household.phone },
]

/** The households at or below an area, in the order of the street. */
export function rosterRows({ store, street }: Book, path: string): readonly HouseholdRow[] {
  return buildingsOf(street, path).flatMap((area) => {
    const known = new Map(store.households.of(area.path).map((each) => [each.home.household, each]))
    return householdsOf(area, [...known.keys()]).map((household) => ({
      ...placeIn(street, area),
      compound: area.compound ?? '',
      household:
        known.get(household) ?? changed(undefined, { home: { area: area.path, household } }),
    }))
  })
}
