import { isResidents, type Street, within } from '../model/area.ts'
import { type Case, type CaseEvent, isFinding } from '../model/case.ts'
import { sensitive } from '../model/category.ts'
import { type ContactId, sameHome } from '../model/person.ts'
import type { Address } from '../model/post.ts'
import type { Facts } from '../model/view.ts'
import { isHarmless } from './harmless.ts'
import { answersFor, serves } from './rights.ts'

/** Whether an address is a residents' group. */
export function amongResidents(street: Street, address: Address): boolean {
  const seat = address.kind === 'group' ? street.seats.get(address.topic) : undefined
  return isResidents(seat)
}

/** What a residents' group hears only the number of: anyone's health, and what was told in confidence. */
export function hushed(about: Case): boolean {
  return sensitive(about.category) || confided(about)
}

/** Whether a case may be spoken of at an address at all: a finding is between offices, and no residents' group hears of it. */
export function mayBeSpokenOf(street: Street, about: Pick<Case, 'category'>, to: Address): boolean {
  return !isFinding(about) || !amongResidents(street, to)
}

/** Whether somebody is complained of: a quarrel, or a report that names a door which is not the asker's. */
export function accuses({ category, accused }: Pick<Case, 'category' | 'accused'>): boolean {
  return category === 'dispute' || accused !== null
}

/** What neighbours hear the number of at most: what is hushed, and who is complained of. */
export function byNumberOnly(about: Case): boolean {
  return hushed(about) || accuses(about)
}

/** Whoever is beaten at home is in worse danger where the neighbours, and who beats, read of it. */
const BEATEN_AT_HOME =
  /家暴|(?:老公|老婆|丈夫|妻子|媳妇|对象|男朋友|男友|前夫|前妻|[爸爹妈娘]|儿子|公公|婆婆|他|她).{0,8}(?:打[我俺]|打死|掐[我俺]|踢[我俺]|砍[我俺]|动手|拿刀|打人|打孩子|打[爸妈娘])/

/** A report made to the bot alone is not for the neighbours, unless something is broken or there is danger. */
function confided({ kind, category, urgent, from, text }: Case): boolean {
  if (kind !== 'report' || from.kind !== 'contact' || category === 'finding') return false
  if (urgent && BEATEN_AT_HOME.test(text)) return true
  return category === 'dispute' || (category !== 'repair' && !urgent)
}

/** Nobody's health, nobody's medicine and nobody's quarrel is spoken of among neighbours, in whatever words. */
function isPrivate(about: Case): boolean {
  return byNumberOnly(about) || about.category === 'medicine' || isFinding(about)
}

/**
 * What of free words on a case may be said to anybody who is not the one who asked, and among neighbours: all of them where
 * each is known to be harmless, else none.
 */
export function aloud(about: Case, words: string): string {
  return !isPrivate(about) && isHarmless(words) ? words : ''
}

/** Whether neighbours may read whose door it is: the asker's own, and never that of who is complained of. */
export function isOwnDoor(facts: Facts, about: Case): boolean {
  return !isPrivate(about) && sameHome(facts.homeOf(about.by.contact), about)
}

/**
 * What of an event's words may be read at an address. Who asked reads what those say who work on it, and not what a
 * neighbour who joined or somebody of their household said; who has it what the asker said; others what is harmless.
 */
export function wordsAt(facts: Facts, about: Case, to: Address, event: CaseEvent): string {
  const { by, changes, text } = event
  const reader = to.kind === 'contact' ? to.contact : null
  if (reader === null ? readsAll(facts, about, to) : worksOn(facts, about, reader)) return text
  if (changes.follower !== undefined || changes.unfollow !== undefined) return ''
  const self = by?.contact === reader
  if (by !== null && !self && isBystander(facts, about, by.contact)) return ''
  const own = about.by.contact === reader
  const fromAsker = about.assignee?.contact === reader && by?.contact === about.by.contact
  return own || self || fromAsker ? text : aloud(about, text)
}

/** They joined it or live there, and did not ask for it. */
function isBystander(facts: Facts, about: Case, who: ContactId): boolean {
  if (about.by.contact === who) return false
  return (
    sameHome(facts.homeOf(who), about) ||
    about.followers.some((follower) => follower.who.contact === who)
  )
}

/**
 * Whether all of a case is for the eyes of an address: staff who answer for it, a staff's or partner's chat, the one who
 * asked, and the one who has it.
 */
export function readsAll(facts: Facts, about: Case, to: Address): boolean {
  switch (to.kind) {
    case 'group':
      return isStaffGroup(facts.street, to.topic, about)
    case 'contact':
      return (
        about.by.contact === to.contact ||
        about.assignee?.contact === to.contact ||
        worksOn(facts, about, to.contact)
      )
    case 'hook':
      return true
  }
}

/**
 * Whether a picture or file of a case may be shown at an address: to staff and partners who may read all of it, or to who
 * asked alone. Nobody knows what is in it: it is never for a residents' group. A partner's system takes none.
 */
export function maySeeFiles(facts: Facts, about: Case, to: Address): boolean {
  if (isCalledToLook(facts, about, to)) return true
  return to.kind !== 'hook' && !amongResidents(facts.street, to) && readsAll(facts, about, to)
}

/** Whether a group is asked to look for somebody: it is shown the picture that who looks for them sent. */
function isCalledToLook({ notices }: Facts, { number }: Case, to: Address): boolean {
  if (to.kind !== 'group') return false
  return notices().some(
    ({ sort, kind, state, case: of, topics }) =>
      sort === 'lost' &&
      kind === 'alert' &&
      state === 'going' &&
      of === number &&
      topics.includes(to.topic),
  )
}

/** Whether somebody works on such cases: what others said of it is for them as well. */
export function worksOn(facts: Facts, about: Case, who: ContactId): boolean {
  if (answersFor(facts, who, about.area)) return true
  return !hushed(about) && serves(facts, who, about.area)
}

/** A staff's group reads what is of its area; of anyone's health and of confidences only what it was told. */
function isStaffGroup(street: Street, topic: string, about: Case): boolean {
  const seat = street.seats.get(topic)
  if (seat === undefined) return false
  if (seat.kind === 'partner') return true
  if (isResidents(seat)) return false
  if (about.told.includes(`group:${topic}`)) return true
  // A finding is read where a team opened it.
  if (isFinding(about) && about.from.kind === 'group' && about.from.topic === topic) return true
  return (
    seat.kind === 'area' && !hushed(about) && seat.areas.some((area) => within(about.area, area))
  )
}
