// Played by: rounds-are-made.chat
import type { IntervalDuty } from '../model/duty/duty.ts'
import { isLate, type Round, type Spot, spotKey } from '../model/duty/round.ts'
import type { Effect } from '../model/effect.ts'
import { addressKey, contact, post } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import { markedWithin, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { amongResidents } from '../privacy/discretion.ts'
import { byOthersText, madeText } from '../wording/round/answer.ts'
import { mayTell } from './goer.ts'
import { make } from './make.ts'
import { outstanding } from './outstanding.ts'

/** What was done at places of a duty; who does not go there is told so. Neighbours are left to their talk. */
export function tellDone(
  view: View,
  duty: IntervalDuty,
  spots: readonly Spot[],
  amount: string | null,
): readonly Effect[] {
  const own = spots.filter((spot) => mayTell(view, duty, spot))
  if (own.length === 0) return besides(view, [answer(view, null, byOthersText(duty.name))])
  const made = own.map((spot) => make(view, duty.name, duty, spot, { how: 'there', amount }))
  return [
    ...made.flatMap(({ effects }) => effects),
    ...counted(
      view,
      duty,
      made.map(({ round }) => round),
    ),
  ]
}

/** A line gets no answer of its own: once an hour a chat hears how many are left. Alone it is always said. */
function counted(view: View, { name }: IntervalDuty, made: readonly Round[]): readonly Effect[] {
  const { address } = view.here
  if (amongResidents(view.street, address)) return []
  const key = `round:${name}:${addressKey(address)}`
  if (address.kind !== 'contact' && markedWithin(view, key, HOUR)) return []
  const done = new Set(made.map((round) => spotKey(name, round.spot)))
  const left = outstanding(view, name).filter((each) => !done.has(spotKey(name, each.spot)))
  const late = made.every((round) => isLate(round, view.now))
  return [{ do: 'mark', key }, answer(view, null, madeText(name, left.length, late))]
}

/** Among residents who has no post talks, and who has one is answered alone. */
export function besides(view: View, effects: readonly Effect[]): readonly Effect[] {
  if (!amongResidents(view.street, view.here.address)) return effects
  if (view.speaker.positions.length === 0) return []
  const to = contact(view.speaker.contact)
  return effects.map((effect) =>
    effect.do === 'say'
      ? { do: 'say', post: post(to, effect.post.text.replace(/^@\S+ /, ''), { answer: true }) }
      : effect,
  )
}
