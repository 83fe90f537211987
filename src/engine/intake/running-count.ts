import { progress } from '../../domain/roll-call/lifecycle.ts'
import type { Outcome } from '../apply.ts'
import type { Knowledge } from '../knowledge.ts'
import { type Log, reason } from '../log-line.ts'
import { nothing, type Work } from '../transaction.ts'

/** How the roll-calls stand that were answered: a count, or the end, once for all that came at once. */
export function countAnswered(
  { rolls }: Knowledge,
  work: Work,
  log: Log,
  now: number,
  outcome: Outcome,
): void {
  for (const rollcall of rolls.answered()) {
    const own = nothing()
    const error = work.apart(() => {
      const effects = progress(work.factsAt(now), rollcall, rolls.accounted(rollcall, now))
      work.apply(effects, { now, attachment: null }, own)
    })
    if (error === null) outcome.posts.push(...own.posts)
    else {
      const about = `roll-call ${rollcall.id}`
      log({ level: 'error', what: 'a count failed', about, why: reason(error) })
    }
  }
}
