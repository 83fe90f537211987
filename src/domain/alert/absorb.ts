// Played by: danger-cried-into-the-group.chat
import type { Effect } from '../model/effect.ts'
import type { Facts } from '../model/view.ts'
import { isCase } from './filing.ts'

/** What was cried of a building where an urgent case is opened now is that case's: nobody is called twice for it. */
export function absorbed(facts: Facts, effects: readonly Effect[]): readonly Effect[] {
  return effects.flatMap((effect): readonly Effect[] => {
    if (effect.do !== 'open-case' || !effect.case.urgent) return []
    const { area, number } = effect.case
    return facts
      .openAlerts()
      .filter((alert) => alert.area === area && alert.kind !== 'despair')
      .flatMap((alert) => isCase(alert, number))
  })
}
