// Played by: who-is-not-known-is-asked.chat, one-thing-in-several-messages.chat
import { within } from '../model/area.ts'
import { after, type Case, isFinding, LIVING } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import type { View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyKnowing } from '../notify/case.ts'
import { householdName } from '../wording/name.ts'
import {
  caseIsAtText,
  caseMovedText,
  movedRecord,
  placedCaseText,
  placedRecord,
} from '../wording/question/unanswered.ts'
import { list } from '../wording/sentence.ts'
import { bySpeaker, happens } from './action.ts'
import { runStep, startClocks } from './escalation.ts'
import { calledHere, caseOf } from './opening.ts'

/** What the speaker asked for before it was known where they live is theirs: its people hear of it now. */
export function placeCases(view: View, home: Home): readonly Effect[] {
  const { contact, name } = view.speaker
  const door = householdName(view.street, home)
  const words = { record: placedRecord(door), told: caseIsAtText(door, name) }
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
    .flatMap((about) => place(view, about, home, words))
}

/** What the speaker said again: a case is of that home, and not of theirs. */
export function moveCase(view: View, about: Case, home: Home): readonly Effect[] {
  const door = householdName(view.street, home)
  return place(view, about, home, {
    record: movedRecord(door),
    told: caseMovedText(door, view.speaker.name),
  })
}

/** A case is at that home from now on: who knows of it hears so, and who serves there is told. */
function place(
  view: View,
  about: Case,
  home: Home,
  { record, told }: { readonly record: string; readonly told: string },
): readonly Effect[] {
  const { area, household } = home
  const moved = area !== about.area
  const route = moved
    ? { route: caseOf(view, { ...about, ...home, named: household }, about.number, about).route }
    : {}
  const event = bySpeaker(view, 'note', record, { area, household, ...route })
  const now = after(about, event)
  const known = [...happens([about], event), ...notifyKnowing(view, now, told)]
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
