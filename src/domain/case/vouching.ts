// Played by: the-captain-vouches.chat, where-somebody-only-is.chat
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { findHome } from '../model/household.ts'
import { type Home, type Named, sameHome } from '../model/person.ts'
import { contact, post } from '../model/post.ts'
import { leaders } from '../model/recipient.ts'
import { DAY } from '../model/time.ts'
import { markedWithin, type View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import {
  namesakesText,
  nowKnownText,
  unboundText,
  vouchedText,
  vouchForText,
  whoLeavesText,
} from '../wording/household.ts'
import { dwellings } from './place.ts'

/**
 * The captain hears alone, at most once a day a person, who would help with what needs somebody the street knows, and
 * what to say to vouch for them.
 */
export function askCaptain(view: View, about: Case): readonly Effect[] {
  const { home, name, contact: who } = view.speaker
  const key = refusedKey(who)
  if (home === null || wasRefused(view, who)) return []
  const captains = leaders(view, home.area).filter(({ contact }) => contact !== who)
  const text = vouchForText(about.number, home.household, name)
  return [
    { do: 'mark', key },
    ...captains.map((each): Effect => ({ do: 'say', post: post(contact(each.contact), text) })),
  ]
}

const refusedKey = (who: string): string => `vouch:${who}`

function wasRefused(view: View, who: string): boolean {
  return markedWithin(view, refusedKey(who), DAY)
}

/**
 * Staff say that who calls themselves so lives there. Null where nobody does: no promise is kept for whoever may take the
 * name later. Of several nobody is vouched for.
 */
export function vouchFor(view: View, home: Home, called: string): readonly Effect[] | null {
  const people = peopleCalled(view, home, called)
  const [who] = people
  if (who === undefined) return null
  if (people.length > 1) return [answer(view, null, namesakesText(home.household, called))]
  return [{ do: 'vouch', who, home, by: view.speaker.contact }, ...tellVouched(view, home, who)]
}

function tellVouched(view: View, home: Home, who: Named): readonly Effect[] {
  const waits = wasRefused(view, who.contact)
  const reads = isMember(view, who.contact)
  const said = answer(
    view,
    null,
    vouchedText(home.household, who.name, waits && reads ? who : null),
  )
  if (!waits) return [said]
  if (!reads) {
    const text = nowKnownText(view.speaker.name)
    return [said, { do: 'say', post: post(contact(who.contact), text, { answer: true }) }]
  }
  return said.do !== 'say'
    ? [said]
    : [{ ...said, post: { ...said.post, mentions: [...said.post.mentions, who] } }]
}

function isMember(view: View, who: string): boolean {
  const { address } = view.here
  return (
    address.kind === 'group' && view.membersOf(address.topic).some(({ contact }) => contact === who)
  )
}

/**
 * Who bears a name at a home: those who live there by their own word; else those of the building's groups who are bound to
 * no home yet, and whose alias there names no other. A name that goes on behind what was said (小红 of 小红妈妈) is theirs where nobody bears just that.
 */
function peopleCalled(view: View, home: Home, called: string): readonly Named[] {
  const wanted = plain(called)
  const there = view.livesAt(home).map((who) => ({ ...who, plain: plain(who.name) }))
  const exact = there.filter((who) => who.plain === wanted)
  const begun = there.filter((who) => wanted.length > 1 && who.plain.startsWith(wanted))
  const found = exact.length > 0 ? exact : begun
  return (found.length > 0 ? found : newcomers(view, home, wanted)).map(({ contact, name }) => ({
    contact,
    name,
  }))
}

function newcomers(view: View, home: Home, wanted: string): readonly Named[] {
  const found = [...view.street.seats].flatMap(([topic, seat]) => {
    if (seat.kind !== 'area' || !seat.areas.includes(home.area)) return []
    const doors = dwellings(view, seat.areas)
    return view
      .membersOf(topic)
      .filter(({ contact, name }) => plain(name) === wanted && view.homeOf(contact) === null)
      .filter(({ household, name }) => {
        if (household === null) return true
        return sameHome(findHome(view.street, { household, text: name }, doors), home)
      })
  })
  return [...new Map(found.map((who) => [who.contact, who])).values()]
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** Staff take somebody's home from them; without a name the one whose it is by staff's own word, or the only one. */
export function unbind(view: View, home: Home, called: string | null): readonly Effect[] {
  const all = view.livesAt(home)
  const known = all.filter(({ contact }) => view.vouched(contact))
  const found = called !== null ? peopleCalled(view, home, called) : known.length > 0 ? known : all
  const those = found.filter(({ contact }) => sameHome(view.homeOf(contact), home))
  const [who] = those
  if (who === undefined || those.length > 1) {
    const names = (those.length > 1 ? those : all).map(({ name }) => name)
    return [answer(view, null, whoLeavesText(home.household, [...new Set(names)]))]
  }
  const holds = view
    .livingCases(home.area)
    .filter(({ assignee }) => assignee?.contact === who.contact)
    .map(({ number }) => number)
  return [
    { do: 'unbind', contact: who.contact, home, by: view.speaker.contact },
    answer(view, null, unboundText(home.household, who.name, holds)),
  ]
}
