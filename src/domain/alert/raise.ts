// Played by: cried-in-plain-words.chat
import { bySpeaker, happens } from '../case/action.ts'
import { homesHere, type Place, placeOfTrouble } from '../case/place.ts'
import { type Alert, type AlertKind, type Cry, categoryOfAlert } from '../model/alert.ts'
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Home } from '../model/person.ts'
import { addressKey, addressOf, contact } from '../model/post.ts'
import { MINUTE } from '../model/time.ts'
import { markedWithin, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { notifyKnowing } from '../notify/case.ts'
import { ask } from '../notify/question.ts'
import {
  alreadyCalledText,
  alreadyCaseText,
  calledText,
  criedAgainText,
  despairText,
} from '../wording/alert.ts'
import { whichUnitText } from '../wording/household.ts'
import { joinedRecord } from '../wording/receipt.ts'
import { call, say, sayToCalled } from './call.ts'
import { nextLook } from './climb.ts'

/** What a cry tells of. */
export interface Danger {
  readonly kind: AlertKind
  /** Whether they speak of themselves: who wants to die is answered alone. */
  readonly own: boolean
  /** The household that they name, as it was said. */
  readonly household: string | null
}

/** Cries of one building within so many ms are one alert. */
const TOGETHER = 10 * MINUTE
/** A chat hears so seldom that it is known already. */
const SELDOM = 2 * MINUTE
/** What more is cried of it is passed on so many times. */
const PASSED_ON = 8

/** Danger was cried: its people are called at once, and who cried hears the number to call. */
export function raiseAlert(view: View, danger: Danger, text: string): readonly Effect[] {
  const homes = danger.household === null ? [] : homesHere(view, danger.household)
  // A door that two stairs have is neither's before it is asked.
  const place =
    homes.length > 1 ? outside(homes, text, view) : placeOfTrouble(view, danger.household, text)
  const { contact: id, name } = view.speaker
  const cry: Cry = { who: { contact: id, name }, from: view.here.address, text, at: view.now }
  const open = view.openAlerts().find((alert) => isSame(view, alert, danger, place.area))
  if (open !== undefined) return cryAgain(view, open, cry, danger)
  const filed = filedFor(view, danger, place.area)
  if (filed !== undefined) return cryOfCase(view, filed, danger, cry)
  const alert: Alert = {
    id: view.nextAlert(),
    kind: danger.kind,
    ...place,
    state: 'open',
    case: null,
    level: 'building',
    told: [],
    message: view.occasion.id,
    cries: [cry],
  }
  const called = call(view, alert, 'grid', '', [view.here.address, contact(id)])
  return [
    { do: 'alert', alert: called.alert },
    heard(
      view,
      danger,
      called.hearers.flatMap(({ name }) => name ?? []),
    ),
    ...called.effects,
    nextLook(view, called.alert),
    ...askWhere(view),
    ...(homes.length > 1
      ? [
          answer(view, null, whichUnitText(homes.map(({ household }) => household)), {
            urgent: true,
          }),
        ]
      : []),
  ]
}

/** The building that all of these doors are of; else where the speaker is. */
function outside(homes: readonly Home[], text: string, view: View): Place {
  const [first, ...others] = homes
  return first !== undefined && others.every(({ area }) => area === first.area)
    ? { area: first.area, household: null }
    : { ...placeOfTrouble(view, null, text), household: null }
}

/** Who cried hears the number to call, and the two nearest of those who were called alone. */
function heard(view: View, { kind, own }: Danger, names: readonly string[]): Effect {
  const near = names.slice(0, 2)
  if (kind === 'despair' && own) return say(contact(view.speaker.contact), despairText(near))
  return answer(view, null, calledText(kind, near, isUnplaced(view)), { urgent: true })
}

const isUnplaced = (view: View): boolean =>
  view.speaker.home === null && view.speaker.positions.length === 0

/** Who is not known is asked for their door, in the same line. */
function askWhere(view: View): readonly Effect[] {
  const { contact: who } = view.speaker
  if (!isUnplaced(view) || view.question(who, 'household') !== undefined) return []
  // Staff were called already.
  return ask(view, { about: 'household', heard: false })
}

/** A wish to die is one person's; all else that is cried of one building within minutes is one. */
function isSame(view: View, alert: Alert, { kind, own }: Danger, area: string): boolean {
  const last = alert.cries.at(-1)?.at ?? 0
  if (alert.area !== area || view.now - last > TOGETHER) return false
  const mine = alert.cries.some(({ who }) => who.contact === view.speaker.contact)
  if (own && kind === 'despair') return mine && alert.kind === 'despair'
  return alert.kind !== 'despair' || mine
}

/** Cried again, by them or somebody else: staff hear the words, the chat the number to call. */
function cryAgain(view: View, alert: Alert, cry: Cry, danger: Danger): readonly Effect[] {
  const said = alert.cries.some(
    ({ who, text }) => who.contact === cry.who.contact && text === cry.text,
  )
  const more: Alert = said ? alert : { ...alert, cries: [...alert.cries, cry] }
  const pass = !said && more.cries.length <= PASSED_ON
  return [
    { do: 'alert', alert: more },
    ...seldom(view, danger, alreadyCalledText(danger.kind)),
    ...(pass ? passOn(view, more, cry) : []),
  ]
}

/** Staff's groups hear what more was cried; where none was called, those who were called alone. */
function passOn(view: View, alert: Alert, cry: Cry): readonly Effect[] {
  const groups = alert.told.filter((key) => addressOf(key).kind === 'group')
  const told = groups.length > 0 ? groups : alert.told
  const text = (reader: string) => criedAgainText(view, alert, reader, cry)
  return sayToCalled(view, { ...alert, told }, text, [view.here.address])
}

/** The case that an alert of the building became a short while ago. */
function filedFor(view: View, { kind, own }: Danger, area: string): Case | undefined {
  if (kind === 'despair' && own) return undefined
  return view
    .livingCases(area, { category: categoryOfAlert(kind), since: view.now - TOGETHER })
    .find((about) => about.area === area && about.urgent)
}

function cryOfCase(view: View, about: Case, danger: Danger, cry: Cry): readonly Effect[] {
  const { who, from, text } = cry
  const known =
    about.by.contact === who.contact ||
    about.followers.some((one) => one.who.contact === who.contact)
  const follower = { who, household: view.speaker.home?.household ?? null, from }
  return [
    ...happens([about], bySpeaker(view, 'note', joinedRecord(text), known ? {} : { follower })),
    ...seldom(view, danger, alreadyCaseText(danger.kind, about.number)),
    ...notifyKnowing(view, about, joinedRecord(text)),
  ]
}

/** Answers who cries, at most every two minutes in one chat; who wants to die always, and alone. */
function seldom(view: View, { kind, own }: Danger, text: string): readonly Effect[] {
  if (kind === 'despair' && own) return [say(contact(view.speaker.contact), despairText([]))]
  const key = `alert:${addressKey(view.here.address)}`
  if (markedWithin(view, key, SELDOM)) return []
  return [{ do: 'mark', key }, answer(view, null, text, { urgent: true })]
}
