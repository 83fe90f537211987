// Played by: a-fever-at-the-gate.chat, back-from-elsewhere.chat
import { cluster } from '../case/cluster.ts'
import { runStep, startClocks } from '../case/escalation.ts'
import { caseOf, opening } from '../case/opening.ts'
import type { Draft } from '../model/draft.ts'
import type { Effect } from '../model/effect.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'

/**
 * A case that an entry opens, at the grid that answers for it. It is nobody's own trouble: who wrote the entry hears its
 * number and where it went, and is asked for no door; another visitor's is another case.
 */
export function openAtPlace(
  view: View,
  draft: Pick<Draft, 'kind' | 'category' | 'area' | 'text'>,
  told: (number: number) => string,
): readonly Effect[] {
  const whole: Draft = { ...draft, urgent: false, household: null, named: null, items: [] }
  const { contact, name } = view.speaker
  const asked = { by: { contact, name }, from: view.here.address }
  const about = caseOf(view, whole, view.nextCase(), asked)
  const first = runStep(view, about, 0)
  return [
    ...opening(view, about),
    answer(view, about, told(about.number)),
    ...startClocks(view, about),
    ...first.effects,
    ...(about.category === 'fever' ? cluster(view, about) : []),
  ]
}
