import { lineage, type Seat, type Street, seatName } from '../../domain/model/area.ts'
import type { Candidate, Chat, ChatId, Person } from '../../server/protocol/chat-messages.ts'
import { addressOf, chatId } from './chat-id.ts'
import { neighbours } from './neighbour.ts'
import { postTitlesOf } from './post-title.ts'
import type { Cast, Scene } from './scene.ts'
import { seat } from './seat.ts'

/** How many members a group's picture is made of. */
const FACES = 4
/** How many people are offered at once; any other is found by writing their name. */
const OFFERED = 2_000

/** Who and what a scene holds: its chats, and the people of each. */
export interface Roll {
  /** `talked`: the chats in which something was said. */
  chats(talked: ReadonlySet<ChatId>, read: (chat: ChatId) => number): readonly Chat[]
  chat(id: ChatId, read: number): Chat | null
  people(id: ChatId): readonly Candidate[]
  /** Lets someone sit in a group, or be known to the bot where `chat` is null; null where that cannot be. */
  meet(chat: ChatId | null, alias: string): { chat: ChatId; person: Person } | null
}

export function rollOf({ street, world, cast }: Scene): Roll {
  const nameOf = neighbours(street)
  const titles = postTitlesOf(street, cast)
  const homes = new Map([...street.seats.keys()].map((topic) => [topic, homesIn(topic)]))
  for (const topic of homes.keys()) seatNeighbours(topic)

  function chat(id: ChatId, read: number): Chat | null {
    const address = addressOf(id)
    if (address === null) return null
    return address.kind === 'group' ? group(address.topic, read) : direct(address.contact, read)
  }

  function group(topic: string, read: number): Chat | null {
    const place = street.seats.get(topic)
    const members = world.members(topic)
    if (members.length === 0) return null
    const others = members.filter(({ contact }) => contact !== world.bot.id)
    return {
      id: chatId({ kind: 'group', topic }),
      name: topic,
      kind: place?.kind === 'area' ? place.level : 'partner',
      about: place === undefined ? '' : aboutOf(street, place),
      speaker: speakerIn(topic),
      faces: [...others.map(({ name }) => name), world.bot.name].slice(0, FACES),
      members: members.length,
      read,
    }
  }

  function direct(contact: string, read: number): Chat | null {
    const person = world.person(contact)
    if (person === null || contact === world.bot.id) return null
    return {
      id: chatId({ kind: 'contact', contact }),
      name: person.name,
      kind: 'direct',
      about: titles.get(contact) ?? '',
      speaker: { contact, alias: person.name },
      faces: [person.name],
      members: 2,
      read,
    }
  }

  /** In a building's group somebody of each household sits, to be spoken as. */
  function seatNeighbours(topic: string): void {
    const there = new Set(world.members(topic).map(({ contact }) => contact))
    for (const { contact, name, alias } of homes.get(topic) ?? []) {
      if (!there.has(contact)) world.seat({ topic, id: contact, name, alias })
    }
  }

  function speakerIn(topic: string): Person | null {
    const others = world.members(topic).filter(({ contact }) => contact !== world.bot.id)
    const living = homes.get(topic) ?? []
    const home = living.find(({ alias }) => /(?:^| )1-301 /.test(alias)) ?? living[0]
    const member = others.find(({ contact }) => contact === home?.contact) ?? others[0]
    return member === undefined ? null : { contact: member.contact, alias: member.alias }
  }

  /** The households of a building's group; where it serves several, with the building before. */
  function homesIn(topic: string): readonly ReturnType<Cast>[] {
    const place = street.seats.get(topic)
    if (place?.kind !== 'area' || place.level !== 'building') return []
    return place.areas.flatMap((path) => {
      const area = street.areas.get(path)
      const before = place.areas.length > 1 && area !== undefined ? `${area.name} ` : ''
      return (area?.households ?? []).map((household) => {
        const alias = `${before}${household} ${nameOf(path, household)}`
        return cast(alias, topic)
      })
    })
  }

  function candidate(contact: string, alias: string): Candidate {
    return { contact, alias, duty: titles.get(contact) ?? null }
  }

  function people(id: ChatId): readonly Candidate[] {
    const address = addressOf(id)
    if (address?.kind !== 'group') {
      return world
        .people()
        .filter((person) => person.id !== world.bot.id)
        .map((person) => candidate(person.id, person.name))
        .toSorted((one, other) => Number(one.duty === null) - Number(other.duty === null))
        .slice(0, OFFERED)
    }
    return world
      .members(address.topic)
      .filter(({ contact }) => contact !== world.bot.id)
      .map(({ contact, alias }) => candidate(contact, alias))
  }

  return {
    chats: (talked, read) => {
      const groups = world.rooms().map(({ topic }) => chatId({ kind: 'group', topic }))
      const alone = [...talked].filter((id) => id.startsWith('contact:'))
      return [...groups, ...alone].flatMap((id) => chat(id, read(id)) ?? [])
    },
    chat,
    people,
    meet(id, written) {
      const address = id === null ? null : addressOf(id)
      const topic = address?.kind === 'group' ? address.topic : null
      if (id !== null && (topic === null || world.members(topic).length === 0)) return null
      const part = cast(written, topic)
      const { contact, name, alias } = part
      if (contact === world.bot.id || name === world.bot.name || name === '') return null
      seat(world, part, topic)
      return topic === null
        ? { chat: chatId({ kind: 'contact', contact }), person: { contact, alias: name } }
        : { chat: chatId({ kind: 'group', topic }), person: { contact, alias } }
    },
  }
}

/** Where a group belongs, below the street: `宾川路社区 · 第1网格`. */
function aboutOf(street: Street, place: Seat): string {
  const path = place.kind === 'area' ? place.areas[0] : place.area
  const names = (path === undefined ? [] : lineage(street, path))
    .toReversed()
    .filter(({ level }) => level !== 'street')
    .map(({ name }) => name)
  return [...names, seatName(place) ?? []].flat().join(' · ')
}
