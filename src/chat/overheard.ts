import type { Seat } from './account-seat.ts'
import type { Incoming } from './chat.ts'

/** What was heard by an account that is not the one heard there is kept so long, ms: a lost line is noticed within a minute. */
const HELD = 2 * 60_000
/** So long, ms, what an account said is known for our own when another hears it. */
const ECHO = 10 * 60_000

interface Overheard {
  readonly seat: Seat
  readonly topic: string
  readonly incoming: Incoming
  readonly at: number
}

interface Echo {
  readonly account: string
  readonly topic: string
  readonly text: string
  readonly at: number
}

/** WeChat hands over line ends and the blank behind a mention in manners of its own. */
const bare = (text: string): string => text.replace(/\s+/g, '')

/** What accounts hear beside the one that is heard, and of each other. */
export function createOverheard(now: () => number) {
  let held: readonly Overheard[] = []
  let echoes: readonly Echo[] = []

  function kept<T extends { readonly at: number }>(list: readonly T[], span: number): readonly T[] {
    const [first] = list
    const since = now() - span
    return first === undefined || first.at >= since ? list : list.filter(({ at }) => at >= since)
  }

  return {
    keep(seat: Seat, topic: string, incoming: Incoming): void {
      held = [...kept(held, HELD), { seat, topic, incoming, at: now() }]
    },
    /** What was kept of those who are heard by now. */
    release(isHeard: (seat: Seat, topic: string) => boolean): readonly Incoming[] {
      if (held.length === 0) return []
      const due = kept(held, HELD).filter(({ seat, topic }) => isHeard(seat, topic))
      if (due.length > 0) held = held.filter((each) => !due.includes(each))
      return due.map(({ incoming }) => incoming)
    },
    dropGone(): void {
      held = held.filter(({ seat }) => !seat.gone)
    },
    said(account: string, topic: string, text: string): void {
      echoes = [...kept(echoes, ECHO), { account, topic, text, at: now() }]
    },
    /** Whether another account of ours said so there. */
    wasSaid: (account: string, topic: string, text: string): boolean =>
      kept(echoes, ECHO).some(
        (echo) =>
          echo.account !== account && echo.topic === topic && bare(echo.text) === bare(text),
      ),
  }
}
