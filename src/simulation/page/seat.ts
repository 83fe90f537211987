import type { World } from '../../world/world.ts'
import type { Cast } from './scene.ts'

/** Lets someone sit in a group as if they had been there all along, or be known where `topic` is null. */
export function seat(world: World, part: ReturnType<Cast>, topic: string | null): void {
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
