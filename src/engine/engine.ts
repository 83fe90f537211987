import type { Chat, Incoming, Member } from '../chat/chat.ts'
import { takeLetter } from '../domain/across/take-letter.ts'
import { lookAgain } from '../domain/alert/climb.ts'
import { fileTooLarge } from '../domain/case/late-file.ts'
import type { Letter } from '../domain/model/across/letter.ts'
import type { SeenRoom } from '../domain/model/area.ts'
import type { Address } from '../domain/model/post.ts'
import { roomsSeen } from '../domain/notify/lost-group.ts'
import { gap } from '../domain/notify/outage.ts'
import { befriended, unreached } from '../domain/notify/stranger.ts'
import { keepSlots } from '../domain/rota/keep-slots.ts'
import { keepRounds } from '../domain/round/keep-rounds.ts'
import type { OutboxRow } from '../store/messages/outbox.ts'
import type { Store } from '../store/store.ts'
import { advisorOf, type Consultation } from './advisor.ts'
import type { Cause, Outcome } from './apply.ts'
import { bindingsOf } from './binding.ts'
import { chatsOf } from './chats.ts'
import { heirOf } from './heir.ts'
import type { Proposed } from './intake/decision.ts'
import { type Acted, doorOf } from './intake/door.ts'
import { takeIn } from './intake/file.ts'
import { incomingOf, type Understanding } from './intake/incoming.ts'
import { membershipOf } from './intake/membership.ts'
import { countAnswered } from './intake/running-count.ts'
import { takeAdvice } from './intake/suggestion.ts'
import { twinsOf } from './intake/twin.ts'
import { type Fetched, keeperOf } from './kept-files.ts'
import { knowledgeOf, type Setting } from './knowledge.ts'
import { reason } from './log-line.ts'
import { partingOf } from './parting.ts'
import { personsOf } from './persons.ts'
import { accountFor, type Ways } from './sending/delivery.ts'
import type { Going } from './sending/lanes.ts'
import { spoken } from './sending/outbox.ts'
import { senderOf } from './sending/sender.ts'
import { alarmOf, type Deadlines } from './timers.ts'
import { workOf } from './transaction.ts'

export interface EngineOptions
  extends Setting,
    Understanding,
    Deadlines,
    Omit<Ways, 'paced' | 'persons'> {
  readonly store: Store
  readonly chat: Pick<Chat, 'say' | 'load' | 'bind' | 'accept' | 'accounts'>
  readonly login: Cause['login']
  /** The folder where pictures and files are kept. */
  readonly files: string
}

/** A message's way: inbox → commands → effects → outbox; and the deadlines. The clock is handed in, Unix ms. */
export interface Engine {
  /**
   * Takes in what the chat told of, in its order, in one transaction: durable on return. A message whose
   * command throws is marked failed and harms no other. Throws StoreError where the disk gives out.
   */
  receive(batch: readonly Incoming[], now: number): void
  /**
   * Does what somebody proposes by typed fields, as on the board, in one transaction: durable on return. The same
   * `decide` judges it as in the chat. What it answers a person is returned and goes nowhere else. What comes again
   * under an id is not done again. Throws StoreError where the disk gives out.
   */
  act(who: Member, where: Address, proposal: Proposed, now: number, id: string): Acted
  /** As `act`, by what is understood of words that did not come by the chat, as a partner's own system posts them. */
  actByWords(who: Member, where: Address, text: string, now: number, id: string): Acted
  /**
   * Takes in what the city or another street tells, in one transaction: durable on return. What comes again is not taken
   * in again. Throws StoreError where the disk gives out.
   */
  take(letter: Letter, now: number): void
  /** Does what fell due. */
  tick(now: number): void
  /** Sends what may leave now, and resolves when nothing more can; while it does, it looks again. */
  flush(now: number): Promise<void>
  /** The earliest moment at which `tick` or `flush` has something to do. */
  nextDue(): number | null
  /** Learns who sits in a group, and binds those whose alias tells their household. */
  meet(topic: string, members: readonly Member[], now: number): void
  /** What is being said, how many files are being fetched, and how many bytes of them are kept. */
  underWay(): { readonly going: readonly Going[]; readonly files: number; readonly kept: number }
  /**
   * Takes in which rooms the account is in: groups that changed are followed, or told of. Answers with the topics of those
   * that are another room than before, or found again: who sits there is to be learned.
   */
  rooms(seen: readonly SeenRoom[], now: number): readonly string[]
  /** The chat was deaf from one moment to another, or (`topics`) in some groups: the captains of open roll-calls hear of it. */
  gap(from: number, to: number, now: number, topics?: readonly string[]): void
  /** The chat is back after an outage, or one account of it: what could not be sent is tried at once. */
  retry(now: number, account?: string): void
  /** By which account of several something said there leaves; empty where there is one. */
  via(to: Address): string
  /** No more is begun; `flush` finishes what is being said. The store stays open. */
  close(): void
}

