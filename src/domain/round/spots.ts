import { buildingsOf, subtree } from '../model/area.ts'
import type { IntervalDuty } from '../model/duty/duty.ts'
import { everyOf, type Spot } from '../model/duty/round.ts'
import type { Home } from '../model/person.ts'
import type { Facts } from '../model/view.ts'

/** A place where somebody is expected, and how often, ms. */
export interface Expected {
  readonly spot: Spot
  readonly every: number
}

/** Every place that a duty is of: its buildings and checkpoints with their parts, and the households with its tags. */
export function expectedBy(facts: Facts, duty: IntervalDuty): readonly Expected[] {
  switch (duty.of) {
    case 'building':
      return buildingsIn(facts, duty).flatMap((area) => partsAt(duty, { area, name: '' }))
    case 'checkpoint':
      return duty.at.flatMap((path) =>
        subtree(facts.street, path).flatMap(({ path: area, checkpoints = [] }) =>
          checkpoints.flatMap(({ name }) => partsAt(duty, { area, name })),
        ),
      )
    case 'household': {
      const buildings = new Set(buildingsIn(facts, duty))
      return facts.taggedHouseholds().flatMap(({ home, tags }) => {
        const every = everyOf(duty, '', tags)
        return every === null || !buildings.has(home.area) ? [] : [{ spot: spotOf(home), every }]
      })
    }
  }
}

function buildingsIn({ street }: Facts, { at }: IntervalDuty): readonly string[] {
  return [...new Set(at.flatMap((path) => buildingsOf(street, path).map((area) => area.path)))]
}

function partsAt({ parts }: IntervalDuty, at: { area: string; name: string }): readonly Expected[] {
  return parts.map(({ name: part, every }) => ({ spot: { ...at, part }, every }))
}

export function spotOf({ area, household }: Home): Spot {
  return { area, name: household, part: '' }
}

/** How often a place is to be seen to, as things stand now, ms; null where it is not. */
export function everyAt(facts: Facts, duty: IntervalDuty, spot: Spot): number | null {
  if (duty.of !== 'household') return everyOf(duty, spot.part, [])
  const home = { area: spot.area, household: spot.name }
  return everyOf(duty, '', facts.household(home)?.tags ?? [])
}
