// Played by: names-alone-in-a-chain.chat
import { dwellings } from '../../src/domain/case/place.ts'
import { areaAt } from '../../src/domain/model/area.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { contact, post } from '../../src/domain/model/post.ts'
import { leaders } from '../../src/domain/model/recipient.ts'
import type { View } from '../../src/domain/model/view.ts'
import { unplacedEntriesText } from '../../src/domain/wording/chain.ts'
import { hashOf } from '../../src/language/hash.ts'
import type { CheckInPart } from './checkin.ts'

/** So many entries are listed of each kind; more would not be read. */
const MOST = 5

/** The captain alone is told which entries are of no household that is known, each entry once. */
export function tellUnplaced(
  view: View,
  chain: string,
  parts: readonly CheckInPart[],
  all: number,
  isIll: (part: CheckInPart) => boolean,
): readonly Effect[] {
  const lines = new Map(parts.map((part) => [part.line ?? '', part]))
  const fresh = [...lines].flatMap(([line, part]) => {
    const key = `${chain}:${hashOf(line.replace(/\s+/g, '')).toString(36)}`
    return view.marked(key) === undefined ? [{ line, key, ill: isIll(part) }] : []
  })
  const { areas } = view.here
  if (fresh.length === 0 || areas.length === 0) return []
  const of = (ill: boolean) =>
    fresh.filter((each) => each.ill === ill).map(({ line }) => line.trim())
  const [ill, others] = [of(true).slice(0, MOST), of(false).slice(0, MOST)]
  const text = unplacedEntriesText(
    areas.map((path) => areaAt(view.street, path).name),
    { ill, others, more: ill.length + others.length < fresh.length ? fresh.length : null },
    dwellings(view)[0]?.households[0] ?? '1-101',
  )
  const captains = new Set(areas.flatMap((path) => leaders(view, path)).map((who) => who.contact))
  return [
    ...fresh.map(({ key }): Effect => ({ do: 'mark', key })),
    {
      do: 'log',
      what: `${fresh.length} of ${all} entries of a chain are of no household that is known, and are not counted`,
      about: view.occasion.id,
    },
    ...[...captains].map(
      (who): Effect => ({
        do: 'say',
        post: post(contact(who), text, { night: ill.length > 0 }),
      }),
    ),
  ]
}