/** ms that a picture is waited for, from when its post was decided; then that stands without. */
const HELD = 20_000

/** A clock that goes back by more ms than that was set; by less it was put right. */
const SET_BACK = 60_000

/** Starts the engine on a store, as of a moment: takes up the street file, what recurs, and what a crash cut off. */
export function openEngine(options: EngineOptions, now: number): Engine {
  const { store, log, login } = options
  heirOf(store, options.street, now)
  const known = knowledgeOf(store, options)
  const { accounts } = options.chat
  const persons = accounts === undefined ? null : personsOf(known.positions, accounts)
  const twin = twinsOf()
  const ways = { ...options, paced: options.pace === 'real', persons }
  const sender = senderOf(known, ways, notReached)
  const work = workOf(known, { login, log, postsChanged: sender.changed })
  const chats = chatsOf(known)
  const membership = membershipOf(known, work, log)
  const incoming = incomingOf(known, work, chats, membership, options)
  const door = doorOf(known, work, chats, membership, options)
  const alarm = alarmOf(known, work, options)
  const keeper = keeperOf((...at) => options.chat.load(...at), options.files, log, stir)
  const advisor = advisorOf(options.advise ?? (async () => null), log, stir)
  let clock = now
  let open = true
  let speaks = true
  /** How many are being accepted as friends: what waits for them leaves then. */
  let accepting = 0
  let leaving: Promise<void> | null = null
  /** Ends a wait for something that is under way. */
  let stirred: () => void = () => {}

  const changes = store.areas.changes(options.street)
  const timers = alarm.missing(now)
  if (changes.length + timers.length > 0) {
    atOnce(() => {
      for (const area of changes) store.areas.put(area)
      for (const timer of timers) store.timers.set(timer)
    })
  }
  sender.recover(now)
  const parting = partingOf(known, work)
  parting.look(now)
  keepExpected()
  options.chat.bind(bindingsOf(known))

  function atOnce(doing: (outcome: Outcome) => void): void {
    after(work.atOnce(doing))
  }

  /** What is expected of people is as file and roster have it now. */
  function keepExpected(): void {
    const { duties = [], rotas = [] } = known
    const kept = store.rounds.open().length + store.slots.live().length
    if (duties.length + rotas.length + kept === 0) return
    const facts = work.factsAt(now)
    const effects = [...keepRounds(facts, true), ...keepSlots(facts, true)]
    if (effects.length === 0) return
    work.atOnce((outcome) => work.apply(effects, { now, attachment: null }, outcome))
  }

  /** Who is called in a group instead: see there. */
  function notReached(row: OutboxRow, contact: string, at: number): void {
    atOnce((outcome) => {
      const who = { contact, name: known.people.name(contact) ?? contact }
      work.apply(unreached(work.factsAt(at), row, who), { now: at, attachment: null }, outcome)
      work.post(outcome.posts, at)
    })
  }

  async function accept({ request, contact }: Outcome['accepts'][number]): Promise<void> {
    accepting += 1
    try {
      await options.chat.accept(request)
      if (!open) return
      atOnce((outcome) => {
        const effects = befriended(work.factsAt(clock), contact)
        work.apply(effects, { now: clock, attachment: null }, outcome)
        work.post(outcome.posts, clock)
      })
    } catch (error) {
      log({ level: 'warn', what: 'a friend could not be accepted', why: reason(error) })
    } finally {
      accepting -= 1
      stir()
    }
  }

  function stir(): void {
    stirred()
  }

  /** Sends as long as anything can leave, or something is under way that a post may wait for. */
  async function leave(): Promise<void> {
    for (;;) {
      const stirring = new Promise<void>((resolve) => {
        stirred = resolve
      })
      if (options.pace === 'paper') await Promise.all([keeper.idle(), advisor.idle()])
      keeper.note(fetched)
      advisor.note(advised)
      speaks = options.speech?.may() ?? true
      sender.advance(clock, opens, stir)
      const asking = open && (keeper.busy() || advisor.busy())
      if (!sender.busy() && !asking && accepting === 0) return
      await stirring
    }
  }

  /** What came of asking for a file is in its case's history, and told to whom it concerns. */
  function fetched(file: number, what: Fetched): void {
    atOnce((outcome) => {
      const facts = work.factsAt(clock)
      const effects =
        what.kind === 'here' ? takeIn(known, facts, file, what, outcome) : fileTooLarge(facts, file)
      work.apply(effects, { now: clock, attachment: null }, outcome)
      work.post(outcome.posts, clock)
    })
  }

  /** What an advisor said of a message is asked about, or the bot says what it says without it. */
  function advised(about: Consultation, say: string | null): void {
    atOnce((outcome) => {
      takeAdvice(known, work, about, say, clock, outcome)
      work.post(outcome.posts, clock)
    })
  }

  /** Nobody waits for a picture that is being fetched; it is shown when it is here, or not. */
  function opens(row: OutboxRow): number {
    if (!open || !speaks) return Number.POSITIVE_INFINITY
    const { picture, made } = row
    const awaited = spoken(row) && picture?.kind === 'kept' && keeper.awaited(picture.file)
    return awaited ? made + HELD : 0
  }

  /** What is to be done beside the records, once they are kept. */
  function after(outcome: Outcome): void {
    keeper.take(outcome)
    advisor.take(outcome.consultations)
    store.expiry.settle(clock)
    if (outcome.rebound.length > 0) options.chat.bind(outcome.rebound)
    for (const contact of outcome.reached) sender.reach(contact, clock)
    for (const contact of outcome.unheard) sender.unheard(contact, clock)
    for (const each of outcome.accepts) void accept(each)
  }

  /** Somebody may have taken a code back beside the running bot: whoever was bound by it has no right from here on. */
  function lookOutside(at: number): void {
    if (store.changedOutside()) parting.look(at)
  }

  function passing(at: number, through: (outcome: Outcome) => Acted): Acted {
    clock = at
    lookOutside(at)
    let acted: Acted = { kind: 'failed' }
    atOnce((outcome) => {
      acted = through(outcome)
      countAnswered(known, work, log, at, outcome)
      work.post(outcome.posts, at)
    })
    return acted
  }

  /** As the street knows those who are in it. */
  function named(batch: readonly Incoming[]): readonly Incoming[] {
    return persons === null ? batch : batch.map(persons.heard)
  }

  /** What came for the first time, by any account. */
  function admitted(ours: readonly Incoming[], at: number): readonly Incoming[] {
    const fresh = store.inbox.admit(ours, at)
    if (persons === null) return fresh
    return fresh.filter(
      (each) =>
        each.kind !== 'message' ||
        each.shared !== true ||
        store.inbox.admit([{ id: twin(each, at) }], at).length === 1,
    )
  }

  return {
    receive(batch, at) {
      clock = at
      lookOutside(at)
      const own = batch.every(incoming.isOurs) ? batch : batch.filter(incoming.isOurs)
      if (own.length === 0) return
      const ours = named(own)
      const doing = (outcome: Outcome) => {
        if (store.fragments.isStale(at)) store.fragments.expire(at)
        const fresh = admitted(ours, at)
        if (fresh.length > 0) store.memory.mark('in', at)
        for (const each of fresh) {
          work.post(outcome.posts.splice(0), at)
          incoming.take(each, at, outcome)
        }
        // What the last message and the counts have to say to one chat is one post.
        countAnswered(known, work, log, at, outcome)
        work.post(outcome.posts, at)
      }
      after(work.trusting(doing))
    },
    act: (who, where, proposal, at, id) =>
      passing(at, (outcome) => door.act({ id, who, where, at }, proposal, outcome)),
    actByWords: (who, where, text, at, id) =>
      passing(at, (outcome) => door.actByWords({ id, who, where, at }, text, outcome)),
    take(letter, at) {
      clock = at
      lookOutside(at)
      atOnce((outcome) => {
        if (!store.letters.arrive(letter.id, at, 'taken')) return
        const error = work.apart(() =>
          work.apply(takeLetter(work.factsAt(at), letter), { now: at, attachment: null }, outcome),
        )
        if (error !== null) {
          store.letters.fail(letter.id)
          const what = 'what the city tells could not be taken in'
          log({ level: 'error', what, about: letter.body.kind, why: reason(error) })
          return
        }
        work.post(outcome.posts, at)
      })
    },
    tick(at) {
      if (at < clock - SET_BACK) {
        atOnce((outcome) => {
          work.apply(lookAgain(work.factsAt(at)), { now: at, attachment: null }, outcome)
        })
      }
      lookOutside(at)
      const fired = new Set<string>()
      for (let more = (alarm.next() ?? Number.POSITIVE_INFINITY) <= at; more; ) {
        atOnce((outcome) => {
          more = alarm.fire(clock, at, fired, outcome)
        })
      }
      if (store.fragments.isStale(at)) atOnce(() => store.fragments.expire(at))
      clock = at
    },
    flush(at) {
      clock = at
      stir()
      leaving ??= leave().finally(() => {
        leaving = null
      })
      return leaving
    },
    nextDue() {
      const due = alarm.next()
      const leaving = sender.nextDue(clock, opens)
      return due === null || leaving === null ? (due ?? leaving) : Math.min(due, leaving)
    },
    meet(topic, members, at) {
      atOnce((outcome) => {
        const there = persons === null ? members : members.map(persons.member)
        const told = incoming.meet(topic, there, at, outcome)
        // Where groups count as told what the bot is, they count as known to their captains too.
        if (options.notice) work.apply(told, { now: at, attachment: null }, outcome)
        countAnswered(known, work, log, at, outcome)
        work.post(outcome.posts, at)
      })
    },
    rooms(seen, at) {
      clock = at
      const before = new Map(store.rooms.all().map((room) => [room.topic, room]))
      const rooms = persons === null ? seen : seen.map(persons.room)
      const effects = roomsSeen(work.factsAt(at), rooms)
      if (effects.length > 0) {
        atOnce((outcome) => {
          work.apply(effects, { now: at, attachment: null }, outcome)
          work.post(outcome.posts, at)
        })
      }
      return store.rooms.all().flatMap(({ topic, id, lost }) => {
        const known = before.get(topic)
        const news = lost === null && (known?.id !== id || known?.lost !== null)
        return id !== null && news ? [topic] : []
      })
    },
    gap(from, to, at, topics) {
      atOnce((outcome) => {
        work.apply(gap(work.factsAt(at), from, to, topics), { now: at, attachment: null }, outcome)
        work.post(outcome.posts, at)
      })
    },
    underWay: () => ({
      going: sender.going(),
      files: keeper.count(),
      kept: known.files.bytes(),
    }),
    retry: sender.retry,
    via: (to) => accountFor({ to }, ways),
    close() {
      open = false
      stir()
    },
  }
}
