import type { Street } from '../domain/model/area.ts'
import type { BoundGroup } from '../wechat/rooms.ts'

/** All groups of a street, with the rooms' ids where they are known. */
export function groupsOf(street: Street): readonly BoundGroup[] {
  const groups = [...street.areas.values()].flatMap(({ groups, partners }) => [
    ...groups,
    ...partners.flatMap(({ topic, id }) => (topic === null ? [] : [{ topic, id }])),
  ])
  return groups.map(({ topic, id }) => (id === null ? { topic } : { topic, id }))
}
