// Played by: two-bots.chat
import { areaAt, type Seat } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { contact, post } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'
import { unplacedText } from '../wording/household.ts'

/** So many names are listed; more would not be read. */
const MOST = 30

/**
 * A residents' group was seen for the first time: its captain alone is told whose household their name in the
 * group does not show. Once a group.
 */
export function unplaced(
  facts: Facts,
  seat: Seat,
  topic: string,
  names: readonly string[],
): readonly Effect[] {
  const key = `unplaced:${topic}`
  if (seat.kind !== 'area' || seat.level !== 'building' || names.length === 0) return []
  if (facts.marked(key) !== undefined) return []
  const [first] = seat.areas
  const example = first === undefined ? '1-101' : (facts.households(first)[0] ?? '1-101')
  const text = unplacedText(
    seat.areas.map((path) => areaAt(facts.street, path).name),
    names.slice(0, MOST),
    names.length > MOST ? names.length : null,
    example,
  )
  const captains = new Map(
    seat.areas.flatMap((path) => leaders(facts, path)).map((who) => [who.contact, who]),
  )
  return [
    { do: 'mark', key },
    ...[...captains.keys()].map((who): Effect => ({ do: 'say', post: post(contact(who), text) })),
  ]
}
