// Played by: a-visit-is-remembered.chat
import { homesHere } from '../../src/domain/case/place.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { buildingLabels, doorOf } from '../../src/domain/model/household.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import {
  noSuchHouseholdText,
  whichBuildingText,
  whichUnitText,
} from '../../src/domain/wording/household.ts'

/** Asks which household was meant, where there is none or several. */
export function whichHousehold(view: View, household: string): Effect {
  return answer(view, null, whichText(view, household))
}

function whichText(view: View, household: string): string {
  const homes = homesHere(view, household)
  if (homes.length === 0) return noSuchHouseholdText(household)
  const names = buildingLabels(view.street, homes)
  return names.length > 1
    ? whichBuildingText(names, doorOf(household))
    : whichUnitText(homes.map((home) => home.household))
}
