import type { Street } from '../domain/model/area.ts'
import type { Household, HouseholdChange } from '../domain/model/effect.ts'
import type { Home } from '../domain/model/person.ts'
import { byPlace, changed } from '../store/people/household.ts'
import type { Store } from '../store/store.ts'

export type Dwellings = ReturnType<typeof dwellingsOf>

interface Building {
  /** In the building's order. */
  readonly households: readonly string[]
  readonly known: ReadonlyMap<string, Household>
}

/** The households (户) of each building: from street.yaml, and what a roster or people added. */
export function dwellingsOf(store: Store, street: Street) {
  const buildings = new Map<string, Building>()

  function building(area: string): Building {
    const read = buildings.get(area)
    if (read !== undefined) return read
    const listed = street.areas.get(area)?.households ?? []
    const known = new Map(store.households.of(area).map((each) => [each.home.household, each]))
    const file = new Set(listed)
    const added = [...known.keys()].filter((household) => !file.has(household)).sort(byPlace)
    const households = added.length === 0 ? listed : [...listed, ...added]
    const made = { households, known }
    buildings.set(area, made)
    return made
  }

  return {
    in: (area: string): readonly string[] => building(area).households,
    at({ area, household }: Home): Household | undefined {
      const { known, households } = building(area)
      const found = known.get(household)
      if (found !== undefined || !households.includes(household)) return found
      return changed(undefined, { home: { area, household } })
    },
    awayIn: (area: string, now: number): readonly string[] => {
      const { households, known } = building(area)
      if (known.size === 0) return []
      return households.filter((household) => (known.get(household)?.away ?? 0) > now)
    },
    change(change: HouseholdChange): void {
      const { area, household } = change.home
      store.households.put(changed(building(area).known.get(household), change))
      store.households.said(change)
      buildings.delete(area)
    },
    forget(): void {
      buildings.clear()
    },
  }
}
