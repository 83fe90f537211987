// Played by: who-of-a-team-can.chat
import { within } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import {
  type TeamMember,
  type TeamPlace,
  teamNamed,
  teamOfSeat,
  teamsOf,
} from '../model/team/team.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { FOR_STAFF, NO_TEAM, whoCanText } from '../wording/team/member.ts'

/** Staff ask who of a team can do something, or who is of it. Among the team's people the same words are talk. */
export function tellWhoCan(
  view: View,
  named: string | null,
  skills: readonly string[],
): readonly Effect[] {
  const { street, here } = view
  const own = teamOfSeat(street, here.seat)
  const asked = named === null ? own : teamNamed(street, named)
  const places = (asked === null ? teamsOf(street) : [asked]).filter((place) => mayAsk(view, place))
  if (places.length === 0) {
    if (here.seat !== null) return []
    return [answer(view, null, teamsOf(street).length === 0 ? NO_TEAM : FOR_STAFF)]
  }
  const told = places.map((place) => ({ place, members: whoCan(view, place, skills) }))
  const some = told.filter(({ members }) => members.length > 0)
  const lines = (some.length > 0 ? some : told.slice(0, 1)).map(({ place, members }) =>
    whoCanText(place.team.name, skills, members),
  )
  return [answer(view, null, lines.join('\n'))]
}

/** Who looks after the area of a team or a part of it, and who leads the team. */
function mayAsk({ speaker, staffOf }: View, { team, area }: TeamPlace): boolean {
  const leads = staffOf(`${area}/${team.name}`).some(
    ({ contact, role, name }) =>
      contact === speaker.contact && (role === 'head' || role === 'captain' || name === team.head),
  )
  return (
    leads || speaker.positions.some((held) => within(area, held.area) || within(held.area, area))
  )
}

/** Those of a team who said that they can, who came first before all; without a skill all of it. */
function whoCan(
  view: View,
  { team, area }: TeamPlace,
  skills: readonly string[],
): readonly TeamMember[] {
  const said = view.members().filter((one) => one.team === team.name)
  if (skills.length > 0)
    return said.filter((one) => skills.every((each) => one.skills.includes(each)))
  const listed = view
    .staffOf(`${area}/${team.name}`)
    .filter(({ contact }) => !said.some(({ who }) => who.contact === contact))
    .map((who): TeamMember => ({ team: team.name, who, skills: [], free: '', since: 0 }))
  return [...listed, ...said]
}
