import { lineage } from '../area.ts'
import type { ContactId, Named } from '../person.ts'
import { DAY } from '../time.ts'
import type { Facts } from '../view.ts'
import { hereIn, holdingOf } from './slot.ts'

/** What tells who stands where now. */
export type Watch = Pick<Facts, 'street' | 'rotas' | 'liveSlots' | 'now'>

/** Who stands in a slot of a rota that keeps watch over an area (`alerts`): since 到岗, until 离岗 or the slot's end. */
export function onWatch({ rotas, liveSlots, now }: Omit<Watch, 'street'>, area: string) {
  const keeping = rotas.filter(({ alerts, at }) => alerts && at.area === area)
  if (keeping.length === 0) return []
  return liveSlots()
    .filter(({ rota, to }) => now < to && keeping.some(({ name }) => name === rota))
    .flatMap((slot): readonly Named[] => hereIn(slot, now).map(({ who }) => who))
}

/** Who keeps watch over an area or one above it. */
export function watchOver(facts: Watch, area: string): readonly Named[] {
  if (!facts.rotas.some(({ alerts }) => alerts)) return []
  const all = lineage(facts.street, area).flatMap(({ path }) => onWatch(facts, path))
  return all.filter((one, i) => all.findIndex(({ contact }) => contact === one.contact) === i)
}

/** Whether somebody kept watch over an area in the last day: what they took then is theirs to end. */
export function keptWatch(
  facts: Pick<Facts, 'street' | 'rotas' | 'slotsOf' | 'now'>,
  who: ContactId,
  area: string,
): boolean {
  const over = lineage(facts.street, area).map(({ path }) => path)
  const names = facts.rotas
    .filter(({ alerts, at }) => alerts && over.includes(at.area))
    .map(({ name }) => name)
  if (names.length === 0) return false
  return facts
    .slotsOf(who, facts.now - DAY)
    .some((slot) => names.includes(slot.rota) && holdingOf(slot, who)?.came != null)
}

/** Who is on duty (值班) for an area: whose role that is, and who keeps watch over it. */
export function onDuty(
  facts: Omit<Watch, 'street'> & Pick<Facts, 'staffOf'>,
  area: string,
): readonly Named[] {
  const staff = facts.staffOf(area).filter(({ role }) => role === 'duty')
  return [...staff, ...onWatch(facts, area)]
}
