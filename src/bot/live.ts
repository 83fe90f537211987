import type { Incoming } from '../chat/chat.ts'
import type { Engine } from '../engine/engine.ts'
import type { Log } from '../engine/log-line.ts'
import { reason } from '../engine/log-line.ts'
import { StoreError } from '../store/database/error.ts'

/** An engine that runs by the clock. */
export interface Live {
  /** Takes in what was said; what comes at once goes into the engine together. */
  deliver(incoming: Incoming): void
  /**
   * Runs work on the engine at once, behind all that has come; it is committed on return. Throws where the engine
   * cannot, and nothing of it will happen.
   */
  once<T>(work: () => T): T
  /**
   * Runs work on the engine in its turn, again where the database was held; resolves when it is done, or
   * never will be because the engine cannot go on.
   */
  run(work: () => void): Promise<void>
  /** Lets what has come, what is due and what may leave happen now; resolves when that is done. */
  settle(): Promise<void>
  /** Since when another program holds the database, Unix ms; null: none does. */
  heldSince(): number | null
  /** Ends the loop when what is in hand is finished; what is not said by then is as a crash would leave it. */
  stop(): Promise<void>
}

export interface LiveOptions {
  readonly engine: Pick<Engine, 'receive' | 'tick' | 'flush' | 'nextDue' | 'close'>
  /** Unix ms. */
  readonly now: () => number
  readonly log: Log
  /** The engine cannot go on, as when the disk is full. */
  readonly fatal: (error: unknown) => void
}

/** ms; a clock that was set or a machine that slept is noticed after so long. */
const LONGEST_SLEEP = 30_000
/** ms between two looks at the clock while a send is under way. */
const WHILE_SENDING = 1_000

/** ms that a send may take when all is to end. */
const LAST_WORDS = 2_000

/** ms until a database that was held is tried again. */
const WHILE_BUSY = 500

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

function isBusy(error: unknown): boolean {
  return error instanceof StoreError && error.kind === 'busy'
}

/** Runs an engine in real time: the only place with timers. */
export function createLive({ engine, now, log, fatal }: LiveOptions): Live {
  let arrived: Incoming[] = []
  let works: { readonly work: () => void; readonly over: () => void }[] = []
  let timer: NodeJS.Timeout | null = null
  let scheduled = false
  let leaving: Promise<void> | null = null
  let stopped = false
  let heldSince: number | null = null

  function pump(): void {
    scheduled = false
    if (stopped) return
    try {
      if (intake()) heldSince = null
      if (leaving === null) leaving = flush()
      // It looks again; what comes of it is told to whoever began it.
      else engine.flush(now()).catch(() => {})
      arm()
    } catch (error) {
      if (isBusy(error)) later()
      else fail(error)
    }
  }

  /** Somebody else holds the database for a moment, as a backup does: nothing is lost, it is tried again. */
  function later(): void {
    if (heldSince === null) {
      log({ level: 'warn', what: 'the database is held by another program; trying again' })
    }
    heldSince ??= now()
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(pump, WHILE_BUSY)
  }

  /** Answers whether anything was written. */
  function intake(): boolean {
    const written = works.length + arrived.length > 0
    for (let next = works[0]; next !== undefined; next = works[0]) {
      next.work()
      next.over()
      works = works.slice(1)
    }
    receive()
    const due = engine.nextDue()
    if (due === null || due > now()) return written
    engine.tick(now())
    return true
  }

  function receive(): void {
    const batch = arrived
    if (batch.length > 0) engine.receive(batch, now())
    arrived = arrived.slice(batch.length)
  }

  async function flush(): Promise<void> {
    let next = arm
    try {
      await engine.flush(now())
      heldSince = null
    } catch (error) {
      if (isBusy(error)) next = later
      else fail(error)
    } finally {
      leaving = null
      if (!stopped) next()
    }
  }

  function arm(): void {
    if (timer !== null) clearTimeout(timer)
    const due = engine.nextDue()
    const wait = due === null ? LONGEST_SLEEP : due - now()
    const most = leaving === null ? LONGEST_SLEEP : WHILE_SENDING
    // What is due while a send is under way is begun by whoever waits for that.
    const idle = leaving === null ? 0 : most
    timer = setTimeout(pump, wait > 0 ? Math.min(wait, most) : idle)
  }

  function schedule(): void {
    if (scheduled || stopped) return
    scheduled = true
    setImmediate(pump)
  }

  function fail(error: unknown): void {
    if (stopped) return
    stopped = true
    if (timer !== null) clearTimeout(timer)
    log({ level: 'error', what: 'the engine cannot go on', why: reason(error) })
    for (const { over } of works) over()
    fatal(error)
  }

  return {
    deliver(incoming) {
      arrived.push(incoming)
      schedule()
    },
    once(work) {
      if (stopped) throw new Error('the bot is being stopped')
      try {
        receive()
        const result = work()
        schedule()
        return result
      } catch (error) {
        if (isBusy(error)) later()
        else fail(error)
        throw error
      }
    },
    run: (work) =>
      new Promise((over) => {
        if (stopped) return over()
        works = [...works, { work, over }]
        schedule()
      }),
    heldSince: () => heldSince,
    async settle() {
      if (leaving !== null) await leaving
      pump()
      while (leaving !== null) await leaving
    },
    async stop() {
      try {
        if (!stopped && arrived.length > 0) intake()
      } catch (error) {
        if (!isBusy(error)) fail(error)
      }
      stopped = true
      if (timer !== null) clearTimeout(timer)
      engine.close()
      if (leaving !== null) await Promise.race([leaving, after(LAST_WORDS)])
    },
  }
}
