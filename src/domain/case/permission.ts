// Played by: who-joined-reads-the-stage.chat, several-buildings-each-their-own.chat, one-trouble-one-case.chat
import { isOffice, within } from '../model/area.ts'
import { type Case, type CaseAction, FROM, isFinding, living } from '../model/case.ts'
import { keptWatch } from '../model/duty/on-duty.ts'
import { type ContactId, type Home, sameHome } from '../model/person.ts'
import { addressKey, addressOf } from '../model/post.ts'
import { isCommon } from '../model/sameness.ts'
import type { Facts, View } from '../model/view.ts'
import { hushed } from '../privacy/discretion.ts'
import { bringsTelephone, isHarmless } from '../privacy/harmless.ts'
import { whoDespairs } from '../privacy/of-oneself.ts'
import { answersFor, serves } from '../privacy/rights.ts'
import { matter } from '../wording/case.ts'
import { mayCheck } from './finding/check.ts'
import { wasOffered } from './offered.ts'

/** What somebody is to a case, here and now. */
type Actor =
  /** Staff who answer for its area. */
  | 'leading'
  /** Other staff of its area, such as volunteers: of what is no one's health and told in no confidence. */
  | 'helping'
  /** They speak in a staff's or partner's chat that was notified of it and is still bound. */
  | 'told'
  /** They have it, and would be given it today as well. */
  | 'holder'
  | 'asker'
  /** They reported the same, or their report was merged into it. */
  | 'joiner'
  /** Somebody of the household it is of. */
  | 'household'
  /** A neighbour who uses the same lift or door: they see whether it works. */
  | 'sharer'
  /** A neighbour who may help with this errand. */
  | 'neighbour'
  /** Of a volunteers' team, and asked for this errand. */
  | 'offered'

/**
 * The one table of rights, for chat, board, API and partners: who may do what to a case, and who may read its words.
 * Whoever joined it, was merged into it, lives beside it or is accused in it reads how it stands, and nothing more.
 */
const RIGHTS: Readonly<Record<CaseAction | 'read', readonly Actor[]>> = {
  claim: ['leading', 'helping', 'told', 'holder', 'neighbour', 'offered'],
  'give-back': ['holder'],
  resolve: ['leading', 'helping', 'told', 'holder'],
  confirm: ['leading', 'asker', 'joiner', 'household'],
  reopen: ['leading', 'asker', 'joiner', 'household', 'holder', 'sharer'],
  cancel: ['leading', 'asker'],
  transfer: ['leading', 'helping', 'told'],
  escalate: ['leading', 'helping', 'told'],
  note: ['leading', 'helping', 'told', 'holder', 'asker', 'joiner', 'household'],
  merge: ['leading'],
  read: ['leading', 'helping', 'told', 'holder', 'asker'],
}

/** What ends a case, or says that it did not end: of a finding only who must check it says so. */
const ENDS: ReadonlySet<CaseAction | 'read'> = new Set(['confirm', 'reopen', 'cancel', 'merge'])

/** The same for what is said of a household and its people, where there is no case. */
const RIGHTS_AT_HOME: Readonly<Record<'vouch' | 'unbind', readonly ['leading']>> = {
  vouch: ['leading'],
  unbind: ['leading'],
}

/** Whether the speaker may do it to the people of a household. */
export function mayAt(view: View, action: keyof typeof RIGHTS_AT_HOME, { area }: Home): boolean {
  return RIGHTS_AT_HOME[action].some(() => answersFor(view, view.speaker.contact, area))
}

/** Whether the speaker may do it. It goes by the contact and the chat, never by a name or by what was told before. */
export function may(view: View, action: CaseAction | 'read', about: Case): boolean {
  if (isFinding(about) && ENDS.has(action)) return mayCheck(view, view.speaker.contact, about)
  const own = whoDespairs(view, about) === view.speaker.contact
  const actors = RIGHTS[action].filter(
    (actor) => (!own || actor === 'asker') && is(view, actor, about),
  )
  switch (action) {
    // Another's case is not done by whoever sits where it was told.
    case 'resolve':
      return actors.some((actor) => actor !== 'told' || about.assignee === null)
    case 'cancel':
      return actors.some((actor) => actor !== 'asker' || !othersHang(view, about))
    default:
      return actors.length > 0
  }
}

/** Whether the speaker has anything to do with a case: to all others one that is there and one that is not are the same. */
export function isConcerned(view: View, about: Case): boolean {
  const actors: readonly Actor[] = [...RIGHTS.note, ...RIGHTS.claim]
  return actors.some((actor) => is(view, actor, about)) || heardHere(view, about)
}

