import type { ContactId } from '../domain/model/person.ts'
import type { Forgotten } from './expiry.ts'
import type { OutboxRow } from './messages/outbox.ts'
import type { Store } from './store.ts'

/**
 * Deletes all that a person said and is known by, wherever it stands; of open cases what staff need stays. A new record that
 * knows people has its line here, so that it leaves the backups of before as well. Answers also with what others
 * were to hear of their cases yet.
 */
export function forgetPerson(
  store: Store,
  contact: ContactId,
): Forgotten & { readonly again: readonly OutboxRow[] } {
  const forgotten = store.expiry.forget(contact)
  const { traces } = forgotten
  store.households.forget(contact, traces.names)
  store.people.forget(contact)
  store.alerts.remove(contact)
  store.lessons.remove(contact)
  store.houseTroubles.remove(contact)
  store.fragments.remove(contact)
  store.entries.remove(contact)
  store.rounds.remove(contact)
  store.slots.remove(contact)
  store.members.remove(contact)
  store.memory.unmarkOf(contact)
  store.notices.remove(contact)
  store.crossings.remove(contact)
  store.movements.remove(contact, traces.names)
  return { ...forgotten, again: store.outbox.forget(traces) }
}
