import { areaAt, within } from '../../domain/model/area.ts'
import { type TeamPlace, teamsOf } from '../../domain/model/team/team.ts'
import type { Web } from '../context.ts'
import type { TeamCard } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

/** The teams of an area, of those above it and of those below, as far as whoever looks has a duty where they are. */
export function teamsShown(web: Web, viewer: Viewer, area: string): readonly TeamCard[] {
  return teamsOf(web.street)
    .filter((place) => within(place.area, area) || within(area, place.area))
    .filter(({ area: own }) =>
      viewer.positions.some((held) => within(own, held.area) || within(held.area, own)),
    )
    .map((place) => teamCard(web, place))
}

function teamCard({ store, street }: Web, { team, area }: TeamPlace): TeamCard {
  const { name, kind, head, leads, skills } = team
  return {
    name,
    kind,
    area: store.areas.id(area),
    head,
    leads: leads.map((path) => areaAt(street, path).name),
    skills,
    members: store.members
      .all()
      .filter((one) => one.team === name)
      .map(({ who, skills: able, free }) => ({ name: who.name, skills: able, free })),
  }
}
