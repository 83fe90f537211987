import type { Area, Street } from '../domain/model/area.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'
import { nearest } from './reading/nearest.ts'

/** The areas that a written name means: the one of that path, else all of that name. */
export function areasNamed(street: Street | null, written: string): readonly Area[] {
  if (street === null) return []
  const exact = street.areas.get(written)
  if (exact !== undefined) return [exact]
  return [...street.areas.values()].filter(({ name }) => name === written)
}

/** What is wrong with the `area` of a thing: the street has none of that name, or several. */
export function* areaFindings(
  area: string | undefined,
  path: Path,
  street: Street,
): Generator<Finding> {
  if (area === undefined) return
  const named = areasNamed(street, area)
  if (named.length === 1) return
  if (named.length > 1) {
    yield {
      path: [...path, 'area'],
      what: `"${area}" is the name of ${named.length} areas`,
      instead: `write the whole path, one of: ${named.map((one) => one.path).join(', ')}`,
    }
    return
  }
  const known = [...street.areas.values()].filter(({ level }) => level !== 'building')
  const names = [...new Set([...street.areas.values()].map(({ name }) => name))]
  const close = names.find((name) => name.startsWith(area)) ?? nearest(area, names)
  yield {
    path: [...path, 'area'],
    what: `${street.name} has no area "${area}"`,
    instead:
      close === undefined
        ? `write one of: ${known.map(({ name }) => name).join(', ')}, or a path such as ${known.at(-1)?.path}`
        : `write "${close}"`,
  }
}
