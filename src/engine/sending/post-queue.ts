import { addressKey } from '../../domain/model/post.ts'
import { MINUTE } from '../../domain/model/time.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import type { Knowledge } from '../knowledge.ts'
import { byRank, type History, type Next, nextToSend, type Rules } from './outbox.ts'

export type PostQueue = ReturnType<typeof postQueueOf>

/** The posts that wait to leave, and those that left a moment ago: remembered, and read again after anything was added. */
export function postQueueOf(store: Knowledge['store'], rules: Rules) {
  let waiting: readonly OutboxRow[] | null = null
  let history: { place: string; at: number }[] | null = null
  /** When something may leave next, as long as nothing changes. */
  let due: { readonly at: number | null } | null = null

  function rows(): readonly OutboxRow[] {
    waiting ??= store.outbox.waiting().toSorted(byRank)
    return waiting
  }

  function left(now: number): History {
    history ??= [...store.outbox.leftSince(now - MINUTE)]
    // A clock that was set back must not hold everything up.
    history = history.filter(({ at }) => at > now - MINUTE && at <= now)
    return history
  }

  function changed(): void {
    waiting = null
    due = null
  }

  const next = (now: number, may?: (row: OutboxRow) => boolean): Next =>
    nextToSend(may === undefined ? rows() : rows().filter(may), left(now), rules, now)

  return {
    rows,
    next,
    /** Something was added to the outbox, or undone in it. */
    changed,
    /** Writes in one transaction; what fails is read again. */
    write(work: () => void): void {
      try {
        store.whole(work)
      } catch (error) {
        changed()
        throw error
      }
    },
    /** Writes how far posts are, and goes on from there. */
    put(posts: readonly OutboxRow[]): void {
      const before = rows()
      const ids = new Set(posts.map(({ id }) => id))
      for (const row of posts) store.outbox.put(row)
      waiting = [
        ...before.filter(({ id }) => !ids.has(id)),
        ...posts.filter(({ state }) => state === 'pending'),
      ].sort(byRank)
      due = null
    },
    /** A post leaves: the pace counts from here, unless it fails. */
    leaves({ to }: OutboxRow, now: number): { undo(): void } {
      const leaving = { place: addressKey(to), at: now }
      history = [...left(now), leaving]
      due = null
      return {
        undo() {
          history = history?.filter((each) => each !== leaving) ?? null
          due = null
        },
      }
    },
    /** When something may leave next. */
    nextDue(now: number): number | null {
      if (due !== null && (due.at === null || due.at > now)) return due.at
      const found = next(now)
      due = { at: found.kind === 'wait' ? found.until : now }
      return due.at
    },
  }
}
