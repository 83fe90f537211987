import type { Level } from '../domain/model/area.ts'
import type { Path } from './reading/document.ts'
import type { Rough } from './reading/rough.ts'
import type { AreaWritten } from './street-shape.ts'

/** An area as far as the file can be read, with the way to it. */
export interface WrittenArea {
  readonly text: Rough<AreaWritten>
  readonly level: Level
  readonly path: Path
  /** Its identity in the tree; where its name cannot be read, one that no other has. */
  readonly identity: string
  readonly parent: string | null
}

const BELOW = {
  street: { key: 'communities', level: 'community' },
  community: { key: 'grids', level: 'grid' },
  grid: { key: 'buildings', level: 'building' },
} as const

/** All areas of a file, parents first, in its order. */
export function* writtenAreas(
  text: Rough<AreaWritten>,
  level: Level = 'street',
  path: Path = [],
  parent: string | null = null,
): Generator<WrittenArea> {
  const name = text.name ?? `?${path.join('.')}`
  const identity = parent === null ? name : `${parent}/${name}`
  yield { text, level, path, identity, parent }
  if (level === 'building') return
  const below = BELOW[level]
  for (const [i, child] of (text[below.key] ?? []).entries()) {
    if (child === undefined) continue
    yield* writtenAreas(child, below.level, [...path, below.key, i], identity)
  }
}

/** A place of the file that people are listed at: an area, a checkpoint, a team. */
export interface StaffedPlace {
  readonly staff: Rough<AreaWritten>['staff']
  readonly path: Path
  readonly identity: string
}

/** Where people are listed, of one area: itself, its checkpoints, its teams. */
export function staffedPlaces({ text, path, identity }: WrittenArea): readonly StaffedPlace[] {
  return [
    { staff: text.staff, path, identity },
    ...(['checkpoints', 'teams'] as const).flatMap((key) =>
      (text[key] ?? []).map((place, i) => ({
        staff: place?.staff,
        path: [...path, key, i],
        identity: `${identity}/${place?.name ?? `?${key}${i}`}`,
      })),
    ),
  ]
}
