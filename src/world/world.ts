/**
 * The simulated WeChat: rooms, people, their direct chats with the bot, and all that is said, in memory.
 *
 *   const world = createWorld({ bot: { id: 'bot', name: '小微' }, now: () => clock })
 *   world.seat({ topic: '1号楼居民群', id: 'zhang', name: '张三', alias: '1-502 张三' })  // sits there, no event
 *   world.say({ topic: '1号楼居民群', from: 'zhang', text: '36.5' })   // topic null: to the bot alone
 *   world.watch((happening) => …)                                    // everything, bot posts too
 *   const chat = worldChat(world)                                    // the port, see chat.ts
 *
 * Deeds: say, chain, recall, join, leave, rename, retitle, redeliver, hold/release. Each happens at
 * `now()` (cut to whole seconds, as WeChat's own) and is told to the watchers before the deed returns.
 * A deed on a room or a person that does not exist throws; anyone known may speak in any room, as the
 * words of somebody who has just left do arrive. Ids are counted (`m1`, `r1`), nothing is random.
 * The bot is a member of every room. What it posts comes back to the watchers as `own: true`.
 */
import type { Address, ContactId, Member } from '../chat/chat.ts'
import { type ChainLine, chainText } from './chain-writer.ts'
import type { Enclosure, Happening, Person, Recall, Room, Saying, Words } from './happening.ts'

export interface World {
  readonly bot: Person
  now(): number
  /** The room of that topic, or that had it before; made if there is none. */
  room(topic: string): Room
  rooms(): readonly Room[]
  people(): readonly Person[]
  person(id: ContactId): Person | null
  /** Who sits in a room, the bot too; empty where there is no such room. */
  members(topic: string): readonly Member[]
  /** Seats a person in a room without a word: how things stood before the story. Makes both if need be. */
  seat(who: { topic: string; id: ContactId; name: string; alias?: string }): void
  /** Makes a person known who sits in no room yet. */
  meet(person: Person): void
  say(words: Words): Saying
  /** Posts a #接龙: the whole list, as each who adds a line sends it. */
  chain(post: {
    topic: string
    from: ContactId
    title: string
    lines: readonly ChainLine[]
  }): Saying
  /** Takes back a message, the speaker's last in that chat where no id is given; null if there is none. */
  recall(what: {
    topic: string | null
    from: ContactId
    id?: string
    named?: boolean
  }): Recall | null
  join(who: { topic: string; id: ContactId; name: string; alias?: string }): void
  leave(who: { topic: string; id: ContactId }): void
  /** Changes somebody's group alias. */
  rename(who: { topic: string; id: ContactId; alias: string }): void
  /** Changes a room's topic. */
  retitle(room: { topic: string; to: string; by: ContactId }): void
  /** Tells of the last message of a person once more, with the same id. */
  redeliver(): Saying | null
  /** Keeps back what happens from here on … */
  hold(): void
  /** … and tells of it, the last first where `reversed`. */
  release(order: 'as told' | 'reversed'): void
  /** The bot says something. Throws where the room or the person is unknown. */
  post(what: {
    address: Address
    text: string
    mentions: readonly ContactId[]
    enclosure: Enclosure | null
  }): Saying
  message(id: string): Saying | null
  /** What was said in a chat, oldest first, what was taken back included. */
  history(address: Address): readonly Saying[]
  /** Tells of everything that happens, in order; the answer ends it. */
  watch(tell: (happening: Happening) => void): () => void
}

export interface WorldOptions {
  readonly bot: Person
  /** The world's clock, Unix milliseconds; its owner moves it. */
  readonly now: () => number
  /** Stands before every id, so that ids of two lives of a program differ. */
  readonly prefix?: string
  /** How many messages are remembered, 50,000 if not said. */
  readonly keep?: number
}

interface Seats extends Room {
  topic: string
  readonly aliases: Map<ContactId, string>
}

