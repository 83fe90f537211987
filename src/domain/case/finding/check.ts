// Played by: a-gate-is-found-fault-with.chat, the-shift-changes.chat
import { areaAt, lineage } from '../../model/area.ts'
import type { Case } from '../../model/case.ts'
import { leadingTeam, siteAbove } from '../../model/finding/site.ts'
import { type ContactId, DELETED, type Named } from '../../model/person.ts'
import type { Address } from '../../model/post.ts'
import { areaRecipient, leaders, type Recipient, teamRecipient } from '../../model/recipient.ts'
import type { Facts } from '../../model/view.ts'
import { answersFor, serves } from '../../privacy/rights.ts'

/** Who may have mended a finding since it was last opened: none of them may check it. */
export function menders(facts: Facts, about: Case): ReadonlySet<ContactId> {
  const history = facts.history(about.number)
  const since = history.findLastIndex(({ event }) => event === 'reopened')
  const mended = history
    .slice(since + 1)
    .flatMap(({ event, by }) => (event === 'resolved' && by !== null ? [by.contact] : []))
  const { assignee } = about
  return new Set(assignee === null ? mended : [...mended, assignee.contact])
}

function isOfLeadingTeam(facts: Facts, who: ContactId, about: Case): boolean {
  const found = leadingTeam(facts.street, about)
  return found !== null && facts.staffOf(found.path).some(({ contact }) => contact === who)
}

/** Whether somebody leads the place of a finding: from above it, or by the team whose it is. */
export function leadsSite(facts: Facts, who: ContactId, about: Case): boolean {
  const above = siteAbove(facts.street, about)
  return (above !== null && answersFor(facts, who, above)) || isOfLeadingTeam(facts, who, about)
}

/**
 * Whether somebody may say of a finding that it is mended, is not, or was none: who found it, or leads its place; and never
 * who mended it.
 */
export function mayCheck(
  facts: Facts,
  who: ContactId,
  about: Case,
  mended = menders(facts, about),
): boolean {
  return !mended.has(who) && (about.by.contact === who || leadsSite(facts, who, about))
}

/** The one who found it, as long as they have any duty and may check it. */
export function checkingFinder(
  facts: Facts,
  about: Case,
  mended: ReadonlySet<ContactId>,
): Named | null {
  const { contact, name } = about.by
  if (name === DELETED || !mayCheck(facts, contact, about, mended)) return null
  return isStaff(facts, contact) || isOfTeam(facts, about.from, contact) ? about.by : null
}

function isStaff(facts: Facts, who: ContactId): boolean {
  return [...facts.street.areas.keys()].some((path) => serves(facts, who, path))
}

/** They found it in their team's own group, or are named in an office's team. */
function isOfTeam({ street, staffOf }: Facts, from: Address, who: ContactId): boolean {
  if (from.kind === 'group' && street.seats.get(from.topic)?.kind === 'team') return true
  return [...street.areas.values()].some(({ path, teams = [] }) =>
    teams.some(({ name }) => staffOf(`${path}/${name}`).some(({ contact }) => contact === who)),
  )
}

/** The lowest who lead the place and may check it; null where there is nobody but who mended it. */
export function checkingLead(
  facts: Facts,
  about: Case,
  mended: ReadonlySet<ContactId>,
): Recipient | null {
  const above = siteAbove(facts.street, about)
  const team = above === null ? null : teamRecipient(facts, about, above)
  const people = leadingTeam(facts.street, about)
  const members = people === null ? [] : facts.staffOf(people.path)
  if (team !== null && members.some(({ contact }) => !mended.has(contact))) {
    const leaders = team.leaders.filter(({ contact }) => !mended.has(contact))
    const addresses = team.addresses.filter(
      (one) => one.kind !== 'contact' || !mended.has(one.contact),
    )
    if (addresses.length > 0) return { ...team, leaders, addresses }
  }
  for (const { path } of above === null ? [] : lineage(facts.street, above)) {
    const to = areaRecipient(facts, areaAt(facts.street, path))
    const able = leaders(facts, path).filter(({ contact }) =>
      mayCheck(facts, contact, about, mended),
    )
    if (to === null || able.length === 0) continue
    const addresses = to.addresses.filter(
      (one) => one.kind !== 'contact' || able.some(({ contact }) => contact === one.contact),
    )
    return { ...to, addresses, leaders: to.leaders.length === 0 ? [] : able }
  }
  return null
}
