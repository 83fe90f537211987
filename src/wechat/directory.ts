import { types } from 'wechaty-puppet'
import type { Binding, ContactId, Member, Room } from '../chat/chat.ts'
import { createRooms } from '../chat/rooms.ts'
import { atMost } from './deadline.ts'
import { failureOf } from './failure.ts'
import { type Called, createNames, type Names } from './names.ts'
import type { Puppet } from './puppet-session.ts'

/** Look-ups of whole rooms go out this many at a time, each with a rest behind it: bursts get an account locked. */
const AT_ONCE = 4
const REST_MS = 20
/** A room list that lacked a topic is not asked for again sooner, ms. */
const LIST_AGAIN_MS = 30_000
/** Between two looks which rooms there are, ms: not every puppet tells that the account was removed from one. */
const LOOK_MS = 20_000
/** A room that is not known may be the one of a bound name, as soon as all are listed; so long it is waited for, ms. */
const FIRST_LIST_MS = 2_000
/** So many contacts are looked at for whether a puppet knows friends. */
const FEW = 20
/** Where the names of direct chats are kept: the room of no id. */
const NO_ROOM = ''
/** For one answer, ms: who waits for a name waits less, and then does without. */
const ANSWER_MS = 10_000

const NOBODY: Called = { name: '', alias: '' }

/** Rooms and names of the account, asked of the gateway as seldom as can be. */
export interface Directory {
  /** A new session: rooms are listed anew, and what is known of names is in doubt. */
  attach(puppet: Puppet, self: ContactId): void
  /** The topic a room goes by. Rejects where the gateway does not say. */
  topic(room: string): Promise<string>
  /** The id of the room that goes by a topic; null where the account is in none. */
  room(topic: string): Promise<string | null>
  bind(bindings: readonly Binding[]): void
  rooms(): Promise<readonly Room[]>
  people(room: string): Promise<readonly ContactId[]>
  members(topic: string): Promise<readonly Member[]>
  /** What somebody is called, waiting `patience` ms at most; then what was known, or nothing. */
  called(room: string | null, contact: string, patience: number): Promise<Called>
  /** Who in a room goes by a name; null where nobody or several do. */
  byName(room: string, name: string): string | null
  retitled(room: string, topic: string): void
  joined(room: string, contact: string): void
  left(room: string, contact: string): void
  /** Whether somebody is known not to be the account's friend. What a puppet says of that is old at times: it is asked anew. */
  isStranger(contact: string): Promise<boolean>
  /** Somebody is the account's friend now, or asks to be, or is found to be none. */
  befriended(contact: string, friend: boolean): void
  /** The bot is no more in a room; some puppets go on listing it. */
  gone(room: string): void
  /** The bot came into a room. */
  came(room: string): void
  /** An event says that something has changed. */
  doubt(type: types.Dirty, id: string): void
  /** Asks for one doubtful thing again; to be called slowly. */
  refresh(): Promise<void>
}

