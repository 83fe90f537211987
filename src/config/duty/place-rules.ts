import type { Street } from '../../domain/model/area.ts'
import type { Path } from '../reading/document.ts'
import type { Finding } from '../reading/file-reader.ts'
import { nearest } from '../reading/nearest.ts'
import type { Rough } from '../reading/rough.ts'
import type { DutyWritten } from './duty-shape.ts'

/** The paths of the areas that a written name means: the area's, or those of the buildings of a 小区. */
export function areasMeant(street: Street, written: string): readonly string[] {
  const areas = [...street.areas.values()]
  if (street.areas.has(written)) return [written]
  const named = areas.filter(({ name }) => name === written)
  const meant = named.length > 0 ? named : areas.filter(({ compound }) => compound === written)
  return meant.map(({ path }) => path)
}

/** Places that the street has not, and none at all to go to. */
export function* placeRules(
  { of, at }: Rough<DutyWritten>,
  path: Path,
  street: Street | null,
): Generator<Finding> {
  if (street === null) return
  const areas = [...street.areas.values()]
  const written: readonly unknown[] = at === undefined ? [] : [at].flat()
  for (const [i, name] of written.entries()) {
    if (typeof name !== 'string' || areasMeant(street, name).length > 0) continue
    const names = areas.flatMap((area) => [area.name, area.compound ?? []].flat())
    const close = nearest(name, [...new Set(names)])
    yield {
      path: Array.isArray(at) ? [...path, 'at', i] : [...path, 'at'],
      what: `${street.name} has no area and no 小区 "${name}"`,
      instead:
        close === undefined
          ? `write the name of one, such as ${areas.find(({ level }) => level === 'community')?.name ?? street.name}`
          : `write "${close}"`,
    }
  }
  if (of === 'checkpoint' && areas.every(({ checkpoints = [] }) => checkpoints.length === 0)) {
    yield {
      path: [...path, 'of'],
      what: `${street.name} has no checkpoint to go to`,
      instead: 'add "checkpoints:" to street.yaml, or write: building, household',
    }
  }
}
