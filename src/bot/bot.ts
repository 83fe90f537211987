import { join } from 'node:path'
import type { AccountCondition } from '../alarm/trouble.ts'
import { assemble, type Surroundings } from '../assembly/assembly.ts'
import type { Chat, Health, Incoming } from '../chat/chat.ts'
import type { Config } from '../config/config.ts'
import { ACCOUNT_LOST } from '../domain/model/across/account-lost.ts'
import type { Letter } from '../domain/model/across/letter.ts'
import type { Late } from '../domain/model/post.ts'
import { earliest } from '../domain/model/time.ts'
import { seenRooms } from '../engine/binding.ts'
import { lateness } from '../engine/lateness.ts'
import type { Log } from '../engine/log-line.ts'
import { reason } from '../engine/log-line.ts'
import { dueAt, NOT_A_FRIEND, spoken } from '../engine/sending/outbox.ts'
import { OUT } from '../engine/sending/sender.ts'
import type { Door } from '../server/context.ts'
import type { Meter } from '../server/meter.ts'
import type { Store } from '../store/store.ts'
import { createLive } from './live.ts'
import { modelOf } from './model.ts'
import { tellPartner } from './partner-hook.ts'

export interface BotOptions {
  readonly config: Config
  readonly store: Store
  /** The data folder; pictures and files lie below it. */
  readonly data: string
  readonly chat: Chat
  /** Unix ms. */
  readonly now: () => number
  readonly pace: 'real' | 'paper'
  readonly log: Log
  readonly login?: Surroundings['login']
  readonly guides?: Surroundings['guides']
  readonly speech?: Surroundings['speech']
  readonly meter?: Meter
  /** Whether groups hear, once, what the bot keeps; they do if not said. */
  readonly notice?: boolean
  /** Hears what the chat tells of itself, after the bot has acted on it. */
  readonly health?: (health: Health) => void
  /** Hears all that is delivered, to write it down; it neither waits nor throws. */
  readonly record?: (incoming: Incoming) => void
  /** It cannot go on. */
  readonly fatal: (error: unknown) => void
}

/** The bot at work on a chat. */
export type Bot = Awaited<ReturnType<typeof startBot>>

/** Begins the mark of when the account was last found in a group; its topic ends it. */
export const FOUND = 'group:'