/** `rest`: ms behind each look-up of a whole room; `changed` hears that the rooms are not what they were. */
export function createDirectory(changed: () => void, rest = REST_MS): Directory {
  const rooms = createRooms()
  /** Rooms that the bot was told it left. */
  const left = new Set<string>()
  /** Who became the account's friend, or wrote to it. */
  const friends = new Set<string>()
  /** Whether the puppet tells who is a friend; null: not looked yet. */
  let tellsFriends: Promise<boolean> | null = null
  /** What was last told of the rooms. */
  let told = ''
  const names: Names = createNames(look, Date.now)
  const doubtfulRooms = new Set<string>()
  let puppet: Puppet | null = null
  let self: ContactId = ''
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

  /** Names are asked for of rooms that are new, or of all where a session begins. */
  async function list(anew: boolean): Promise<void> {
    listedAt = Date.now()
    const ids = (await answered(wire().roomList())).filter((id) => !left.has(id))
    const titles = new Map<string, string>()
    await inTurn(ids, async (id) => {
      const known = rooms.titleOf(id)
      // The name of one that does not answer now is as it was.
      const before = known ?? rooms.boundId(id)?.title ?? rooms.boundId(id)?.topic ?? null
      if (before !== null) titles.set(id, before)
      if (!anew && known !== null) return
      titles.set(id, await titleOf(id))
      if (rooms.boundId(id) !== null && !(await holdsSelf(id))) titles.delete(id)
    })
    rooms.list([...titles].map(([id, title]) => ({ id, title })))
    tell()
  }

  async function titleOf(id: string): Promise<string> {
    return (await answered(wire().roomPayload(id))).topic
  }

  /** Over gRPC «not known» arrives as «no friend»: «no» is believed of a puppet alone that says «yes» of somebody. */
  async function knowsFriends(): Promise<boolean> {
    const some = (await answered(wire().contactList())).slice(0, FEW)
    const payloads = await Promise.allSettled(some.map((id) => answered(wire().contactPayload(id))))
    return payloads.some((each) => each.status === 'fulfilled' && each.value.friend === true)
  }

  /** Some puppets go on listing a room that the account was put out of; who sits there tells. */
  async function holdsSelf(id: string): Promise<boolean> {
    const people = await answered(wire().roomMemberList(id)).catch((): string[] => [])
    return people.length === 0 || people.includes(self)
  }

  function tell(): void {
    const now = JSON.stringify(rooms.all())
    if (now === told) return
    told = now
    changed()
  }

  function put(id: string, title: string): void {
    left.delete(id)
    rooms.put(id, title)
    tell()
  }

  async function topic(room: string): Promise<string> {
    if (rooms.titleOf(room) === null) put(room, await titleOf(room))
    if (rooms.waits(room)) await atMost(listed, FIRST_LIST_MS).catch(() => {})
    return rooms.nameOf(room) ?? room
  }

  async function room(wanted: string): Promise<string | null> {
    const known = rooms.idOf(wanted)
    if (known !== null) return known
    await listed.catch(() => {})
    if (rooms.idOf(wanted) === null && Date.now() - listedAt > LIST_AGAIN_MS) {
      await relist(false).catch(() => {})
    }
    return rooms.idOf(wanted)
  }

  async function askGently(room: string, contact: string): Promise<Called> {
    const called = await names.ask(room, contact)
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest))
    return called
  }

  function relist(anew = true): Promise<void> {
    listed = list(anew)
    listed.catch(() => {})
    return listed
  }

  return {
    attach(next, account) {
      puppet = next
      self = account
      tellsFriends = null
      names.doubt()
      void relist()
    },
    bind(bindings) {
      rooms.bind(bindings)
      tell()
    },
    topic,
    room,
    async rooms() {
      await listed
      return rooms.all()
    },
    people: (id) => answered(wire().roomMemberList(id)),
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
    retitled: put,
    joined: (id, contact) => names.forget(id, contact),
    left: (id, contact) => names.forget(id, contact),
    async isStranger(contact) {
      if (friends.has(contact)) return false
      try {
        if ((await answered(wire().contactPayload(contact))).friend !== false) return false
        tellsFriends ??= knowsFriends()
        if (!(await tellsFriends)) return false
        await answered(wire().contactPayloadDirty(contact))
        return (await answered(wire().contactPayload(contact))).friend === false
      } catch {
        return false
      }
    },
    befriended(contact, friend) {
      if (friend) friends.add(contact)
      else friends.delete(contact)
    },
    gone(id) {
      left.add(id)
      rooms.remove(id)
      tell()
    },
    came(id) {
      left.delete(id)
      void relist(false)
    },
    doubt(type, id) {
      if (type === types.Dirty.Room) doubtfulRooms.add(id)
      if (type === types.Dirty.Contact) names.doubtContact(id)
      // Some puppets tell the room alone, some the room and the member.
      if (type === types.Dirty.RoomMember)
        names.doubt(rooms.all().find((each) => id.startsWith(each.id))?.id ?? id)
    },
    async refresh() {
      const [id] = doubtfulRooms
      if (id !== undefined) {
        doubtfulRooms.delete(id)
        if (!left.has(id)) put(id, await titleOf(id))
        return
      }
      if (Date.now() - listedAt > LOOK_MS) {
        await relist(false)
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
