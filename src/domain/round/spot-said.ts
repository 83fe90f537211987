// Played by: rounds-are-made.chat
import { ancestorAt, lineage, within } from '../model/area.ts'
import type { IntervalDuty } from '../model/duty/duty.ts'
import type { Spot } from '../model/duty/round.ts'
import { buildingNumber } from '../model/household.ts'
import type { View } from '../model/view.ts'
import { expectedBy } from './spots.ts'

/** The places that may be meant by what was said of a duty: one, several where it is to be said in full, or none. */
export function spotsSaid(view: View, duty: IntervalDuty, said: string): readonly Spot[] {
  const known = [
    ...new Map(
      expectedBy(view, duty).map(({ spot }) => [`${spot.area}/${spot.name}`, spot]),
    ).values(),
  ]
  const called = (spot: Spot) =>
    duty.of === 'checkpoint' ? spot.name : (view.street.areas.get(spot.area)?.name ?? '')
  const exact = known.filter((spot) => called(spot) === said)
  const named = exact.length > 0 ? exact : known.filter((spot) => bearsNumber(called(spot), said))
  return narrowed(view, named).map((spot) => ({ ...spot, part: '' }))
}

/** 三号楼 is 3号楼, and A座 is A号楼. */
function bearsNumber(name: string, said: string): boolean {
  return buildingNumber({ name }) === buildingNumber({ name: said })
}

/** Of several of one name those of the chat, then those whose 小区 or community is named. */
function narrowed(view: View, spots: readonly Spot[]): readonly Spot[] {
  const { street, here, occasion } = view
  const text = occasion.said?.text ?? ''
  const near = new Set(
    here.areas.flatMap((path) => {
      const community = ancestorAt(street, path, 'community')?.path ?? path
      return [path, community]
    }),
  )
  const ways: readonly ((spot: Spot) => boolean)[] = [
    ({ area }) =>
      [area, ...lineage(street, area).map(({ path }) => path)].some((path) =>
        here.areas.includes(path),
      ),
    ({ area }) => [...near].some((path) => within(area, path)),
    ({ area }) => {
      const [building, ...above] = lineage(street, area)
      const names = [
        building?.name ?? '',
        building?.compound ?? '',
        ...above.slice(0, -1).map(({ name }) => name),
      ]
      return names.slice(1).some((name) => name !== '' && text.includes(name))
    },
  ]
  return ways.reduce((left, way) => {
    const fit = left.length > 1 ? left.filter(way) : []
    return fit.length > 0 ? fit : left
  }, spots)
}

/** A place of a duty near a chat, to say one. */
export function spotNear(view: View, duty: IntervalDuty): Spot | null {
  const all = expectedBy(view, duty)
  const here = view.here.areas
  const near = all.find(({ spot }) => here.some((path) => within(spot.area, path)))
  return (near ?? all[0])?.spot ?? null
}
