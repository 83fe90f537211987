import type { Incoming, Member, Message } from '../../chat/chat.ts'
import type { Effect } from '../../domain/model/effect.ts'
import type { Policy } from '../../domain/model/policy.ts'
import { addressKey, type Post } from '../../domain/model/post.ts'
import { hashOf } from '../../language/hash.ts'
import type { Said, Where } from '../../language/where.ts'
import type { Advise } from '../advisor.ts'
import type { Outcome } from '../apply.ts'
import type { Chat, Chats } from '../chats.ts'
import { cleanName } from '../clean.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import { nothing, type Work } from '../transaction.ts'
import { decideUpon, type Proposed } from './decision.ts'
import { friendship, wroteAlone } from './friendship.ts'
import { lastSaid } from './last-said.ts'
import type { Membership } from './membership.ts'
import { cleaned, occasionOf, saidIn, senderOf, whereOf } from './reading.ts'
import { takeBack } from './recall.ts'
import { namesAround } from './suggestion.ts'

export interface Understanding {
  /** What a message resulted in: none for talk, one command, or a check-in and one other. */
  readonly understand: (said: Said, where: Where) => readonly Proposed[]
  /** Asks an advisor what somebody meant; absent where none is to be asked. */
  readonly advise?: Advise | undefined
  readonly log: Log
}

/** Cards are a few kB; a forwarded record of a hundred pictures is less than this. */
const LONG_CARD = 256 * 1024
/** A message this much older than now is not answered any more. Its check-in counts. */
const TOO_LATE = 30 * 60_000
/** What a chat that floods hears of its cases is gathered over such spans, and leaves at their end. */
const HUSHED = 2 * 60_000

/** What becomes of what the chat tells of: messages, recalls, people who come and go. */
export function incomingOf(
  known: Knowledge,
  work: Work,
  chats: Chats,
  membership: Membership,
  { understand, advise, log }: Understanding,
) {
  const { store } = known
  const strangers = new Set<string>()
  const last = lastSaid()

  function hear(message: Message, at: number, outcome: Outcome): void {
    const chat = chats(message.address)
    const who = senderOf(message)
    if (message.address.kind === 'contact') wroteAlone(known, work, message.sender, at, outcome)
    // A bound group's own topic is one string for all: aliases are found by it without reading it.
    membership.come(chat?.here.address ?? message.address, who, at)
    last.note(message.sender, message.address, message.id, message.at)
    if (message.card !== undefined) {
      passOver(message.id, message.card)
      return
    }
    let proposals: ReturnType<typeof understand>
    try {
      proposals = understand(
        saidIn(known, message),
        whereOf(known, work.factsAt(at), who, chat, message),
      )
    } catch (error) {
      fail(message, at, error)
      return
    }
    if (proposals.length > 0) decide(message, who, chat, proposals, at, outcome)
  }

  /** Nobody wrote what stands in a card. One that is absurdly long is told of, for it may be meant to do harm. */
  function passOver(id: string, { of, size }: NonNullable<Message['card']>): void {
    if (size < LONG_CARD) return
    const why = `it is a card (${of}) of ${Math.round(size / 1024)} kB`
    log({ level: 'warn', what: 'a message is not read', about: id, why })
  }

  function decide(
    message: Message,
    who: Member,
    chat: Chat | null,
    proposals: readonly Proposed[],
    at: number,
    outcome: Outcome,
  ): void {
    const { attachment } = message
    const own = nothing()
    const error = work.apart(() => {
      const wanted = { who, chat, occasion: occasionOf(known, message), attachment }
      decideUpon(known, work, wanted, proposals, at, own)
    })
    if (error !== null) {
      fail(message, at, error)
      return
    }
    const unclear = advise !== undefined && isPutToAdvisor(known.policy, message) ? own.unclear : []
    say(known, work, { message, who, chat, posts: own.posts, unclear }, at, outcome)
    outcome.keeps.push(...own.keeps)
    outcome.lines.push(...own.lines)
    outcome.rebound.push(...own.rebound)
    for (const file of own.discards) outcome.discards.push(file)
  }

  function fail(message: Message, at: number, error: unknown): void {
    const { id, address, sender: contact, text } = message
    const why = reason(error)
    store.inbox.fail({ id, at, place: addressKey(address), contact, text, why })
    log({ level: 'error', what: 'a message could not be handled', about: id, why })
  }

  return {
    /** Whether it was said one-to-one or in a bound group. */
    isOurs({ address }: Incoming): boolean {
      if (address.kind === 'contact' || chats(address) !== null) return true
      const name = address.kind === 'group' ? address.topic : address.partner
      if (!strangers.has(name)) {
        strangers.add(name)
        const what = 'nothing of street.yaml is called so; what is said there is left alone'
        // Its name is its people's: the log has a stand-in, the same each time.
        log({ level: 'warn', what, about: `group ${hashOf(name).toString(36)}` })
      }
      return false
    },
    take(incoming: Incoming, at: number, outcome: Outcome): void {
      switch (incoming.kind) {
        case 'message':
          hear(cleaned(incoming), at, outcome)
          break
        case 'friendship':
          friendship(known, work, incoming, at, outcome)
          break
        case 'recall':
          takeBack(known, work, log, last, incoming, at, outcome)
          break
        case 'join': {
          const { address, sender: contact, alias, name } = incoming
          const who = { contact, name: cleanName(name), alias: cleanName(alias) }
          membership.come(address, who, at)
          break
        }
        case 'leave':
          membership.leave(incoming.address, incoming.sender)
          break
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
      return chat === null ? [] : membership.meet(chat, topic, members, now, outcome)
    },
  }
}

/** Whether what was not understood of a message is put to the advisor first. */
function isPutToAdvisor({ advisor }: Policy, { address, mentioned }: Message): boolean {
  const kind = address.kind === 'contact' ? 'direct' : mentioned ? 'mentioned' : 'near-miss'
  return advisor?.only.includes(kind) ?? false
}

/** What a message results in: its posts, and those of them that wait a moment for an advisor's word. */
interface Due {
  readonly message: Message
  readonly who: Member
  readonly chat: Chat | null
  readonly posts: readonly Post[]
  readonly unclear: readonly Post[]
}

/** Answers are not said when they come too late, nor to one who floods. */
function say(
  known: Knowledge,
  work: Work,
  { message, who, chat, posts, unclear }: Due,
  at: number,
  outcome: Outcome,
): void {
  const { flood, policy } = known
  if (message.at < at - TOO_LATE) {
    work.post(posts, at, true)
    return
  }
  switch (flood.turn(message, posts, at)) {
    case 'say':
      outcome.posts.push(...posts.filter((post) => !unclear.includes(post)))
      for (const post of unclear) {
        const instead = work.keepBack(post, at, at + (policy.advisor?.wait ?? 0))
        const where = whereOf(known, work.factsAt(at), who, chat, message)
        outcome.consultations.push({
          message,
          who,
          where,
          names: namesAround(known, message),
          instead,
        })
      }
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
