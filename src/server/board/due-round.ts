import { within } from '../../domain/model/area.ts'
import { DAY, dayStart } from '../../domain/model/time.ts'
import type { Web } from '../context.ts'
import type { RoundCard } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/**
 * The rounds at or below an area that are to be made by tonight, who is due first. Whose doors are gone to is shown to
 * those who lead there.
 */
export function roundsDue(
  { store, street, now }: Web,
  viewer: Viewer,
  area: string,
): readonly RoundCard[] {
  const tonight = dayStart(now()) + DAY
  return store.rounds
    .open()
    .filter(({ spot, due }) => due <= tonight && within(spot.area, area))
    .filter(({ spot }) => {
      const door = spot.name !== '' && street.areas.get(spot.area)?.level === 'building'
      return viewer.sees(spot.area) && (!door || viewer.leads(spot.area))
    })
    .map(({ duty, spot, due, tried }) => ({
      duty,
      area: store.areas.id(spot.area),
      place: spot.name,
      part: spot.part,
      due,
      tried: tried !== null,
    }))
    .sort((a, b) => a.due - b.due)
}
