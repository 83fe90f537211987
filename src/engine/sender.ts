import type { Chat, Outgoing, Sent } from '../chat/chat.ts'
import type { Partner } from '../domain/model/area.ts'
import { addressKey, type Picture, type Post } from '../domain/model/post.ts'
import { noticeText } from '../domain/wording/introduction.ts'
import type { OutboxRow } from '../store/outbox.ts'
import { composerOf } from './compose.ts'
import type { Knowledge } from './knowledge.ts'
import { type Log, reason } from './log.ts'
import { byRank, cutOff, nextToSend, type Rules, settled } from './outbox.ts'

/** How posts leave. */
export interface Ways {
  readonly chat: Pick<Chat, 'say'>
  /** A partner's own system: a WeCom group robot or a webhook. */
  readonly hook: (partner: Partner, text: string, about: readonly number[]) => Promise<Sent>
  /** Draws a picture as things stand, and answers with its file; null where it cannot. */
  readonly draw: (picture: Picture) => Promise<string | null>
  /** Whether a group must be told what the bot keeps when it first speaks there. */
  readonly notice: boolean
  readonly paced: boolean
  readonly log: Log
}

export type Sender = ReturnType<typeof senderOf>

const MINUTE = 60_000
/** Brings out what is in the outbox. What waits is remembered, and read again after anything was added. */
export function senderOf(known: Knowledge, ways: Ways) {
  const { store } = known
  const rules: Rules = { policy: known.policy, paced: ways.paced }
  const compose = composerOf(known, rules)
  let waiting: readonly OutboxRow[] | null = null
  let history: { place: string; at: number }[] | null = null
  /** Writes what came of the last send, where that could not be written yet. */
  let unwritten: (() => void) | null = null
  /** When something may leave next, as long as nothing changes. */
  let due: { readonly at: number | null } | null = null

  function rows(): readonly OutboxRow[] {
    waiting ??= store.outbox.waiting().toSorted(byRank)
    return waiting
  }

  function left(now: number): readonly { readonly place: string; readonly at: number }[] {
    history ??= [...store.outbox.leftSince(now - MINUTE)]
    // A clock that was set back must not hold everything up.
    history = history.filter(({ at }) => at > now - MINUTE && at <= now)
    return history
  }

  /** Writes how far posts are, and goes on from there. */
  function put(changed: readonly OutboxRow[]): void {
    const before = rows()
    const ids = new Set(changed.map(({ id }) => id))
    for (const row of changed) store.outbox.put(row)
    waiting = [
      ...before.filter(({ id }) => !ids.has(id)),
      ...changed.filter(({ state }) => state === 'pending'),
    ].sort(byRank)
    due = null
  }

  /** Writes in one transaction; what fails is read again. */
  function write(work: () => void): void {
    try {
      store.whole(work)
    } catch (error) {
      changed()
      throw error
    }
  }

  function changed(): void {
    waiting = null
    due = null
  }

  async function send(group: readonly [OutboxRow, ...OutboxRow[]], now: number): Promise<void> {
    const [carrier, ...parts] = group
    const post = compose(group, now)
    const introduces =
      ways.notice && carrier.to.kind === 'group' && !store.memory.introduced(carrier.to.topic)
    const text = introduces
      ? `${post.text}\n\n${noticeText(known.street, known.policy)}`
      : post.text
    const going = group.map(
      (row): OutboxRow => ({ ...row, state: 'sending', tries: row.tries + 1 }),
    )
    write(() => put(going))
    const file = await drawn(carrier)
    const sent = await leave({ ...post, text }, file)
    const outcome = going.map((row) => settled(row, sent, now))
    unwritten = () => {
      write(() => {
        put(
          outcome.map((row) => {
            if (row.state !== 'sent') return row
            if (row.id !== carrier.id) return { ...row, partOf: carrier.id }
            return { ...row, text, mentions: post.mentions, about: post.about, file }
          }),
        )
        if (sent.kind !== 'sent') return
        store.memory.mark('out', now)
        if (introduces && carrier.to.kind === 'group') store.memory.introduce(carrier.to.topic, now)
      })
      if (sent.kind === 'failed') log(carrier, 'a post could not be sent', sent.why)
      else {
        history?.push({ place: addressKey(carrier.to), at: now })
        due = null
      }
      if (sent.kind === 'unknown') log(carrier, 'a post may not have been sent', sent.why)
      if (parts.length > 0) log(carrier, `${group.length} posts left as one`)
    }
    writeOutcome()
  }

  /** Where somebody holds the database it throws, and is called again before anything else is sent. */
  function writeOutcome(): void {
    unwritten?.()
    unwritten = null
  }

  function log(row: OutboxRow, what: string, why?: string): void {
    const about = `post ${row.id}`
    ways.log(
      why === undefined ? { level: 'info', what, about } : { level: 'warn', what, about, why },
    )
  }

  async function drawn({ id, picture }: OutboxRow): Promise<string | null> {
    if (picture === null) return null
    try {
      return await ways.draw(picture)
    } catch (error) {
      const why = reason(error)
      ways.log({ level: 'error', what: 'a picture could not be drawn', about: `post ${id}`, why })
      return null
    }
  }

  async function leave(post: Post, file: string | null): Promise<Sent> {
    try {
      if (post.to.kind !== 'hook') return await ways.chat.say(outgoing(post, post.to, file))
      const partner = partnerAt(known, post.to.partner)
      if (partner === undefined) return { kind: 'failed', why: `no partner ${post.to.partner}` }
      return await ways.hook(partner, post.text, post.about)
    } catch (error) {
      return { kind: 'failed', why: reason(error) }
    }
  }

  return {
    /** Something was added to the outbox, or undone in it. */
    changed,
    /** What a crash cut off is said again or not, as the outbox decides. */
    recover(now: number): void {
      const cut = store.outbox.cutOff()
      if (cut.length > 0) write(() => put(cut.map((row) => cutOff(row, now))))
    },
    /** The chat is back: what failed meanwhile need not wait out its time. */
    retry(now: number): void {
      const failed = rows().filter(({ waitUntil, tries }) => tries > 0 && waitUntil > now)
      if (failed.length > 0) write(() => put(failed.map((row) => ({ ...row, waitUntil: now }))))
    },
    /** Sends one after another what may leave now. */
    async flush(now: number, open: () => boolean): Promise<void> {
      writeOutcome()
      while (open()) {
        const next = nextToSend(rows(), left(now), rules, now)
        if (next.kind === 'wait') return
        if (next.kind === 'stale') {
          const { row } = next
          write(() => put([{ ...row, state: 'stale', why: 'too late to be worth saying' }]))
          log(row, 'a post was no longer worth saying')
        } else {
          await send(next.rows, now)
        }
      }
    },
    /** When something may leave next. */
    nextDue(now: number): number | null {
      if (due !== null && (due.at === null || due.at > now)) return due.at
      const next = nextToSend(rows(), left(now), rules, now)
      due = { at: next.kind === 'wait' ? next.until : now }
      return due.at
    },
  }
}

function outgoing(
  { text, mentions }: Post,
  address: Outgoing['address'],
  file: string | null,
): Outgoing {
  return { address, text, mentions: mentions.map(({ contact }) => contact), file }
}

/** The partner a hook's address names: `area path/partner's name`. */
function partnerAt({ street }: Knowledge, address: string): Partner | undefined {
  const at = address.lastIndexOf('/')
  const area = street.areas.get(address.slice(0, at))
  return area?.partners.find(({ name }) => name === address.slice(at + 1))
}
