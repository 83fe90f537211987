// Played by: an-errand-finds-nobody.chat
import { nearestPartner } from '../model/area.ts'
import type { Case } from '../model/case.ts'
import type { ContactId } from '../model/person.ts'
import { addressKey, contact } from '../model/post.ts'
import { type TeamMember, type TeamPlace, teamsOf } from '../model/team/team.ts'
import type { Facts, View } from '../model/view.ts'

/** Who was asked for an errand, while nobody has it, and is of a team still. */
function isOffered(facts: Facts, about: Case, who: ContactId): boolean {
  return about.state === 'open' && wasOffered(facts, about, who)
}

/** Somebody of a volunteers' team was asked for it alone. */
export function wasOffered(facts: Facts, about: Case, who: ContactId): boolean {
  if (about.kind !== 'request' || !about.told.includes(addressKey(contact(who)))) return false
  const place = volunteersFor(facts, about)
  return (
    place !== null &&
    isKnown(facts, place, who) &&
    membersOf(facts, place).some(({ who: one }) => one.contact === who)
  )
}

/** Whether the team was asked one by one, and its group was not. */
export function isOnOffer(facts: Facts, about: Case): boolean {
  const place = about.kind === 'request' ? volunteersFor(facts, about) : null
  if (place === null || about.told.includes(`group:${place.team.topic}`)) return false
  return membersOf(facts, place).some(({ who }) =>
    about.told.includes(addressKey(contact(who.contact))),
  )
}

/** The team of volunteers that is the nearest volunteer partner, with members; null where there is none. */
export function volunteersFor(facts: Facts, { area }: Case): TeamPlace | null {
  if (facts.members().length === 0) return null
  const near = nearestPartner(facts.street, area, 'volunteer')
  if (near === undefined || near.partner.topic === null) return null
  const { topic } = near.partner
  const place = teamsOf(facts.street).find(
    ({ team }) => team.kind === 'volunteer' && team.topic === topic,
  )
  return place !== undefined && membersOf(facts, place).length > 0 ? place : null
}

export function membersOf(facts: Facts, { team }: TeamPlace): readonly TeamMember[] {
  return facts.members().filter((one) => one.team === team.name)
}

/** An errand names a door: it goes to people the street knows, by their home, the team's group, or the street's file. */
export function isKnown(facts: Facts, { team, area }: TeamPlace, who: ContactId): boolean {
  return (
    facts.vouched(who) ||
    (team.topic !== null && facts.seenIn(team.topic).includes(who)) ||
    facts.staffOf(`${area}/${team.name}`).some((one) => one.contact === who)
  )
}

/** Whether a view's speaker was asked for a case that nobody has. */
export function isOfferedTo(view: View, about: Case | undefined): about is Case {
  return about !== undefined && isOffered(view, about, view.speaker.contact)
}
