import type { TeamsHere } from '../../src/language/team/said-team.ts'

/** The group where the examples are said: a team of volunteers'. */
export const OF_VOLUNTEERS: TeamsHere = {
  teams: [{ name: '红马甲', skills: ['买菜', '理发', '量血压'] }],
  own: '红马甲',
  offices: ['督导组'],
}
