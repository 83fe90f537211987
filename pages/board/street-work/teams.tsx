import { useEffect, useState } from 'preact/hooks'
import type { TeamCard } from '../../../src/server/protocol/board-messages.ts'
import { t, type Word } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import type { Model } from '../model.ts'
import './teams.css'

const KINDS = {
  office: 'teamOffice',
  volunteer: 'teamVolunteer',
  squad: 'teamSquad',
  post: 'teamPost',
} as const satisfies Record<TeamCard['kind'], Word>

/** The teams (队伍) of an area: who is of them, what they can do, when they have time. */
export function TeamsView({ model, area }: { readonly model: Model; readonly area: number }) {
  const [teams, setTeams] = useState<readonly TeamCard[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    setTrouble(null)
    ask<readonly TeamCard[]>(`/board/api/teams?area=${area}`).then(
      (found) => current && setTeams(found),
      (error: Error) => current && setTrouble(error.message),
    )
    return () => {
      current = false
    }
  }, [area])
  if (trouble !== null) return <p class="panel none">{trouble}</p>
  if (teams === null) return null
  if (teams.length === 0) return <p class="panel none">{t('noTeams')}</p>
  return (
    <div class="teams">
      {teams.map((team) => (
        <Team key={team.name} model={model} team={team} />
      ))}
    </div>
  )
}

function Team({ model, team }: { readonly model: Model; readonly team: TeamCard }) {
  const { name, kind, area, head, leads, skills, members } = team
  const about = [
    model.areas.get(area)?.name ?? '',
    head === null ? '' : `${t('teamHead')} ${head}`,
    leads.length === 0 ? '' : `${t('teamLeads')} ${leads.join('、')}`,
    skills.length === 0 ? '' : skills.join('、'),
  ].filter((part) => part !== '')
  return (
    <section class="panel">
      <header>
        <h3>
          {name} <span class="tag">{t(KINDS[kind])}</span>
        </h3>
        <span class="count">{members.length}</span>
      </header>
      <p class="team-about">{about.join(' · ')}</p>
      {members.length === 0 ? (
        <p class="none">{t('nobodyJoined')}</p>
      ) : (
        <ul class="member-list">
          {members.map((member, place) => (
            <li key={`${member.name} ${place}`}>
              <strong>{member.name}</strong>
              <span>{member.skills.join('、')}</span>
              <span class="age">{member.free}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
