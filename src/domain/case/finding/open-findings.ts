// Played by: what-is-not-checked-yet.chat
import { type Seat, within } from '../../model/area.ts'
import { type Case, isFinding } from '../../model/case.ts'
import { addressKey } from '../../model/post.ts'
import type { View } from '../../model/view.ts'
import { amongResidents } from '../../privacy/discretion.ts'
import { mendBy } from '../../wording/finding/ask.ts'

/**
 * The findings not checked off yet that concern who asks, the one that is due first before all: in a staff's group those of
 * its areas and those it was told of; alone those of what they look after; and always those they found or have in hand.
 */
export function openFindings(view: View): readonly Case[] {
  const { contact, positions } = view.speaker
  const { seat, address } = view.here
  const alone = seat === null || amongResidents(view.street, address)
  const areas = alone ? positions.map(({ area }) => area) : areasOf(seat)
  const keys = new Set([addressKey(address)])
  return view
    .livingCases(view.street.root, { category: 'finding' })
    .filter(isFinding)
    .filter(
      (about) =>
        about.by.contact === contact ||
        about.assignee?.contact === contact ||
        areas.some((area) => within(about.area, area)) ||
        keys.has(addressKey(about.from)) ||
        about.told.some((key) => keys.has(key)),
    )
    .toSorted((a, b) => (mendBy(a) ?? Infinity) - (mendBy(b) ?? Infinity))
}

/** The areas that a staff's group looks after: its own, or those its team leads. */
function areasOf(seat: Seat): readonly string[] {
  if (seat.kind === 'area') return seat.areas
  return seat.kind === 'team' ? seat.team.leads : []
}
