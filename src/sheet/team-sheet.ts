import { type Team, within } from '../domain/model/area.ts'
import { type TeamMember, teamsOf } from '../domain/model/team/team.ts'
import type { Book } from '../store/standing.ts'
import type { Column } from './spreadsheet.ts'

/** Somebody of a team. */
export interface MemberRow {
  readonly team: Team
  readonly area: string
  readonly member: TeamMember
}

const KINDS: Readonly<Record<Team['kind'], string>> = {
  office: '专班',
  volunteer: '志愿者',
  squad: '小分队',
  post: '岗',
}

/** The columns of who is of which team. */
export const MEMBER_COLUMNS: readonly Column<MemberRow>[] = [
  { heading: '队伍', width: 16, of: ({ team }) => team.name },
  { heading: '类别', width: 10, of: ({ team }) => KINDS[team.kind] },
  { heading: '片区', width: 18, of: ({ area }) => area.split('/').at(-1) ?? '' },
  { heading: '会什么', width: 30, of: ({ member }) => member.skills.join('、') },
  { heading: '什么时候有空', width: 20, of: ({ member }) => member.free },
  { heading: '入队', width: 17, of: ({ member }) => ({ moment: member.since }) },
]

/** Besides, where names were asked for. */
export const MEMBER_NAMES: readonly Column<MemberRow>[] = [
  { heading: '姓名', width: 12, of: ({ member }) => member.who.name },
]

/** Who is of the teams at or below an area, team by team, who came first before all. */
export function memberRows({ store, street }: Book, area: string): readonly MemberRow[] {
  return teamsOf(street)
    .filter((place) => within(place.area, area))
    .flatMap(({ team, area: own }) =>
      store.members
        .all()
        .filter((member) => member.team === team.name)
        .map((member) => ({ team, area: own, member })),
    )
}
