import type { ContactId, Member } from '../chat/chat.ts'
import type { Person, Room } from './happening.ts'

/** A room with who sits in it. */
interface Seats extends Room {
  topic: string
  readonly aliases: Map<ContactId, string>
}

export type Seating = ReturnType<typeof createSeating>

/** Who there is, which rooms there are, and who sits where under which alias. The bot sits in every room. */
export function createSeating(bot: Person, nextId: () => string) {
  const people = new Map<ContactId, Person>([[bot.id, bot]])
  const rooms = new Map<string, Seats>()
  /** Rooms by topics they have had. */
  const former = new Map<string, Seats>()

  function known(topic: string): Seats | undefined {
    return rooms.get(topic) ?? former.get(topic)
  }

  function seatsOf(topic: string): Seats {
    const seats = known(topic)
    if (seats === undefined) throw new Error(`there is no room «${topic}»`)
    return seats
  }

  function personOf(id: ContactId): Person {
    const person = people.get(id)
    if (person === undefined) throw new Error(`there is no person «${id}»`)
    return person
  }

  function room(topic: string): Seats {
    const there = known(topic)
    if (there !== undefined) return there
    const made: Seats = { id: `${nextId()}@chatroom`, topic, aliases: new Map([[bot.id, '']]) }
    rooms.set(topic, made)
    return made
  }

  return {
    seatsOf,
    personOf,
    room,
    rooms: (): readonly Room[] => [...rooms.values()].map(({ id, topic }) => ({ id, topic })),
    people: (): readonly Person[] => [...people.values()],
    person: (id: ContactId): Person | null => people.get(id) ?? null,
    members: (topic: string): readonly Member[] =>
      [...(known(topic)?.aliases ?? [])].map(([contact, alias]) => {
        const { name } = personOf(contact)
        return { contact, name, alias: alias || name }
      }),
    meet: (person: Person) => void people.set(person.id, person),
    seat(who: { topic: string; id: ContactId; name: string; alias?: string }): void {
      people.set(who.id, { id: who.id, name: who.name })
      room(who.topic).aliases.set(who.id, who.alias ?? '')
    },
    /** Empties a seat, and answers with the alias of who sat there. */
    unseat(topic: string, id: ContactId): string {
      const { aliases } = seatsOf(topic)
      const alias = aliases.get(id)
      if (alias === undefined) throw new Error(`«${id}» is not in the room «${topic}»`)
      aliases.delete(id)
      return alias
    },
    /** Gives somebody another alias, and answers with the one before. */
    rename(topic: string, id: ContactId, alias: string): string {
      const { aliases } = seatsOf(topic)
      const before = aliases.get(id) ?? ''
      aliases.set(id, alias)
      return before
    },
    retitle(topic: string, to: string): void {
      const seats = seatsOf(topic)
      rooms.delete(topic)
      former.set(topic, seats)
      seats.topic = to
      rooms.set(to, seats)
    },
  }
}
