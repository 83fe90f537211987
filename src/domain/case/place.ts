// Played by: who-is-not-known-is-asked.chat, who-asked-for-all-hears-of-all.chat, a-day-that-is-not-there.chat
import { type Area, areaAt, buildingsOf, lineage } from '../model/area.ts'
import {
  type Dwelling,
  dwellingsIn,
  findHome,
  homesSaid,
  namesBuilding,
  type SpokenHome,
} from '../model/household.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'

/** The buildings a chat speaks for, with their households. */
export function dwellings(
  view: View,
  areas: readonly string[] = view.here.areas,
): readonly Dwelling[] {
  return dwellingsIn(view.street, areas, view.households)
}

/** A home as somebody here would say theirs, with its building where that has to be said. */
export function homeExample(view: View): string {
  const buildings = dwellings(
    view,
    view.here.areas.length > 0 ? view.here.areas : [view.street.root],
  )
  const [first] = buildings
  const household = first?.households[0] ?? '1-101'
  const alone = view.here.areas.length > 0 && buildings.length === 1
  return alone ? household : `${first?.area.name ?? ''}${household}`
}

/** The home a spoken household means here: the speaker's own building comes first. */
export function homeHere(view: View, household: string): Home | null {
  const spoken = spokenIn(view, household)
  const { home } = view.speaker
  const own = home && findHome(view.street, spoken, dwellings(view, [home.area]))
  return own ?? findHome(view.street, spoken, dwellings(view, areasFor(view, spoken)))
}

/** The homes a spoken household may mean here, several where its building must be asked for. */
export function homesHere(view: View, household: string): readonly Home[] {
  const spoken = spokenIn(view, household)
  return homesSaid(view.street, spoken, dwellings(view, areasFor(view, spoken)))
}

function spokenIn({ occasion }: View, household: string): SpokenHome {
  return { household, text: occasion.said?.text ?? '' }
}

/** Alone with who belongs nowhere yet, a household that is said with its building may be any of the street. */
function areasFor(view: View, spoken: SpokenHome): readonly string[] {
  const { areas } = view.here
  return areas.length === 0 && namesBuilding(view.street, spoken) ? [view.street.root] : areas
}

/** Where something is: the home, or the area where no household is known. */
export interface Place {
  readonly area: string
  readonly household: string | null
}

/**
 * Where what was said is: the household or building that the text names, else where the speaker lives,
 * else what the chat speaks for.
 */
export function placeOfTrouble(view: View, spoken: string | null, text: string): Place {
  const named = spoken === null ? null : homeHere(view, spoken)
  if (named !== null) return named
  const building = buildingNamed(view, text)
  const { home } = view.speaker
  if (building !== null && building.path !== home?.area)
    return { area: building.path, household: null }
  if (home !== null && speaksFor(view, home.area)) return home
  return { area: commonArea(view), household: null }
}

function buildingNamed(view: View, text: string): Area | null {
  const buildings = view.here.areas.flatMap((path) => buildingsOf(view.street, path))
  return namedIn(buildings, text)
}

/** Whether no digit or letter before a name makes it another's. */
function standsAlone(name: string, text: string): boolean {
  const before = text.charAt(text.indexOf(name) - 1)
  return !/[0-9A-Za-z]/.test(before)
}

/** The one area whose name stands in a text: 1号楼, and not in 11号楼; null where none or several do. */
export function namedIn(areas: readonly Area[], text: string): Area | null {
  const found = areas.filter(({ name }) => text.includes(name) && standsAlone(name, text))
  return found.length === 1 ? (found[0] ?? null) : null
}

function speaksFor(view: View, area: string): boolean {
  const line = lineage(view.street, area)
  return (
    view.here.areas.length === 0 ||
    view.here.areas.some((path) => line.some((above) => above.path === path))
  )
}

/** The lowest area that holds all that the chat speaks for; the street itself where it speaks for none. */
function commonArea(view: View): string {
  const [first, ...rest] = view.here.areas
  if (first === undefined) return view.speaker.positions[0]?.area ?? view.street.root
  const shared = lineage(view.street, first).find(({ path }) =>
    rest.every((other) => lineage(view.street, other).some((area) => area.path === path)),
  )
  return areaAt(view.street, shared?.path ?? view.street.root).path
}
