import { mayFindAt } from '../case/finding/finding.ts'
import { isResidents, lineage, type Street, within } from '../model/area.ts'
import type { Goer, IntervalDuty } from '../model/duty/duty.ts'
import type { Spot } from '../model/duty/round.ts'
import { type Site, siteName, sitePath } from '../model/finding/site.ts'
import { addressKey, contact, group } from '../model/post.ts'
import { holder, lead, type Recipient, recipientOf } from '../model/recipient.ts'
import type { Facts, View } from '../model/view.ts'

/** Where a round is made to, as findings know places. */
export function siteOf({ of }: Pick<IntervalDuty, 'of'>, { area, name }: Spot): Site {
  return { area, place: of === 'checkpoint' ? name : null }
}

/** Who goes to a place, or hears of it; null where there is nobody to tell. */
export function goerAt(facts: Facts, goer: Goer, site: Site): Recipient | null {
  if (typeof goer === 'object') return teamNear(facts, goer.team, site)
  switch (goer) {
    case 'captain':
      return holder(facts, site)
    case 'lead':
      return lead(facts, site)
    default:
      return recipientOf(facts, site, goer)
  }
}

/** The team of a name that is nearest, going up from a place: in its group, or else its people alone. */
function teamNear(facts: Facts, name: string, { area }: Site): Recipient | null {
  for (const { path, teams = [] } of lineage(facts.street, area)) {
    const team = teams.find((each) => each.name === name)
    if (team === undefined) continue
    const people = facts.staffOf(`${path}/${name}`)
    const addresses =
      team.topic === null ? people.map((who) => contact(who.contact)) : [group(team.topic)]
    if (addresses.length === 0) return null
    const plain = { level: null, leaders: [], residents: false, volunteers: false } as const
    return { ...plain, label: name, area: path, addresses }
  }
  return null
}

/**
 * Whether who speaks may tell of a round: who looks after the place, and who goes to it, in their group or by name. The round
 * of those who lead is theirs alone.
 */
export function mayTell(view: View, duty: IntervalDuty, spot: Spot): boolean {
  const { speaker, here } = view
  const site = siteOf(duty, spot)
  if (duty.who === 'lead' && !mayFindAt(view, site)) return false
  if (speaker.positions.some(({ area }) => within(spot.area, area))) return true
  if (isGoer(view, duty, spot)) return true
  const { seat } = here
  return (
    duty.who !== 'lead' &&
    seat?.kind === 'checkpoint' &&
    seat.area === spot.area &&
    seat.checkpoint.name === spot.name
  )
}

/** Whether who speaks is one of those who go to a place, by the chat they speak in or by the street's file. */
export function isGoer(view: View, { who, of }: IntervalDuty, spot: Spot): boolean {
  const to = goerAt(view, who, siteOf({ of }, spot))
  if (to === null) return false
  const { contact: self } = view.speaker
  if (!isResidents(view.here.seat)) {
    const keys = to.addresses.map(addressKey)
    if (keys.includes(addressKey(view.here.address)) || keys.includes(addressKey(contact(self))))
      return true
  }
  const people = typeof who === 'object' ? view.staffOf(`${to.area}/${who.team}`) : [...to.leaders]
  return people.some((one) => one.contact === self)
}

/** What people call the place of a round, without its part. */
export function spotName(street: Street, duty: Pick<IntervalDuty, 'of'>, spot: Spot): string {
  if (duty.of === 'checkpoint') return spot.name
  const site = { area: spot.area, place: null }
  const name = siteName(street, site)
  const twins = [...street.areas.values()].filter(
    (area) => area.level === 'building' && area.name === name,
  )
  const building = twins.length > 1 ? sitePath(street, site) : name
  return spot.name === '' ? building : `${building} ${spot.name}`
}
