import type { Question } from '../domain/effect.ts'
import type { ContactId, Home, Named } from '../domain/person.ts'
import type { Store } from '../store/store.ts'
import type { HomeTable } from '../store/tables.ts'

export type Acquaintances = ReturnType<typeof acquaintancesOf>

/** Whom the bot knows: what they are called where, and where they live. Read once, then remembered. */
export function acquaintancesOf(store: Store) {
  const homes = new Map<ContactId, Home | null>()
  const aliases = new Map<string, Map<ContactId, string | null>>()
  const names = new Map<ContactId, string | null>()
  let asked: Set<ContactId> | null = null

  function aliasOf(topic: string, contact: ContactId): string | null {
    let here = aliases.get(topic)
    if (here === undefined) {
      here = new Map()
      aliases.set(topic, here)
    }
    const known = here.get(contact)
    if (known !== undefined) return known
    const read = store.people.alias(topic, contact) ?? null
    here.set(contact, read)
    return read
  }

  function nameOf(contact: ContactId): string | null {
    const known = names.get(contact)
    if (known !== undefined) return known
    const read = store.people.name(contact) ?? null
    names.set(contact, read)
    return read
  }

  return {
    name: nameOf,
    called(who: Named, at: number): void {
      if (nameOf(who.contact) === who.name) return
      store.people.called(who, at)
      names.set(who.contact, who.name)
    },
    /** Someone spoke or came into a group under a name. True where that is news. */
    seen(topic: string, contact: ContactId, alias: string, at: number): boolean {
      if (aliasOf(topic, contact) === alias) return false
      store.people.seen(topic, contact, alias, at)
      aliases.get(topic)?.set(contact, alias)
      return true
    },
    left(topic: string, contact: ContactId): void {
      store.people.left(topic, contact)
      aliases.get(topic)?.set(contact, null)
    },
    homeOf(contact: ContactId): Home | null {
      const known = homes.get(contact)
      if (known !== undefined) return known
      const read = store.people.homeOf(contact)
      homes.set(contact, read)
      return read
    },
    bind(contact: ContactId, home: Home, source: HomeTable['source'], at: number): void {
      store.people.bind(contact, home, source, at)
      homes.set(contact, { area: home.area, household: home.household })
    },
    /** Whether someone was asked which household is theirs, and has not answered. */
    isAsked(contact: ContactId): boolean {
      asked ??= new Set(store.memory.asked('household'))
      return asked.has(contact)
    },
    ask(question: Question): void {
      store.memory.ask(question)
      asked?.add(question.contact)
    },
    answered(contact: ContactId, about: Question['about']): void {
      store.memory.answered(contact, about)
      asked?.delete(contact)
    },
    remove(contact: ContactId): void {
      store.people.forget(contact)
      homes.delete(contact)
      names.delete(contact)
      asked?.delete(contact)
      for (const here of aliases.values()) here.delete(contact)
    },
    forget(): void {
      asked = null
      homes.clear()
      aliases.clear()
      names.clear()
    },
  }
}
