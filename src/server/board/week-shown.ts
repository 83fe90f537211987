import { within } from '../../domain/model/area.ts'
import type { Rota } from '../../domain/model/duty/rota.ts'
import { type RotaWeek, weekOf } from '../../domain/model/duty/week.ts'
import { DAY } from '../../domain/model/time.ts'
import { answersFor } from '../../domain/privacy/rights.ts'
import type { Web } from '../context.ts'
import type { RotaWeekShown, WeekView } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/**
 * A week's rotas (排班) of an area, of those above it and of those below, as far as whoever looks has a duty where they are.
 * Who holds a slot is named to those who answer for the place; to others only themselves.
 */
export function weekShown(web: Web, viewer: Viewer, area: string, monday: number): WeekView {
  const { store, street, rotas = [], now } = web
  const concerns = (own: string): boolean =>
    (within(own, area) || within(area, own)) &&
    viewer.positions.some((held) => within(own, held.area) || within(held.area, own))
  const kept = store.slots
    .within(street.root, monday, monday + 7 * DAY)
    .filter((slot) => street.areas.has(slot.area))
  const weeks = weekOf(rotas, kept, monday, now())
  return {
    from: monday,
    rotas: weeks
      .filter((week) => concerns(week.area))
      .map((week) => shown(web, viewer, week, rotas)),
  }
}

function shown(
  web: Web,
  viewer: Viewer,
  { rota, area, place, slots }: RotaWeek,
  rotas: readonly Rota[],
): RotaWeekShown {
  const facts = { street: web.street, staffOf: web.positions().in }
  const named = answersFor(facts, viewer.contact, area)
  return {
    name: rota,
    area: web.store.areas.id(area),
    place,
    team: rotas.find(({ name }) => name === rota)?.team ?? null,
    named,
    slots: slots.map(({ people, ...slot }) => ({
      ...slot,
      people: people.map(({ who, came, went }) => ({
        name: named || who.contact === viewer.contact ? who.name : null,
        came,
        went,
      })),
    })),
  }
}
