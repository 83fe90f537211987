// Played by: one-roll-two-who-ask.chat
import { areaAt, within } from '../model/area.ts'
import type { Tally } from '../model/roll-call.ts'
import type { Facts } from '../model/view.ts'

/** The sums of buildings as an area reads them: a line for each area right below it. */
export function rowsOf(
  { street }: Pick<Facts, 'street'>,
  reader: string,
  buildings: readonly { readonly area: string; readonly tally: Tally }[],
): readonly { readonly name: string; readonly tally: Tally }[] {
  const parts = street.children.get(reader) ?? []
  const rows = new Map<string, Tally>()
  for (const { area, tally } of buildings) {
    const part = parts.find((path) => within(area, path)) ?? area
    const sum = rows.get(part)
    rows.set(part, sum === undefined ? tally : together(sum, tally))
  }
  const inOrder = [...rows].toSorted(([a], [b]) => parts.indexOf(a) - parts.indexOf(b))
  return inOrder.map(([path, tally]) => {
    const { name, level } = areaAt(street, path)
    // Rooms say nothing without their building.
    return { name, tally: level === 'building' ? tally : { ...tally, missing: [] } }
  })
}

function together(a: Tally, b: Tally): Tally {
  return {
    ...a,
    expected: a.expected + b.expected,
    answered: a.answered + b.answered,
    abnormal: a.abnormal + b.abnormal,
  }
}
