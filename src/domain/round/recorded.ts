// Played by: a-round-is-recorded.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import type { Spot } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import type { EntryPlace } from '../model/register/entry.ts'
import type { Register } from '../model/register/register.ts'
import type { View } from '../model/view.ts'
import { mayTell } from './goer.ts'
import { make } from './make.ts'
import { expectedBy } from './spots.ts'

/** An entry of a register that is a round as well: of the place that it names, or at which it was said. */
export function recordedRound(
  view: View,
  { name }: Register,
  place: EntryPlace,
): readonly Effect[] {
  return view.duties
    .filter(({ record, until }) => record === name && view.now < until)
    .flatMap((duty) =>
      spotsTold(view, duty, place)
        .filter((spot) => mayTell(view, duty, spot))
        .flatMap(
          (spot) => make(view, duty.name, duty, spot, { how: 'there', amount: null }).effects,
        ),
    )
}

function spotsTold(view: View, duty: IntervalDuty, place: EntryPlace): readonly Spot[] {
  if (duty.of === 'household') return []
  const text = view.occasion.said?.text ?? ''
  const all = expectedBy(view, duty).map(({ spot }) => spot)
  const called = (spot: Spot) =>
    duty.of === 'checkpoint' ? spot.name : (view.street.areas.get(spot.area)?.name ?? '\0')
  const named = all.filter((spot) => standsIn(called(spot), text))
  if (named.length > 0) return named
  return all.filter(({ area, name }) => area === place.area && name === place.name)
}

/** 1号楼 does not stand in 11号楼. */
function standsIn(name: string, text: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/[0-9A-Za-z]/.test(/^[0-9A-Za-z]/.test(name) ? text.charAt(at - 1) : '')
}
