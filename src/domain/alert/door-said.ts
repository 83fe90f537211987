// Played by: a-cry-in-several-messages.chat
import { homesHere } from '../case/place.ts'
import type { Effect } from '../model/effect.ts'
import { TOGETHER } from '../model/information/fragment.ts'
import type { ContactId } from '../model/person.ts'
import { type Address, addressKey } from '../model/post.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { placedText } from '../wording/alert.ts'
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

/** Who has just cried of danger says the door by itself: it is where that is, and who was called hears it. */
export function doorSaid(view: View, household: string): readonly Effect[] {
  const alert = criedJustNow(view, view.speaker.contact, view.here.address)
  if (alert === undefined) return []
  const homes = homesHere(view, household)
  const [home] = homes
  if (home === undefined || alert.household === home.household) return []
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
