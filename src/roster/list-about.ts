import { type Mention, mentionIn } from './building-mention.ts'
import type { BuildingWords, Found } from './building-name.ts'
import type { List } from './list.ts'
import type { About } from './roster-row.ts'
import { type Sheet, textOf } from './table.ts'

/** The building that all rows of a list are of which name none, and what says so: `row 1`, `the sheet's name`. */
export interface Told {
  readonly words: About
  readonly says: { readonly by: string; readonly building: string } | null
}

type Find = (words: BuildingWords) => Found

/** What stands over the list, else the sheet's name, the titles, the file's name: the first that names one building. */
export function aboutOf({ name }: Sheet, list: List, file: string, find: Find): Told {
  const { headings, rows, titles } = list
  const nothing: Told = { words: { building: '', unit: '' }, says: null }
  if (headings.columns.has('building')) return nothing
  const sources = [
    { by: 'what stands over its columns', text: headings.over },
    { by: "the sheet's name", text: name ?? '' },
    ...titles.toReversed().flatMap((at) =>
      (rows[at] ?? [])
        .map(textOf)
        .filter(Boolean)
        .map((text) => ({ by: `row ${at + 1}`, text })),
    ),
    { by: "the file's name", text: file },
  ]
  for (const { by, text } of sources) {
    const mention = mentionIn(text)
    const building = mention === null ? nameIn(text, find) : wordingOf(mention, find)
    if (building === null) continue
    return { words: { building, unit: mention?.unit ?? '' }, says: { by, building } }
  }
  return nothing
}

/** A building without a number: 职工公寓. */
function nameIn(text: string, find: Find): string | null {
  const [word = ''] = /^[\p{Script=Han}A-Za-z0-9]{2,}$/u.exec(text) ?? []
  return word !== '' && 'area' in find(wordsOf(word)) ? word : null
}

/**
 * The wording under which a building is found: with what stands before it or, where that is not known to the street,
 * without, unless the building is known to stand somewhere else.
 */
function wordingOf({ full, building }: Mention, find: Find): string | null {
  if ('area' in find(wordsOf(full))) return full
  const alone = find(wordsOf(building))
  return 'area' in alone && alone.area.compound === null ? building : null
}

function wordsOf(building: string): BuildingWords {
  return { community: '', grid: '', compound: '', building }
}
