// Played by: a-visit-is-remembered.chat, a-visit-is-due.chat

import { within } from '../model/area.ts'
import { type IntervalDuty, VISIT } from '../model/duty/duty.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { NOBODY_MET, VISIT_BY_OTHERS, visitedText } from '../wording/household.ts'
import { householdName } from '../wording/name.ts'
import {
  allVisitedText,
  calledText,
  NOBODY_ANSWERED,
  NOBODY_THERE,
} from '../wording/round/answer.ts'
import { mayTell } from './goer.ts'
import { make, meetNobody } from './make.ts'
import { spotOf } from './spots.ts'

/** How households were seen. */
export interface Seen {
  /** Somebody was met or answered, and all is well. */
  readonly met: boolean
  /** By telephone. */
  readonly called: boolean
}

/** Households were visited by a duty; null: by 走访, whether the file asks for it or not. */
export function visited(
  view: View,
  named: IntervalDuty | null,
  homes: readonly Home[],
  { met, called }: Seen,
): readonly Effect[] {
  const duty = named ?? visitDuty(view)
  const own = homes.filter((home) => mayVisit(view, duty, home))
  // Neighbours visit each other, and may say so.
  if (own.length === 0)
    return view.speaker.positions.length === 0 ? [] : [answer(view, null, VISIT_BY_OTHERS)]
  if (!met) return nobody(view, duty, own, called)
  const name = duty?.name ?? VISIT
  const how = called ? 'called' : 'there'
  const labels = own.map((home) => householdName(view.street, home))
  return [
    ...own.flatMap((home) => make(view, name, duty, spotOf(home), { how, amount: null }).effects),
    answer(view, null, said(labels, called)),
  ]
}

/** The duty whose rounds are visits (走访); null where the file has none. */
export function visitDuty({ duties }: Pick<View, 'duties'>): IntervalDuty | null {
  const visiting = duties.filter(({ of }) => of === 'household')
  return (
    visiting.find(({ name }) => name === VISIT) ??
    visiting.find(({ words }) => words.some((word) => word.includes(VISIT))) ??
    null
  )
}

function mayVisit(view: View, duty: IntervalDuty | null, home: Home): boolean {
  if (view.speaker.positions.some(({ area }) => within(home.area, area))) return true
  return duty !== null && mayTell(view, duty, spotOf(home))
}

function said(labels: readonly string[], called: boolean): string {
  if (called) return calledText(labels)
  const [only] = labels
  return labels.length === 1 && only !== undefined ? visitedText(only) : allVisitedText(labels)
}

function nobody(
  view: View,
  duty: IntervalDuty | null,
  homes: readonly Home[],
  called: boolean,
): readonly Effect[] {
  const tried =
    duty === null ? [] : homes.flatMap((home) => meetNobody(view, duty, spotOf(home)) ?? [])
  const text = tried.length === 0 ? NOBODY_MET : called ? NOBODY_ANSWERED : NOBODY_THERE
  return [...tried, answer(view, null, text)]
}
