// Played by: who-looks-after-what.chat
import { areaAt, commonArea, lineage, within } from '../model/area.ts'
import { isFinding } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { leadingTeam, siteAtHead } from '../model/finding/site.ts'
import { memberOf, type TeamPlace, teamOfSeat, teamsOf } from '../model/team/team.ts'
import { DAY, dayStart } from '../model/time.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { inOrder, itemsOf } from '../round/outstanding.ts'
import { backlogText } from '../wording/finding/backlog.ts'
import { leftText } from '../wording/round/answer.ts'
import {
  ALL_SEEN,
  LED_WHERE,
  ledByNobodyText,
  ledByText,
  NOTHING_LED,
} from '../wording/team/lead.ts'

/** Which office's team looks after a place (包片): the one that is named, else where it is asked. */
export function tellWhoLeads(view: View, named: string | null): readonly Effect[] {
  const area = placeAsked(view, named)
  if (area === null) return [answer(view, null, LED_WHERE)]
  const found = leadingTeam(view.street, { area, place: null })
  if (found === null) return [answer(view, null, ledByNobodyText(areaAt(view.street, area).name))]
  const led = lineage(view.street, area).find(({ path }) => found.team.leads.includes(path))
  return [answer(view, null, ledByText(led?.name ?? '', found.team.name, found.team.head))]
}

function placeAsked({ street, here, speaker }: View, named: string | null): string | null {
  if (named !== null) {
    const sites = siteAtHead(street, named)?.sites ?? []
    const [near = sites[0]] = sites.filter(({ area }) =>
      here.areas.some((one) => within(area, one) || within(one, area)),
    )
    return near?.area ?? null
  }
  return commonArea(street, here.areas) ?? speaker.home?.area ?? null
}

/** What is left to see to of what somebody looks after: findings that are not checked off, rounds of today. */
export function tellWhatIsLeft(view: View): readonly Effect[] {
  const areas = ledBy(view)
  if (areas.length === 0) return [answer(view, null, NOTHING_LED)]
  const under = (path: string) => areas.some((area) => within(path, area))
  const findings = view
    .livingCases(view.street.root, { category: 'finding' })
    .filter((about) => isFinding(about) && under(about.area))
  const ends = dayStart(view.now) + DAY
  const rounds = view.openRounds().filter(({ due, spot }) => due <= ends && under(spot.area))
  if (findings.length + rounds.length === 0) return [answer(view, null, ALL_SEEN)]
  const parts = [
    ...(findings.length === 0 ? [] : [backlogText(view, findings)]),
    ...(rounds.length === 0 ? [] : [leftText(itemsOf(view, inOrder(view, rounds)))]),
  ]
  return [answer(view, null, parts.join('\n'))]
}

/** The areas that a speaker looks after: those of their office's teams, and where they have a post. */
function ledBy(view: View): readonly string[] {
  const own = teamOfSeat(view.street, view.here.seat)
  const teams = teamsOf(view.street).filter(
    (place) =>
      place.team.kind === 'office' &&
      (place.team.name === own?.team.name || isOfOffice(view, place)),
  )
  const led = teams.flatMap(({ team }) => team.leads)
  return led.length > 0 ? led : view.speaker.positions.map(({ area }) => area)
}

function isOfOffice({ staffOf, members, speaker }: View, { team, area }: TeamPlace): boolean {
  const { contact, positions } = speaker
  return (
    staffOf(`${area}/${team.name}`).some((one) => one.contact === contact) ||
    memberOf(members(), team.name, contact) !== undefined ||
    (team.head !== null && positions.some(({ staff }) => staff.name === team.head))
  )
}
