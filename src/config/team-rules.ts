import type { WrittenArea } from './area-text.ts'
import type { Finding } from './reading/file-reader.ts'
import { nearest } from './reading/nearest.ts'
import type { Rough } from './reading/rough.ts'
import type { SkillWritten } from './street-shape.ts'

/** Teams of one name, and areas that a team is to look after and are not there. */
export function* teamRules(areas: readonly WrittenArea[]): Generator<Finding> {
  const seen = new Map<string, string>()
  for (const { text, path, identity } of areas) {
    for (const [i, team] of (text.teams ?? []).entries()) {
      if (team?.name === undefined) continue
      const at = [...path, 'teams', i]
      const before = seen.get(team.name)
      if (before !== undefined) {
        yield {
          path: [...at, 'name'],
          what: `"${team.name}" is the name of a team of ${before} already`,
          instead: 'give one another name: a case is handed to a team by its name',
        }
      }
      seen.set(team.name, identity)
      yield* skillRules(team.skills ?? [], [...at, 'skills'])
      for (const [j, area] of (team.leads ?? []).entries()) {
        if (area !== undefined) yield* leadRules(area, [...at, 'leads', j], areas)
      }
    }
  }
}

/** A word that is said of two things tells neither. */
function* skillRules(
  skills: Rough<readonly SkillWritten[]>,
  path: Finding['path'],
): Generator<Finding> {
  const seen = new Map<string, string>()
  for (const [i, skill] of skills.entries()) {
    const [name, ...words] = wordsOf(skill)
    for (const word of name === undefined ? [] : [name, ...words]) {
      const before = seen.get(word)
      if (before !== undefined) {
        yield {
          path: [...path, i],
          what: `"${word}" is a word for "${before}" already`,
          instead: 'leave it with one of them',
        }
      }
      seen.set(word, name ?? word)
    }
  }
}

/** The words of a skill as the file has it, its name first. */
function wordsOf(skill: Rough<SkillWritten> | undefined): readonly string[] {
  if (skill === undefined) return []
  if (typeof skill === 'string') return [skill]
  return [skill.name, ...(skill.words ?? [])].flatMap((word) => word ?? [])
}

function* leadRules(
  area: string,
  path: Finding['path'],
  areas: readonly WrittenArea[],
): Generator<Finding> {
  const named = areas.filter(({ identity, text }) => identity === area || text.name === area)
  const exact = named.some(({ identity }) => identity === area)
  if (named.length === 1 || exact) return
  const names = areas.flatMap(({ text }) => text.name ?? [])
  const close = names.find((name) => name.startsWith(area)) ?? nearest(area, names)
  yield named.length > 1
    ? {
        path,
        what: `"${area}" is the name of ${named.length} areas`,
        instead: `write the whole path, one of: ${named.map(({ identity }) => identity).join(', ')}`,
      }
    : {
        path,
        what: `the street has no area "${area}"`,
        instead:
          close === undefined
            ? 'write the name of a community, a grid or a building of this file'
            : `write "${close}"`,
      }
}
