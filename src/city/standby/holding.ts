import { uptime } from 'node:os'
import { Refusal } from '../../bot/refusal.ts'
import type { Log } from '../../engine/log-line.ts'
import { type Claim, Superseded, type Taken, type Times } from './lease.ts'
import type { LeaseWay } from './lease-way.ts'

export interface HoldingOptions extends Pick<Claim, 'street' | 'holder' | 'place'> {
  readonly way: LeaseWay
  /** The last epoch that the folder held. */
  readonly last: number
  /** Another host may take the street over: who cannot renew falls silent in time. Else it speaks until it hears of another. */
  readonly strict: boolean
  readonly times: Times
  /** ms by a clock that nobody sets; where it began means nothing. */
  readonly elapsed: () => number
  readonly log: Log
  /** It has another epoch: to be remembered. */
  readonly held: (epoch: number) => void
}

/** A street's lease, as this process has it. */
export type Holding = ReturnType<typeof holdingOf>

/** ms until a renewal that failed is tried again. */
const AGAIN = 1_000

/** ms since this machine was started, what it slept through included; it is never set. */
export function steadyClock(): () => number {
  const [begun, slept] = [performance.now(), 1000 * uptime()]
  return () => Math.max(performance.now() - begun, 1000 * uptime() - slept)
}

/** Holds the lease of a street once it was taken: renews it, and knows whether it may still speak. */
export function holdingOf(options: HoldingOptions) {
  const { street, holder, place, way, strict, times, elapsed, log } = options
  let last = options.last
  let epoch: number | null = null
  /** Until when nobody else can have it. */
  let until = Number.NEGATIVE_INFINITY
  /** Another has it, as far as is known. */
  let elsewhere = false
  let over: Superseded | null = null
  let login = false
  let trouble: string | null = null
  let timer: NodeJS.Timeout | null = null
  let renewing: Promise<void> = Promise.resolve()
  let stopped = false
  let lag: () => number | null = () => null
  let speaks = false
  const hears = { speech: () => {}, lost: (_: Superseded) => {} }

  function maySpeak(): boolean {
    if (over !== null) return false
    return strict ? elapsed() < until : !elsewhere
  }

  /** Who waits to speak hears that it may. */
  function noteSpeech(): void {
    const before = speaks
    speaks = maySpeak()
    if (speaks && !before) hears.speech()
  }

  function arm(ms: number): void {
    if (timer !== null) clearTimeout(timer)
    if (stopped || over !== null) return
    timer = setTimeout(() => {
      renewing = renew()
    }, ms)
  }

  async function renew(): Promise<void> {
    if (epoch === null) return
    const begun = elapsed()
    try {
      await way.renew({ street, holder, epoch, login, lag: lag(), times })
      until = begun + times.lease - times.margin
      if (trouble !== null) log({ level: 'info', what: 'the lease is renewed again' })
      trouble = null
      arm(times.renew)
    } catch (error) {
      if (error instanceof Superseded) lose(error)
      else {
        const why = way.reason(error)
        const what = strict
          ? 'the lease cannot be renewed; it speaks no more before another may take it'
          : 'the lease cannot be renewed'
        if (trouble === null) log({ level: 'warn', what, why })
        trouble = why
        arm(AGAIN)
      }
    }
    noteSpeech()
  }

  function lose(error: Superseded): void {
    if (over !== null || epoch === null) return
    epoch = null
    if (!strict) {
      elsewhere = true
      log({
        level: 'error',
        what: 'another has the street; this one speaks no more',
        why: error.message,
      })
      return
    }
    over = error
    log({
      level: 'error',
      what: 'another host has the street; this one speaks no more',
      why: error.message,
    })
    hears.lost(error)
  }

  async function take(anyway: boolean): Promise<Taken> {
    const begun = elapsed()
    const taken = await way.take({ street, holder, place, epoch: last, anyway, times })
    elsewhere = taken.kind !== 'held'
    if (taken.kind === 'held') {
      epoch = taken.epoch
      last = epoch
      until = begun + times.lease - times.margin
      options.held(epoch)
      arm(times.renew)
    }
    noteSpeech()
    return taken
  }

  return {
    street,
    holder,
    times,
    maySpeak,
    take,
    lose,
    /** The epoch that it has; null: it has none. */
    epoch: (): number | null => epoch,
    /** The epoch, taken where it has none. Throws a `Refusal` where another has it. */
    async have(): Promise<number> {
      if (over !== null) throw over
      if (epoch !== null) return epoch
      const taken = await take(true)
      if (taken.kind === 'held') return taken.epoch
      throw new Refusal(heldBy(street, taken.place))
    },
    /** The account logs in: from now on that is told with each renewal. */
    async logsIn(): Promise<void> {
      login = true
      await renew()
    },
    /** `speech`: it may speak again. `lost`: another has it, once. */
    hear(to: Partial<typeof hears>, waits: () => number | null = lag): void {
      Object.assign(hears, to)
      lag = waits
    },
    /** Ends the renewing; `back`: whoever waits may have it at once. */
    async stop(back: boolean): Promise<void> {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await renewing
      if (back && epoch !== null) await way.release({ street, holder, epoch }).catch(() => {})
      epoch = null
      until = Number.NEGATIVE_INFINITY
    },
  }
}

export function heldBy(street: string, place: string): string {
  return `${street} runs at ${place}: end it there first, or start this one with --standby, which waits for its place`
}
