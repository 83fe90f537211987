import type { Incoming, Member, Message } from '../chat/chat.ts'
import { takenBack } from '../domain/case/correction.ts'
import { completed } from '../domain/case/held-check-ins.ts'
import type { Effect } from '../domain/model/effect.ts'
import { findHome } from '../domain/model/household.ts'
import type { Home } from '../domain/model/person.ts'
import { type Address, addressKey, type Post } from '../domain/model/post.ts'
import type { Proposal } from '../domain/model/proposal.ts'
import { unplaced } from '../domain/notify/unplaced-members.ts'
import { progress } from '../domain/roll-call/lifecycle.ts'
import { readAlias } from '../language/alias.ts'
import type { Said, Where } from '../language/where.ts'
import type { Outcome } from './apply.ts'
import { type Chat, chatsOf, dwellingsIn } from './chats.ts'
import { cleanName } from './clean.ts'
import type { Knowledge } from './knowledge.ts'
import { type Log, reason } from './log.ts'
import { cleaned, saidIn, viewOf, whereOf } from './reading.ts'
import { nothing, type Work } from './transaction.ts'

type Understood = Pick<Proposal, 'command' | 'decide'> & Partial<Pick<Proposal, 'fields'>>

export interface Understanding {
  /** What a message came to: none for talk, one command, or a check-in and one other. */
  readonly understand: (said: Said, where: Where) => readonly Understood[]
  readonly log: Log
}

/** A message this much older than now is not answered any more. Its check-in counts. */
const TOO_LATE = 30 * 60_000
/** What a chat that floods hears of its cases is gathered over such spans, and leaves at their end. */
const HUSHED = 2 * 60_000
/** WeChat lets a message be taken back for two minutes. */
const RECALLABLE = 3 * 60_000

