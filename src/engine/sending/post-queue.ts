import { type Cry, LATELY, sourcesOf } from '../../domain/model/fair.ts'
import { addressKey, type Post } from '../../domain/model/post.ts'
import { earliest, MINUTE } from '../../domain/model/time.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import type { Knowledge } from '../knowledge.ts'
import {
  byRank,
  type Crowd,
  type History,
  type Next,
  nextToSend,
  type Rules,
  spoken,
} from './outbox.ts'

/** From when on a post may begin as far as the pace does not decide, Unix ms; `Infinity`: not by time alone. */
export type Opens = (row: OutboxRow) => number

type Departure = History[number] & { readonly account: string }

/** The posts that wait to leave, and those that left a moment ago: remembered, and read again after anything was added. */
export function postQueueOf(
  { store, positions }: Pick<Knowledge, 'store' | 'positions'>,
  rules: Rules,
  /** By which account a post would leave now; null: the street has one. */
  accountOf: ((row: OutboxRow) => string) | null = null,
) {
  let waiting: readonly OutboxRow[] | null = null
  let history: Departure[] | null = null
  /** For whom urgent posts left lately. */
  let cries: readonly Cry[] | null = null
  /** For whom urgent ones that wait are, by their id: read once each, until a case may have changed. */
  const sources = new Map<number, ReturnType<typeof cryOf>>()
  /** When something may leave next, as long as nothing changes. */
  let due: { readonly at: number | null } | null = null

  function rows(): readonly OutboxRow[] {
    waiting ??= store.outbox.waiting().toSorted(byRank)
    return waiting
  }

  function left(now: number): readonly Departure[] {
    history ??= [...store.outbox.leftSince(now - MINUTE)]
    // A clock that was set back must not hold everything up.
    history = history.filter(({ at }) => at > now - MINUTE && at <= now)
    return history
  }

  /** For whom a post is said: the asker of its case and their household, or whoever is answered. */
  function cryOf({ about, answer, mentions }: Pick<Post, 'about' | 'answer' | 'mentions'>) {
    const cases = about.flatMap((number) => store.cases.numbered(number) ?? [])
    const own = cases.flatMap((each) => sourcesOf(each, positions.of(each.by.contact).length > 0))
    const [answered] = answer && cases.length === 0 ? mentions : []
    return {
      sources: answered === undefined ? [...new Set(own)] : [`contact:${answered.contact}`],
      areas: [...new Set(cases.map(({ area }) => area))],
      about,
    }
  }

  function crowd(now: number): Crowd {
    cries ??= store.outbox
      .urgentSince(now - LATELY)
      .map((row) => ({ ...cryOf(row), place: row.place, at: row.at }))
    cries = cries.filter(({ at }) => at > now - LATELY && at <= now)
    for (const row of rows()) {
      if (row.urgent && !sources.has(row.id)) sources.set(row.id, cryOf(row))
    }
    return { sources, left: cries }
  }

  function changed(): void {
    waiting = null
    sources.clear()
    due = null
  }

  /** What may leave next, of the posts that `opens` lets begin by now. */
  const next = (now: number, opens: Opens): Next => {
    const open = rows().filter((row) => opens(row) <= now)
    return accountOf === null
      ? nextToSend(open, left(now), rules, now, crowd(now))
      : nextOfSeveral(open, accountOf, now)
  }

  /** Each account keeps a pace of its own, and its own order: what is urgent waits for nobody else's. */
  function nextOfSeveral(
    open: readonly OutboxRow[],
    by: (row: OutboxRow) => string,
    now: number,
  ): Next {
    const own = new Map<string, OutboxRow[]>()
    for (const row of open) {
      const account = by(row)
      const posts = own.get(account)
      if (posts === undefined) own.set(account, [row])
      else posts.push(row)
    }
    const waits: (number | null)[] = []
    for (const [account, posts] of own) {
      const gone = left(now).filter((each) => each.account === account)
      const found = nextToSend(posts, gone, rules, now, crowd(now))
      if (found.kind !== 'wait') return found
      waits.push(found.until)
    }
    return { kind: 'wait', until: earliest(waits.filter((at) => at !== null)) }
  }

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
    /** Posts leave as one: pace and shares count from here, unless it fails. */
    leaves(
      group: readonly [OutboxRow, ...OutboxRow[]],
      account: string,
      now: number,
    ): { undo(): void } {
      const place = addressKey(group[0].to)
      const leaving = { place, at: now, account }
      history = [...left(now), leaving]
      const cried = group
        .filter((row) => row.urgent && !spoken(row))
        .map((row): Cry => ({ ...cryOf(row), place, at: now }))
      cries = [...crowd(now).left, ...cried]
      due = null
      return {
        undo() {
          history = history?.filter((each) => each !== leaving) ?? null
          cries = cries?.filter((each) => !cried.includes(each)) ?? null
          due = null
        },
      }
    },
    /** When something may leave next; null: nothing before something else happens. */
    nextDue(now: number, opens: Opens): number | null {
      if (due !== null && (due.at === null || due.at > now)) return due.at
      const found = next(now, opens)
      const later = rows()
        .map(opens)
        .filter((at) => at > now && at < Number.POSITIVE_INFINITY)
      const soonest = found.kind === 'wait' ? found.until : now
      due = { at: earliest(soonest === null ? later : [soonest, ...later]) }
      return due.at
    },
  }
}
