import { accountIn, idOf, ownId } from './account-id.ts'
import type { AccountStanding, Binding, Chat, Message, Room } from './chat.ts'
import { mentionsOne } from './mention.ts'

/** An account and its own port. One of the same name with another `key` is another account. */
export interface AccountPort {
  readonly name: string
  readonly key?: string
  readonly chat: Chat
}

/** An account at work. Moments are Unix ms. */
export interface Seat extends AccountPort {
  up: boolean
  /** It gave up, and is to be begun anew. */
  dead: boolean
  since: number
  why: string | null
  self: string | null
  title: string | null
  lastIn: number | null
  /** Null: not known yet. */
  rooms: readonly Room[] | null
  topics: ReadonlySet<string>
  /** Chats that took nothing of what it said, since one last did. */
  refused: ReadonlySet<string>
  /** It is taken for mute until then. */
  muteUntil: number
  /** Ends its life: what it tells afterwards is not heard. */
  gone: boolean
}

export function seatOf(port: AccountPort, now: number): Seat {
  return {
    ...port,
    up: false,
    dead: false,
    since: now,
    why: null,
    self: null,
    title: null,
    lastIn: null,
    rooms: null,
    topics: new Set(),
    refused: new Set(),
    muteUntil: 0,
    gone: false,
  }
}

export const isSame = (one: AccountPort, other: AccountPort): boolean =>
  one.name === other.name && one.key === other.key

export const isMute = ({ muteUntil }: Seat, now: number): boolean => muteUntil > now
export const hasVoice = (seat: Seat, now: number): boolean => seat.up && !isMute(seat, now)

/** What an account is to find: its own rooms by their ids, all by their names. */
export function bindTo({ name, chat }: Seat, bindings: readonly Binding[]): void {
  const own = (id: string) => (accountIn(id) === null ? id : ownId(name, id))
  chat.bind(bindings.map((binding) => ({ ...binding, id: binding.id && own(binding.id) })))
}

/** The rooms of an account under its name; of one that was not there yet, those it was last found in. */
export function roomsOf({ name, rooms }: Seat, bindings: readonly Binding[]): readonly Room[] {
  const known =
    rooms ??
    bindings.flatMap(({ topic, id, title }) => {
      const own = id === null ? null : ownId(name, id)
      return own === null ? [] : [{ id: own, title: title ?? topic, topic }]
    })
  return known.map((room) => ({ ...room, id: idOf(name, room.id) }))
}

/** `hears`: whether anybody has a voice in a group. */
export function standingOf(
  seat: Seat,
  bindings: readonly Binding[],
  hears: (topic: string) => boolean,
  now: number,
): AccountStanding {
  const { name, title, up, since, why, lastIn } = seat
  const bound = new Set(bindings.map(({ topic }) => topic))
  const there = roomsOf(seat, bindings).flatMap(({ topic }) => topic ?? [])
  const topics = [...new Set([...there, ...seat.topics])].filter((topic) => bound.has(topic))
  const silent = topics.filter((topic) => !hears(topic))
  return { name, title, up, mute: up && isMute(seat, now), since, why, lastIn, topics, silent }
}

/** Where others of us sit, what is said to one is said to us all, and what quotes one may quote us. */
export function amongUs(message: Message, others: readonly Seat[]): Message {
  const names = others.flatMap(({ title }) => title ?? [])
  const { quote, toAll, text } = message
  return {
    ...message,
    shared: true,
    called: [...new Set([...(message.called ?? []), ...names])],
    mentioned: message.mentioned || (toAll !== true && mentionsOne(text, names)),
    quote: quote?.own === false ? { id: quote.id, from: quote.from, text: quote.text } : quote,
  }
}