/** Whether this very group was notified of it, or it was asked for here. */
export function heardHere(view: View, { told, from, followers }: Case): boolean {
  const here = addressKey(view.here.address)
  if (view.here.seat === null) return false
  return [...told, addressKey(from), ...followers.map((one) => addressKey(one.from))].includes(here)
}

function is(view: View, actor: Actor, about: Case): boolean {
  const { contact } = view.speaker
  switch (actor) {
    case 'leading':
      return answersFor(view, contact, about.area)
    case 'helping':
      return !hushed(about) && serves(view, contact, about.area)
    case 'told':
      return toldHere(view, about)
    case 'holder':
      return about.assignee?.contact === contact && mayHold(view, about, contact)
    case 'asker':
      return about.by.contact === contact
    case 'joiner':
      return about.followers.some(({ who }) => who.contact === contact)
    case 'household':
      return livesThere(view, about)
    case 'sharer':
      return about.category === 'repair' && isCommon(about.text) && livesInIt(view, about)
    case 'neighbour':
      return isNeighbour(view.speaker.home, about) && mayHelp(view, about)
    case 'offered':
      return wasOffered(view, about, contact)
  }
}

/** Whether neighbours of other buildings hang on it, for whom nobody can cancel. */
function othersHang(view: View, about: Case): boolean {
  return view
    .casesUnder(about.number)
    .some(({ state, by }) => living(state) && by.contact !== about.by.contact)
}

/** The chat is a partner's or staff's group that was notified of the case, and is bound as such now. */
function toldHere(view: View, about: Case): boolean {
  const { seat, address } = view.here
  if (!isOffice(seat)) return false
  return about.told.includes(addressKey(address))
}

/**
 * Whether who has a case may go on with it: staff as they stand in the file now, a neighbour who helps, or somebody of a
 * partner that took it in its own group.
 */
function mayHold(facts: Facts, about: Case, who: ContactId): boolean {
  if (serves(facts, who, about.area) || wasOffered(facts, about, who)) return true
  if (keptWatch(facts, who, about.area)) return true
  if (isNeighbour(facts.homeOf(who), about) && (facts.vouched(who) || !isPrivate(about)))
    return true
  const claim = facts.history(about.number).findLast(({ event }) => event === 'claimed')
  const where = claim?.where ?? null
  if (where === null) return false
  const address = addressOf(where)
  if (address.kind === 'hook') return true
  const seat = address.kind === 'group' ? facts.street.seats.get(address.topic) : undefined
  return seat !== undefined && seat.kind !== 'area'
}

/** Somebody of that house, in the group where it was asked for. */
function livesInIt({ speaker, here }: View, { area, from }: Case): boolean {
  const { home } = speaker
  return home !== null && within(home.area, area) && addressKey(here.address) === addressKey(from)
}

/** Somebody who lives there, where it is an errand that neighbours may help with. */
function isNeighbour(home: Home | null, about: Case): boolean {
  return about.kind === 'request' && home !== null && within(home.area, about.area)
}

/**
 * An errand that was told to the bot alone, that tells of medicine, or that brings a telephone with it goes to people the
 * street knows: anybody may call themselves 1-602.
 */
function mayHelp(view: View, about: Case): boolean {
  if (view.speaker.vouched) return true
  const { area, household } = about
  const home = household === null ? undefined : view.household({ area, household })
  return (home?.phone ?? null) === null && !isPrivate(about)
}

/** Whether its own words, or how it was told, are for people the street knows. */
function isPrivate(about: Case): boolean {
  const { from, category, text } = about
  if (from.kind !== 'group' || category === 'medicine') return true
  if (bringsTelephone(text)) return true
  // What is fetched and carried has numbers and names of its own; what is bought or done for somebody may tell of illness.
  return category !== 'parcel' && category !== 'trash' && !isHarmless(matter(about))
}

/** Whether the speaker might take it now, if the street knew them. */
export function lacksVouching(view: View, about: Case): boolean {
  const takes = isNeighbour(view.speaker.home, about) && FROM.claim.includes(about.state)
  return takes && isConcerned(view, about) && !may(view, 'claim', about)
}

/** They live where the one who asked does, or where staff asked for them; whom others complain of lives elsewhere. */
function livesThere(view: View, about: Case): boolean {
  if (!sameHome(view.speaker.home, about)) return false
  if (sameHome(view.homeOf(about.by.contact), about)) return true
  return about.category !== 'dispute' && serves(view, about.by.contact, about.area)
}

/** Whether a contact asked for a case, or joined it. */
export function asks({ by, followers }: Case, contact: ContactId): boolean {
  return by.contact === contact || followers.some(({ who }) => who.contact === contact)
}

/** The one who asked, one who joined, or somebody of their household. */
export function isAsker(view: View, about: Case): boolean {
  return asks(about, view.speaker.contact) || livesThere(view, about)
}
