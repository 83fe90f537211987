import { lineage } from '../model/area.ts'
import { type Watch, watchOver } from '../model/duty/on-duty.ts'
import type { ContactId } from '../model/person.ts'
import { leaders } from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'

/** What tells who has which duty. */
type Duties = Pick<Facts, 'street' | 'staffOf'>

/** Roles that answer for an area: they may do all that is done for it, and read what concerns anyone's health there. */
const ANSWERING: readonly string[] = ['head', 'captain', 'duty']

/**
 * Whether a contact answers for an area, or for one above it: by their role as it stands in the street file now, or
 * because nobody else is there. Whoever helps there (`volunteer`, or another duty) does not. Nothing that was told or
 * done before gives this right, and leaving the file takes it.
 */
export function answersFor(facts: Duties, who: ContactId, area: string): boolean {
  return lineage(facts.street, area).some(({ path }) => {
    const held = facts.staffOf(path).filter(({ contact }) => contact === who)
    if (held.length === 0) return false
    return (
      held.some(({ role }) => ANSWERING.includes(role)) ||
      leaders(facts, path).some(({ contact }) => contact === who)
    )
  })
}

/** Whether a contact has any duty for an area, or for one above it; who keeps watch has one while they stand there. */
export function serves(facts: Duties & Watch, who: ContactId, area: string): boolean {
  return (
    lineage(facts.street, area).some(({ path }) =>
      facts.staffOf(path).some(({ contact }) => contact === who),
    ) || watchOver(facts, area).some(({ contact }) => contact === who)
  )
}
