// Played by: a-list-fills-a-team.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import type { View } from '../../src/domain/model/view.ts'
import { addSkill, join, leave } from '../../src/domain/team/joining.ts'
import { tellWhatIsLeft, tellWhoLeads } from '../../src/domain/team/led.ts'
import { fillFrom } from '../../src/domain/team/member-list.ts'
import { tellWhoCan } from '../../src/domain/team/who-can.ts'
import type { TeamSaid } from '../../src/language/team/said-team.ts'
import { teamSaid } from '../../src/language/team/team-said.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { command } from '../command.ts'
import { OF_VOLUNTEERS } from './of-volunteers.ts'

/** Who is of a team (队伍), what they can do, and who looks after what. */
export const team = command<Utterance, Where, TeamSaid>({
  name: 'team',
  title: '队伍',
  words: ['报名', '退队'],
  talk: ['报名'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'undo',
  noIdCards: true,
  help: {
    zh: '想帮忙：报名 队名 会什么；不干了：退队；查谁会：队名有谁会理发',
    en: 'Joins or leaves a team of the street, says what one can do, and tells staff who can.',
    teams: true,
    asked: { words: /报名|退队/, position: 39 },
    pages: { resident: ['其他', 20], captain: ['其他', 21], grid: ['查', 13] },
  },
  examples: [
    {
      say: '报名 红马甲 会理发 周末有空',
      where: { place: 'partner', teams: OF_VOLUNTEERS },
      gives: { kind: 'join', team: '红马甲', skills: ['理发'], when: '周末' },
    },
    {
      say: '我会量血压',
      where: { place: 'direct', teams: OF_VOLUNTEERS },
      gives: { kind: 'skill', skills: ['量血压'] },
    },
    {
      say: '退队',
      where: { place: 'partner', teams: OF_VOLUNTEERS },
      gives: { kind: 'leave', team: null },
    },
    {
      say: '红马甲有谁会理发',
      where: { place: 'grid', teams: OF_VOLUNTEERS },
      gives: { kind: 'members', team: '红马甲', skills: ['理发'] },
    },
    {
      say: '这片谁包',
      where: { place: 'grid', teams: OF_VOLUNTEERS },
      gives: { kind: 'leads', place: null },
    },
    {
      say: '我包的还有啥没看',
      where: { place: 'grid', teams: OF_VOLUNTEERS },
      gives: { kind: 'led' },
    },
  ],
  whole: true,
  read,
  decide,
})

function read(
  utterance: Utterance,
  where: Where,
): { readonly fields: TeamSaid; readonly left: number } | null {
  if (where.teams === undefined) return null
  const said = teamSaid(utterance, where, where.teams)
  return said === null ? null : { fields: said, left: 0 }
}

// ---- what it decides ----

function decide(said: TeamSaid, view: View): readonly Effect[] {
  switch (said.kind) {
    case 'join':
      return join(view, said.team, said)
    case 'list':
      return fillFrom(view, said.team, said.people)
    case 'skill':
      return addSkill(view, said)
    case 'leave':
      return leave(view, said.team)
    case 'members':
      return tellWhoCan(view, said.team, said.skills)
    case 'leads':
      return tellWhoLeads(view, said.place)
    case 'led':
      return tellWhatIsLeft(view)
  }
}
