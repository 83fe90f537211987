import type { Binding, Room } from './chat.ts'

/**
 * Which room is which group. A group is known by its room's id; where that is not known yet, or the account is no more
 * in that room, by its name: the one it is bound under, else the one it bore when last seen. Of two rooms of one name
 * none is taken: whoever looks after them says which. Pure book-keeping, no wire.
 */
export interface Rooms {
  /** The groups there are to be found. What is known of one already is replaced. */
  bind(bindings: readonly Binding[]): void
  /** All rooms that the account is in. */
  list(rooms: readonly Titled[]): void
  /** A room of the account, with the name it has now. */
  put(id: string, title: string): void
  /** The account is no more in a room. */
  remove(id: string): void
  /** What a room goes by: the topic it is bound under, or a name that is no bound one; null for an unknown room. */
  nameOf(id: string): string | null
  /** The id of the room that is bound under a topic, else of the only one that is called so. */
  idOf(topic: string): string | null
  titleOf(id: string): string | null
  /** Whether a room may be a bound one, as soon as it is known whether it is the only one of its name. */
  waits(id: string): boolean
  boundId(id: string): Binding | null
  all(): readonly Room[]
}

type Titled = Pick<Room, 'id' | 'title'>

export function createRooms(): Rooms {
  const titles = new Map<string, string>()
  const bindings = new Map<string, Binding>()
  /** Topics by the ids of the rooms they are bound to. */
  let topics: ReadonlyMap<string, string> = new Map()
  /** Whether all rooms were listed once: before, nothing is known to be the only one of its name. */
  let whole = false

  function settle(): void {
    topics = new Map()
    const found = new Map<string, string>()
    for (const { topic, id } of bindings.values()) {
      if (id !== null && titles.has(id)) found.set(id, topic)
    }
    if (whole) for (const [id, topic] of byName(found)) found.set(id, topic)
    for (const [id, topic] of found) {
      bindings.set(topic, { topic, id, title: titles.get(id) ?? null })
    }
    topics = found
  }

  /** Groups whose room is not known or not there any more, by the only room of their name. */
  function byName(found: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const taken = new Set(found.values())
    const free = [...titles].filter(([id]) => !found.has(id))
    const more = new Map<string, string>()
    const twice = new Set<string>()
    for (const { topic, title } of bindings.values()) {
      if (taken.has(topic)) continue
      const called = (name: string | null) => free.filter(([, now]) => now === name)
      const [one, ...others] = called(topic).length > 0 ? called(topic) : called(title)
      if (one === undefined || others.length > 0) continue
      if (more.has(one[0])) twice.add(one[0])
      more.set(one[0], topic)
    }
    for (const id of twice) more.delete(id)
    return more
  }

  function nameOf(id: string): string | null {
    const title = titles.get(id)
    if (title === undefined) return null
    return topics.get(id) ?? (bindings.has(title) ? `${title} ${id}` : title)
  }

  return {
    bind(given) {
      for (const binding of given) bindings.set(binding.topic, binding)
      settle()
    },
    list(rooms) {
      titles.clear()
      for (const { id, title } of rooms) titles.set(id, title)
      whole = true
      settle()
    },
    put(id, title) {
      if (titles.get(id) === title) return
      titles.set(id, title)
      settle()
    },
    remove(id) {
      titles.delete(id)
      settle()
    },
    nameOf,
    idOf(topic) {
      const bound = [...topics].find(([, each]) => each === topic)?.[0]
      if (bound !== undefined || bindings.has(topic)) return bound ?? null
      const [one, ...others] = [...titles].filter(([, title]) => title === topic)
      return one === undefined || others.length > 0 ? null : one[0]
    },
    waits: (id) => !whole && !topics.has(id) && bindings.has(titles.get(id) ?? ''),
    titleOf: (id) => titles.get(id) ?? null,
    boundId: (id) => [...bindings.values()].find((binding) => binding.id === id) ?? null,
    all: () => [...titles].map(([id, title]) => ({ id, title, topic: topics.get(id) ?? null })),
  }
}
