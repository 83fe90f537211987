import type { Health } from '../chat/chat.ts'
import { type Failure, failureOf } from './failure.ts'
import { createSession, type Puppet, type Session, type SessionEars } from './puppet-session.ts'

/** How patient the line is, all in ms. */
export interface Patience {
  /** Between two questions whether the gateway lives; no answer until the next is a loss. */
  readonly ping: number
  /** For the login, once connected; a login code that was shown waits without end. */
  readonly login: number
  /** Before the first new attempt; each further one waits twice as long, to `retryMost`. */
  readonly retry: number
  readonly retryMost: number
  /** Without a login for so long: dead. */
  readonly dead: number
  /** For the answer to a send, before it is `unknown`: wechaty itself waits for ever. */
  readonly send: number
  /** The same, for a file: it goes the whole way to WeChat before it is answered. */
  readonly upload: number
  /** For all of a picture or file that somebody sent. */
  readonly download: number
  /** How long a message that is not loaded yet may keep those behind it waiting. */
  readonly overtaken: number
}

export const PATIENCE: Patience = {
  ping: 10_000,
  login: 20_000,
  retry: 500,
  retryMost: 30_000,
  dead: 5 * 60_000,
  send: 15_000,
  upload: 30_000,
  download: 60_000,
  overtaken: 200,
}

/** What of a session's events the line does not keep for itself. */
export type LineEars = Pick<
  SessionEars,
  'message' | 'joined' | 'left' | 'retitled' | 'doubted' | 'befriended'
> & {
  health(health: Health): void
  /** Logged in, for the first time or again; `deafSince` (Unix ms) where it had been before. */
  up(session: Session, self: string, deafSince: number | null): void
}

/** The connection to WeChat over all its sessions: it notices a lost gateway and comes back to it. */
export interface Line {
  /** Resolves when the first attempt to connect is over, however it went. */
  start(): Promise<void>
  stop(): Promise<void>
  /** The session that is logged in, or null. */
  session(): Session | null
  /** Resolves with the next session that is logged in: at once, if one is. */
  whenUp(): Promise<Session>
  /** Somebody's call failed so: an outage is acted on. */
  failed(failure: Failure): void
}

/** How a session ended: by `stop()`, or by a failure; and whether it had been logged in. */
interface End {
  readonly failure: Failure | null
  readonly wasUp: boolean
}

const NOT_LOGGED_IN = 'connected, but not logged in (does another program use the same token?)'

export function createLine(makePuppet: () => Puppet, ears: LineEars, patience: Patience): Line {
  let up: Session | null = null
  let stopped = false
  let end: ((end: End) => void) | null = null
  let wake: (() => void) | null = null
  let running: Promise<void> = Promise.resolve()
  const waiting = new Set<(session: Session) => void>()

  let lastSign = Date.now()
  let answersPings = false
  /** Whether anything came since the login, and whether a silence since one was acted upon already. */
  let heard = false
  let doubted = false
  /** Since when nothing was heard, once something had been. */
  let deafSince: number | null = null
  /** Since when it has been tried in vain, a shown login code aside. */
  let vainSince = Date.now()

  function failed(failure: Failure): void {
    if (failure.kind === 'other') ears.health({ kind: 'error', why: failure.why })
    else finish(failure)
  }

  /** At once, so that whoever asks for a session from here on waits for the next. */
  function finish(failure: Failure | null): void {
    const wasUp = up !== null
    up = null
    end?.({ failure, wasUp })
    end = null
  }

  const lose = (why: string) => failed({ kind: 'outage', why })

  /** One session from its making to its end. */
  async function live(started: () => void): Promise<End> {
    const ended = new Promise<End>((resolve) => {
      end = resolve
    })
    const loginTimer = setTimeout(() => lose(NOT_LOGGED_IN), patience.login)
    const pingTimer = setInterval(ping, patience.ping)
    const session = await createSession(makePuppet(), {
      ...ears,
      failed,
      sign(kind) {
        lastSign = Date.now()
        heard = true
        answersPings ||= kind === 'dong'
      },
      message(id) {
        heard = true
        ears.message(id)
      },
      login(self) {
        clearTimeout(loginTimer)
        logIn(session, self)
      },
      logout() {
        ears.health({ kind: 'logout' })
        lose('logged out')
      },
      scan(qr) {
        clearTimeout(loginTimer)
        vainSince = Date.now()
        ears.health({ kind: 'scan', qr })
      },
    })
    session.start().then(started)
    const { failure, wasUp } = await ended
    clearTimeout(loginTimer)
    clearInterval(pingTimer)
    // A gateway that lives but did not log us in may still hold a dead stream of ours: it is told.
    if (failure === null || failure.why === NOT_LOGGED_IN) await session.stop('goodbye')
    else void session.stop('hang up')
    return { failure, wasUp }
  }

  function logIn(session: Session, self: string): void {
    up = session
    lastSign = Date.now()
    heard = false
    ears.up(session, self, deafSince)
    deafSince = null
    for (const tell of waiting) tell(session)
    waiting.clear()
    // At once: a gateway that freezes before it has answered any is judged by nothing.
    ping()
  }

  /**
   * A gateway that never answered a ping is not judged by its silence, as some do not answer any; but for once,
   * where nothing at all came since the login: its stream of events may have been dead from the beginning.
   */
  function ping(): void {
    if (up === null) return
    const silent = Date.now() - lastSign
    const deaf = !heard && !doubted
    if (silent > 2 * patience.ping && (answersPings || deaf)) {
      doubted ||= !answersPings
      lose(`the gateway has not answered for ${Math.round(silent / 1000)} s`)
      return
    }
    try {
      up.puppet.ding('weiliandong')
    } catch (error) {
      failed(failureOf(error))
    }
  }

  async function run(started: () => void): Promise<void> {
    vainSince = Date.now()
    let wait = patience.retry
    while (!stopped) {
      const { failure, wasUp } = await live(started)
      if (stopped || failure === null) return
      if (wasUp) {
        deafSince = lastSign
        vainSince = Date.now()
        wait = patience.retry
      }
      const dead = whyDead(failure)
      if (dead !== null) {
        ears.health({ kind: 'dead', why: dead })
        return
      }
      const why = `the WeChat gateway is lost: ${failure.why}`
      ears.health({ kind: 'error', why, lost: true })
      await sleep(wait)
      wait = Math.min(wait * 2, patience.retryMost)
    }
  }

  function whyDead(failure: Failure): string | null {
    if (failure.kind === 'token') return `the WeChat token was refused: ${failure.why}`
    const vain = Date.now() - vainSince
    if (vain < patience.dead) return null
    return `no login to WeChat for ${Math.round(vain / 1000)} s: ${failure.why}`
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  return {
    start: () =>
      new Promise((started) => {
        stopped = false
        // A session that cannot even be made (no token) is nothing to try again.
        running = run(started).catch((error: unknown) => {
          ears.health({ kind: 'dead', why: failureOf(error).why })
          started()
        })
      }),
    async stop() {
      stopped = true
      finish(null)
      wake?.()
      waiting.clear()
      await running
    },
    session: () => up,
    whenUp: () => (up === null ? new Promise((tell) => waiting.add(tell)) : Promise.resolve(up)),
    failed,
  }
}
