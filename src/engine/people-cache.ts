import type { Question } from '../domain/model/effect.ts'
import {
  type ContactId,
  type Home,
  type Named,
  type Neighbour,
  sameHome,
} from '../domain/model/person.ts'
import { type Alias, readAlias } from '../language/alias.ts'
import type { HomeTable } from '../store/database/tables.ts'
import type { Store } from '../store/store.ts'

export type Acquaintances = ReturnType<typeof acquaintancesOf>

/** What is known of one person; undefined where it was not read yet. */
interface Acquaintance {
  readonly contact: ContactId
  bound: Bound | null | undefined
  name: string | null | undefined
  /** What they are called in each group; null where they are not in it. Most are in one or two. */
  aliases: { readonly topic: string; readonly alias: string | null }[]
  /** The alias that was read last, and what it says. */
  read: { readonly alias: string; readonly says: Alias } | null
}

/** A household, and who says that it is theirs. */
interface Bound {
  readonly home: Home
  readonly source: HomeTable['source']
}

/** Whom the bot knows: what they are called where, and where they live. Read once, then remembered. */
export function acquaintancesOf(store: Store) {
  const people = new Map<ContactId, Acquaintance>()
  const asked = new Map<Question['about'], Set<ContactId>>()
  // All that is looked up for a message is of the one who sent it, and a street has more people than caches hold.
  let last: Acquaintance | null = null

  function person(contact: ContactId): Acquaintance {
    if (last !== null && last.contact === contact) return last
    last = people.get(contact) ?? null
    if (last === null) {
      last = { contact, bound: undefined, name: undefined, aliases: [], read: null }
      people.set(contact, last)
    }
    return last
  }

  function askedOf(about: Question['about']): Set<ContactId> {
    const known = asked.get(about)
    if (known !== undefined) return known
    const read = new Set(store.memory.asked(about))
    asked.set(about, read)
    return read
  }

  function aliasOf(topic: string, contact: ContactId): string | null {
    const { aliases } = person(contact)
    for (const known of aliases) if (known.topic === topic) return known.alias
    const alias = store.people.alias(topic, contact) ?? null
    aliases.push({ topic, alias })
    return alias
  }

  function nameAs(topic: string, contact: ContactId, alias: string | null): void {
    const known = person(contact)
    known.aliases = [...known.aliases.filter((each) => each.topic !== topic), { topic, alias }]
  }

  function nameOf(contact: ContactId): string | null {
    const known = person(contact)
    if (known.name === undefined) known.name = store.people.name(contact) ?? null
    return known.name
  }

  function homeOf(contact: ContactId): Bound | null {
    const known = person(contact)
    if (known.bound === undefined) {
      const row = store.people.homeOf(contact)
      known.bound =
        row === null
          ? null
          : { home: { area: row.area, household: row.household }, source: row.source }
    }
    return known.bound
  }

  /** Whether the captain or the roster says where they live; else it is they alone. */
  function vouched(contact: ContactId): boolean {
    const source = homeOf(contact)?.source
    return source === 'roster' || source === 'staff'
  }

  return {
    name: nameOf,
    called(who: Named, at: number): void {
      if (nameOf(who.contact) === who.name) return
      store.people.called(who, at)
      person(who.contact).name = who.name
    },
    /** Someone spoke or came into a group under a name. True where that is news. */
    seen(topic: string, contact: ContactId, alias: string, at: number): boolean {
      if (aliasOf(topic, contact) === alias) return false
      store.people.seen(topic, contact, alias, at)
      nameAs(topic, contact, alias)
      return true
    },
    /** Whether somebody is known to be a member of a group. */
    sitsIn: (topic: string, contact: ContactId): boolean => aliasOf(topic, contact) !== null,
    aliasIn: aliasOf,
    /** What someone's alias says: most have one, the same every day. */
    aliasSays(contact: ContactId, alias: string): Alias {
      const known = person(contact)
      if (known.read?.alias !== alias) known.read = { alias, says: readAlias(alias) }
      return known.read.says
    },
    left(topic: string, contact: ContactId): void {
      store.people.left(topic, contact)
      nameAs(topic, contact, null)
    },
    homeOf(contact: ContactId): Home | null {
      return homeOf(contact)?.home ?? null
    },
    vouched,
    /** Who sits in a group, and what their aliases say. */
    membersOf: (topic: string): readonly Neighbour[] =>
      store.people.members(topic).map(({ contact, alias }) => ({ contact, ...readAlias(alias) })),
    /** What the street knows stays known when they say the same of themselves. */
    bind(contact: ContactId, home: Home, source: HomeTable['source'], at: number): void {
      if (source !== 'staff' && vouched(contact) && sameHome(homeOf(contact)?.home, home)) return
      store.people.bind(contact, home, source, at)
      person(contact).bound = { home: { area: home.area, household: home.household }, source }
    },
    unbind(contact: ContactId): void {
      store.people.unbind(contact)
      person(contact).bound = null
    },
    /** Whether someone was asked and has not answered. */
    isAsked: (contact: ContactId, about: Question['about']): boolean => askedOf(about).has(contact),
    ask(question: Question): void {
      store.memory.ask(question)
      askedOf(question.about).add(question.contact)
    },
    answered(contact: ContactId, about: Question['about']): void {
      store.memory.answered(contact, about)
      askedOf(about).delete(contact)
    },
    remove(contact: ContactId): void {
      store.people.forget(contact)
      people.delete(contact)
      last = null
      for (const some of asked.values()) some.delete(contact)
    },
    forget(): void {
      people.clear()
      last = null
      asked.clear()
    },
  }
}
