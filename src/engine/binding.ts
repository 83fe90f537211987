import type { Binding, Chat } from '../chat/chat.ts'
import type { SeenRoom } from '../domain/model/area.ts'
import type { Knowledge } from './knowledge.ts'

/** Which room each group is: by its id in the street's file, else as it was last found. */
export function bindingsOf({ street, store }: Pick<Knowledge, 'street' | 'store'>): Binding[] {
  const remembered = new Map(store.rooms.all().map((room) => [room.topic, room]))
  const written = new Map(
    [...street.areas.values()].flatMap(({ groups, partners }) =>
      [...groups, ...partners].flatMap(({ topic, id }) =>
        topic === null || id === null ? [] : [[topic, id] as const],
      ),
    ),
  )
  return [...street.seats.keys()].map((topic) => {
    const { id = null, title = null } = remembered.get(topic) ?? {}
    return { topic, id: written.get(topic) ?? id, title }
  })
}

/** So many rooms that are no group of the street are looked into, where one of the street's is missing. */
const MOST = 40

/** The rooms that the account is in; where a group is missing, with who sits in those that may be it. */
export async function seenRooms(
  chat: Pick<Chat, 'rooms' | 'people'>,
  topics: Iterable<string>,
): Promise<readonly SeenRoom[]> {
  const rooms = await chat.rooms()
  const there = new Set(rooms.map(({ topic }) => topic))
  const missing = [...topics].some((topic) => !there.has(topic))
  const seen: SeenRoom[] = []
  let looked = 0
  for (const room of rooms) {
    const look = missing && room.topic === null && looked++ < MOST
    seen.push({ ...room, people: look ? await chat.people(room.id).catch(() => null) : null })
  }
  return seen
}
