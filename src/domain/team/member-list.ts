// Played by: a-list-fills-a-team.chat
import type { Effect } from '../model/effect.ts'
import type { Named } from '../model/person.ts'
import { memberOf, type TeamMember, teamNamed, teamOfSeat } from '../model/team/team.ts'
import { HOUR } from '../model/time.ts'
import { markedWithin, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { listedText } from '../wording/team/member.ts'
import { type AbilityTold, asTold, mayJoin } from './joining.ts'

/** A line of a list: who, as they are called there, and as WeChat knows them where it does. */
export interface LineTold extends AbilityTold {
  readonly name: string
  readonly writer: string | null
}

/**
 * A list in a team's group is copied with each line that is added: only what is new is written down. A line is of who wrote it,
 * or of who sits there under that name alone; anybody else says so themselves. What came of it is said once an hour.
 */
export function fillFrom(
  view: View,
  named: string | null,
  people: readonly LineTold[],
): readonly Effect[] {
  const { street, here } = view
  const place = named === null ? teamOfSeat(street, here.seat) : teamNamed(street, named)
  if (place === null || !mayJoin(view, place)) return []
  const members: TeamMember[] = []
  const unknown: string[] = []
  for (const line of people) {
    const who = whoIs(view, line)
    if (who === null) unknown.push(line.name)
    else {
      const member = asTold(view, place, who, line)
      if (!isSame(memberOf(view.members(), member.team, who.contact), member)) members.push(member)
    }
  }
  const written = members.map((member): Effect => ({ do: 'member', member }))
  const key = `team-list:${place.team.name}`
  // Whoever is written down alone was asked for by somebody: they hear what came of it.
  const one = people.length === 1
  if (!one && (members.length === 0 || markedWithin(view, key, HOUR))) return written
  const text = listedText(place.team.name, members, unknown)
  if (text === '') return written
  return [...written, { do: 'mark', key }, answer(view, null, text)]
}

function whoIs(view: View, { name, writer }: LineTold): Named | null {
  const { here, speaker, membersOf } = view
  const sitting = here.address.kind === 'group' ? membersOf(here.address.topic) : []
  if (writer !== null && writer !== '') {
    if (writer === speaker.contact) return speaker
    const known = sitting.find(({ contact }) => contact === writer)
    if (known !== undefined) return known
  }
  if (name === speaker.name) return speaker
  const called = sitting.filter((one) => one.name === name)
  const [only] = called
  return only !== undefined && called.length === 1 ? only : null
}

function isSame(before: TeamMember | undefined, now: TeamMember): boolean {
  return (
    before !== undefined && before.free === now.free && before.skills.join() === now.skills.join()
  )
}
