// Played by: somebody-is-lost.chat, a-wish-to-die-among-neighbours.chat
import { higher, type Level } from '../model/area.ts'
import { quietAt } from '../model/calendar.ts'
import {
  type Case,
  type CaseEvent,
  type Changes,
  casePost,
  type EventName,
  isFinding,
} from '../model/case.ts'
import { watchOver } from '../model/duty/on-duty.ts'
import type { Effect } from '../model/effect.ts'
import type { ContactId, Named } from '../model/person.ts'
import type { Target } from '../model/policy.ts'
import { type Address, addressKey, addressOf, contact, type Post } from '../model/post.ts'
import {
  leaders,
  mentionOnce,
  type Recipient,
  recipientAbove,
  recipientOf,
} from '../model/recipient.ts'
import type { Facts } from '../model/view.ts'
import { amongResidents, byNumberOnly, hushed } from '../privacy/discretion.ts'
import { othersThan, whoDespairs } from '../privacy/of-oneself.ts'
import { serves } from '../privacy/rights.ts'
import { fullText, isToldWhole, residentsText } from '../wording/case.ts'
import { toldRecord } from '../wording/escalation.ts'
import { numbered, pictureText } from '../wording/note.ts'
import { behind, list, NO_REASON, type Reason } from '../wording/sentence.ts'

/** How somebody is notified of a case: under which event, with what before and after the words to answer with. */
export interface Notification {
  readonly event: EventName
  readonly by?: Named | null
  readonly where?: string | null
  /** What led to it, before the words to answer with: `10 分钟没人接。` */
  readonly why?: Reason
  /** What the one who did it said, for the history; the bot's own is told by `why`. */
  readonly said?: string
  /** What happens if nobody answers, after them. */
  readonly next?: string
  readonly changes?: Changes
}

/** What notifying results in. `told` is empty where there was nobody to notify. */
export interface Notified {
  readonly effects: readonly Effect[]
  readonly told: readonly Recipient[]
}

/** Notifies targets of a case, in one event, and to each group or person in one post. */
export function notify(
  facts: Facts,
  about: Case,
  targets: readonly Target[],
  word: Notification,
): Notified {
  const to = targets.flatMap((target) => recipientOf(facts, about, target) ?? [])
  return notifyRecipients(facts, about, [...to, ...watchToldOf(facts, about)], word)
}

/** What cannot wait until morning is told at night to who keeps watch, alone: once, and nothing of anybody's health. */
function watchToldOf(facts: Facts, about: Case): readonly Recipient[] {
  const { urgent, route, area, told } = about
  if (!(urgent || route.night) || hushed(about) || isFinding(about)) return []
  if (!quietAt(facts.now, facts.policy)) return []
  return watchOver(facts, area).flatMap(({ contact: who, name }): readonly Recipient[] => {
    const address = contact(who)
    if (told.includes(addressKey(address))) return []
    const plain = { level: null, leaders: [], residents: false, volunteers: false } as const
    return [{ ...plain, label: name, area, addresses: [address] }]
  })
}

export function notifyRecipients(
  facts: Facts,
  about: Case,
  to: readonly Recipient[],
  word: Notification,
): Notified {
  if (to.length === 0) return { effects: [], told: [] }
  const { why = NO_REASON, next = '', by = null, where = null } = word
  const self = whoDespairs(facts, about)
  const reached = to.flatMap((whole) => {
    const recipient = self === null ? whole : besides(facts, whole, self)
    const posts = postsTo(facts, about, recipient, next, why)
    return posts.length === 0 ? [] : [{ recipient, posts }]
  })
  if (reached.length === 0) return { effects: [], told: [] }
  const told = reached.map(({ recipient }) => recipient)
  const posts = reached.flatMap(({ posts }) => posts)
  const level = told.map((recipient) => recipient.level).reduce(highest, null)
  const event: CaseEvent = {
    at: facts.now,
    event: word.event,
    by,
    where,
    text: eventText(word, list(told.map(({ label }) => label))),
    changes: {
      ...word.changes,
      told: posts.map((said) => addressKey(said.to)),
      ...(level === null ? {} : { level }),
    },
  }
  return {
    effects: [
      { do: 'case-event', number: about.number, event },
      ...posts.map((said): Effect => ({ do: 'say', post: said })),
    ],
    told,
  }
}

