import { type Area, ancestorAt, type Street } from '../domain/model/area.ts'

/** Where an area is, in the columns that every sheet has; empty above its own level. */
export function placeIn(street: Street, area: Area) {
  const nameAt = (level: Area['level']) => ancestorAt(street, area.path, level)?.name ?? ''
  return { community: nameAt('community'), grid: nameAt('grid'), building: nameAt('building') }
}