export function createWorld(options: WorldOptions): World {
  const { bot, prefix = '', keep = 50_000 } = options
  const people = new Map<ContactId, Person>([[bot.id, bot]])
  const rooms = new Map<string, Seats>()
  /** Rooms by topics they have had. */
  const former = new Map<string, Seats>()
  const messages = new Map<string, Saying>()
  const takenBack = new Set<string>()
  const watchers = new Set<(happening: Happening) => void>()
  let held: Happening[] | null = null
  let lastOfPeople: Saying | null = null
  let counted = 0

  const nextId = (kind: 'm' | 'r') => `${prefix}${kind}${++counted}`
  const at = () => Math.floor(options.now() / 1000) * 1000

  function tell(happening: Happening): void {
    if (held !== null) held.push(happening)
    else for (const watcher of [...watchers]) watcher(happening)
  }

  function seatsOf(topic: string): Seats {
    const seats = rooms.get(topic) ?? former.get(topic)
    if (seats === undefined) throw new Error(`there is no room «${topic}»`)
    return seats
  }

  function personOf(id: ContactId): Person {
    const person = people.get(id)
    if (person === undefined) throw new Error(`there is no person «${id}»`)
    return person
  }

  function room(topic: string): Seats {
    const known = rooms.get(topic) ?? former.get(topic)
    if (known !== undefined) return known
    const made: Seats = { id: `${nextId('r')}@chatroom`, topic, aliases: new Map([[bot.id, '']]) }
    rooms.set(topic, made)
    return made
  }

  function seat(who: { topic: string; id: ContactId; name: string; alias?: string }): void {
    people.set(who.id, { id: who.id, name: who.name })
    room(who.topic).aliases.set(who.id, who.alias ?? '')
  }

  function record(saying: Saying): Saying {
    messages.set(saying.id, saying)
    if (messages.size > keep) {
      const oldest = messages.keys().next()
      if (!oldest.done) messages.delete(oldest.value)
    }
    if (!saying.own) lastOfPeople = saying
    tell(saying)
    return saying
  }

  function addressOf(topic: string | null, from: ContactId): Address {
    personOf(from)
    if (topic === null) return { kind: 'contact', contact: from }
    return { kind: 'group', topic: seatsOf(topic).topic }
  }

  function pass(kind: 'join' | 'leave', topic: string, who: ContactId, alias: string): void {
    tell({ kind, id: nextId('m'), at: at(), topic, who, alias: alias || personOf(who).name })
  }

  return {
    bot,
    now: options.now,
    room,
    rooms: () => [...rooms.values()].map(({ id, topic }) => ({ id, topic })),
    people: () => [...people.values()],
    person: (id) => people.get(id) ?? null,
    members: (topic) =>
      [...((rooms.get(topic) ?? former.get(topic))?.aliases ?? [])].map(([contact, alias]) => {
        const { name } = personOf(contact)
        return { contact, name, alias: alias || name }
      }),
    seat,
    meet: (person) => void people.set(person.id, person),

    say: (words) =>
      record({
        kind: 'saying',
        id: nextId('m'),
        at: at(),
        address: addressOf(words.topic, words.from),
        from: words.from,
        own: false,
        text: words.text,
        mentions: words.mentions ?? [],
        quotes: words.quote === undefined ? null : (messages.get(words.quote) ?? null),
        chain: null,
        enclosure: words.enclosure === undefined ? null : { ...words.enclosure, path: null },
      }),

    chain: ({ topic, from, title, lines }) =>
      record({
        kind: 'saying',
        id: nextId('m'),
        at: at(),
        address: addressOf(topic, from),
        from,
        own: false,
        text: chainText(title, lines),
        mentions: [],
        quotes: null,
        chain: lines.map((line) => ({ at: at(), ...line })),
        enclosure: null,
      }),

    recall: ({ topic, from, id, named = true }) => {
      const address = addressOf(topic, from)
      const said = history(address).findLast(
        (each) => each.from === from && !takenBack.has(each.id),
      )
      const recalled = id ?? said?.id
      if (recalled === undefined) return null
      takenBack.add(recalled)
      const recall: Recall = {
        kind: 'recall',
        id: nextId('m'),
        at: at(),
        address,
        from,
        recalled,
        named,
      }
      tell(recall)
      return recall
    },

    join: (who) => {
      seat(who)
      pass('join', who.topic, who.id, who.alias ?? '')
    },
    leave: ({ topic, id }) => {
      const { aliases } = seatsOf(topic)
      const alias = aliases.get(id)
      if (alias === undefined) throw new Error(`«${id}» is not in the room «${topic}»`)
      aliases.delete(id)
      pass('leave', topic, id, alias)
    },
    rename: ({ topic, id, alias }) => {
      const { aliases } = seatsOf(topic)
      const from = aliases.get(id) ?? ''
      aliases.set(id, alias)
      tell({ kind: 'alias', id: nextId('m'), at: at(), topic, from, to: alias, who: id })
    },
    retitle: ({ topic, to, by }) => {
      const seats = seatsOf(topic)
      rooms.delete(topic)
      former.set(topic, seats)
      seats.topic = to
      rooms.set(to, seats)
      tell({ kind: 'topic', id: nextId('m'), at: at(), topic: to, from: topic, to, who: by })
    },

    redeliver: () => {
      if (lastOfPeople !== null) tell(lastOfPeople)
      return lastOfPeople
    },
    hold: () => {
      held = []
    },
    release: (order) => {
      const kept = held ?? []
      held = null
      for (const happening of order === 'reversed' ? kept.reverse() : kept) tell(happening)
    },

    post: ({ address, text, mentions, enclosure }) => {
      if (address.kind === 'group') seatsOf(address.topic)
      else personOf(address.contact)
      return record({
        kind: 'saying',
        id: nextId('m'),
        at: at(),
        address,
        from: bot.id,
        own: true,
        text,
        mentions,
        quotes: null,
        chain: null,
        enclosure,
      })
    },

    message: (id) => messages.get(id) ?? null,
    history,
    watch: (watcher) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }

  function history(address: Address): readonly Saying[] {
    return [...messages.values()].filter((saying) => sameChat(saying.address, address))
  }
}

function sameChat(one: Address, other: Address): boolean {
  return one.kind === 'group'
    ? other.kind === 'group' && one.topic === other.topic
    : other.kind === 'contact' && one.contact === other.contact
}
