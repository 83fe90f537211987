import type { Incoming, Member, Message } from '../chat/chat.ts'
import { progress } from '../domain/asking.ts'
import { quietAt } from '../domain/calendar.ts'
import type { Proposal } from '../domain/command.ts'
import type { Effect } from '../domain/effect.ts'
import { findHome } from '../domain/household.ts'
import { addressKey, type Post } from '../domain/post.ts'
import { recurring } from '../domain/recurring.ts'
import { type Timer, timerKey } from '../domain/timer.ts'
import type { Facts } from '../domain/view.ts'
import { readAlias } from '../language/alias.ts'
import type { Said, Where } from '../language/where.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/trouble.ts'
import { apply, type Cause, type Outcome } from './apply.ts'
import { keeperOf } from './attachment.ts'
import { cleanName } from './clean.ts'
import { factsOf, knowledgeOf, type Setting } from './facts.ts'
import { reason } from './log.ts'
import { type Chat, chatsOf, dwellingsIn } from './place.ts'
import { joined } from './posts.ts'
import { cleaned, saidIn, viewOf, whereOf } from './reading.ts'
import { senderOf, type Ways } from './sender.ts'

export interface EngineOptions extends Setting, Omit<Ways, 'paced'> {
  readonly store: Store
  /** What a message came to: none for talk, one command, or a check-in and one other. */
  readonly understand: (said: Said, where: Where) => readonly Pick<Proposal, 'command' | 'decide'>[]
  readonly onTimer: (timer: Timer, facts: Facts) => readonly Effect[]
  readonly login: Cause['login']
  /** The folder where pictures and files are kept. */
  readonly files: string
  /** `paper`: posts leave at once, as if the pace had been kept, and timers fire at their own time. */
  readonly pace: 'real' | 'paper'
}

/** A message's way: inbox → commands → effects → outbox; and the deadlines. The clock is handed in, Unix ms. */
export interface Engine {
  /**
   * Takes in what the chat told of, in its order, in one transaction: durable on return. A message whose
   * command throws is marked failed and harms no other. Throws StoreError where the disk gives out.
   */
  receive(batch: readonly Incoming[], now: number): void
  /** Does what fell due. */
  tick(now: number): void
  /** Sends what may leave now, and resolves when nothing more can. */
  flush(now: number): Promise<void>
  /** The earliest moment at which `tick` or `flush` has something to do. */
  nextDue(): number | null
  /** Learns who sits in a group, and binds those whose alias tells their household. */
  meet(topic: string, members: readonly Member[], now: number): void
  /** The chat is back after an outage: what could not be sent is tried at once. */
  retry(now: number): void
  /** No more is done; the store stays open. */
  close(): void
}

/** A message this much older than now is not answered any more. Its check-in counts. */
const TOO_LATE = 30 * 60_000
/** A timer whose work fails is tried again after so many ms. */
const AGAIN = 10 * 60_000
/** Timers that fire in one transaction. */
const AT_ONCE = 200

