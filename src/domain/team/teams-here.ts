import type { Seat, Street } from '../model/area.ts'
import { teamOfSeat, teamsOf } from '../model/team/team.ts'

/** What may be said of teams in a chat; null where the street has none. */
export function teamsHere(street: Street, seat: Seat | null) {
  const all = teamsOf(street)
  if (all.length === 0) return null
  return {
    teams: all.map(({ team: { name, skills, words = [] } }) => ({ name, skills, words })),
    own: teamOfSeat(street, seat)?.team.name ?? null,
    offices: all.flatMap(({ team }) => (team.kind === 'office' ? team.name : [])),
  }
}
