import { Refusal } from '../bot/refusal.ts'
import { areasNamed } from '../config/area-name.ts'
import type { Area, Street } from '../domain/model/area.ts'

/** The area that a name or a path on the command line means. Throws a `Refusal` where none or several do. */
export function areaNamed(street: Street, written: string): Area {
  const [area, ...others] = areasNamed(street, written)
  if (area === undefined) throw new Refusal(`there is no area "${written}" in street.yaml`)
  if (others.length > 0) {
    const paths = [area, ...others].map(({ path }) => path).join(', ')
    throw new Refusal(`"${written}" may be one of ${paths}: give the path`)
  }
  return area
}