/** A recipient without who wants to die themselves, and without the group that they alone lead where anybody is above. */
function besides(facts: Facts, to: Recipient, who: ContactId): Recipient {
  const leading = othersThan(who, to.leaders)
  const above = to.level !== null && recipientAbove(facts, to.area, to.level) !== null
  const addresses = to.addresses.filter((at) =>
    at.kind === 'contact' ? at.contact !== who : leading !== null || !above,
  )
  return { ...to, addresses, leaders: leading ?? [] }
}

function eventText(word: Notification, names: string): string {
  const { by = null, why = NO_REASON, said = '' } = word
  return by === null ? toldRecord(why.whole, names) : `${names}${behind(said)}`
}

function highest(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b
  return higher(b, a) ? b : a
}

/**
 * The posts that tell one recipient. A residents' group hears what is harmless, and nothing at all of what was told in
 * confidence; its captain hears the rest.
 */
function postsTo(
  facts: Facts,
  about: Case,
  to: Recipient,
  next: string,
  why: Reason,
): readonly Post[] {
  const leadersAt = mentionOnce(facts, to.addresses, to.leaders, about.from)
  if (!to.residents) {
    return to.addresses.flatMap((address) => [
      casePost(
        about,
        address,
        fullText(facts, about, { ...to, leaders: leadersAt(address) }, next, why.whole),
        { mentions: leadersAt(address) },
      ),
      ...picturesOf(facts, about).map((picture) =>
        casePost(about, address, pictureText(about.number), { picture }),
      ),
    ])
  }
  const alone = fullText(facts, about, { ...to, leaders: [] }, next, why.whole)
  return [
    ...((byNumberOnly(about) && about.from.kind === 'contact') || isFinding(about)
      ? []
      : to.addresses.map((address) => {
          const reader = { ...to, leaders: leadersAt(address) }
          const text = residentsText(facts, about, reader, next, why)
          return casePost(about, address, text, {
            mentions: byNumberOnly(about) ? [] : reader.leaders,
          })
        })),
    ...(isToldWhole(facts, about, why)
      ? []
      : (othersThan(whoDespairs(facts, about), leaders(facts, to.area)) ?? []).map((who) =>
          casePost(about, contact(who.contact), alone),
        )),
  ]
}

/** What was kept with a case goes where the case goes: the first three. */
function picturesOf(facts: Facts, about: Case): readonly NonNullable<Post['picture']>[] {
  return facts
    .filesOf(about.number)
    .slice(0, 3)
    .map((file) => ({ kind: 'kept', file }))
}

/** A word to the staff and partners who know of a case already; a residents' group hears nothing. */
export function notifyKnowing(
  facts: Facts,
  about: Case,
  text: string,
  picture: Post['picture'] = null,
): readonly Effect[] {
  return about.told.flatMap((key): readonly Effect[] => {
    const to = addressOf(key)
    if (amongResidents(facts.street, to) || !stillKnows(facts, about, to)) return []
    const said = casePost(about, to, numbered(about.number, text), { picture })
    return [{ do: 'say', post: said }]
  })
}

/** Whoever was notified once and has left the street file since hears no more; nor does a group that is bound no longer. */
export function stillKnows(facts: Facts, about: Case, to: Address): boolean {
  switch (to.kind) {
    case 'contact':
      return serves(facts, to.contact, about.area)
    case 'group':
      return facts.street.seats.has(to.topic)
    case 'hook':
      return true
  }
}
