import { types } from 'wechaty-puppet'
import type { Member } from '../chat/chat.ts'
import { atMost } from './deadline.ts'
import { failureOf } from './failure.ts'
import { type Called, createNames, type Names } from './names.ts'
import type { Puppet } from './puppet-session.ts'
import { type BoundGroup, createRooms, type Rooms } from './rooms.ts'

/** Look-ups of whole rooms go out this many at a time, each with a rest behind it: bursts get an account locked. */
const AT_ONCE = 4
const REST_MS = 20
/** A room list that lacked a topic is not asked for again sooner, ms. */
const LIST_AGAIN_MS = 30_000
/** Where the names of direct chats are kept: the room of no id. */
const NO_ROOM = ''
/** For one answer, ms: who waits for a name waits less, and then does without. */
const ANSWER_MS = 10_000

const NOBODY: Called = { name: '', alias: '' }

/** Rooms and names of the account, asked of the gateway as seldom as can be. */
export interface Directory {
  /** A new session: rooms are listed anew, and what is known of names is in doubt. */
  attach(puppet: Puppet): void
  /** The topic a room goes by. Rejects where the gateway does not say. */
  topic(room: string): Promise<string>
  /** The id of the room that goes by a topic; null where the account is in none. */
  room(topic: string): Promise<string | null>
  topics(): Promise<readonly string[]>
  members(topic: string): Promise<readonly Member[]>
  /** What somebody is called, waiting `patience` ms at most; then what was known, or nothing. */
  called(room: string | null, contact: string, patience: number): Promise<Called>
  /** Who in a room goes by a name; null where nobody or several do. */
  byName(room: string, name: string): string | null
  retitled(room: string, topic: string): void
  joined(room: string, contact: string): void
  left(room: string, contact: string): void
  /** The bot is no more in a room. */
  gone(room: string): void
  /** An event says that something has changed. */
  doubt(type: types.Dirty, id: string): void
  /** Asks for one doubtful thing again; to be called slowly. */
  refresh(): Promise<void>
}

/** `rest`: ms behind each look-up of a whole room. */
export function createDirectory(groups: readonly BoundGroup[], rest = REST_MS): Directory {
  const rooms: Rooms = createRooms(groups)
  const names: Names = createNames(look, Date.now)
  const doubtfulRooms = new Set<string>()
  let puppet: Puppet | null = null
  let listed: Promise<void> = Promise.resolve()
  let listedAt = 0

  function wire(): Puppet {
    if (puppet === null) throw new Error('not connected to WeChat yet')
    return puppet
  }

  async function look(room: string, contact: string): Promise<Called> {
    if (room !== NO_ROOM) {
      try {
        const { name, roomAlias } = await answered(wire().roomMemberPayload(room, contact))
        return { name, alias: roomAlias ?? '' }
      } catch (error) {
        if (failureOf(error).kind === 'outage') throw error
        // Left the room: as they were called there last, or by their own name.
        const before = names.last(room, contact)
        if (before !== null) return before
      }
    }
    const { name } = await answered(wire().contactPayload(contact))
    return { name, alias: '' }
  }

  async function list(): Promise<void> {
    listedAt = Date.now()
    const ids = await answered(wire().roomList())
    const here = new Set(ids)
    for (const id of rooms.ids()) if (!here.has(id)) rooms.remove(id)
    await inTurn(ids, async (id) => {
      rooms.put(id, (await answered(wire().roomPayload(id))).topic)
    })
  }

  async function topic(room: string): Promise<string> {
    return rooms.topicOf(room) ?? rooms.put(room, (await answered(wire().roomPayload(room))).topic)
  }

  async function room(wanted: string): Promise<string | null> {
    const known = rooms.idOf(wanted)
    if (known !== null) return known
    await listed
    if (rooms.idOf(wanted) === null && Date.now() - listedAt > LIST_AGAIN_MS) await relist()
    return rooms.idOf(wanted)
  }

  async function askGently(room: string, contact: string): Promise<Called> {
    const called = await names.ask(room, contact)
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    return called
  }

  function relist(): Promise<void> {
    listed = list().catch(() => {})
    return listed
  }

  return {
    attach(next) {
      puppet = next
      names.doubt()
      void relist()
    },
    topic,
    room,
    async topics() {
      await listed
      return rooms.topics()
    },
    async members(wanted) {
      const id = await room(wanted)
      if (id === null) return []
      const members: Member[] = []
      await inTurn(await answered(wire().roomMemberList(id)), async (contact) => {
        const { name, alias } = names.known(id, contact) ?? (await askGently(id, contact))
        members.push({ contact, name, alias: alias || name })
      })
      return members
    },
    async called(where, contact, patience) {
      const id = where ?? NO_ROOM
      const known = names.known(id, contact)
      if (known !== null) return known
      try {
        return await atMost(names.ask(id, contact), Math.max(patience, 1))
      } catch {
        return names.last(id, contact) ?? NOBODY
      }
    },
    byName(where, name) {
      const [one, ...others] = names.called(where, name)
      return others.length === 0 ? (one ?? null) : null
    },
    retitled: (id, now) => void rooms.put(id, now),
    joined: (id, contact) => names.forget(id, contact),
    left: (id, contact) => names.forget(id, contact),
    gone: (id) => rooms.remove(id),
    doubt(type, id) {
      if (type === types.Dirty.Room) doubtfulRooms.add(id)
      if (type === types.Dirty.Contact) names.doubtContact(id)
      // Some puppets tell the room alone, some the room and the member.
      if (type === types.Dirty.RoomMember)
        names.doubt(rooms.ids().find((each) => id.startsWith(each)) ?? id)
    },
    async refresh() {
      const [id] = doubtfulRooms
      if (id !== undefined) {
        doubtfulRooms.delete(id)
        rooms.put(id, (await answered(wire().roomPayload(id))).topic)
        return
      }
      const doubtful = names.doubtful()
      if (doubtful !== null) await names.ask(doubtful.room, doubtful.contact)
    },
  }
}

function answered<T>(asked: Promise<T>): Promise<T> {
  return atMost(asked, ANSWER_MS)
}

/** Does something for each, a few at a time; one that fails is left out. */
async function inTurn<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const left = [...items].reverse()
  const work = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) {
      await act(item).catch(() => {})
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
