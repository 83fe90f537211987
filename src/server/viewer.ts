import { lineage, type Position, within } from '../domain/model/area.ts'
import type { ContactId } from '../domain/model/person.ts'
import { leaders } from '../domain/model/recipient.ts'
import type { Web } from './context.ts'

/** Who looks at the board, and what they may see. */
export interface Viewer {
  readonly contact: ContactId
  readonly name: string
  /** Highest first. */
  readonly positions: readonly [Position, ...Position[]]
  /** Their own areas and all below. */
  sees(path: string): boolean
  /** Whether they lead the area or one above it: heads are told what concerns anyone's health. */
  leads(path: string): boolean
}

/** The member of staff that a contact is as of now; null for anyone else. */
export function viewerOf(web: Web, contact: ContactId): Viewer | null {
  const positions = web.positions()
  const [first, ...others] = positions.of(contact)
  if (first === undefined) return null
  const led = new Map<string, boolean>()
  const leadsExactly = (path: string): boolean => {
    const known = led.get(path)
    if (known !== undefined) return known
    const found = leaders({ staffOf: positions.in }, path).some(
      (leader) => leader.contact === contact,
    )
    led.set(path, found)
    return found
  }
  return {
    contact,
    name: first.staff.name,
    positions: [first, ...others],
    sees: (path) => [first, ...others].some(({ area }) => within(path, area)),
    leads: (path) => lineage(web.street, path).some((area) => leadsExactly(area.path)),
  }
}
