import type { Candidate, Chat, ChatId, Person } from '../../../web/shared/chat.ts'
import { lineage, type Seat, type Street } from '../../domain/area.ts'
import type { Address } from '../../chat/chat.ts'
import type { World } from '../../world/world.ts'
import { addressOf, chatId } from './chat-id.ts'
import { neighbours } from './neighbour.ts'
import type { Cast, Scene } from './scene.ts'

/** How many members a group's picture is made of. */
const FACES = 4
/** What a staff member is called, by role; where communities are run by a property company, the second. */
const DUTIES: Readonly<Record<string, readonly [string, string]>> = {
  head: ['负责人', '负责人'],
  captain: ['楼长', '管家'],
  duty: ['值守', '值守'],
  volunteer: ['志愿者', '志愿者'],
}

/** Who and what a scene holds: its chats, and the people of each. */
export interface Roll {
  chats(known: ReadonlySet<ChatId>, read: (chat: ChatId) => number): readonly Chat[]
  chat(id: ChatId, read: number): Chat | null
  people(id: ChatId): readonly Candidate[]
  /** Lets someone sit in a group, or be known to the bot where `chat` is null. */
  meet(
    chat: ChatId | null,
    alias: string,
  ): { readonly chat: ChatId; readonly person: Person } | null
}

export function rollOf({ street, world, cast }: Scene): Roll {
  const nameOf = neighbours(street)

  function chat(id: ChatId, read: number): Chat | null {
    const address = addressOf(id)
    if (address === null) return null
    return address.kind === 'group' ? group(address.topic, read) : direct(address.contact, read)
  }

  function group(topic: string, read: number): Chat | null {
    const seat = street.seats.get(topic)
    const members = world.members(topic)
    if (members.length === 0) return null
    const others = members.filter(({ contact }) => contact !== world.bot.id)
    return {
      id: chatId({ kind: 'group', topic }),
      name: topic,
      kind: seat === undefined || seat.kind === 'partner' ? 'partner' : seat.level,
      about: seat === undefined ? '' : aboutOf(street, seat),
      speaker: speakerOf(topic, seat),
      faces: [...others, ...members].slice(0, FACES).map(({ name }) => name),
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
      about: '',
      speaker: { contact, alias: person.name },
      faces: [person.name],
      members: 2,
      read,
    }
  }

  /** Residents speak in their group first, staff in theirs. */
  function speakerOf(topic: string, seat: Seat | undefined): Person | null {
    const first = seat?.kind === 'area' && seat.level === 'building' ? homes(seat) : []
    const home = first.find(({ alias }) => alias.includes('1-301')) ?? first[0]
    if (home !== undefined) return home
    const member = world.members(topic).find(({ contact }) => contact !== world.bot.id)
    return member === undefined ? null : { contact: member.contact, alias: member.alias }
  }

  /** The households of a building's group; several buildings' with the building before. */
  function homes({ areas }: Extract<Seat, { kind: 'area' }>): readonly Person[] {
    return areas.flatMap((path) => {
      const area = street.areas.get(path)
      const before = areas.length > 1 && area !== undefined ? `${area.name} ` : ''
      return (area?.households ?? []).map((household) => {
        const alias = `${before}${household} ${nameOf(path, household)}`
        return { contact: cast(alias, null).contact, alias }
      })
    })
  }

  function people(id: ChatId): readonly Candidate[] {
    const address = addressOf(id)
    if (address === null || address.kind === 'contact') return everyone()
    const { topic } = address
    const seat = street.seats.get(topic)
    const duties = dutiesIn(street, cast)
    const seated = world
      .members(topic)
      .filter(({ contact }) => contact !== world.bot.id)
      .map(({ contact, alias }) => ({
        contact,
        alias,
        duty: duties.get(contact) ?? null,
        seated: true,
      }))
    const there = new Set(seated.map(({ contact }) => contact))
    const living = seat?.kind === 'area' && seat.level === 'building' ? homes(seat) : []
    return [
      ...seated.toSorted((one, other) => Number(one.duty === null) - Number(other.duty === null)),
      ...living
        .filter(({ contact }) => !there.has(contact))
        .map((person) => ({ ...person, duty: null, seated: false })),
    ]
  }

  function everyone(): readonly Candidate[] {
    const duties = dutiesIn(street, cast)
    return world
      .people()
      .filter(({ id }) => id !== world.bot.id)
      .map(({ id, name }) => ({
        contact: id,
        alias: name,
        duty: duties.get(id) ?? null,
        seated: true,
      }))
  }

  return {
    chats: (known, read) => {
      const topics = new Set([
        ...street.seats.keys(),
        ...world.rooms().map(({ topic }) => topic),
      ])
      const groups = [...topics].map((topic) => chatId({ kind: 'group', topic }))
      const alone = [...known].filter((id) => id.startsWith('contact:'))
      return [...groups, ...alone].flatMap((id) => chat(id, read(id)) ?? [])
    },
    chat,
    people,
    meet(id, alias) {
      const address = id === null ? null : addressOf(id)
      if (id !== null && (address === null || address.kind === 'contact')) return null
      const topic = address?.kind === 'group' ? address.topic : null
      if (topic !== null && world.members(topic).length === 0) return null
      const part = cast(alias, topic)
      if (part.contact === world.bot.id || part.name === '') return null
      seat(world, part, topic)
      const to: Address = address ?? { kind: 'contact', contact: part.contact }
      const shown = topic === null ? part.name : part.alias
      return { chat: chatId(to), person: { contact: part.contact, alias: shown } }
    },
  }
}

/** As if they had been there all along. */
function seat(world: World, part: ReturnType<Cast>, topic: string | null): void {
  const { contact, name } = part
  if (topic === null) {
    if (world.person(contact) === null) world.meet({ id: contact, name })
    return
  }
  const alias = part.alias === name ? '' : part.alias
  const shown = world.members(topic).find((member) => member.contact === contact)?.alias
  if (shown === undefined) world.seat({ topic, id: contact, name, alias })
  else if (shown !== part.alias) world.rename({ topic, id: contact, alias })
}

/** Where a group belongs, below the street: `宾川路社区 · 第1网格`. */
function aboutOf(street: Street, seat: Seat): string {
  const path = seat.kind === 'area' ? seat.areas[0] : seat.area
  const names = (path === undefined ? [] : lineage(street, path))
    .toReversed()
    .filter(({ level }) => level !== 'street')
    .map(({ name }) => name)
  return [...names, ...(seat.kind === 'partner' ? [seat.partner.name] : [])].join(' · ')
}

/** What each member of staff is, by contact. */
function dutiesIn(street: Street, cast: Cast): ReadonlyMap<string, string> {
  return new Map(
    [...street.areas.values()].flatMap((area) =>
      area.staff.map(({ name, role, wechat }) => {
        const model = lineage(street, area.path).find((each) => each.model !== null)?.model
        const titles = DUTIES[role]
        const title = titles?.[model === 'property' ? 1 : 0] ?? role
        return [wechat ?? cast(name, null).contact, `${area.name} ${title}`] as const
      }),
    ),
  )
}
