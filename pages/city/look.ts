import { useEffect, useState } from 'preact/hooks'
import type {
  CityView,
  PlaceSums,
  StreetStanding,
} from '../../src/server/protocol/city-messages.ts'
import { here } from '../shared/below.ts'

/** ms between two looks. */
const BETWEEN = 2_000

export interface Seen {
  readonly view: CityView | null
  /** Why the last look failed; null: it did not. */
  readonly lost: string | null
}

/** How the city stands, with a street's communities where one is looked at; again and again while the page is seen. */
export function useView(street: string | null): Seen {
  const [seen, setSeen] = useState<Seen>({ view: null, lost: null })
  useEffect(() => {
    let timer = 0
    let over = false
    async function look(): Promise<void> {
      const lost = await asked(street).catch((error) =>
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
  }, [street])
  return seen
}

async function asked(street: string | null): Promise<CityView> {
  const of = street === null ? '' : `?street=${encodeURIComponent(street)}`
  const response = await fetch(here(`/city/api/view${of}`))
  const body = await response.json()
  if (!response.ok) throw new Error(body.error ?? '')
  return body
}

/** A place and those right below it, in their order. */
export interface Branch {
  readonly place: PlaceSums
  /** How the street stands; null: it is none. */
  readonly standing: StreetStanding | null
  readonly below: readonly Branch[]
}

/** The city as a tree: districts, their streets, the communities of the one that is looked at. What wants eyes comes first. */
export function treeOf({ places, streets }: CityView): Branch | null {
  const standings = new Map(streets.map((standing) => [standing.name, standing]))
  const below = new Map<string, PlaceSums[]>()
  const heard = new Set(places.map(keyOf))
  const unheard = streets
    .flatMap(({ name, district }) => [placeWithout(district, null), placeWithout(district, name)])
    .filter((place) => !heard.has(keyOf(place)))
  for (const place of new Map(
    [...places, ...unheard].map((each) => [keyOf(each), each]),
  ).values()) {
    if (place.district === null) continue
    const key = above(place)
    const those = below.get(key)
    if (those === undefined) below.set(key, [place])
    else those.push(place)
  }
  const branch = (place: PlaceSums): Branch => ({
    place,
    standing: place.community === null ? (standings.get(place.street ?? '') ?? null) : null,
    below: (below.get(keyOf(place)) ?? []).map(branch).toSorted(worstFirst),
  })
  const city = places.find(({ district }) => district === null)
  return city === undefined ? null : branch(city)
}

/** A place that told nothing yet. */
function placeWithout(district: string, street: string | null): PlaceSums {
  return {
    district,
    street,
    community: null,
    calls: [],
    cases: [],
    stock: [],
    gaps: { wanted: 0, lacking: 0 },
  }
}

function above({ district, street, community }: PlaceSums): string {
  if (community !== null) return JSON.stringify([district, street, null])
  return JSON.stringify([street === null ? null : district, null, null])
}

/** Streets that are not heard, then what is overdue, then what is abnormal; and by name, so that the order rests. */
function worstFirst(a: Branch, b: Branch): number {
  const overdue = ({ place }: Branch) => overdueIn(place)
  const abnormal = ({ place }: Branch) => Math.max(0, ...place.calls.map((call) => call.abnormal))
  for (const trouble of [deafIn, overdue, abnormal]) {
    const more = trouble(b) - trouble(a)
    if (more !== 0) return more
  }
  const name = ({ place: { district, street, community } }: Branch) =>
    community ?? street ?? district ?? ''
  return name(a).localeCompare(name(b), 'zh')
}

/** How many streets of a place are not heard. */
export function deafIn({ standing, below }: Branch): number {
  if (standing !== null) return standing.state === 'well' ? 0 : 1
  return below.reduce((sum, each) => sum + deafIn(each), 0)
}

export function overdueIn({ cases }: PlaceSums): number {
  return cases.reduce((sum, each) => sum + each.overdue, 0)
}

/** Only what a text is in the name of, with all that it is below of; a district that bears it has all its streets. */
export function searched({ place, standing, below }: Branch, text: string): Branch | null {
  const named = [place.street, place.community, place.district].find((name) => name !== null)
  if (named?.includes(text)) return { place, standing, below }
  const found = below.flatMap((each) => searched(each, text) ?? [])
  return found.length === 0 ? null : { place, standing, below: found }
}

export function keyOf({ district, street, community }: PlaceSums): string {
  return JSON.stringify([district, street, community])
}