/** Starts the engine on a chat, by the clock. */
export async function startBot(options: BotOptions) {
  const { config, store, data, now, pace, log, meter, fatal } = options
  const chat = meter === undefined ? options.chat : metered(options.chat, meter)
  const surroundings = {
    store,
    chat,
    hook: tellPartner,
    model: modelOf(config.policy),
    notice: options.notice ?? true,
    files: join(data, 'files'),
    pictures: join(data, 'pictures'),
    now,
    pace,
    log,
    ...(options.login === undefined ? {} : { login: options.login }),
    guides: options.guides,
    speech: options.speech,
  }
  const engine = assemble(config, surroundings)
  store.waitBriefly()
  const live = createLive({ engine, now, log, fatal })
  let delivered = 0
  let meeting: Promise<void> = Promise.resolve()
  let stopped = false
  let self: string | null = null
  /** By which account of several each group is heard; and who sits there, by which one that was learned. */
  const heardBy = new Map<string, string>()
  const met = new Set<string>()

  function deliver(incoming: Incoming): void {
    delivered += 1
    options.record?.(incoming)
    live.deliver(incoming)
  }

  function hear(health: Health): void {
    const about = health.account === undefined ? {} : { about: health.account }
    noteAccounts()
    noteVoice(health)
    switch (health.kind) {
      case 'login':
        log({ level: 'info', what: 'logged in to WeChat', ...about })
        void live.run(() => engine.retry(now(), health.account))
        self = health.self
        lookAtGroups(true, health.account)
        break
      case 'groups':
        if (self !== null) lookAtGroups(false)
        break
      case 'logout':
        log({ level: 'warn', what: 'logged out of WeChat', ...about })
        break
      case 'scan':
        log({ level: 'warn', what: 'a login code waits to be scanned', ...about })
        break
      case 'gap':
        log({ level: 'warn', what: 'what was said meanwhile may be missing', ...about })
        void live.run(() => engine.gap(health.from, health.to, now(), health.topics))
        break
      case 'error':
        log({ level: 'warn', what: 'trouble with WeChat', ...about, why: health.why })
        break
      case 'dead':
        fatal(new Error(health.why))
        break
    }
    options.health?.(health)
  }

  /** Whether a street's only account is lost is kept, for the city to know. */
  function noteVoice(health: Health): void {
    if (chat.accounts !== undefined) return
    const { memory } = store
    const lost = health.kind === 'logout' || (health.kind === 'error' && health.lost === true)
    const known = memory.marked(ACCOUNT_LOST) !== undefined
    if (lost && !known) void live.run(() => store.whole(() => memory.mark(ACCOUNT_LOST, now())))
    if (health.kind === 'login' && known)
      void live.run(() => store.whole(() => memory.unmark(ACCOUNT_LOST)))
  }

  /** How the accounts stand is kept; who sits in a group is learned anew of an account that takes it over. */
  function noteAccounts(): void {
    const { accounts } = chat
    if (accounts === undefined) return
    const standing = accounts.standing()
    void live.run(() => store.whole(() => store.accounts.put(standing)))
    const taken = [...config.street.seats.keys()].filter((topic) => {
      const by = accounts.via({ kind: 'group', topic })
      const before = heardBy.get(topic)
      heardBy.set(topic, by)
      return before !== undefined && before !== by && !met.has(`${by} ${topic}`)
    })
    if (taken.length > 0) {
      look(async () => {
        for (const topic of taken) await meet(topic)
      })
    }
  }

  function lookAtGroups(all: boolean, account?: string): void {
    look(() => findGroups(all, account))
  }

  /** One look after another. */
  function look(looking: () => Promise<void>): void {
    meeting = meeting
      .then(looking)
      .catch((error) =>
        log({ level: 'warn', what: 'the groups could not be read', why: reason(error) }),
      )
  }

  /** Finds the groups of the street file, and learns who sits in them: in all, or in those that are new. */
  async function findGroups(all: boolean, account?: string): Promise<void> {
    const { seats } = config.street
    const seen = await seenRooms(chat, seats.keys())
    if (stopped) return
    const there = new Set(seen.map(({ topic }) => topic))
    let found: readonly string[] = []
    await live.run(() => {
      found = engine.rooms(seen, now())
    })
    noteAccounts()
    const complete = chat.accounts?.standing().every(({ up }) => up) ?? true
    const isIts = (topic: string) =>
      account === undefined || chat.accounts?.via({ kind: 'group', topic }) === account
    for (const topic of seats.keys()) {
      if (there.has(topic)) {
        if ((all && isIts(topic)) || found.includes(topic)) await meet(topic)
      } else if (all && complete) {
        log({ level: 'warn', what: 'the account is in no group of this topic', about: topic })
      }
    }
  }

  async function meet(topic: string): Promise<void> {
    const members = await chat.members(topic)
    if (stopped) return
    met.add(`${chat.accounts?.via({ kind: 'group', topic }) ?? ''} ${topic}`)
    const others = members.filter(({ contact }) => contact !== self)
    await live.run(() => {
      engine.meet(topic, others, now())
      store.whole(() => store.memory.mark(FOUND + topic, now()))
    })
  }

  const rules = { policy: config.policy, paced: pace === 'real' }

  /** What waits to leave by an account; null: by whichever. */
  function waitingAt(account: string | null) {
    const waiting = store.outbox.waiting()
    return account === null ? waiting : waiting.filter((row) => engine.via(row.to) === account)
  }

  function lateAt(account: string | null): Late | null {
    const { going } = engine.underWay()
    const own = going.filter((each) => account === null || each.account === account)
    const lastOut = store.memory.marked(account === null ? 'out' : OUT + account) ?? null
    const waiting = waitingAt(account)
    const heldSince = live.heldSince()
    return lateness({ now: now(), waiting, going: own, heldSince, lastOut }, rules)
  }

  const door: Door = {
    act: (who, where, proposal, id) => live.once(() => engine.act(who, where, proposal, now(), id)),
    actByWords: (who, where, text, id) =>
      live.once(() => engine.actByWords(who, where, text, now(), id)),
  }

  await chat.start({ deliver, health: hear })
  await live.settle()

  return {
    settle: live.settle,
    /** It may speak again, or something else has changed: it looks what may leave. */
    stir: () => void live.run(() => {}),
    door,
    /** Takes in what the city tells; resolves when it is kept. */
    take: (letter: Letter): Promise<void> => live.run(() => engine.take(letter, now())),
    /** How much the chat has delivered so far. */
    delivered: () => delivered,
    nextDue: () => engine.nextDue(),
    /** Resolves when the groups found at the login are known. */
    met: () => meeting,
    /** Whether what is to be said is late, and why; of several accounts the worst. */
    late(): Late | null {
      if (chat.accounts === undefined) return lateAt(null)
      const names = chat.accounts.standing().map(({ name }) => name)
      const all = [...names, ''].flatMap((name) => lateAt(name) ?? [])
      return all.toSorted((a, b) => b.ms - a.ms)[0] ?? null
    },
    /** How each of several accounts is doing; none where there is one. */
    accounts(): readonly AccountCondition[] {
      return (chat.accounts?.standing() ?? []).map((account) => {
        const unsaid = waitingAt(account.name).filter((row) => !spoken(row))
        const dues = unsaid
          .filter(({ why }) => why !== NOT_A_FRIEND)
          .map((row) => dueAt(row, rules))
        return { ...account, late: lateAt(account.name), oldestDue: earliest(dues) }
      })
    },
    /** Files that are being fetched. */
    fetching: () => engine.underWay().files,
    /** Bytes of pictures and files that are kept. */
    kept: () => engine.underWay().kept,
    /** Finishes what is in hand. */
    async stop(): Promise<void> {
      stopped = true
      // First what is being said, which needs the chat; whoever reads groups meanwhile is not waited for.
      await live.stop()
      await chat.stop()
    },
  }
}

/** The chat, with what comes and goes counted. */
function metered(chat: Chat, meter: Meter): Chat {
  return {
    ...chat,
    start: (hear) =>
      chat.start({
        ...hear,
        deliver(incoming) {
          meter.heard()
          hear.deliver(incoming)
        },
      }),
    async say(outgoing) {
      const sent = await chat.say(outgoing)
      meter.said(sent.kind)
      return sent
    },
  }
}
