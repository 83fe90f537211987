// Played by: one-thing-in-several-messages.chat
import { openHeld } from '../../src/domain/case/abnormal.ts'
import { moveCase } from '../../src/domain/case/placing.ts'
import type { Case } from '../../src/domain/model/case.ts'
import type { Effect } from '../../src/domain/model/effect.ts'
import { saidBefore, TOGETHER } from '../../src/domain/model/information/fragment.ts'
import { type Home, sameHome } from '../../src/domain/model/person.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { beside, type View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { type Whose, whoseDoor } from '../../src/domain/roll-call/whose-door.ts'
import { roomAloneText, whichDoorText } from '../../src/domain/wording/household.ts'
import { doorSaidAlone } from '../../src/language/half-said.ts'
import type { Owner } from '../../src/language/whose/whom.ts'
import type { CheckInFields } from './checkin.ts'
import { labelOf, saidBack } from './door-question.ts'
import { neighbourhoodOf } from './neighbourhood.ts'

/** `402`, and in the next message `38.5`: the door is remembered; where it might be a temperature, or is said alone with the bot, it is asked about. */
export function rememberDoor(view: View, said: Owner): readonly Effect[] {
  const { speaker, here, occasion } = view
  const whose = whoseDoor(said, neighbourhoodOf(view, true))
  if (said.kind !== 'door' || (whose.kind !== 'found' && whose.kind !== 'several')) return []
  const fragment = {
    message: occasion.id,
    contact: speaker.contact,
    where: addressKey(here.address),
    at: occasion.at,
    text: occasion.said?.text.trim() ?? '',
    mentioned: false,
    file: null,
  }
  const open = here.areas.some((area) => view.openRollCalls(area).length > 0)
  const asks = here.address.kind === 'contact' || (open && /^4[0-2]\d$/.test(said.household))
  return [
    { do: 'fragment', fragment },
    ...(asks ? [answer(view, null, roomAloneText(said.household))] : []),
  ]
}

/** Whether a message is figures and nothing else. */
const BARE = /^[\s\d.,。，、度℃°点零一二三四五六七八九十]+$/

export function isBare({ occasion }: View, { parts }: CheckInFields): boolean {
  const [only, ...others] = parts
  return only?.owner.kind === 'own' && others.length === 0 && BARE.test(occasion.said?.text ?? '')
}

/** The door that the speaker said by itself right before this bare reading; null where they did not. */
export function doorBefore(view: View, fields: CheckInFields): Whose | null {
  const last = saidBefore(view).findLast(({ text }) => text !== '')
  const household = last === undefined ? null : doorSaidAlone(last.text)
  if (last === undefined || household === null || !isBare(view, fields)) return null
  const said = { text: last.text, attachment: null }
  const then = beside(view, { occasion: { ...view.occasion, said } })
  const whose = whoseDoor({ kind: 'door', household }, neighbourhoodOf(then, true))
  return whose.kind === 'found' ? { ...whose, inferred: true } : whose
}

/**
 * `38.5`, and in the next message `402`: what was booked on the speaker is that door's, with the case that it opened. Null
 * where no bare reading of theirs was said just now.
 */
export function movedTo(view: View, said: Owner): readonly Effect[] | null {
  const { contact, home: own } = view.speaker
  if (said.kind === 'own' || said.kind === 'someone' || own === null) return null
  const last = view.lastCheckInBy(contact, own, view.occasion.at - TOGETHER)
  if (last?.bare !== true || last.at > view.occasion.at) return null
  const whose = whoseDoor(said, neighbourhoodOf(view, true))
  if (whose.kind === 'several')
    return [answer(view, null, whichDoorText(whose.homes.map((home) => labelOf(view, home))))]
  if (whose.kind !== 'found') return null
  const { home } = whose
  if (sameHome(home, own)) return []
  const { bare: _, ...checkIn } = last
  const moved = { ...checkIn, id: view.nextCheckIn(), home, onBehalf: true }
  const opened = last.abnormal ? openedBy(view, own) : undefined
  return [
    { do: 'retract', message: last.message },
    { do: 'check-in', checkIn: moved },
    ...(opened === undefined ? openHeld(view, [moved], home) : moveCase(view, opened, home)),
    ...saidBack(view, home, last.abnormal),
  ]
}

/** The case that the speaker's reading opened just now. */
function openedBy(view: View, own: Home): Case | undefined {
  return view
    .livingCases(own.area, { category: 'fever', since: view.now - 2 * TOGETHER })
    .find((about) => sameHome(about, own) && about.by.contact === view.speaker.contact)
}
