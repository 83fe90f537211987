import { MINUTE } from '../domain/model/time.ts'
import type { Log } from '../engine/log-line.ts'
import type { Store } from '../store/store.ts'
import type { Heard, Hello, Report } from './hearing.ts'
import type { Bag, Delivered } from './letters/post-office.ts'
import { repeated } from './repeated.ts'
import type { Holding } from './standby/holding.ts'
import type { LeaseWay } from './standby/lease-way.ts'

/** How a street reaches its city: the database itself, or the city's process that started it. */
export interface Way extends LeaseWay {
  meet(hello: Hello): Promise<Heard>
  hear(report: Report): Promise<Heard>
  /** Brings a street's letters, and gives it those that wait for it. */
  exchange(bag: Bag): Promise<readonly Delivered[]>
  close(): Promise<void>
}

export interface TellingOptions {
  readonly store: Store
  readonly street: { readonly name: string; readonly code: string | null }
  readonly way: Way
  readonly lease: Pick<Holding, 'have' | 'lose'>
  /** Unix ms, this machine's clock. */
  readonly now: () => number
  readonly log: Log
  /** The line that the rows of this street stood in at another host, where it was taken over; absent: it was not. */
  readonly instead?: string | null
}

/** Rows in a statement. */
const MOST = 500
/** ms between two looks at what is to be told, and after how many of them without a row it says that it is there. */
const SECOND = 1_000
const BETWEEN = SECOND
const HEARTBEAT = 10 * SECOND
/** ms until it is tried again, more each time. */
const AGAIN = { first: SECOND, most: 30 * SECOND }
/** A clock that is off by less troubles nobody. */
const SKEW = 5 * MINUTE

export type Telling = ReturnType<typeof telling>

/** Tells the city what the store keeps for it, until it is stopped. A city that is away stops nothing: rows wait. */
export function telling({ store, street, way, lease, now, log, ...taken }: TellingOptions) {
  const { feed } = store
  if (feed === null) throw new Error('a store without a feed has nothing to tell')
  const rows = feed
  let told: number | null = null
  /** The line that this process ended, for the city to know whose place the new one takes. */
  let instead = taken.instead ?? null
  let lastTold = 0
  let skewed = false
  const rounds = repeated(tellOrForget, {
    way,
    lease,
    first: 0,
    between: BETWEEN,
    again: AGAIN,
    fails: (why) =>
      log({ level: 'warn', what: 'the city does not hear; what is to be told waits', why }),
    works: () => log({ level: 'info', what: 'the city hears again' }),
  })

  /** What the city had before it did not hear is asked anew. */
  async function tellOrForget(): Promise<void> {
    try {
      await tell()
    } catch (error) {
      told = null
      throw error
    }
  }

  async function tell(): Promise<void> {
    const epoch = await lease.have()
    told ??= await met(epoch)
    for (;;) {
      const batch = rows.after(told, MOST)
      const quiet = now() - lastTold
      // A clock that was set back keeps nobody silent.
      if (batch.length === 0 && quiet >= 0 && quiet < HEARTBEAT) return
      const heard = await way.hear(reportOf(batch, epoch))
      lastTold = now()
      noteSkew(heard)
      if (batch.length === 0) return
      told = heard.told
      const seq = told
      store.whole(() => rows.drop(seq))
      if (rounds.stopped() || rows.last() - seq < MOST) return
    }
  }

  async function met(epoch: number): Promise<number> {
    const heard = await way.meet(hello(epoch))
    noteSkew(heard)
    if (heard.told <= rows.last()) return heard.told
    // The file is older than what it told: an earlier copy of it took its place.
    instead = lineOf()
    store.whole(() => rows.begin())
    log({
      level: 'warn',
      what: 'the records are older than what the city was told: it is told everything anew',
    })
    return (await way.meet(hello(epoch))).told
  }

  function hello(epoch: number): Hello {
    const { name, code } = street
    return { name, code, epoch, line: lineOf(), instead, clock: now() }
  }

  function lineOf(): string {
    const line = rows.line()
    if (line === null) throw new Error('no line of the feed is begun')
    return line
  }

  function reportOf(batch: Report['rows'], epoch: number): Report {
    const left = rows.left(batch.at(-1)?.seq ?? told ?? 0)
    return { name: street.name, epoch, line: lineOf(), clock: now(), rows: batch, ...left }
  }

  function noteSkew({ skew }: Heard): void {
    const off = Math.abs(skew) >= SKEW
    if (off && !skewed) {
      const minutes = Math.round(skew / MINUTE)
      const about = `${Math.abs(minutes)} minutes ${minutes > 0 ? 'ahead of' : 'behind'} the city's`
      log({
        level: 'warn',
        what: "this machine's clock is off; nothing is lost by it, ages look wrong",
        about,
      })
    }
    skewed = off
  }

  return { stop: rounds.stop }
}
