import {
  type Area,
  ancestorAt,
  areaAt,
  areasOfSeat,
  buildingsOf,
  type Checkpoint,
  isOffice,
  lineage,
  type Seat,
  type Street,
  subtree,
} from '../model/area.ts'
import type { EntryPlace } from '../model/register/entry.ts'
import { placeOf } from '../model/register/entry.ts'
import { isSaidAt, type Register } from '../model/register/register.ts'
import type { Facts, View } from '../model/view.ts'

/** The place that is spoken of in a chat; one-to-one there is none. */
export function placeHere({ here }: View): EntryPlace | null {
  return here.seat === null ? null : placeOf(here.seat)
}

/** The checkpoint that is asked about in a chat: its own, the one that is named, the only one. */
export function placeNamed({ street, here }: View, name: string | null): EntryPlace | null {
  const { seat } = here
  if (seat === null || !isOffice(seat)) return null
  if (seat.kind === 'checkpoint' && (name === null || name === seat.checkpoint.name))
    return placeOf(seat)
  const all = checkpointsIn(street, seat)
  const meant =
    name === null ? (all.length === 1 ? all : []) : all.filter((each) => each.name === name)
  return meant[0] ?? null
}

/** The checkpoints of a chat's areas, below them and above. */
export function checkpointsIn(street: Street, seat: Seat): readonly EntryPlace[] {
  return areasOfSeat(seat).flatMap((path) =>
    [...subtree(street, path), ...lineage(street, path).slice(1)].flatMap(
      ({ path: area, checkpoints = [] }) => checkpoints.map(({ name }) => ({ area, name })),
    ),
  )
}

/** The register of a name whose entries are said in this chat. */
export function registerHere(view: View, name: string): Register | undefined {
  const { seat } = view.here
  if (seat === null) return undefined
  return view.registers.find((each) => each.name === name && isSaidAt(each, seat))
}

/** What people call a place: 南门, or the area's name. */
export function placeLabel(facts: Facts, { area, name }: EntryPlace): string {
  return name === '' ? areaAt(facts.street, area).name : name
}

/** The checkpoint that a place is; undefined where it is none. */
export function checkpointAt(facts: Facts, { area, name }: EntryPlace): Checkpoint | undefined {
  return facts.street.areas.get(area)?.checkpoints?.find((each) => each.name === name)
}

/** The grid that a place belongs to: its own, or that of the buildings whose gate it is; its area where it has none. */
export function gridOf(facts: Facts, place: EntryPlace, destination: string | null): Area {
  const own = areaAt(facts.street, place.area)
  const above = ancestorAt(facts.street, place.area, 'grid')
  if (above !== undefined) return above
  const compound = checkpointAt(facts, place)?.compound ?? null
  const buildings = buildingsOf(facts.street, place.area).filter(
    (building) => compound === null || building.compound === compound,
  )
  const meant = buildings.find(({ name }) => leadsTo(name, destination)) ?? buildings[0]
  const grid = meant?.parent == null ? undefined : facts.street.areas.get(meant.parent)
  return grid ?? own
}

/** 3号楼, and 3-502 where there is such a building. */
function leadsTo(building: string, destination: string | null): boolean {
  if (destination === null) return false
  const number = /^([0-9A-Z]+)-/.exec(destination)?.[1]
  return (
    destination.startsWith(building) || (number !== undefined && building.startsWith(`${number}号`))
  )
}

/** Whether what is written down may be read out in a chat: only where staff or partners sit. */
export function mayHear({ here }: View): boolean {
  return isOffice(here.seat)
}
