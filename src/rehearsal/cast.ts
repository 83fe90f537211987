import type { Address } from '../chat/chat.ts'
import type { Area, Staff, Street } from '../domain/model/area.ts'
import type { ContactId } from '../domain/model/person.ts'
import { readAlias } from '../language/alias.ts'
import type { World } from '../world/world.ts'
import type { Chat, Step } from './transcript.ts'

/** The bot's own contact in a simulated WeChat. */
export const BOT = 'weiliandong'

/** Who a name of a transcript is. */
export interface Part {
  readonly contact: ContactId
  /** The contact's own name: the alias without its household. */
  readonly name: string
  /** The name shown in a group. */
  readonly alias: string
}

/** Finds out who speaks; `topic` is where, as two staff members may bear one name. */
export type Cast = (alias: string, topic: string | null) => Part

/** `李姐#2` is another contact who shows the same name. */
const TWIN = /#(\d+)$/

/** The people of a street: its staff are who the file says, anyone else is who they are called. */
export function castOf(street: Street): Cast {
  const staff = staffByName(street)
  return (written, topic) => {
    const alias = written.replace(TWIN, '')
    const twin = TWIN.exec(written)?.[1] ?? '1'
    const name = staff.has(alias) ? alias : nameOf(alias)
    if (twin !== '1') return { contact: `${madeUp(name)}#${twin}`, name, alias }
    const namesakes = staff.get(name) ?? []
    const one =
      namesakes.find((person) => topic !== null && person.topics.includes(topic)) ?? namesakes[0]
    return { contact: one?.contact ?? madeUp(name), name, alias }
  }
}

function staffByName(street: Street) {
  const staff = new Map<string, { contact: string; topics: readonly string[] }[]>()
  for (const area of street.areas.values()) {
    for (const { people, topics } of placesOf(area)) {
      for (const person of people) {
        const { name } = person
        const contact = contactOf(person, street)
        staff.set(name, [...(staff.get(name) ?? []), { contact, topics }])
      }
    }
  }
  return staff
}

/** Where people are listed, with the groups they sit in: an area, its checkpoints, its teams. */
function placesOf({ staff, groups, checkpoints = [], teams = [] }: Area) {
  return [
    { people: staff, topics: groups.map(({ topic }) => topic) },
    ...[...checkpoints, ...teams].map((place) => ({
      people: place.staff,
      topics: place.topic === null ? [] : [place.topic],
    })),
  ]
}

/** The alias without its household: `1-502 张三` is 张三. */
function nameOf(alias: string): string {
  return readAlias(alias).name || alias.trim()
}

/** As the first account knows somebody of the staff. */
function contactOf({ name, wechat, ids }: Staff, { accounts }: Street): ContactId {
  return ids?.get(accounts?.[0]?.name ?? '') ?? wechat ?? madeUp(name)
}

/** As the street's file says that another account knows somebody; null: it does not say. */
export function idFor(
  street: Street,
  id: ContactId,
  account: string | undefined,
): ContactId | null {
  if (account === undefined) return null
  for (const area of street.areas.values()) {
    for (const { people } of placesOf(area)) {
      const found = people.find((person) => contactOf(person, street) === id)?.ids?.get(account)
      if (found !== undefined) return found
    }
  }
  return null
}

/** The contact id of someone who has none in the street file. */
function madeUp(name: string): ContactId {
  return `wx_${name}`
}

/** Seats staff and partners in their groups, as things stand before anyone speaks. */
export function seatStreet(world: World, street: Street): void {
  for (const topic of street.seats.keys()) world.room(topic)
  for (const area of street.areas.values()) {
    for (const { people, topics } of placesOf(area)) {
      for (const person of people) {
        const { name } = person
        const part = { contact: contactOf(person, street), name, alias: name }
        meet(world, part)
        for (const topic of topics) sit(world, part, topic)
      }
    }
    for (const { name, topic } of area.partners) {
      const part = { contact: madeUp(name), name, alias: name }
      meet(world, part)
      if (topic !== null) sit(world, part, topic)
    }
  }
}

/** Seats whoever speaks in a group, unless they are first seen to come in. */
export function seatSpeakers(world: World, cast: Cast, steps: readonly Step[]): void {
  const seen = new Set<string>()
  const made = new Set(
    steps.flatMap((step) =>
      step.kind === 'say' && step.deed.kind === 'found' && step.chat.kind === 'group'
        ? [step.chat.topic]
        : [],
    ),
  )
  for (const step of steps) {
    if (step.kind !== 'say') continue
    const { chat, speaker, deed } = step
    const part = cast(speaker, chat.kind === 'group' ? chat.topic : null)
    const key = `${chatKey(chat, cast)} ${part.contact}`
    if (seen.has(key)) continue
    seen.add(key)
    const later = deed.kind === 'join' || (chat.kind === 'group' && made.has(chat.topic))
    if (chat.kind === 'group' && !later) sit(world, part, chat.topic)
    else meet(world, part)
  }
}

function meet(world: World, { contact, name }: Part): void {
  if (world.person(contact) === null) world.meet({ id: contact, name })
}

/** Seats someone in a room, with the name shown there. */
export function sit(world: World, { contact, name, alias }: Part, topic: string): void {
  world.seat({ topic, id: contact, name, alias: alias === name ? '' : alias })
}

/** The chat by whom it is with, so that two spellings of a name are one chat; and by which account of several. */
export function chatKey(chat: Chat, cast: Cast): string {
  const by = chat.account === undefined ? '' : `@${chat.account}`
  return chat.kind === 'group'
    ? `group:${chat.topic}${by}`
    : `contact:${cast(chat.name, null).contact}${by}`
}

/** How a transcript writes the chat of an address; `account` is by which of several, where that is not the first. */
export function chatLabel(world: World, address: Address, account?: string): string {
  const by = account === undefined ? '' : `@${account}`
  if (address.kind === 'group') return `[${address.topic}${by}]`
  const twin = TWIN.exec(address.contact)?.[0] ?? ''
  return `[@${world.person(address.contact)?.name ?? address.contact}${twin}${by}]`
}
