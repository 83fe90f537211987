import { areaAt, lineage } from '../../domain/model/area.ts'
import type { Named } from '../../domain/model/person.ts'
import type { View } from '../../domain/model/view.ts'
import { caretakers } from '../../domain/notify/caretaker.ts'
import { neighbourName } from '../../domain/wording/name.ts'

/** Where the speaker lives, works or was seen: paths of the lowest areas; none where nobody knows. */
export function areasOf(view: View): readonly string[] {
  const { here, speaker, street } = view
  if (here.seat !== null) return here.areas
  if (speaker.home !== null) return [speaker.home.area]
  if (here.areas.length > 0) return here.areas
  return view.groupsOf(speaker.contact).flatMap((topic) => {
    const seat = street.seats.get(topic)
    return seat === undefined ? [] : seat.kind === 'area' ? seat.areas : [seat.area]
  })
}

/** Those areas and all above them, the nearest first. */
export function lineOf(view: View): readonly string[] {
  const lines = areasOf(view).map((area) => lineage(view.street, area).map(({ path }) => path))
  const longest = Math.max(0, ...lines.map((line) => line.length))
  const places = Array.from({ length: longest }, (_, up) =>
    lines.flatMap((line) => line[line.length - longest + up] ?? []),
  )
  return [...new Set(places.flat())]
}

/** Who looks after the speaker: the nearest who lead there and are somebody else. */
export function carersOf(view: View): readonly Named[] {
  return caretakers(view, areasOf(view), 1, view.speaker.contact)
}

/** The speaker as staff know them: `1号楼` and `1-301 王芳`. */
export function speakerShown(view: View): { readonly place: string; readonly name: string } {
  const { home, name } = view.speaker
  const area = home?.area ?? areasOf(view)[0]
  return {
    place: area === undefined ? '' : areaAt(view.street, area).name,
    name: home === null ? name : neighbourName(home.household, name),
  }
}
