// Played by: one-trouble-one-case.chat, one-thing-in-several-messages.chat, broken-lamp-at-night-waits-for-the-morning.chat
import { areaAt, lineage } from '../model/area.ts'
import { quietEnd, resolveDue } from '../model/calendar.ts'
import { type Case, casePost } from '../model/case.ts'
import { sensitive } from '../model/category.ts'
import type { Draft } from '../model/draft.ts'
import type { Effect } from '../model/effect.ts'
import { saidBefore } from '../model/information/fragment.ts'
import type { Named } from '../model/person.ts'
import { routeFor } from '../model/policy.ts'
import { type Address, addressKey, contact } from '../model/post.ts'
import { leaders, type Recipient } from '../model/recipient.ts'
import { sameTrouble } from '../model/sameness.ts'
import { clock } from '../model/time.ts'
import type { Facts, View } from '../model/view.ts'
import { answer } from '../notify/answer.ts'
import { ask } from '../notify/question.ts'
import { aloud, amongResidents, byNumberOnly, hushed } from '../privacy/discretion.ts'
import { emergencyCall, itemsText, shortened } from '../wording/case.ts'
import { CALL_FIRST, whereDoYouLiveText } from '../wording/household.ts'
import { CAPTAIN, contactTitle } from '../wording/name.ts'
import {
  alreadyKnownText,
  joinedRecord,
  joinedText,
  keptText,
  nightReceivedText,
  receivedText,
  reportReceivedText,
  requestReceivedText,
  sensitiveReceivedText,
  urgentReceivedText,
} from '../wording/receipt.ts'
import { understoodAloneText } from '../wording/turn/errand.ts'
import { bySpeaker, happens } from './action.ts'
import { saidOtherwise, standsSo } from './amendment.ts'
import { sentBefore } from './attachment.ts'
import { cluster } from './cluster.ts'
import { runStep, startClocks, waitsForMorning } from './escalation.ts'
import { homeExample } from './place.ts'
import { hang, widerTrouble } from './wide-trouble.ts'

/** Opens a case, or joins the one that the same trouble already has. The asker is answered at once. */
export function openCase(view: View, draft: Draft): readonly Effect[] {
  const same = sameCase(view, draft)
  if (same !== undefined) return join(view, same, draft)
  const known = saidOtherwise(view, draft)
  return known === undefined
    ? openNew(view, draft)
    : standsSo(view, known, draft.items, [], draft.text)
}

function sameCase(view: View, draft: Draft): Case | undefined {
  const since = view.now - view.policy.merge
  return view
    .livingCases(draft.area, { category: draft.category, since })
    .find(
      (known) =>
        known.area === draft.area &&
        (saidAgain(view, known, draft) ||
          (sameTrouble(known, draft) && mayJoin(view, known, draft))),
    )
}

/**
 * Whether a neighbour may be told that it is known already. Of what was told in confidence nobody learns that it was told;
 * a quarrel is one only where both said it before the same people, of no one's door.
 */
function mayJoin(view: View, known: Case, draft: Draft): boolean {
  if (known.by.contact === view.speaker.contact) return true
  if (hushed(known)) return false
  if (draft.category !== 'dispute') return true
  const here = view.here.address
  return (
    here.kind === 'group' && draft.named === null && addressKey(known.from) === addressKey(here)
  )
}

/** The same person says the same again, because nobody seemed to hear. */
function saidAgain(view: View, known: Case, draft: Draft): boolean {
  return (
    known.by.contact === view.speaker.contact &&
    known.kind === draft.kind &&
    known.text === draft.text
  )
}

function openNew(view: View, draft: Draft): readonly Effect[] {
  const { contact, name } = view.speaker
  const asked = { by: { contact, name }, from: view.here.address }
  const about = caseOf(view, draft, view.nextCase(), asked)
  const wide = widerTrouble(view, about, draft)
  const opened = opening(view, about)
  if (wide !== null) return [...opened, ...hang(view, about, wide)]
  const first = runStep(view, about, 0)
  return [
    ...opened,
    answer(view, about, heardText(view, about, first.told)),
    ...thingsAlone(view, about),
    ...askHome(view, about, first.told),
    // A step that finds nobody drops the clock of the next one, which runs at once.
    ...startClocks(view, about),
    ...first.effects.filter((effect) => !saidTwice(view, about, effect)),
    ...sentBefore(
      view,
      about,
      first.told.flatMap(({ addresses }) => addresses),
    ),
    ...(draft.category === 'fever' ? cluster(view, about) : []),
  ]
}

/** Where a residents' group hears no more than the number, the answer to the asker has said it. */
function saidTwice(view: View, about: Case, effect: Effect): boolean {
  if (effect.do !== 'say' || !byNumberOnly(about)) return false
  return (
    amongResidents(view.street, view.here.address) &&
    addressKey(effect.post.to) === addressKey(view.here.address)
  )
}

