import { type Mechanism, moveOn } from '../engine/paper-clock.ts'
import type { SceneClock } from './page/scene.ts'

/** ms between two moves of a clock that runs fast. */
const TICK = 250
/** What happens by a simulated clock. */
export type Driven = Pick<Mechanism, 'nextDue' | 'settle'>

export interface SimulatedClock extends SceneClock {
  /** Moves on to a moment; one that lies behind is left alone. */
  to(at: number): Promise<void>
  /** Runs it from here on: until then it only tells the time. */
  drive(mechanism: Driven): void
  stop(): void
}

/**
 * A clock that stands `at` a moment, Unix ms, and runs with this machine's, or stands still where
 * `still`. On its way to a later moment it stops wherever something falls due.
 */
export function simulatedClock({ at, still }: { at: number; still: boolean }): SimulatedClock {
  const watchers = new Set<() => void>()
  let speed = still ? 0 : 1
  /** Where it stood at `since` of this machine's clock. */
  let stood = at
  let since = Date.now()
  let mechanism: Driven | null = null
  let moving: Promise<void> = Promise.resolve()
  let ticker: NodeJS.Timeout | null = null

  const now = () => (speed === 1 ? stood + Date.now() - since : stood)

  function set(moment: number): void {
    stood = Math.max(moment, now())
    since = Date.now()
  }

  function tell(): void {
    for (const watcher of watchers) watcher()
  }

  /** Moves wait for one another. */
  function move(goal: () => number | null): Promise<void> {
    const done = moving.then(async () => {
      const to = goal()
      if (to !== null) await advance(to)
    })
    moving = done.catch(() => {})
    return done
  }

  async function advance(to: number): Promise<void> {
    // What has no end of things to do at one moment does not stop the clock.
    if (mechanism !== null) await moveOn({ ...mechanism, now, set }, to)
    set(to)
    tell()
  }

  /** Its own time at sixty times this machine's. */
  function hurry(): void {
    let last = Date.now()
    let busy = false
    ticker = setInterval(() => {
      if (busy) return
      busy = true
      const passed = Date.now() - last
      last = Date.now()
      move(() => now() + passed * speed).finally(() => {
        busy = false
      })
    }, TICK)
  }

  function calm(): void {
    if (ticker !== null) clearInterval(ticker)
    ticker = null
  }

  return {
    now,
    speed: () => speed,
    run(wanted) {
      if (wanted === speed) return
      set(now())
      speed = wanted
      calm()
      if (wanted > 1) hurry()
      tell()
    },
    move: (by) => move(() => (by === 'next' ? (mechanism?.nextDue() ?? null) : now() + by)),
    to: (moment) => move(() => moment),
    drive(driven) {
      mechanism = driven
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    stop: calm,
  }
}
