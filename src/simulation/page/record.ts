import type { ChatId, Enclosed, Entry, Said } from '../../server/protocol/chat-messages.ts'
import type { Happening, Passage, Recall, Renaming, Saying } from '../../world/happening.ts'
import type { World } from '../../world/world.ts'
import { chainOf } from './chain-form.ts'
import { chatId } from './chat-id.ts'

/** How much of a chat a page is shown. */
const SHOWN = 300

/** What a page is told of something that happened. */
export type Told =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'recalled'; readonly id: string }

/** All that happens in a world from now on, as pages show it. */
export interface SceneRecord {
  /** The latest of each chat, oldest first. */
  entries(): readonly Entry[]
  chats(): ReadonlySet<ChatId>
  read(chat: ChatId): number
  /** Notes how far a chat was read; whether that is news. */
  markRead(chat: ChatId, place: number): boolean
  stop(): void
}

/** Keeps the record of a world. `picture` tells where the bytes of a message are to be had. */
export function keepRecord(
  world: World,
  picture: (id: string) => string,
  tell: (told: Told) => void,
): SceneRecord {
  const chats = new Map<ChatId, Entry[]>()
  const read = new Map<ChatId, number>()
  let place = 0
  const stop = world.watch((happening) => {
    const told = hear(happening)
    if (told !== null) tell(told)
  })

  function hear(happening: Happening): Told | null {
    switch (happening.kind) {
      case 'saying':
        return keep(said(happening))
      case 'recall':
        return takeBack(happening)
      case 'join':
      case 'leave':
        return keep(passage(happening, happening.kind, happening.alias))
      case 'alias':
      case 'friendship':
        return null
      case 'topic':
        return null
    }
  }

  function keep(entry: Entry): Told | null {
    const chat = chats.get(entry.chat) ?? []
    // Delivered again: the phone shows it once.
    if (chat.some(({ id }) => id === entry.id)) return null
    chats.set(entry.chat, [...chat.slice(1 - SHOWN), entry])
    return { kind: 'entry', entry }
  }

  function takeBack({ address, recalled }: Recall): Told {
    const id = chatId(address)
    const gone = (entry: Entry): Entry =>
      entry.kind === 'said' && entry.id === recalled
        ? { ...entry, recalled: true, text: '', quote: null, chain: null, enclosed: null }
        : entry
    chats.set(id, (chats.get(id) ?? []).map(gone))
    return { kind: 'recalled', id: recalled }
  }

  function said(saying: Saying): Said {
    const { id, at, address, from, own, text, mentions, quotes, enclosure } = saying
    return {
      kind: 'said',
      chat: chatId(address),
      place: ++place,
      id,
      at,
      from,
      name: shown(world, saying),
      own,
      text,
      mentions,
      quote: quotes === null ? null : { name: shown(world, quotes), text: gist(quotes) },
      chain: chainOf(saying),
      enclosed: enclosure === null ? null : enclosed(enclosure, picture(id)),
      recalled: false,
    }
  }

  function passage(
    { id, at, topic }: Passage | Renaming,
    what: 'join' | 'leave',
    name: string,
  ): Entry {
    const chat = chatId({ kind: 'group', topic })
    return { kind: 'passage', chat, place: ++place, id, at, what, name }
  }

  return {
    entries: () => [...chats.values()].flat().sort((one, other) => one.place - other.place),
    chats: () => new Set(chats.keys()),
    read: (chat) => read.get(chat) ?? 0,
    markRead(chat, upTo) {
      if (upTo <= (read.get(chat) ?? 0) || upTo > place) return false
      read.set(chat, upTo)
      return true
    },
    stop,
  }
}

function enclosed({ kind, name }: NonNullable<Saying['enclosure']>, address: string): Enclosed {
  return { kind, name, address }
}

/** What a quote shows of the quoted. */
function gist({ text, enclosure }: Saying): string {
  if (text !== '') return text
  return enclosure?.kind === 'image' ? '[图片]' : `[文件] ${enclosure?.name ?? ''}`
}

function shown(world: World, { address, from }: Saying): string {
  const members = address.kind === 'group' ? world.members(address.topic) : []
  const alias = members.find(({ contact }) => contact === from)?.alias
  return alias ?? world.person(from)?.name ?? from
}
