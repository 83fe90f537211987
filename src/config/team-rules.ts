import type { WrittenArea } from './area-text.ts'
import type { Finding } from './reading/file-reader.ts'
import { nearest } from './reading/nearest.ts'

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
      for (const [j, area] of (team.leads ?? []).entries()) {
        if (area !== undefined) yield* leadRules(area, [...at, 'leads', j], areas)
      }
    }
  }
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
