import { within } from '../model/area.ts'
import { type Case, type CaseAction, living } from '../model/case.ts'
import type { ContactId, Speaker } from '../model/person.ts'
import { addressKey } from '../model/post.ts'
import type { View } from '../model/view.ts'

/** Whether the speaker may do it. It goes by the contact and the chat, never by a name. */
export function may(view: View, action: CaseAction, about: Case): boolean {
  const staff = isStaff(view.speaker, about.area)
  const told = toldHere(view, about)
  const has = about.assignee?.contact === view.speaker.contact
  switch (action) {
    case 'claim':
      return staff || told || has || (about.kind === 'request' && isNeighbour(view.speaker, about))
    case 'resolve':
      return has || staff || (told && about.assignee === null)
    case 'confirm':
    case 'reopen':
      return staff || isAsker(view, about)
    case 'cancel':
      return staff || (about.by.contact === view.speaker.contact && !othersHang(view, about))
    case 'transfer':
    case 'escalate':
      return staff || told
    case 'note':
      return staff || told || has || isAsker(view, about)
    case 'merge':
      return staff
  }
}

/** Whether neighbours of other buildings hang on it, for whom nobody can cancel. */
function othersHang(view: View, about: Case): boolean {
  return view
    .casesUnder(about.number)
    .some(({ state, by }) => living(state) && by.contact !== about.by.contact)
}

/** Staff of the case's area or of one above it. */
export function isStaff(speaker: Speaker, area: string): boolean {
  return speaker.positions.some((position) => within(area, position.area))
}

/** The chat is a partner's or staff's group (or the person) that was told of the case. */
function toldHere(view: View, about: Case): boolean {
  const { seat, address } = view.here
  const residents = seat?.kind === 'area' && seat.level === 'building'
  return !residents && about.told.includes(addressKey(address))
}

function isNeighbour(speaker: Speaker, about: Case): boolean {
  return speaker.home !== null && within(speaker.home.area, about.area)
}

/** Whether a contact asked for a case, or joined it. */
export function asks({ by, followers }: Case, contact: ContactId): boolean {
  return by.contact === contact || followers.some(({ who }) => who.contact === contact)
}

/** The one who asked, one who joined, or somebody of their household. */
export function isAsker(view: View, about: Case): boolean {
  const { contact, home } = view.speaker
  const household = home !== null && home.area === about.area && about.household !== null
  return asks(about, contact) || (household && home.household === about.household)
}
