/** Nobody's name is believed for longer than this without asking again, ms. */
const OLD_MS = 12 * 3600_000

/** What somebody is called in a room: the own name, and the group alias (empty where there is none). */
export interface Called {
  readonly name: string
  readonly alias: string
}

interface Entry extends Called {
  readonly at: number
}

/**
 * Who is called what in which room. An alias look-up is a round trip per member, and bursts of them
 * lock an account: so names are kept, marked doubtful by events and by age, asked again when their
 * owner next speaks or slowly in the background, and each is asked for once at a time.
 */
export interface Names {
  /** What is known and not in doubt; null otherwise. */
  known(room: string, contact: string): Called | null
  /** What was known, in doubt or not. */
  last(room: string, contact: string): Called | null
  /** Asks the gateway. */
  ask(room: string, contact: string): Promise<Called>
  /** A room's names are in doubt; all names without a room. */
  doubt(room?: string): void
  doubtContact(contact: string): void
  forget(room: string, contact: string): void
  /** Whose names in a room go by this one, for lines that carry a name only. */
  called(room: string, name: string): readonly string[]
  /** One doubtful name to ask for again; null when all are sure. */
  doubtful(): { readonly room: string; readonly contact: string } | null
}

export function createNames(
  look: (room: string, contact: string) => Promise<Called>,
  now: () => number,
): Names {
  const rooms = new Map<string, Map<string, Entry>>()
  /** Names to be asked for again, as `room\ncontact`. */
  const doubts = new Set<string>()
  const asking = new Map<string, Promise<Called>>()
  const key = (room: string, contact: string) => `${room}\n${contact}`

  function last(room: string, contact: string): Entry | null {
    return rooms.get(room)?.get(contact) ?? null
  }

  async function askAnew(room: string, contact: string): Promise<Called> {
    const id = key(room, contact)
    // Before the answer: a doubt that arises meanwhile stays.
    const doubted = doubts.delete(id)
    try {
      const called = await look(room, contact)
      const entries = rooms.get(room) ?? new Map<string, Entry>()
      rooms.set(room, entries.set(contact, { ...called, at: now() }))
      return called
    } catch (error) {
      if (doubted) doubts.add(id)
      throw error
    } finally {
      asking.delete(id)
    }
  }

  return {
    last,
    known(room, contact) {
      const entry = last(room, contact)
      const id = key(room, contact)
      if (entry === null || doubts.has(id) || asking.has(id)) return null
      if (now() - entry.at > OLD_MS) doubts.add(id)
      return entry
    },
    ask(room, contact) {
      const id = key(room, contact)
      const before = asking.get(id)
      if (before !== undefined) return before
      const asked = askAnew(room, contact)
      asking.set(id, asked)
      return asked
    },
    doubt(room) {
      for (const [id, entries] of rooms) {
        if (room === undefined || room === id) {
          for (const contact of entries.keys()) doubts.add(key(id, contact))
        }
      }
    },
    doubtContact(contact) {
      for (const [id, entries] of rooms) if (entries.has(contact)) doubts.add(key(id, contact))
    },
    forget(room, contact) {
      rooms.get(room)?.delete(contact)
      doubts.delete(key(room, contact))
    },
    called(room, name) {
      const entries = [...(rooms.get(room) ?? [])]
      return entries.filter(([, entry]) => (entry.alias || entry.name) === name).map(([id]) => id)
    },
    doubtful() {
      const first = doubts.values().next()
      if (first.done) return null
      // To the end of the line, so that one who cannot be asked does not keep the others.
      doubts.delete(first.value)
      doubts.add(first.value)
      const [room = '', contact = ''] = first.value.split('\n')
      return { room, contact }
    },
  }
}
