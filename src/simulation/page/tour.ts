import { type Area, lineage, type Street } from '../../domain/model/area.ts'
import type { Tour } from '../../server/protocol/chat-messages.ts'
import { chatId } from './chat-id.ts'
import type { Scene } from './scene.ts'

/**
 * Who and where the guide of a first visit is about: a household of the first building that has a group,
 * 1-301 before others and none with trouble already, and the nearest staff group above; null where the
 * street has no such.
 */
export function tourOf(
  { street, cast, troubled }: Scene,
  nameOf: (area: string, household: string) => string,
): Tour | null {
  for (const building of street.areas.values()) {
    const topic = building.level === 'building' ? building.groups[0]?.topic : undefined
    const above = topic === undefined ? null : staffAbove(street, building)
    const household = topic === undefined ? undefined : quiet(building, troubled)
    if (topic === undefined || above === null || household === undefined) continue
    const alias = `${household} ${nameOf(building.path, household)}`
    return {
      chat: chatId({ kind: 'group', topic }),
      speaker: { contact: cast(alias, topic).contact, alias },
      grid: chatId({ kind: 'group', topic: above.topic }),
      head: { contact: cast(above.head, above.topic).contact, alias: above.head },
    }
  }
  return null
}

function quiet({ path, households }: Area, troubled: Scene['troubled']): string | undefined {
  return ['1-301', ...households].find(
    (household) => households.includes(household) && !troubled(path, household),
  )
}

/** The nearest group of staff above a building, and who leads it. */
function staffAbove(street: Street, building: Area): { topic: string; head: string } | null {
  for (const { groups, staff } of lineage(street, building.path).slice(1)) {
    const [topic, head] = [groups[0]?.topic, staff[0]?.name]
    if (topic !== undefined && head !== undefined) return { topic, head }
  }
  return null
}
