import type { Effect } from './effect.ts'
import { formNamed } from './form.ts'
import { openCase } from './opening.ts'
import type { Home } from './person.ts'
import type { CheckIn } from './roll-call.ts'
import type { View } from './view.ts'

/** The case that held check-ins call for, now that their household is known; the first abnormal one names it. */
export function abnormalHeld(
  view: View,
  held: readonly Omit<CheckIn, 'home'>[],
  home: Home,
): readonly Effect[] {
  const found = held.find(({ abnormal }) => abnormal)
  if (found === undefined) return []
  const form = formNamed(view.forms, found.form)
  const choices = form?.answers.kind === 'choice' ? form.answers.choices : []
  const opens = choices.find(({ value }) => value === found.answer)?.opens
  return openCase(view, {
    kind: opens?.kind ?? 'report',
    category: opens?.category ?? 'fever',
    urgent: opens?.urgent ?? false,
    ...home,
    named: home.household,
    text:
      opens == null
        ? found.readings.map((reading) => `${reading}℃`).join('、')
        : `${found.form}报的「${found.answer}」`,
    items: [],
  })
}
