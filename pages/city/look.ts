import { useEffect, useState } from 'preact/hooks'
import type { CityView, PlaceSums } from '../../src/server/protocol/city-messages.ts'
import { here } from '../shared/below.ts'

/** ms between two looks. */
const BETWEEN = 2_000

export interface Seen {
  readonly view: CityView | null
  /** Why the last look failed; null: it did not. */
  readonly lost: string | null
}

/** How the city stands, looked at again and again while the page is seen. */
export function useView(): Seen {
  const [seen, setSeen] = useState<Seen>({ view: null, lost: null })
  useEffect(() => {
    let timer = 0
    let over = false
    async function look(): Promise<void> {
      const lost = await asked().catch((error) =>
        String(error instanceof Error ? error.message : error),
      )
      if (over) return
      setSeen(({ view }) =>
        typeof lost === 'string' ? { view, lost } : { view: lost, lost: null },
      )
      timer = window.setTimeout(() => void look(), BETWEEN)
    }
    void look()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [])
  return seen
}

async function asked(): Promise<CityView> {
  const response = await fetch(here('/city/api/view'))
  const body = await response.json()
  if (!response.ok) throw new Error(body.error ?? '')
  return body
}

/** A place and those right below it, in their order. */
export interface Branch {
  readonly place: PlaceSums
  readonly below: readonly Branch[]
}

/** The city as a tree: districts, their streets, the communities of those. */
export function treeOf({ places }: CityView): Branch | null {
  const city = places.find(({ district }) => district === null)
  if (city === undefined) return null
  const branch = (place: PlaceSums, below: readonly Branch[]): Branch => ({ place, below })
  const sorted = (found: readonly PlaceSums[]) => found.toSorted(byName)
  const communities = (of: PlaceSums) =>
    sorted(
      places.filter(
        ({ district, street, community }) =>
          district === of.district && street === of.street && community !== null,
      ),
    ).map((place) => branch(place, []))
  const streets = (of: PlaceSums) =>
    sorted(
      places.filter(
        ({ district, street, community }) =>
          district === of.district && street !== null && community === null,
      ),
    ).map((place) => branch(place, communities(place)))
  const districts = sorted(
    places.filter(({ district, street }) => district !== null && street === null),
  )
  return branch(
    city,
    districts.map((place) => branch(place, streets(place))),
  )
}

function byName(a: PlaceSums, b: PlaceSums): number {
  const name = ({ district, street, community }: PlaceSums) => community ?? street ?? district ?? ''
  return name(a).localeCompare(name(b), 'zh')
}

export function keyOf({ district, street, community }: PlaceSums): string {
  return JSON.stringify([district, street, community])
}
