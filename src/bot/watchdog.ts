import { againAfter, bulletin, dying, risen, type Standing } from '../alarm/bulletin.ts'
import { type Road, sendByAll } from '../alarm/road.ts'
import { type AccountCondition, isTrouble, lostFor, troublesOf } from '../alarm/trouble.ts'
import type { Health } from '../chat/chat.ts'
import type { Config } from '../config/config.ts'
import type { Late } from '../domain/model/post.ts'
import { earliest, HOUR, MINUTE } from '../domain/model/time.ts'
import type { Log } from '../engine/log-line.ts'
import { reason } from '../engine/log-line.ts'
import { dueAt, NOT_A_FRIEND, spoken } from '../engine/sending/outbox.ts'
import type { Store } from '../store/store.ts'
import { told } from './refusal.ts'

export interface WatchOptions {
  readonly config: Config
  readonly store: Store
  readonly roads: readonly Road[]
  readonly backupFailed: () => boolean
  /** What keeps posts that should have left; null: they leave. */
  readonly late: () => Late | null
  /** Bytes of pictures and files that are kept. */
  readonly kept: () => number
  /** How each of several accounts is; none where there is one. */
  readonly accounts?: () => readonly AccountCondition[]
  /** Unix ms. */
  readonly now: () => number
  readonly log: Log
}

/** ms between two looks. */
const EVERY = 15_000
/** Marks in the database: when it was last alive, ended in good order, and told of something. */
const ALIVE = 'alive'
const ENDED = 'ended'
const DIED = 'alarm:died'
const toldMark = (name: string) => `alarm:${name}`

/** Watches over the bot, and tells by another road what WeChat itself cannot. */
export function watchOver({
  config,
  store,
  roads,
  backupFailed,
  late,
  kept,
  accounts = () => [],
  now,
  log,
}: WatchOptions) {
  const { street, policy } = config
  const { memory } = store
  let line = { up: false, since: now() }
  /** When messages could not be had. */
  let unread: readonly number[] = []
  let standing: Standing = rememberedStanding()
  let looking: Promise<void> | null = null

  /** What was told in an earlier life is not told again so soon. */
  function rememberedStanding(): Standing {
    return new Map(
      memory.markedWith(toldMark('')).flatMap((trouble) => {
        const at = memory.marked(toldMark(trouble))
        return !isTrouble(trouble) || at === undefined || at < now() - againAfter(trouble)
          ? []
          : [[trouble, { since: at, told: at }]]
      }),
    )
  }

  function mark(...keys: readonly string[]): void {
    try {
      store.whole(() => {
        for (const key of keys) memory.mark(key, now())
      })
    } catch (error) {
      log({ level: 'warn', what: 'a mark could not be written', why: reason(error) })
    }
  }

  async function send(text: string): Promise<boolean> {
    const { through, failed } = await sendByAll(roads, text, now())
    for (const why of failed) log({ level: 'error', what: 'an alarm did not go out', why })
    return through
  }

  async function look(): Promise<void> {
    const at = now()
    const each = accounts()
    if (each.length > 0) store.whole(() => store.accounts.put(each))
    const rules = { policy, paced: true }
    unread = unread.filter((when) => when > at - HOUR)
    const unsaid = store.outbox.waiting().filter((row) => !spoken(row) && row.why !== NOT_A_FRIEND)
    const dues = unsaid.map((row) => dueAt(row, rules))
    const condition = {
      now: at,
      ...line,
      lastIn: memory.marked('in') ?? null,
      unread: unread.length,
      oldestDue: earliest(dues),
      firstTimer: store.timers.first()?.due ?? null,
      lostGroups: store.rooms
        .all()
        .flatMap(({ topic, lost }) => (lost === null ? [] : [{ topic, lost }])),
      backupFailed: backupFailed(),
      late: late(),
      kept: kept(),
      accounts: each,
    }
    const troubles = troublesOf(condition, policy)
    const next = bulletin(
      standing,
      troubles,
      street.name,
      at,
      lostFor(condition),
      (account) => each.find(({ name }) => name === account)?.silent ?? [],
    )
    if (next.text !== null && roads.length > 0 && !(await send(next.text))) return
    standing = next.standing
    const news = [...standing].filter(([, { told }]) => told === at)
    mark(ALIVE, ...news.map(([trouble]) => toldMark(trouble)))
  }

  const [alive, ended] = [memory.marked(ALIVE), memory.marked(ENDED)]
  if (alive !== undefined && alive > (ended ?? 0) && now() - alive > 5 * MINUTE) {
    void send(risen(street.name, alive, now()))
  }
  const timer = setInterval(() => {
    // One after another: a road may be slow.
    looking ??= look()
      .catch((error) => log({ level: 'error', what: 'the watch failed', why: reason(error) }))
      .finally(() => {
        looking = null
      })
  }, EVERY)
  timer.unref()

  return {
    hear(health: Health): void {
      if (health.kind === 'error' && health.unread === true) unread = [...unread, now()]
      if (health.account !== undefined) {
        const all = accounts()
        const some = all.length === 0 ? health.kind === 'login' : all.some(({ up }) => up)
        if (some !== line.up) line = { up: some, since: now() }
        return
      }
      const up = health.kind === 'login'
      const down =
        health.kind === 'logout' ||
        health.kind === 'scan' ||
        health.kind === 'dead' ||
        (health.kind === 'error' && health.lost === true)
      if (up !== line.up && (up || down)) line = { up, since: now() }
    },
    /** Ends the watch; where the program ends because of an error, it is told, once an hour. */
    async stop(error: unknown = null): Promise<void> {
      clearInterval(timer)
      if (error === null) {
        mark(ENDED)
        return
      }
      await looking
      const last = memory.marked(DIED)
      if (last !== undefined && now() - last < HOUR) return
      if (await send(dying(street.name, told(error).join(' ')))) mark(DIED, ENDED)
    },
  }
}
