import { quietAt } from '../../domain/model/calendar.ts'
import type { Effect } from '../../domain/model/effect.ts'
import type { CheckIn, RollCall } from '../../domain/model/roll-call.ts'
import { clock, dayStart, spoken } from '../../domain/model/time.ts'
import type { View } from '../../domain/model/view.ts'
import { answer } from '../../domain/notify/answer.ts'
import {
  EXAMPLE_DOOR,
  NOT_TODAY,
  notReportedText,
  reportedText,
  whoIsAskingText,
} from '../../domain/wording/answer/self.ts'
import { householdName } from '../../domain/wording/name.ts'
import { list } from '../../domain/wording/sentence.ts'
import { areasOf } from './around.ts'

/** Whether the speaker's household has answered: to the roll-call that is open, else today. What it said is told alone. */
export function reported(view: View): readonly Effect[] {
  const { home } = view.speaker
  if (home === null) return [answer(view, null, whoIsAskingText(exampleOf(view)))]
  const open = view.openRollCalls(home.area)
  const asked = open.find((one) => view.tally(one).missing.includes(home.household)) ?? open.at(-1)
  const form = asked?.form ?? view.forms.find(({ answers }) => answers.kind === 'temperature')?.name
  const since =
    asked === undefined ? dayStart(view.now) : Math.min(asked.opened, dayStart(view.now))
  const said = form === undefined ? undefined : view.latestCheckIn(home, form, since)
  if (said !== undefined && !isMissing(view, asked, home.household))
    return [answer(view, null, reportedText(said.form, clock(said.at), saidOf(view, said)))]
  return [answer(view, null, asked === undefined ? NOT_TODAY : missingText(view, asked))]
}

function isMissing(view: View, asked: RollCall | undefined, household: string): boolean {
  return asked !== undefined && view.tally(asked).missing.includes(household)
}

function missingText(view: View, { form, deadline }: RollCall): string {
  const hint = view.forms.find(({ name }) => name === form)?.hint ?? ''
  return notReportedText(hint, spoken(deadline, view.now))
}

/** Neighbours read along in a group. */
function saidOf(view: View, { readings, answer }: CheckIn): string {
  if (view.here.seat !== null) return ''
  return readings.length > 0 ? list(readings.map((one) => `${one}℃`)) : (answer ?? '')
}

/** A door as one would write it. */
export function exampleOf(view: View): string {
  const area =
    view.street.areas.get(areasOf(view)[0] ?? '') ??
    [...view.street.areas.values()].find(({ level }) => level === 'building')
  const household = area === undefined ? undefined : view.households(area.path)[0]
  return area === undefined || household === undefined
    ? EXAMPLE_DOOR
    : householdName(view.street, { area: area.path, household }).replace(' ', '')
}

export const isQuiet = (view: View): boolean => quietAt(view.now, view.policy)
