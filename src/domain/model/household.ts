import { type Area, buildingsOf, type Street } from './area.ts'
import type { Home } from './person.ts'

/** More stand in no building: who has so many has written several as one. */
export const MOST_HOUSEHOLDS = 2000

/** A building with its households, as far as finding a home needs it. */
export interface Dwelling {
  readonly area: Area
  readonly households: readonly string[]
}

/** The buildings that areas hold, with the households that `known` tells of each. */
export function dwellingsIn(
  street: Street,
  areas: readonly string[],
  known: (area: string) => readonly string[],
): readonly Dwelling[] {
  return areas
    .flatMap((path): readonly Area[] => buildingsOf(street, path))
    .map((area) => ({ area, households: known(area.path) }))
}

/**
 * Finds the home that a spoken household means among the buildings of a chat: `1-502`,
 * `3-2-501` (building, unit, room) or a bare room `502`. Null where none or several fit.
 */
export function findHome(spoken: string, dwellings: readonly Dwelling[]): Home | null {
  const found = candidates(spoken, dwellings)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** All homes that a spoken household may mean, the most literal reading first and alone if it fits. */
export function candidates(spoken: string, dwellings: readonly Dwelling[]): readonly Home[] {
  const parts = spoken.split('-')
  const literal = homesWhere(dwellings, (_, household) => household === spoken)
  if (literal.length > 0) return literal
  if (parts.length === 3) {
    const [building, unit, room] = parts
    return homesWhere(
      dwellings,
      (area, household) => numberOf(area) === building && household === `${unit}-${room}`,
    )
  }
  if (parts.length === 2) {
    const [building, room] = parts
    return homesWhere(
      dwellings,
      (area, household) => numberOf(area) === building && roomOf(household) === room,
    )
  }
  return homesWhere(dwellings, (_, household) => roomOf(household) === spoken)
}

function homesWhere(
  dwellings: readonly Dwelling[],
  fits: (area: Area, household: string) => boolean,
): readonly Home[] {
  return dwellings.flatMap(({ area, households }) =>
    households
      .filter((household) => fits(area, household))
      .map((household) => ({ area: area.path, household })),
  )
}

/** `3` of `3号楼`, `A` of `A座`: what people say for the building. */
function numberOf(building: Area): string {
  return building.name.match(/[0-9A-Za-z]+/)?.[0] ?? building.name
}

function roomOf(household: string): string {
  return household.slice(household.lastIndexOf('-') + 1)
}

/** The floor a room stands on: `1203` on 12, `502` on 5; 0 where the number does not say. */
export function floorOf(household: string): number {
  const room = roomOf(household)
  return /^\d{3,4}$/.test(room) ? Number(room.slice(0, -2)) : 0
}
