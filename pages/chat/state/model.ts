import type {
  Candidate,
  Chat,
  ChatId,
  ClockState,
  Entry,
  Frame,
  Said,
  StoryState,
  Tour,
} from '../../../src/server/protocol/chat-messages.ts'

/** A chat with what was said in it. */
export interface Room extends Chat {
  readonly entries: readonly Entry[]
}

/** All that the page knows of a scene. */
export interface Model {
  readonly street: string
  readonly bot: string
  readonly clock: ClockState & {
    /** When it was told, by `performance.now()`. */
    readonly heardAt: number
  }
  readonly rooms: ReadonlyMap<ChatId, Room>
  readonly stories: readonly string[]
  readonly story: StoryState | null
  readonly tour: Tour | null
  /** Whom one may speak as, by chat, as last asked for. */
  readonly people: ReadonlyMap<ChatId, readonly Candidate[]>
}

/** How many messages of a chat the page keeps. */
const KEPT = 500

/** The model after a frame; `heardAt` by `performance.now()`. */
export function after(model: Model | null, frame: Frame, heardAt: number): Model | null {
  if (frame.kind === 'hello') return opened(frame, heardAt)
  if (model === null) return null
  switch (frame.kind) {
    case 'chat':
      return withRoom(model, {
        ...frame.chat,
        entries: model.rooms.get(frame.chat.id)?.entries ?? [],
      })
    case 'entry':
      return withEntry(model, frame.entry)
    case 'recalled':
      return withoutText(model, frame.id)
    case 'read': {
      const room = model.rooms.get(frame.chat)
      return room === undefined ? model : withRoom(model, { ...room, read: frame.place })
    }
    case 'clock':
      return { ...model, clock: { ...frame.clock, heardAt } }
    case 'story':
      return { ...model, story: frame.story }
    case 'people':
      return { ...model, people: new Map(model.people).set(frame.chat, frame.people) }
    case 'met':
    case 'scene':
    case 'refused':
      return model
  }
}

function opened(frame: Extract<Frame, { kind: 'hello' }>, heardAt: number): Model {
  const { street, bot, clock, chats, entries, stories, story, tour } = frame
  const rooms = new Map<ChatId, Room>(
    chats.map((chat) => [
      chat.id,
      { ...chat, entries: entries.filter((entry) => entry.chat === chat.id) },
    ]),
  )
  const people = new Map<ChatId, readonly Candidate[]>()
  return { street, bot, clock: { ...clock, heardAt }, rooms, stories, story, tour, people }
}

function withRoom(model: Model, room: Room): Model {
  return { ...model, rooms: new Map(model.rooms).set(room.id, room) }
}

function withEntry(model: Model, entry: Entry): Model {
  const room = model.rooms.get(entry.chat)
  if (room === undefined) return model
  return withRoom(model, { ...room, entries: [...room.entries.slice(1 - KEPT), entry] })
}

function withoutText(model: Model, id: string): Model {
  for (const room of model.rooms.values()) {
    if (!room.entries.some((entry) => entry.id === id)) continue
    const entries = room.entries.map(
      (entry): Entry =>
        entry.id === id && entry.kind === 'said'
          ? { ...entry, recalled: true, text: '', quote: null, chain: null, enclosed: null }
          : entry,
    )
    return withRoom(model, { ...room, entries })
  }
  return model
}

/** The simulated time by now, Unix ms. */
export function nowOf({ clock }: Model): number {
  return clock.now + (performance.now() - clock.heardAt) * clock.speed
}

/** The place of the last thing that happened in a chat; 0 where nothing has. */
export function lastPlace({ entries }: Room): number {
  return entries.at(-1)?.place ?? 0
}

/** How many messages of a chat were not read; `mine` are those of whoever speaks. */
export function unread({ entries, read }: Room, mine: string | null): readonly Said[] {
  return entries.filter(
    (entry): entry is Said =>
      entry.kind === 'said' && entry.place > read && !entry.recalled && entry.from !== mine,
  )
}

/**
 * The chats as WeChat lists them, the latest first. Those in which nothing was said stand behind, in
 * the order of the line they belong to: the first building's, then upward.
 */
export function listed(model: Model): readonly Room[] {
  const rooms = [...model.rooms.values()]
  const quiet = rooms.filter((room) => room.entries.length === 0 && room.kind !== 'direct')
  const first = rooms.find(({ kind }) => kind === 'building')
  const line = first?.about.split(' · ') ?? []
  return [
    ...rooms
      .filter((room) => room.entries.length > 0)
      .toSorted((one, other) => lastPlace(other) - lastPlace(one)),
    ...rooms.filter((room) => room.entries.length === 0 && room.kind === 'direct'),
    ...quiet.toSorted((one, other) => rank(other, line) - rank(one, line)),
  ]
}

/** How far in front a chat stands by where it belongs. */
function rank({ about, kind }: Room, line: readonly string[]): number {
  const path = about === '' ? [] : about.split(' · ')
  const above = kind === 'partner' ? path.slice(0, -1) : path
  if (!above.every((name, depth) => name === line[depth])) return 0
  return kind === 'partner' ? 1 : 2 + above.length
}
