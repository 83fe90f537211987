// Played by: a-good-deed.chat
import { type Area, lineage } from '../model/area.ts'
import type { Effect } from '../model/effect.ts'
import { group, post } from '../model/post.ts'
import type { Register } from '../model/register/register.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { entryLine, toldOfText, toldToTeamText } from '../wording/register/entry.ts'

/** So many entries are told one by one. */
const MOST = 8

/** What a level reads of registers in the account of the day that begins at a moment: nothing private is among it. */
export function registerLines(facts: Facts, area: Area, from: number): readonly string[] {
  return facts.registers
    .filter(({ tells }) => tells === area.level)
    .flatMap((register) => linesOf(facts, register, area.path, from))
}

/** The same to teams, each in its own group. */
export function tellTeams(facts: Facts, from: number): readonly Effect[] {
  const teams = [...facts.street.areas.values()].flatMap(({ path, teams = [] }) =>
    teams.map((team) => ({ path, team })),
  )
  return teams.flatMap(({ path, team }): readonly Effect[] => {
    if (team.topic === null) return []
    const lines = facts.registers
      .filter(({ tells }) => typeof tells === 'object' && tells?.team === team.name)
      .flatMap((register) => linesOf(facts, register, path, from))
    if (lines.length === 0) return []
    const text = toldToTeamText(team.name, from, lines)
    return [{ do: 'say', post: post(group(team.topic), text, { stale: DAY }) }]
  })
}

function linesOf(facts: Facts, register: Register, area: string, from: number): readonly string[] {
  const entries = facts
    .entriesWithin(register.name, area, from, from + DAY)
    .filter(({ struck, counted }) => struck === null && !counted)
  if (entries.length === 0) return []
  const names = register.fields.flatMap((field) => (field.private ? [] : field.name))
  const lines = entries
    .slice(0, MOST)
    .map((entry) => entryLine(entry, names, placeNames(facts, entry.place)))
  return [toldOfText(register.name, lines, entries.length - lines.length)]
}

/** Where it was said, below the community: a checkpoint's name stands alone. */
function placeNames(facts: Facts, { area, name }: { area: string; name: string }): string {
  if (name !== '') return name
  const [own] = lineage(facts.street, area)
  return own?.name ?? area
}
