/** A group as street.yaml binds it; `id` where the room's id is known. */
export interface BoundGroup {
  readonly topic: string
  readonly id?: string
}

/**
 * Which room is which group. A group is found by its topic, and then kept by the room's id, so that
 * a group somebody renames is still the group it was bound as. Pure book-keeping, no wire.
 */
export interface Rooms {
  /** A room of the account, with the topic it has now. Answers the topic it goes by. */
  put(id: string, topic: string): string
  remove(id: string): void
  /** The topic a room goes by: the one it is bound under, if it is; null for an unknown room. */
  topicOf(id: string): string | null
  idOf(topic: string): string | null
  ids(): readonly string[]
  topics(): readonly string[]
}

export function createRooms(groups: readonly BoundGroup[]): Rooms {
  const bound = new Set(groups.map((group) => group.topic))
  const byTopic = new Map<string, string>()
  const byId = new Map<string, string>()
  const fixed = new Map(groups.flatMap(({ id, topic }) => (id === undefined ? [] : [[id, topic]])))

  function goesBy(id: string, topic: string): string {
    const before = byId.get(id)
    if (before !== undefined && bound.has(before) && !bound.has(topic)) return before
    return topic
  }

  return {
    put(id, topic) {
      const told = fixed.get(id) ?? goesBy(id, topic)
      const before = byId.get(id)
      if (before !== undefined && byTopic.get(before) === id) byTopic.delete(before)
      byId.set(id, told)
      // Of two rooms with one topic the first keeps it: posts must not wander between them.
      if (!byTopic.has(told)) byTopic.set(told, id)
      return told
    },
    remove(id) {
      const topic = byId.get(id)
      byId.delete(id)
      if (topic !== undefined && byTopic.get(topic) === id) byTopic.delete(topic)
    },
    topicOf: (id) => byId.get(id) ?? null,
    idOf: (topic) => byTopic.get(topic) ?? null,
    ids: () => [...byId.keys()],
    topics: () => [...byTopic.keys()],
  }
}
