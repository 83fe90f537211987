import type { Holding } from './standby/holding.ts'
import { Superseded } from './standby/lease.ts'
import type { Way } from './telling.ts'

export interface Repeating {
  readonly way: Pick<Way, 'reason'>
  readonly lease: Pick<Holding, 'lose'>
  /** ms until the first time, and between two. */
  readonly first: number
  readonly between: number
  /** ms until what failed is tried again, doubled each time up to so many. */
  readonly again: { readonly first: number; readonly most: number }
  /** It fails, and did not before, or for another reason. */
  readonly fails: (why: string) => void
  /** It works again. */
  readonly works?: () => void
}

/** What a street does with its city over and over, as long as nothing stops it. A city that is away is tried again. */
export function repeated(work: () => Promise<void>, options: Repeating) {
  const { way, lease, first, between, again, fails, works } = options
  let wait = again.first
  let trouble: string | null = null
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let round: Promise<void> = Promise.resolve()
  arm(first)

  function arm(ms: number): void {
    if (stopped) return
    timer = setTimeout(() => {
      round = once()
    }, ms)
  }

  async function once(): Promise<void> {
    try {
      await work()
      if (trouble !== null) works?.()
      trouble = null
      wait = again.first
      arm(between)
    } catch (error) {
      if (error instanceof Superseded) lease.lose(error)
      const why = way.reason(error)
      if (why !== trouble) fails(why)
      trouble = why
      arm(wait)
      wait = Math.min(2 * wait, again.most)
    }
  }

  return {
    stopped: (): boolean => stopped,
    /** Does it now. */
    async now(): Promise<void> {
      await round
      if (timer !== null) clearTimeout(timer)
      round = once()
      await round
    },
    /** Ends it; what is under way is waited for. */
    async stop(): Promise<void> {
      stopped = true
      if (timer !== null) clearTimeout(timer)
      await round
    },
  }
}
