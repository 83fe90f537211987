// Played by: staff-who-wish-to-die.chat
import type { Alert } from '../model/alert.ts'
import type { Case } from '../model/case.ts'
import type { ContactId, Named } from '../model/person.ts'
import type { Facts } from '../model/view.ts'

type Hears = Pick<Facts, 'saysOfSelf'>

/** Who wants to live no more, of whom a case is: nobody is asked to look after their own despair. Null of any other case. */
export function whoDespairs(facts: Hears, about: Case): ContactId | null {
  const { kind, category, urgent, text, by } = about
  const may = kind === 'report' && category === 'health' && urgent
  return may && facts.saysOfSelf(text) ? by.contact : null
}

/** The same of an alert. */
export function whoCriedDespair(facts: Hears, { kind, cries }: Alert): ContactId | null {
  const [{ who, text }] = cries
  return kind === 'despair' && facts.saysOfSelf(text) ? who.contact : null
}

/** Of those who lead somewhere, the ones who may look after somebody: null where that one alone leads there. */
export function othersThan(
  who: ContactId | null,
  leaders: readonly Named[],
): readonly Named[] | null {
  const others = leaders.filter(({ contact }) => contact !== who)
  return others.length === 0 && leaders.length > 0 ? null : others
}
