import type { Street } from '../domain/model/area.ts'
import { areaFindings } from './area-name.ts'
import type { InfoText } from './info-shape.ts'
import type { Path } from './reading/document.ts'
import type { Finding } from './reading/file-reader.ts'
import type { Rough } from './reading/rough.ts'

/** The lists of the file, and what an entry of each is called by. */
const NAMED = { telephones: 'name', matters: 'what', garbage: 'what', clinics: 'name' } as const

/** What the shape alone does not tell: areas that are not there, words that mean two things, questions asked twice. */
export function* infoRules(info: Rough<InfoText>, street: Street | null): Generator<Finding> {
  for (const list of ['telephones', 'matters', 'garbage', 'clinics'] as const) {
    const called = new Map<string, string>()
    for (const [i, entry] of (info[list] ?? []).entries()) {
      if (entry === undefined) continue
      const path = [list, i]
      if (street !== null) yield* areaFindings(entry.area, path, street)
      const name = nameOf(entry, NAMED[list])
      const words = (entry.words ?? []).map((word, j) => ({ word, at: [...path, 'words', j] }))
      yield* wordRules(
        [{ word: name, at: [...path, NAMED[list]] }, ...words],
        name ?? '',
        called,
        entry.area,
      )
    }
  }
  const asked = new Map<string, string>()
  for (const [i, entry] of (info.questions ?? []).entries()) {
    if (entry === undefined) continue
    const path = ['questions', i]
    if (street !== null) yield* areaFindings(entry.area, path, street)
    const ways = (entry.ask ?? []).map((word, j) => ({ word, at: [...path, 'ask', j] }))
    yield* wordRules(ways, entry.ask?.[0] ?? '', asked, entry.area)
  }
}

function nameOf(
  entry: { readonly name?: string | undefined; readonly what?: string | undefined },
  key: 'name' | 'what',
): string | undefined {
  return entry[key]
}

/** In one area a word means one thing, and is no single character that any message may hold. */
function* wordRules(
  words: readonly { readonly word: string | undefined; readonly at: Path }[],
  owner: string,
  taken: Map<string, string>,
  area = '',
): Generator<Finding> {
  for (const { word, at } of words) {
    if (word === undefined) continue
    if ([...word].length < 2) {
      yield {
        path: at,
        what: `"${word}" is so short that any message may hold it`,
        instead: 'write a word of two characters or more, such as 物业',
      }
      continue
    }
    const key = `${area} ${word}`
    const before = taken.get(key)
    if (before === undefined) taken.set(key, owner)
    else {
      yield {
        path: at,
        what:
          before === owner
            ? `"${word}" is listed twice for "${owner}"`
            : `"${word}" would mean both "${before}" and "${owner}"`,
        instead: 'keep it in one place, or give the two different areas',
      }
    }
  }
}
