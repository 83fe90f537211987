import { readFile } from 'node:fs/promises'
import type { Address, Attachment, Chat, Incoming, Outgoing, Sent } from '../chat/chat.ts'
import { isToAccount, isToAll, newName } from '../chat/mention.ts'
import { createRooms } from '../chat/rooms.ts'
import type { AccountWorld } from './account-view.ts'
import { enclosed } from './enclosure.ts'
import type { Enclosure, Friendship, Happening, Passage, Recall, Saying } from './happening.ts'

/**
 * The port on a simulated WeChat, in the same process: whatever happens in the world is delivered
 * before the deed returns, and what is said is recorded at the world's time. Start and stop as often
 * as you like; what happens in between is not delivered, as with a program that is down.
 */
export function worldChat(world: AccountWorld): Chat {
  let stopWatching: (() => void) | null = null
  let roomsChanged: () => void = () => {}
  const rooms = createRooms()
  const list = () => rooms.list(world.rooms().map(({ id, topic }) => ({ id, title: topic })))
  const inWorld = (id: string) => world.rooms().find((room) => room.id === id)?.name ?? null
  const roomOf = (topic: string) => {
    list()
    const id = rooms.idOf(topic)
    return id === null ? null : inWorld(id)
  }

  /** Where it happened, as the street's file calls it. */
  function placed(incoming: Incoming): Incoming {
    if (incoming.address.kind !== 'group') return incoming
    const { id } = world.room(incoming.address.topic)
    return { ...incoming, address: { kind: 'group', topic: rooms.nameOf(id) ?? id } }
  }

  return {
    async start(hear) {
      stopWatching?.()
      roomsChanged = () => hear.health({ kind: 'groups' })
      list()
      stopWatching = world.watch((happening) => {
        if (changesRooms(world, happening)) {
          list()
          roomsChanged()
        }
        if (!isHeard(world, happening)) return
        const incoming = incomingOf(world, happening)
        if (incoming === null) return
        list()
        hear.deliver(placed(incoming))
      })
      hear.health({ kind: 'login', self: world.bot.id, name: world.bot.name })
    },
    async stop() {
      stopWatching?.()
      stopWatching = null
    },
    async say(outgoing) {
      const { address } = outgoing
      if (address.kind === 'contact') {
        const friend = world.isFriend(address.contact)
        if (!friend) return { kind: 'failed', why: 'not a friend', stranger: true }
        return await say(world, outgoing)
      }
      const topic = roomOf(address.topic)
      if (topic === null) return { kind: 'failed', why: `the bot is not in «${address.topic}»` }
      return await say(world, { ...outgoing, address: { kind: 'group', topic } })
    },
    load: (message) => bytesOf(world, world.message(message)),
    accept: async (request) => world.acceptFriend(request),
    bind(bindings) {
      rooms.bind(bindings)
      roomsChanged()
    },
    async rooms() {
      list()
      return rooms.all()
    },
    async people(room) {
      return world.members(inWorld(room) ?? '').map(({ contact }) => contact)
    },
    async members(topic) {
      return world.members(roomOf(topic) ?? '')
    },
  }
}

function changesRooms(world: AccountWorld, happening: Happening): boolean {
  switch (happening.kind) {
    case 'topic':
      return true
    case 'join':
    case 'leave':
      return happening.who === world.bot.id
    default:
      return false
  }
}

/** What is said in a room that the bot is not in reaches it by no way; nor does it hear of itself. */
function isHeard(world: AccountWorld, happening: Happening): boolean {
  switch (happening.kind) {
    case 'saying':
    case 'recall':
      return happening.address.kind === 'contact' || world.holdsBot(happening.address.topic)
    case 'friendship':
      return true
    default:
      return world.holdsBot(happening.topic) && happening.who !== world.bot.id
  }
}

async function say(
  world: AccountWorld,
  { address, text, mentions, file }: Outgoing,
): Promise<Sent> {
  try {
    const enclosure = file === null ? null : enclosed(file, await readFile(file))
    return { kind: 'sent', id: world.post({ address, text, mentions, enclosure }).id }
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) }
  }
}

function incomingOf(world: AccountWorld, happening: Happening): Incoming | null {
  switch (happening.kind) {
    case 'saying':
      return happening.own ? null : messageOf(world, happening)
    case 'recall':
      return recallOf(happening)
    case 'join':
    case 'leave':
      return passageOf(world, happening)
    case 'friendship':
      return friendshipOf(world, happening)
    case 'alias':
    case 'topic':
      return null
  }
}

function recallOf({ id, at, address, from, recalled, named }: Recall): Incoming {
  return { kind: 'recall', id, at, address, sender: from, recalled: named ? recalled : null }
}

function friendshipOf(
  world: AccountWorld,
  { kind, what, id, at, who, hello }: Friendship,
): Incoming {
  const name = world.person(who)?.name ?? who
  const address: Address = { kind: 'contact', contact: who }
  return { kind, what, id, at, address, sender: who, name, alias: name, hello }
}

function passageOf(world: AccountWorld, { kind, id, at, topic, who, alias }: Passage): Incoming {
  const name = world.person(who)?.name ?? who
  return { kind, id, at, address: { kind: 'group', topic }, sender: who, name, alias }
}

function messageOf(world: AccountWorld, saying: Saying): Incoming {
  const { enclosure, quotes } = saying
  const name = world.person(saying.from)?.name ?? saying.from
  const names = botNames(world, saying.address)
  const account = { id: world.bot.id, names }
  const another = newName(saying.text, saying.mentions, account)
  const toAll = saying.chain === null && isToAll(saying.text, saying.mentions, saying.from)
  const head = {
    kind: 'message',
    id: saying.id,
    at: saying.at,
    address: saying.address,
    sender: saying.from,
    name,
    alias: shownName(world, saying.address, saying.from) ?? name,
    called: another === null ? names : [...names, another],
  } as const
  if (saying.card !== null) {
    const card = { of: saying.card, size: saying.text.length }
    return { ...head, text: '', card, mentioned: false, quote: null, chain: null, attachment: null }
  }
  return {
    ...head,
    text: saying.text,
    mentioned: !toAll && isToAccount(saying.text, saying.mentions, account),
    ...(toAll ? { toAll } : {}),
    quote: quotes && {
      id: quotes.id,
      from: shownName(world, quotes.address, quotes.from) ?? quotes.from,
      own: quotes.own,
      text: quotes.text,
    },
    chain: saying.chain,
    attachment: enclosure && attachmentOf(world, saying, enclosure),
  }
}

function attachmentOf(world: AccountWorld, saying: Saying, { kind, name }: Enclosure): Attachment {
  return { kind, name, load: () => bytesOf(world, saying) }
}

async function* bytesOf(world: AccountWorld, saying: Saying | null): AsyncGenerator<Uint8Array> {
  if (!saying?.enclosure) throw new Error('there is no such file')
  if ((saying.enclosure.from ?? 0) > world.now()) throw new Error('the file cannot be had yet')
  yield saying.enclosure.bytes
}

function botNames(world: AccountWorld, address: Address): readonly string[] {
  const alias = shownName(world, address, world.bot.id)
  return [...new Set(alias === null ? [world.bot.name] : [world.bot.name, alias])]
}

/** The name shown of somebody in a chat: the group alias, or the own name. */
function shownName(world: AccountWorld, address: Address, contact: string): string | null {
  const name = world.person(contact)?.name ?? null
  if (address.kind === 'contact') return name
  return world.members(address.topic).find((member) => member.contact === contact)?.alias ?? name
}
