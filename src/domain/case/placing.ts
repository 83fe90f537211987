// Played by: who-is-not-known-is-asked.chat
import { within } from '../model/area.ts'
import { after, type Case, isFinding, LIVING } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyKnowing } from '../notify/case.ts'
import { householdName } from '../wording/name.ts'
import { caseIsAtText, placedCaseText, placedRecord } from '../wording/question/unanswered.ts'
import { list } from '../wording/sentence.ts'
import { bySpeaker, happens } from './action.ts'
import { runStep, startClocks } from './escalation.ts'
import { calledHere, caseOf } from './opening.ts'

/** What the speaker asked for before it was known where they live is theirs: its people hear of it now. */
export function placeCases(view: View, home: Home): readonly Effect[] {
  const { contact } = view.speaker
  return view
    .casesOf(contact, 10)
    .filter(
      (about) =>
        about.by.contact === contact &&
        about.household === null &&
        !isFinding(about) &&
        within(home.area, about.area) &&
        LIVING.some((living) => living === about.state),
    )
    .flatMap((about) => place(view, about, home))
}

function place(view: View, about: Case, home: Home): readonly Effect[] {
  const door = householdName(view.street, home)
  const { area, household } = home
  const moved = area !== about.area
  const route = moved
    ? { route: caseOf(view, { ...about, ...home, named: household }, about.number, about).route }
    : {}
  const event = bySpeaker(view, 'note', placedRecord(door), { area, household, ...route })
  const now = after(about, event)
  const known = [
    ...happens([about], event),
    ...notifyKnowing(view, now, caseIsAtText(door, view.speaker.name)),
  ]
  if (!moved || about.state !== 'open') return known
  const first = runStep(view, now, 0)
  const names = list(first.told.map((to) => calledHere(view, to)))
  return [
    ...known,
    { do: 'drop-timers', case: about.number },
    ...startClocks(view, now),
    ...first.effects,
    ...(names === '' ? [] : [answer(view, now, placedCaseText(about.number, names))]),
  ]
}
