import { buildingsOf } from '../../domain/model/area.ts'
import type { Web } from '../context.ts'
import type { Found } from '../protocol/board-messages.ts'
import type { Viewer } from '../viewer.ts'

const MOST = 20

/** Cases by number, households by number, people by name, among what someone may see. */
export function search(web: Web, viewer: Viewer, words: string): readonly Found[] {
  const { store, street } = web
  const scopes = topmost(viewer)
  const found: Found[] = []
  const number = /^#?(\d{1,7})$/.exec(words)?.[1]
  const about = number === undefined ? undefined : store.cases.numbered(Number(number))
  if (about !== undefined && viewer.sees(about.area)) {
    found.push({ kind: 'case', number: about.number })
  }
  if (/^[\dA-Za-z]+(-[\dA-Za-z]+)*$/.test(words)) {
    const dwellings = web.dwellings()
    for (const { path } of scopes.flatMap((scope) => buildingsOf(street, scope))) {
      for (const household of dwellings.in(path)) {
        if (found.length >= MOST) return found
        if (household === words || household.endsWith(`-${words}`)) {
          found.push({ kind: 'household', area: store.areas.id(path), household })
        }
      }
    }
  }
  for (const scope of scopes) {
    for (const { home, name } of store.board.people(scope, words, MOST - found.length)) {
      found.push({
        kind: 'person',
        area: store.areas.id(home.area),
        household: home.household,
        name,
      })
    }
  }
  return found
}

/** Someone's own areas without those that lie below another of theirs. */
export function topmost({ positions }: Viewer): readonly string[] {
  const areas = [...new Set(positions.map(({ area }) => area))]
  return areas.filter((area) => !areas.some((other) => area.startsWith(`${other}/`)))
}
