import type { WrittenArea } from './area-text.ts'
import type { Finding } from './reading/file-reader.ts'
import { nearest } from './reading/nearest.ts'
import type { Rough } from './reading/rough.ts'
import type { AreaWritten } from './street-shape.ts'

/** Checkpoints that get in each other's way, or are the gate of a 小区 that is not here. */
export function* checkpointRules({ text, path, identity }: WrittenArea): Generator<Finding> {
  const below = [...(text.grids ?? []), ...(text.buildings ?? [])].map((each) => each?.name)
  const names = new Set(below)
  const compounds = compoundsIn(text)
  for (const [i, checkpoint] of (text.checkpoints ?? []).entries()) {
    if (checkpoint?.name === undefined) continue
    const { name, compound } = checkpoint
    const at = [...path, 'checkpoints', i]
    if (name.includes('/')) {
      yield {
        path: [...at, 'name'],
        what: `the name "${name}" holds "/", which joins the names of areas`,
        instead: `write "${name.replaceAll('/', '-')}" or the like`,
      }
    }
    if (names.has(name)) {
      yield {
        path: [...at, 'name'],
        what: `"${identity}" has two places named "${name}"`,
        instead: `give one another name, such as "${compound ?? ''}${name}${compound === undefined ? '2' : ''}"`,
      }
    }
    names.add(name)
    if (compound === undefined || compounds.includes(compound)) continue
    const close = nearest(compound, compounds)
    yield {
      path: [...at, 'compound'],
      what: `no building of ${identity} stands in "${compound}"`,
      instead:
        close === undefined
          ? `write a "compound:" of its buildings${compounds.length === 0 ? ', or leave it out' : `: ${compounds.join(', ')}`}`
          : `write "${close}"`,
    }
  }
}

function compoundsIn(text: Rough<AreaWritten>): readonly string[] {
  const grids = [text, ...(text.grids ?? [])]
  const buildings = grids.flatMap((grid) => grid?.buildings ?? [])
  return [...new Set(buildings.flatMap((building) => building?.compound ?? []))]
}