/** Starts the engine on a store, as of a moment. */
export function openEngine(options: EngineOptions, now: number): Engine {
  const { store, log, login } = options
  const known = knowledgeOf(store, options)
  const chats = chatsOf(known)
  const sender = senderOf(known, { ...options, paced: options.pace === 'real' })
  const keeper = keeperOf(store, options.files, log)
  const strangers = new Set<string>()
  let facts = factsOf(known, now)
  let clock = now
  let open = true
  let sending: Promise<void> = Promise.resolve()

  start()

  /** Takes up the street file, what recurs, and what a crash cut off. */
  function start(): void {
    const changes = store.areas.changes(options.street)
    const due = new Map(store.timers.all().map((timer) => [timerKey(timer), timer.due]))
    const timers = recurring(now, options.policy).filter((timer) => {
      const set = due.get(timerKey(timer))
      return set === undefined || (set > now && set !== timer.due)
    })
    if (changes.length + timers.length > 0) {
      store.whole(() => {
        for (const area of changes) store.areas.put(area)
        for (const timer of timers) store.timers.set(timer)
      })
    }
    sender.recover(now)
  }

  function factsAt(at: number): Facts {
    if (facts.now !== at) facts = factsOf(known, at)
    return facts
  }

  /** Runs work in one transaction; if it fails, nothing of it is remembered. */
  function atOnce(work: (outcome: Outcome) => void): void {
    const outcome = nothing()
    try {
      store.whole(() => {
        work(outcome)
        store.numbers.keep()
      })
    } catch (error) {
      known.forget()
      store.numbers.reread()
      sender.changed()
      throw error
    }
    keeper.take(outcome)
  }

  /** Runs work that may fail by itself; answers with the error. A store that gives out fails the whole. */
  function apart(work: () => void): unknown {
    try {
      store.part(work)
      return null
    } catch (error) {
      if (error instanceof StoreError) throw error
      known.forget()
      return error
    }
  }

  /** Puts posts in the outbox, joined where they go to one chat. An answer that comes too late is not said. */
  function post(posts: readonly Post[], at: number, late: boolean): void {
    if (posts.length === 0) return
    const idle = posts.filter((each) => late && each.answer && each.about.length === 0)
    const worth = idle.length === 0 ? posts : posts.filter((each) => !idle.includes(each))
    for (const each of joined(worth, quietAt(at, options.policy))) put(each, 'pending')
    for (const each of idle) put(each, 'stale')
    sender.changed()

    function put(each: Post, state: 'pending' | 'stale'): void {
      store.outbox.add(store.numbers.next('post'), each, at, state)
    }
  }

  function isBound(incoming: Incoming): boolean {
    if (incoming.address.kind === 'contact') return true
    const { topic } = incoming.address
    if (chats(topic) !== null) return true
    if (!strangers.has(topic)) {
      strangers.add(topic)
      const what = 'no group of street.yaml has this topic; what is said there is left alone'
      log({ level: 'warn', what, about: cleanName(topic) })
    }
    return false
  }

  function take(incoming: Incoming, at: number, outcome: Outcome): void {
    switch (incoming.kind) {
      case 'message':
        hear(cleaned(incoming), at, outcome)
        break
      case 'recall':
        takeBack(incoming, at)
        break
      case 'join':
        come(incoming.address, incoming.sender, incoming.alias, incoming.name, at)
        break
      case 'leave':
        if (incoming.address.kind === 'group')
          known.people.left(incoming.address.topic, incoming.sender)
        break
    }
  }

  function hear(message: Message, at: number, outcome: Outcome): void {
    const { address } = message
    const chat = address.kind === 'group' ? chats(address.topic) : null
    come(address, message.sender, message.alias, message.name, at)
    let proposals: ReturnType<EngineOptions['understand']>
    try {
      proposals = options.understand(saidIn(message), whereOf(known, message, chat))
    } catch (error) {
      fail(message, at, error)
      return
    }
    if (proposals.length === 0) return
    const own = nothing()
    const error = apart(() => decide(message, chat, proposals, at, own))
    if (error !== null) {
      fail(message, at, error)
      return
    }
    if (message.at < at - TOO_LATE) post(own.posts, at, true)
    else outcome.posts.push(...own.posts)
    outcome.keeps.push(...own.keeps)
    outcome.discards.push(...own.discards)
  }

  /** How the roll-calls stand that were answered: a count, or the end, once for all that came at once. */
  function count(at: number, outcome: Outcome): void {
    for (const rollcall of known.rolls.answered()) {
      const own = nothing()
      const error = apart(() => {
        const effects = progress(factsAt(at), rollcall, factsAt(at).tally(rollcall))
        apply(known, effects, { now: at, message: null, login }, own)
      })
      if (error === null) outcome.posts.push(...own.posts)
      else {
        const about = `roll-call ${rollcall.id}`
        log({ level: 'error', what: 'a count failed', about, why: reason(error) })
      }
    }
  }

  function decide(
    message: Message,
    chat: Chat | null,
    proposals: ReturnType<EngineOptions['understand']>,
    at: number,
    own: Outcome,
  ): void {
    const cause: Cause = { now: at, message, login }
    for (const proposal of proposals) {
      const { view, bind } = viewOf(known, factsAt(at), message, chat)
      const who = view.speaker
      if (bind !== null)
        apply(known, [{ do: 'bind', who, home: bind, source: 'alias' }], cause, own)
      apply(known, proposal.decide(view), cause, own)
    }
  }

  function fail(message: Message, at: number, error: unknown): void {
    const { id, address, sender: contact, text } = message
    const why = reason(error)
    store.inbox.fail({ id, at, place: addressKey(address), contact, text, why })
    log({ level: 'error', what: 'a message could not be handled', about: id, why })
  }

  /** A message taken back: where only who did it is known, their last check-in of the last minutes is meant. */
  function takeBack(
    { recalled, sender: who, at: sent }: Extract<Incoming, { kind: 'recall' }>,
    at: number,
  ): void {
    const home = who === null ? null : known.people.homeOf(who)
    const message =
      recalled ??
      (who === null || home === null
        ? null
        : (store.checkIns.lastBy(who, home, sent - RECALLABLE)?.message ?? null))
    if (message === null) return
    const error = apart(() =>
      apply(known, [{ do: 'retract', message }], { now: at, message: null, login }, nothing()),
    )
    if (error !== null)
      log({ level: 'error', what: 'a recall failed', about: message, why: reason(error) })
  }

  function come(
    address: Incoming['address'],
    contact: string,
    alias: string,
    name: string,
    at: number,
  ): void {
    const shown = cleanName(alias)
    const news =
      address.kind === 'group'
        ? known.people.seen(address.topic, contact, shown, at)
        : known.people.name(contact) === null
    if (!news) return
    const called = readAlias(shown).name || cleanName(name) || contact
    known.people.called({ contact, name: called }, at)
  }

  function fire(timer: Timer, at: number, outcome: Outcome): readonly Post[] {
    const own = nothing()
    const error = apart(() => {
      store.timers.drop(timer)
      const cause: Cause = { now: at, message: null, login }
      apply(known, options.onTimer(timer, factsAt(at)), cause, own)
    })
    if (error === null) {
      outcome.discards.push(...own.discards)
      return own.posts
    }
    postpone(timer, at, reason(error))
    return []
  }

  function postpone(timer: Timer, at: number, why: string): void {
    store.timers.set({ ...timer, due: at + AGAIN })
    log({ level: 'error', what: 'a timer failed, and waits', about: timerKey(timer), why })
  }

  /** Fires up to `AT_ONCE` timers; answers whether there may be more. What is said at one moment is joined. */
  function fireSome(until: number, fired: Set<string>, outcome: Outcome): boolean {
    let posts: readonly Post[] = []
    let moment = clock
    for (let count = 0; count < AT_ONCE; count++) {
      const timer = store.timers.first()
      if (timer === undefined || timer.due > until) {
        post(posts, moment, false)
        return false
      }
      const at = options.pace === 'paper' ? Math.max(timer.due, clock) : until
      if (at !== moment) {
        post(posts, moment, false)
        posts = []
        moment = at
      }
      const firing = `${timerKey(timer)} ${timer.due}`
      if (fired.has(firing)) postpone(timer, at, 'it set itself to the moment it had fired at')
      else posts = [...posts, ...fire(timer, at, outcome)]
      fired.add(firing)
    }
    post(posts, moment, false)
    return true
  }

  return {
    receive(batch, at) {
      clock = at
      const ours = batch.every(isBound) ? batch : batch.filter(isBound)
      if (ours.length === 0) return
      atOnce((outcome) => {
        const fresh = store.inbox.admit(ours, at)
        if (fresh.length > 0) store.memory.mark('in', at)
        for (const incoming of fresh) {
          post(outcome.posts.splice(0), at, false)
          take(incoming, at, outcome)
        }
        count(at, outcome)
        post(outcome.posts, at, false)
      })
    },
    tick(at) {
      const fired = new Set<string>()
      for (let more = (store.timers.first()?.due ?? Number.POSITIVE_INFINITY) <= at; more; ) {
        atOnce((outcome) => {
          more = fireSome(at, fired, outcome)
        })
      }
      clock = at
    },
    flush(at) {
      clock = at
      sending = sending
        .catch(() => {})
        .then(async () => {
          await keeper.settled()
          await sender.flush(at, () => open)
        })
      return sending
    },
    nextDue() {
      const timer = store.timers.first()?.due ?? null
      const leaving = sender.nextDue(clock)
      if (timer === null || leaving === null) return timer ?? leaving
      return Math.min(timer, leaving)
    },
    meet(topic, members, at) {
      const chat = chats(topic)
      if (chat === null) return
      atOnce(() => {
        for (const { contact, name, alias } of members) {
          come({ kind: 'group', topic }, contact, alias, name, at)
          if (chat.here.seat.kind !== 'area' || known.people.homeOf(contact) !== null) continue
          const { household } = readAlias(cleanName(alias))
          const home = household && findHome(household, dwellingsIn(known, chat.here.areas))
          if (home) known.people.bind(contact, home, 'alias', at)
        }
      })
    },
    retry: (at) => sender.retry(at),
    close() {
      open = false
    },
  }
}

/** WeChat lets a message be taken back for two minutes. */
const RECALLABLE = 3 * 60_000

function nothing(): Outcome {
  return { posts: [], keeps: [], discards: [] }
}
