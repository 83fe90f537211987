import type { Engine } from './engine.ts'

/** A clock that somebody moves, and what happens by it. */
export interface Mechanism {
  now(): number
  set(at: number): void
  /** The moment of the next thing to do; null where nothing is. */
  nextDue(): number | null
  /** Does what is due at the moment that the clock shows, and waits until it is done. */
  settle(): Promise<void>
}

/** So often may one and the same moment be asked for before it has no end of things to do. */
const MOST_ROUNDS = 10_000

/**
 * Moves a clock on, and stops wherever something falls due, so that it happens at its own time. False where there is no
 * end of things to do at one moment: the clock stands there then.
 */
export async function moveOn(clock: Mechanism, to: number): Promise<boolean> {
  for (let rounds = 0; ; rounds++) {
    const due = clock.nextDue()
    if (due === null || due > to) break
    if (due > clock.now()) rounds = 0
    if (rounds > MOST_ROUNDS) return false
    clock.set(Math.max(clock.now(), due))
    await clock.settle()
  }
  clock.set(to)
  return true
}

/** An engine under a clock: its timers, then what may leave. */
export function mechanismOf(
  engine: () => Pick<Engine, 'nextDue' | 'tick' | 'flush'>,
  clock: Pick<Mechanism, 'now' | 'set'>,
): Mechanism {
  return {
    ...clock,
    nextDue: () => engine().nextDue(),
    async settle() {
      engine().tick(clock.now())
      await engine().flush(clock.now())
    },
  }
}
