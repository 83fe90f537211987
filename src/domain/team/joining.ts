// Played by: people-join-a-team.chat, a-list-fills-a-team.chat
import { lineage } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId } from '../model/person.ts'
import {
  memberOf,
  type TeamMember,
  type TeamPlace,
  teamNamed,
  teamOfSeat,
  teamsOf,
} from '../model/team/team.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import {
  joinedAloudText,
  joinedText,
  joinFirstText,
  knownText,
  leaveWhichText,
  leftText,
  NO_TEAM,
  notOfText,
  officeText,
  SOMEBODY,
  whichTeamText,
} from '../wording/team/member.ts'

/** What somebody says of themselves. */
export interface AbilityTold {
  readonly skills: readonly string[]
  readonly when: string | null
}

/** More of them than this is no skill but a joke. */
const MOST_SKILLS = 12

/** Whether somebody is of a team: by their own word, or by the street's file. */
export function isOf(facts: Facts, { team, area }: TeamPlace, contact: ContactId): boolean {
  return (
    memberOf(facts.members(), team.name, contact) !== undefined ||
    facts.staffOf(`${area}/${team.name}`).some((one) => one.contact === contact)
  )
}

/** Somebody wants to be of a team, or is and says more of themselves. */
export function join(view: View, named: string | null, told: AbilityTold): readonly Effect[] {
  const [place, ...others] = teamsMeant(view, named)
  if (place === undefined) return [answer(view, null, NO_TEAM)]
  if (others.length > 0) {
    const names = [place, ...others].map(({ team }) => team.name)
    return [answer(view, null, whichTeamText(names))]
  }
  if (!mayJoin(view, place)) return [answer(view, null, officeText(place.team.name))]
  const was = isOf(view, place, view.speaker.contact)
  const member = asTold(view, place, view.speaker, told)
  const aloud = amongResidents(view.street, view.here.address)
  const text = aloud ? joinedAloudText(member.team) : was ? knownText(member) : joinedText(member)
  return [{ do: 'member', member }, answer(view, null, text)]
}

/** What somebody can do. In a team's group it is talk of who is not of it. */
export function addSkill(view: View, told: AbilityTold): readonly Effect[] {
  const { contact } = view.speaker
  const own = teamOfSeat(view.street, view.here.seat)
  const places = (own === null ? teamsOf(view.street) : [own]).filter((place) =>
    isOf(view, place, contact),
  )
  if (places.length === 0) {
    if (own !== null) return []
    const [first] = teamsMeant(view, null)
    const text = first === undefined ? NO_TEAM : joinFirstText(first.team.name, told.skills)
    return [answer(view, null, text)]
  }
  const members = places.map((place) => asTold(view, place, view.speaker, told))
  const [first] = members
  return [
    ...members.map((member): Effect => ({ do: 'member', member })),
    ...(first === undefined ? [] : [answer(view, null, knownText(first))]),
  ]
}

/** Somebody is of a team no more, and nothing is kept of their having been. */
export function leave(view: View, named: string | null): readonly Effect[] {
  const { contact, name } = view.speaker
  const own = teamOfSeat(view.street, view.here.seat)?.team.name ?? null
  const asked = named ?? own
  const teams = view
    .members()
    .filter(({ who, team }) => who.contact === contact && (asked === null || team === asked))
    .map(({ team }) => team)
  const [only] = teams
  if (only === undefined) return [answer(view, null, notOfText(asked))]
  if (teams.length > 1) return [answer(view, null, leaveWhichText(teams))]
  return [
    { do: 'leave-team', team: only, who: { contact, name } },
    answer(view, null, leftText(only)),
  ]
}

/** A member as they are now told to be: what they said before stays said. */
export function asTold(
  facts: Facts,
  { team }: TeamPlace,
  { contact, name }: { readonly contact: ContactId; readonly name: string },
  { skills, when }: AbilityTold,
): TeamMember {
  const before = memberOf(facts.members(), team.name, contact)
  return {
    team: team.name,
    who: { contact, name: withoutFigures(name) },
    skills: [...new Set([...(before?.skills ?? []), ...skills])].slice(0, MOST_SKILLS),
    free: when ?? before?.free ?? '',
    since: before?.since ?? facts.now,
  }
}

/** Some write their telephone behind their name. */
function withoutFigures(name: string): string {
  return name.replace(/[\d\s-]{5,}/g, '').trim() || SOMEBODY
}

/** The teams that may be meant: the one that is named, that of this group, else those of where the speaker lives or works. */
function teamsMeant(view: View, named: string | null): readonly TeamPlace[] {
  const { street, here } = view
  const place = named === null ? teamOfSeat(street, here.seat) : teamNamed(street, named)
  if (place !== null) return [place]
  if (named !== null) return []
  const open = teamsOf(street).filter(({ team }) => team.kind !== 'office')
  const above = new Set(here.areas.flatMap((area) => lineage(street, area).map(({ path }) => path)))
  const near = open.filter(({ area }) => above.has(area))
  const some = near.length > 0 ? near : open
  const volunteers = some.filter(({ team }) => team.kind === 'volunteer')
  return volunteers.length > 0 ? volunteers : some
}

/** Who is of an office's team, the street says; who speaks in its group was taken in by somebody. */
export function mayJoin({ street, here }: View, { team }: TeamPlace): boolean {
  return team.kind !== 'office' || teamOfSeat(street, here.seat)?.team.name === team.name
}
