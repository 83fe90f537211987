// Played by: a-cry-in-several-messages.chat
import { homesHere } from '../case/place.ts'
import type { Alert } from '../model/alert.ts'
import type { Effect } from '../model/effect.ts'
import { TOGETHER } from '../model/information/fragment.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey } from '../model/post.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { criedAgainText, placedText } from '../wording/alert.ts'
import { whichUnitText } from '../wording/household.ts'
import { sayToCalled } from './call.ts'

/** The alert that somebody cried of here just now. */
export function criedJustNow(
  { openAlerts, now }: Pick<Facts, 'openAlerts' | 'now'>,
  who: ContactId,
  here: Address,
) {
  return openAlerts().find(({ cries }) =>
    cries.some(
      (cry) =>
        cry.who.contact === who &&
        now - cry.at <= TOGETHER &&
        addressKey(cry.from) === addressKey(here),
    ),
  )
}

/** A place that is no door is passed on as it was said: 在一单元门口. */
function placeSaid(view: View, alert: Alert): readonly Effect[] {
  const text = view.occasion.said?.text.trim() ?? ''
  const { contact, name } = view.speaker
  if (text === '' || alert.cries.some((cry) => cry.text === text)) return []
  const cry = { who: { contact, name }, from: view.here.address, text, at: view.now }
  const more: Alert = { ...alert, cries: [...alert.cries, cry] }
  return [
    { do: 'alert', alert: more },
    ...sayToCalled(view, more, (reader) => criedAgainText(view, more, reader, cry), [
      view.here.address,
    ]),
  ]
}

/** Who has just cried of danger says the door by itself: it is where that is, and who was called hears it. */
export function doorSaid(view: View, household: string): readonly Effect[] {
  const alert = criedJustNow(view, view.speaker.contact, view.here.address)
  if (alert === undefined) return []
  const homes = homesHere(view, household)
  const [home] = homes
  if (home === undefined) return placeSaid(view, alert)
  if (alert.household === home.household) return []
  if (homes.length > 1)
    return [
      answer(view, null, whichUnitText(homes.map((each) => each.household)), { urgent: true }),
    ]
  const placed = { ...alert, ...home }
  return [
    { do: 'alert', alert: placed },
    ...sayToCalled(view, placed, (reader) => placedText(view, placed, reader), []),
  ]
}
