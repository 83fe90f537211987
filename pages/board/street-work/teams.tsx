import { useEffect, useState } from 'preact/hooks'
import type { TeamCard } from '../../../src/server/protocol/board-messages.ts'
import { t, type Word } from '../../words/words.ts'
import { ask } from '../board-connection.ts'
import type { Model } from '../model.ts'
import './teams.css'

/** In the order in which they are shown. */
const KINDS = {
  office: 'teamOffice',
  volunteer: 'teamVolunteer',
  squad: 'teamSquad',
  post: 'teamPost',
} as const satisfies Record<TeamCard['kind'], Word>

type Kind = TeamCard['kind']
type Member = TeamCard['members'][number]

/** So many people are read at a glance: of more each team opens by itself. */
const AT_A_GLANCE = 40

/** The teams (队伍) of an area, kind by kind: who is of them, what they can do, when they have time. */
export function TeamsView({ model, area }: { readonly model: Model; readonly area: number }) {
  const [teams, setTeams] = useState<readonly TeamCard[] | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [wanted, setWanted] = useState('')
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
  const words = wanted.trim()
  const shown = teams.flatMap((team) => fitting(team, words))
  const open = words !== '' || peopleIn(teams) <= AT_A_GLANCE
  return (
    <div class="teams">
      <label class="team-search">
        <span>{t('findInTeams')}</span>
        <input
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      {shown.length === 0 && <p class="panel none">{t('nothingFound')}</p>}
      {(Object.keys(KINDS) as Kind[]).map((kind) => (
        <OfKind
          key={kind}
          model={model}
          kind={kind}
          teams={shown.filter((team) => team.kind === kind)}
          open={open}
        />
      ))}
    </div>
  )
}

/** A team as far as it has to do with what is looked for: whole by its name or place, else those of it who fit. */
function fitting(team: TeamCard, words: string): readonly TeamCard[] {
  if (words === '' || [team.name, team.head ?? ''].some((one) => one.includes(words))) return [team]
  const members = team.members.filter(({ name, skills, free }) =>
    [name, free, ...skills].some((one) => one.includes(words)),
  )
  return members.length === 0 ? [] : [{ ...team, members }]
}

function peopleIn(teams: readonly TeamCard[]): number {
  return teams.reduce((sum, { members }) => sum + members.length, 0)
}

function OfKind({
  model,
  kind,
  teams,
  open,
}: {
  readonly model: Model
  readonly kind: Kind
  readonly teams: readonly TeamCard[]
  readonly open: boolean
}) {
  if (teams.length === 0) return null
  return (
    <section class="team-kind" aria-label={t(KINDS[kind])}>
      <h3>
        {t(KINDS[kind])}{' '}
        <span class="count">
          {teams.length} · {peopleIn(teams)} {t('people')}
        </span>
      </h3>
      <div class="team-cards">
        {teams.map((team) => (
          <Team key={`${team.area} ${team.name}`} model={model} team={team} open={open} />
        ))}
      </div>
    </section>
  )
}

function Team({
  model,
  team,
  open,
}: {
  readonly model: Model
  readonly team: TeamCard
  readonly open: boolean
}) {
  const { name, area, head, leads, skills, members } = team
  const about = [
    model.areas.get(area)?.name ?? '',
    head === null ? '' : `${t('teamHead')} ${head}`,
    leads.length === 0 ? '' : `${t('teamLeads')} ${leads.join('、')}`,
    skills.length === 0 ? '' : skills.join('、'),
  ].filter((part) => part !== '')
  return (
    <details class="panel team" open={open}>
      <summary>
        <strong>{name}</strong>
        <span class="count">{members.length === 0 ? t('nobodyJoined') : members.length}</span>
        <span class="team-about">{about.join(' · ')}</span>
      </summary>
      {members.length > 0 && <Members members={members} />}
    </details>
  )
}

function Members({ members }: { readonly members: readonly Member[] }) {
  return (
    <ul class="member-list">
      {members.map((member, place) => (
        <li key={`${member.name} ${place}`}>
          <strong>{member.name}</strong>
          <span>{member.skills.join('、')}</span>
          <span class="age">{member.free}</span>
        </li>
      ))}
    </ul>
  )
}
