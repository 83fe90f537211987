import { crossingFollows } from '../domain/across/crossing-follow.ts'
import { quietAt } from '../domain/model/calendar.ts'
import type { Effect } from '../domain/model/effect.ts'
import type { Post } from '../domain/model/post.ts'
import type { Facts } from '../domain/model/view.ts'
import { lostFollows } from '../domain/notice/lost-follow.ts'
import { StoreError } from '../store/database/error.ts'
import { apply, type Cause, type Outcome } from './apply.ts'
import { factsOf, type Knowledge } from './knowledge.ts'
import type { Log } from './log-line.ts'
import { joined } from './sending/posts.ts'

export type Work = ReturnType<typeof workOf>

/** The one way in which the engine changes anything: whole or in parts that may fail, with what is said of it. */
export function workOf(
  known: Knowledge,
  {
    login,
    log,
    postsChanged,
  }: {
    readonly login: Cause['login']
    readonly log: Log
    /** The outbox is not as it was. */
    readonly postsChanged: () => void
  },
) {
  const { store } = known
  let facts = factsOf(known, 0)
  /** Whether what may fail by itself is held apart now, or is trusted to succeed. */
  let careful = true

  function factsAt(at: number): Facts {
    if (facts.now !== at) facts = factsOf(known, at)
    return facts
  }

  function put(post: Post, at: number, state: 'pending' | 'stale', from = at): number {
    const id = store.numbers.next('post')
    store.outbox.add(id, post, at, state, from)
    return id
  }

  /** Runs work in one transaction; if it fails, nothing of it is remembered. */
  function atOnce(work: (outcome: Outcome) => void): Outcome {
    const outcome = nothing()
    try {
      store.whole(() => {
        work(outcome)
        store.numbers.keep()
      })
      for (const line of outcome.lines) log(line)
      return outcome
    } catch (error) {
      known.forget()
      store.numbers.reread()
      postsChanged()
      throw error
    }
  }

  return {
    factsAt,
    atOnce,
    /**
     * As `atOnce`, and nothing in it is held apart until something fails: then all is undone and done again, held apart.
     * Failures are rare, and a savepoint a message is a tenth of a check-in. The work may run twice.
     */
    trusting(work: (outcome: Outcome) => void): Outcome {
      try {
        careful = false
        return atOnce(work)
      } catch (error) {
        if (error !== FAILED) throw error
        careful = true
        return atOnce(work)
      } finally {
        careful = true
      }
    },
    /** Runs work that may fail by itself; answers with the error. A store that gives out fails the whole. */
    apart(work: () => void): unknown {
      try {
        if (careful) store.part(work)
        else work()
        return null
      } catch (error) {
        if (error instanceof StoreError) throw error
        if (!careful) throw FAILED
        known.forget()
        return error
      }
    },
    /** Does what was decided. */
    apply(effects: readonly Effect[], cause: Omit<Cause, 'login'>, outcome: Outcome): void {
      apply(known, effects, { ...cause, login }, outcome)
      const facts = factsAt(cause.now)
      const follows = [...lostFollows(facts, effects), ...crossingFollows(facts, effects)]
      if (follows.length > 0) apply(known, follows, { ...cause, login }, outcome)
      if ([...effects, ...follows].some((effect) => effect.do === 'drop-notice')) postsChanged()
    },
    /** Puts posts in the outbox, joined where they go to one chat. An answer that comes too late is not said. */
    post(posts: readonly Post[], at: number, late = false): void {
      if (posts.length === 0) return
      const idle = late ? posts.filter((each) => each.answer && each.about.length === 0) : []
      const worth = idle.length === 0 ? posts : posts.filter((each) => !idle.includes(each))
      for (const each of joined(worth, quietAt(at, known.policy))) put(each, at, 'pending')
      for (const each of idle) put(each, at, 'stale')
      postsChanged()
    },
    /** As `post`, to leave from a moment on. */
    hold(posts: readonly Post[], at: number, from: number): void {
      for (const each of joined(posts, false)) put(each, at, 'pending', from)
      postsChanged()
    },
    /** One post, to leave from a moment on, unless it is changed before; answers with its number. */
    keepBack(post: Post, at: number, from: number): number {
      const id = put(post, at, 'pending', from)
      postsChanged()
      return id
    },
    /** Lets a post leave now, or (`drop`) never, where it has not left yet. False where it has. */
    release(id: number, at: number, drop: boolean): boolean {
      const row = store.outbox.waiting().find((each) => each.id === id && each.tries === 0)
      if (row === undefined) return false
      const why = 'an advisor knew what was meant'
      store.outbox.put(drop ? { ...row, state: 'stale', why } : { ...row, waitUntil: at })
      postsChanged()
      return true
    },
  }
}

/** What may fail by itself did, and was not held apart. */
const FAILED = Symbol('failed')

export function nothing(): Outcome {
  return {
    posts: [],
    unclear: [],
    consultations: [],
    keeps: [],
    discards: [],
    lines: [],
    rebound: [],
    accepts: [],
    reached: [],
    unheard: [],
  }
}
