import type { Seat, Street, Team } from '../area.ts'
import type { ContactId, Named } from '../person.ts'

/** Somebody is of a team (队员), as they said themselves. */
export interface TeamMember {
  /** The team's name: no two of a street bear one. */
  readonly team: string
  readonly who: Named
  readonly skills: readonly string[]
  /** When they have time, in their own words: 周末; empty where they did not say. */
  readonly free: string
  readonly since: number
}

/** A team, and the area under which the street's file has it. */
export interface TeamPlace {
  readonly team: Team
  readonly area: string
}

export function teamsOf(street: Street): readonly TeamPlace[] {
  return [...street.areas.values()].flatMap(({ path, teams = [] }) =>
    teams.map((team) => ({ team, area: path })),
  )
}

export function teamNamed(street: Street, name: string): TeamPlace | null {
  return teamsOf(street).find(({ team }) => team.name === name) ?? null
}

/** The team whose group it is; that of volunteers may have the group of a partner. */
export function teamOfSeat(street: Street, seat: Seat | null): TeamPlace | null {
  switch (seat?.kind) {
    case 'team':
      return { team: seat.team, area: seat.area }
    case 'partner': {
      const { topic } = seat.partner
      if (topic === null) return null
      return teamsOf(street).find(({ team }) => team.topic === topic) ?? null
    }
    default:
      return null
  }
}

/** The team as somebody is of it; undefined where they are not. */
export function memberOf(
  members: readonly TeamMember[],
  team: string,
  contact: ContactId,
): TeamMember | undefined {
  return members.find((one) => one.team === team && one.who.contact === contact)
}