/** What becomes of what the chat tells of: messages, recalls, people who come and go. */
export function hearingOf(known: Knowledge, work: Work, { understand, log }: Understanding) {
  const { store, flood } = known
  const chats = chatsOf(known)
  const strangers = new Set<string>()

  function hear(message: Message, at: number, outcome: Outcome): void {
    const chat = chats(message.address)
    // A bound group's own topic is one string for all: aliases are found by it without reading it.
    come(chat?.here.address ?? message.address, message.sender, message.alias, message.name, at)
    let proposals: ReturnType<typeof understand>
    try {
      proposals = understand(saidIn(message), whereOf(known, message, chat))
    } catch (error) {
      fail(message, at, error)
      return
    }
    if (proposals.length === 0) return
    const own = nothing()
    const error = work.apart(() => decide(message, chat, proposals, at, own))
    if (error !== null) {
      fail(message, at, error)
      return
    }
    say(message, own.posts, at, outcome)
    outcome.keeps.push(...own.keeps)
    outcome.discards.push(...own.discards)
  }

  /** Answers are not said when they come too late, nor to one who floods. */
  function say(message: Message, posts: readonly Post[], at: number, outcome: Outcome): void {
    if (message.at < at - TOO_LATE) {
      work.post(posts, at, true)
      return
    }
    switch (flood.turn(message, posts, at)) {
      case 'say':
        outcome.posts.push(...posts)
        break
      case 'last':
        outcome.posts.push(...flood.warned(posts))
        break
      case 'hush': {
        const { away, dropped, waiting } = flood.hushed(message, posts)
        outcome.posts.push(...away)
        work.post(dropped, at, true)
        work.hold(waiting, at, at - (at % HUSHED) + HUSHED)
        break
      }
    }
  }

  /** Each command decides upon what the one before it has done. */
  function decide(
    message: Message,
    chat: Chat | null,
    proposals: ReturnType<typeof understand>,
    now: number,
    own: Outcome,
  ): void {
    for (const proposal of proposals) {
      const { view, bind } = viewOf(known, work.factsAt(now), message, chat)
      if (bind !== null) {
        const who = view.speaker
        const asked = known.people.isAsked(who.contact)
        work.apply([{ do: 'bind', who, home: bind, source: 'alias' }], { now, message }, own)
        if (asked) work.apply(completed(view, bind), { now, message }, own)
      }
      const effects = proposal.decide(view)
      work.apply(effects, { now, message }, own)
      if (effects.length > 0 && view.speaker.positions.length > 0) account(proposal, message, now)
    }
  }

  /** What staff see and do by the chat stands in the account, by number or place and never by their words. */
  function account({ command, fields }: Understood, message: Message, at: number): void {
    const { cases = [] }: { readonly cases?: readonly number[] } = fields ?? {}
    const about = cases.length > 0 ? `case ${cases.join(', ')}` : addressKey(message.address)
    store.audit.note({ at, who: message.sender, deed: command, about })
  }

  function fail(message: Message, at: number, error: unknown): void {
    const { id, address, sender: contact, text } = message
    const why = reason(error)
    store.inbox.fail({ id, at, place: addressKey(address), contact, text, why })
    log({ level: 'error', what: 'a message could not be handled', about: id, why })
  }

  /** A message taken back: where only who did it is known, their last check-in of the last minutes is meant. */
  function takeBack(
    recall: Extract<Incoming, { kind: 'recall' }>,
    now: number,
    outcome: Outcome,
  ): void {
    const message = recall.recalled ?? lastOf(recall.sender, recall.at)
    if (message === null) return
    const own = nothing()
    const error = work.apart(() => {
      const effects = takenBack(work.factsAt(now), message)
      work.apply([...effects, { do: 'retract', message }], { now, message: null }, own)
    })
    if (error === null) outcome.posts.push(...own.posts)
    else log({ level: 'error', what: 'a recall failed', about: message, why: reason(error) })
  }

  function lastOf(contact: string | null, at: number): string | null {
    const home = contact === null ? null : known.people.homeOf(contact)
    if (contact === null || home === null) return null
    return store.checkIns.lastBy(contact, home, at - RECALLABLE)?.message ?? null
  }

  /** Somebody is there under a name; alias and name are clean. */
  function come(address: Address, contact: string, alias: string, name: string, at: number): void {
    const news =
      address.kind === 'group'
        ? known.people.seen(address.topic, contact, alias, at)
        : known.people.name(contact) === null
    if (!news) return
    const called = readAlias(alias).name || name || contact
    known.people.called({ contact, name: called }, at)
  }

  /** Whose alias was not known when they spoke, and is: what they said counts, as if they said it now. */
  function place(
    { contact: sender, name, alias }: Member,
    home: Home,
    chat: Chat,
    now: number,
    outcome: Outcome,
  ): void {
    const { address } = chat.here
    const message: Message = {
      kind: 'message',
      id: `meet:${sender}`,
      at: now,
      address,
      sender,
      name,
      alias,
      text: '',
      mentioned: false,
      quote: null,
      chain: null,
      attachment: null,
    }
    const own = nothing()
    const error = work.apart(() => {
      const { view } = viewOf(known, work.factsAt(now), message, chat)
      work.apply(completed(view, home), { now, message: null }, own)
    })
    if (error === null) outcome.posts.push(...own.posts)
    else
      log({ level: 'error', what: 'what was said before could not be placed', why: reason(error) })
  }

  return {
    /** Whether it was said one-to-one or in a bound group. */
    isOurs({ address }: Incoming): boolean {
      if (address.kind === 'contact' || chats(address) !== null) return true
      const name = address.kind === 'group' ? address.topic : address.partner
      if (!strangers.has(name)) {
        strangers.add(name)
        const what = 'nothing of street.yaml is called so; what is said there is left alone'
        log({ level: 'warn', what, about: cleanName(name) })
      }
      return false
    },
    take(incoming: Incoming, at: number, outcome: Outcome): void {
      switch (incoming.kind) {
        case 'message':
          hear(cleaned(incoming), at, outcome)
          break
        case 'recall':
          takeBack(incoming, at, outcome)
          break
        case 'join': {
          const { address, sender, alias, name } = incoming
          come(address, sender, cleanName(alias), cleanName(name), at)
          break
        }
        case 'leave':
          if (incoming.address.kind === 'group')
            known.people.left(incoming.address.topic, incoming.sender)
          break
      }
    },
    /** How the roll-calls stand that were answered: a count, or the end, once for all that came at once. */
    count(now: number, outcome: Outcome): void {
      for (const rollcall of known.rolls.answered()) {
        const own = nothing()
        const error = work.apart(() => {
          const accounted = known.rolls.accounted(rollcall, now)
          const effects = progress(work.factsAt(now), rollcall, accounted)
          work.apply(effects, { now, message: null }, own)
        })
        if (error === null) outcome.posts.push(...own.posts)
        else {
          const about = `roll-call ${rollcall.id}`
          log({ level: 'error', what: 'a count failed', about, why: reason(error) })
        }
      }
    },
    /** Learns who sits in a group, and binds those whose alias tells their household; the others' names are told. */
    meet(
      topic: string,
      members: readonly Member[],
      now: number,
      outcome: Outcome,
    ): readonly Effect[] {
      const chat = chats({ kind: 'group', topic })
      if (chat === null) return []
      const { here } = chat
      const strangers: string[] = []
      for (const { contact, ...shown } of members) {
        const alias = cleanName(shown.alias)
        const name = cleanName(shown.name)
        come(here.address, contact, alias, name, now)
        if (here.seat.kind !== 'area' || known.people.homeOf(contact) !== null) continue
        const { household } = readAlias(alias)
        const home = household === null ? null : findHome(household, dwellingsIn(known, here.areas))
        if (home !== null) {
          known.people.bind(contact, home, 'alias', now)
          if (known.people.isAsked(contact))
            place({ contact, name, alias }, home, chat, now, outcome)
        } else if (known.duties.of(contact).length === 0) strangers.push(alias || name)
      }
      return unplaced(work.factsAt(now), here.seat, topic, strangers)
    },
  }
}
