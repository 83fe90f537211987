import type { Area, Street } from '../domain/model/area.ts'

/** The areas that a written name means: the one of that path, else all of that name. */
export function areasNamed(street: Street | null, written: string): readonly Area[] {
  if (street === null) return []
  const exact = street.areas.get(written)
  if (exact !== undefined) return [exact]
  return [...street.areas.values()].filter(({ name }) => name === written)
}
