import type { Effect } from '../domain/model/effect.ts'
import { addressKey, type Post } from '../domain/model/post.ts'
import { recurring } from '../domain/model/recurring.ts'
import { type Timer, timerKey } from '../domain/model/timer.ts'
import type { Facts } from '../domain/model/view.ts'
import type { Outcome } from './apply.ts'
import type { Knowledge } from './knowledge.ts'
import { type Log, reason } from './log-line.ts'
import { nothing, type Work } from './transaction.ts'

export interface Deadlines {
  readonly onTimer: (timer: Timer, facts: Facts) => readonly Effect[]
  /** `paper`: posts leave at once, as if the pace had been kept, and timers fire at their own time. */
  readonly pace: 'real' | 'paper'
  readonly log: Log
}

/** A timer whose work fails is tried again after so many ms. */
const AGAIN = 10 * 60_000
/** Timers that fire in one transaction. */
const AT_ONCE = 200

/** What falls due. */
export function alarmOf(known: Knowledge, work: Work, { onTimer, pace, log }: Deadlines) {
  const { timers } = known.store

  function fire(timer: Timer, now: number, outcome: Outcome): readonly Post[] {
    const own = nothing()
    const error = work.apart(() => {
      timers.drop(timer)
      work.apply(onTimer(timer, work.factsAt(now)), { now, attachment: null }, own)
    })
    if (error !== null) {
      postpone(timer, now, reason(error))
      return []
    }
    for (const each of own.keeps) outcome.keeps.push(each)
    for (const file of own.discards) outcome.discards.push(file)
    // The day's account tells staff of all their cases: to whom it went is accounted for.
    for (const { to } of timer.kind === 'digest' ? own.posts : []) {
      known.store.audit.note({ at: now, who: 'bot', deed: 'digest', about: addressKey(to) })
    }
    return own.posts
  }

  function postpone(timer: Timer, at: number, why: string): void {
    timers.set({ ...timer, due: at + AGAIN })
    log({ level: 'error', what: 'a timer failed, and waits', about: timerKey(timer), why })
  }

  return {
    next: (): number | null => timers.first()?.due ?? null,
    /** The timers that recur and are not set as the policy has them now; one that fell due still fires. */
    missing(now: number): readonly Timer[] {
      const due = new Map(timers.all().map((timer) => [timerKey(timer), timer.due]))
      return recurring(now, known.policy).filter((timer) => {
        const set = due.get(timerKey(timer))
        return set === undefined || (set > now && set !== timer.due)
      })
    },
    /**
     * Fires timers that were due up to a moment, `AT_ONCE` at most; answers whether there may be more.
     * After an outage they find the time that it is. On paper each finds its own, never before `from`.
     * What is said at one moment is joined. `fired` holds what has fired at this tick.
     */
    fire(from: number, until: number, fired: Set<string>, outcome: Outcome): boolean {
      let posts: readonly Post[] = []
      let moment = from
      for (let count = 0; count < AT_ONCE; count++) {
        const timer = timers.first()
        if (timer === undefined || timer.due > until) {
          work.post(posts, moment)
          return false
        }
        const at = pace === 'paper' ? Math.max(timer.due, from) : until
        if (at !== moment) {
          work.post(posts, moment)
          posts = []
          moment = at
        }
        const firing = `${timerKey(timer)} ${timer.due}`
        if (fired.has(firing)) postpone(timer, at, 'it set itself to the moment it had fired at')
        else posts = [...posts, ...fire(timer, at, outcome)]
        fired.add(firing)
      }
      work.post(posts, moment)
      return true
    },
  }
}
