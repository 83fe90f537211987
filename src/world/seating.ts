import type { ContactId, Member } from '../chat/chat.ts'
import type { Person, Room } from './happening.ts'

/** A room with who sits in it. */
interface Seats extends Room {
  topic: string
  readonly aliases: Map<ContactId, string>
}

export type Seating = ReturnType<typeof createSeating>

/** Who there is, which rooms there are, and who sits where under which alias. The bot sits in every room until it is put out. */
export function createSeating(bot: Person, nextId: () => string, others: readonly Person[] = []) {
  const people = new Map<ContactId, Person>([bot, ...others].map((each) => [each.id, each]))
  const rooms = new Map<string, Seats>()
  /** Rooms by what they have been called later. */
  const later = new Map<string, Seats>()

  function known(name: string): Seats | undefined {
    return rooms.get(name) ?? later.get(name)
  }

  const plain = ({ id, name, topic }: Seats): Room => ({ id, name, topic })

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

  function room(name: string): Seats {
    return known(name) ?? found(name, name)
  }

  function found(name: string, topic: string): Seats {
    if (rooms.has(name)) throw new Error(`there is a room «${name}» already`)
    const made: Seats = {
      id: `${nextId()}@chatroom`,
      name,
      topic,
      aliases: new Map([[bot.id, '']]),
    }
    rooms.set(name, made)
    return made
  }

  const holdsBot = ({ aliases }: Seats) => aliases.has(bot.id)
  const holds = (name: string, id: ContactId) => seatsOf(name).aliases.has(id)

  return {
    seatsOf,
    personOf,
    room,
    found,
    rooms: (): readonly Room[] => [...rooms.values()].filter(holdsBot).map(plain),
    allRooms: (): readonly Room[] => [...rooms.values()].map(plain),
    holds,
    holdsBot: (name: string): boolean => holds(name, bot.id),
    seatBot: (name: string, id: ContactId): void => void seatsOf(name).aliases.set(id, ''),
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
    retitle(name: string, to: string): void {
      const seats = seatsOf(name)
      later.set(to, seats)
      seats.topic = to
    },
  }
}