/** A case begins, and its history with it. */
export function opening({ now }: Facts, about: Case): readonly Effect[] {
  const { number, by, from, text } = about
  return [
    { do: 'open-case', case: about },
    {
      do: 'case-event',
      number,
      event: { at: now, event: 'opened', by, where: addressKey(from), text, changes: {} },
    },
  ]
}

/** A case as it is when somebody asks for it: who, and in which chat. */
export function caseOf(
  facts: Facts,
  draft: Draft,
  number: number,
  { by, from }: { readonly by: Named; readonly from: Address },
): Case {
  const model = lineage(facts.street, draft.area).find((area) => area.model !== null)?.model ?? null
  const route = routeFor(facts.policy, { ...draft, model })
  const { now } = facts
  const { kind, category, urgent, area, household, text, items } = draft
  return {
    number,
    kind,
    category,
    urgent,
    state: 'open',
    area,
    household,
    place: draft.place ?? null,
    accused: draft.accused ?? null,
    by,
    from,
    text,
    items,
    assignee: null,
    level: areaAt(facts.street, area).level,
    opened: now,
    since: now,
    due: resolveDue(now, route),
    route,
    told: [],
    followers: [],
    parent: null,
    touched: now,
  }
}

/** Another neighbour has the same trouble: they hear the number, and of all that comes of it. */
function join(view: View, known: Case, draft: Draft): readonly Effect[] {
  const { contact, name } = view.speaker
  const number = known.number
  if (known.by.contact === contact || known.followers.some(({ who }) => who.contact === contact)) {
    return [answer(view, known, alreadyKnownText(number))]
  }
  const follower = { who: { contact, name }, household: draft.household, from: view.here.address }
  return [
    ...happens([known], bySpeaker(view, 'note', joinedRecord(draft.text), { follower })),
    answer(view, known, joinedText(number)),
  ]
}

/** Whether it is not known where the speaker lives, and they were not asked for it yet. */
function asksHome({ speaker, question }: View, { household }: Case): boolean {
  const { contact, home, positions } = speaker
  if (home !== null || household !== null || positions.length > 0) return false
  return question(contact, 'household') === undefined
}

/** Unanswered, the street hears of what nobody was told of yet. */
function askHome(view: View, about: Case, told: readonly Recipient[]): readonly Effect[] {
  return asksHome(view, about) ? ask(view, { about: 'household', heard: told.length === 0 }) : []
}

/** What the asker hears at once, and the question for their door where it is not known. */
function heardText(view: View, about: Case, told: readonly Recipient[]): string {
  const nobody = told.length === 0
  if (!asksHome(view, about)) return toldText(view, about, told)
  const where = whereDoYouLiveText(homeExample(view), nobody)
  if (!nobody || about.urgent) return `${toldText(view, about, told)}${where}`
  const ill = about.category === 'health' || about.category === 'fever'
  return `${receivedText(about.number)}${where}${ill ? CALL_FIRST : ''}`
}

/** The number, and who was notified. */
function toldText(view: View, about: Case, told: readonly Recipient[]): string {
  const { number, category } = about
  if (about.urgent) return urgentReceivedText(number, emergencyCall(about))
  if (sensitive(category)) {
    const first = told.find(({ level }) => level !== 'building') ?? told[0]
    return sensitiveReceivedText(number, contactTitle(first), category !== 'returnee')
  }
  if (waitsForMorning(view, about)) {
    const when = clock(quietEnd(view.now, view.policy))
    return nightReceivedText(
      number,
      when,
      told.map((to) => calledHere(view, to)),
    )
  }
  if (told.length === 0) return keptText(number)
  const pictures = saidBefore(view).some(({ file }) => file !== null)
  if (about.kind === 'request')
    return requestReceivedText(number, thingsHere(view, about), pictures)
  const elsewhere = told.filter((to) => !isHere(view, to))
  return reportReceivedText(
    number,
    elsewhere.map((to) => calledHere(view, to)),
    pictures,
  )
}

/** The things that were understood, as they may be read back where they were asked for. */
function thingsHere(view: View, about: Case): string {
  const items = shortened(itemsText(about.items))
  const neighbours = amongResidents(view.street, view.here.address)
  return neighbours ? aloud(about, items) : items
}

/** Medicine is read back alone, from a group. */
function thingsAlone(view: View, about: Case): readonly Effect[] {
  if (about.kind !== 'request' || about.items.length === 0) return []
  if (view.here.seat === null || thingsHere(view, about) !== '') return []
  const text = understoodAloneText(about.number, shortened(itemsText(about.items)))
  return [{ do: 'say', post: casePost(about, contact(about.by.contact), text, { answer: true }) }]
}

/** What a recipient is called to a resident: a building by its captain. */
export function calledHere(view: View, to: Recipient): string {
  return to.level === 'building' ? (leaders(view, to.area)[0]?.name ?? CAPTAIN) : to.label
}

/** The chat it was asked in reads it anyway. */
function isHere(view: View, to: Recipient): boolean {
  return to.addresses.some((address) => addressKey(address) === addressKey(view.here.address))
}
