import type { Sent } from '../../chat/chat.ts'
import type { Post } from '../../domain/model/post.ts'
import { maySeeFiles } from '../../domain/privacy/discretion.ts'
import { noticeText } from '../../domain/wording/introduction.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import { factsOf, type Knowledge } from '../knowledge.ts'
import { composerOf } from './compose.ts'
import { deliver, pictureFile, type Ways } from './delivery.ts'
import { lanesOf } from './lanes.ts'
import { cutOff, type Rules, settled } from './outbox.ts'
import { postQueueOf } from './post-queue.ts'

/** What leaves as one: the first carries the text of all. */
type Bundle = readonly [OutboxRow, ...OutboxRow[]]

/** Brings out what is in the outbox. */
export function senderOf(known: Knowledge, ways: Ways) {
  const { store } = known
  const rules: Rules = { policy: known.policy, paced: ways.paced }
  const compose = composerOf(known, rules)
  const queue = postQueueOf(known, rules)
  const lanes = lanesOf(ways.paced)
  /** Write what came of the last sends, where that was not written yet. */
  let unwritten: readonly (() => void)[] = []

  /** Begins to send; what came of it is written by whoever looks next. */
  function send(group: Bundle, now: number, over: () => void): void {
    const [carrier] = group
    const composed = compose(group, now)
    const introduces = introductionDue(carrier)
    const post = introduces
      ? { ...composed, text: `${composed.text}\n\n${noticeText(known.street, known.policy)}` }
      : composed
    const going = group.map(
      (row): OutboxRow => ({ ...row, state: 'sending', tries: row.tries + 1 }),
    )
    queue.write(() => queue.put(going))
    const leaving = queue.leaves(group, now)
    const leave = lanes.enter(carrier, now)
    void handOver(post, carrier, now).then(({ sent, file }) => {
      leave()
      const outcome = outcomeOf(going, sent, { ...post, file }, now)
      const write = () => {
        queue.write(() => {
          queue.put(outcome)
          if (sent.kind !== 'sent') return
          store.memory.mark('out', now)
          if (introduces && carrier.to.kind === 'group')
            store.memory.introduce(carrier.to.topic, now)
        })
        if (sent.kind === 'failed') leaving.undo()
        logOutcome(group, sent)
      }
      unwritten = [...unwritten, write]
      over()
    })
  }

  async function handOver(post: Post, carrier: OutboxRow, now: number) {
    const file = isFor(carrier, now) ? await pictureFile(carrier, ways) : null
    return { file, sent: await deliver(post, file, known.street, ways) }
  }

  /** Whoever decided upon a post: what was kept with a case leaves for those alone who may see it, as things stand now. */
  function isFor(row: OutboxRow, now: number): boolean {
    if (row.picture?.kind !== 'kept') return true
    const facts = factsOf(known, now)
    const file = facts.keptFile(row.picture.file)
    const about = file && facts.caseNumbered(file.number)
    if (about !== undefined && maySeeFiles(facts, about, row.to)) return true
    // A partner's system is told in words.
    if (row.to.kind !== 'hook')
      log(row, 'a post left without its picture', 'it may not be seen there')
    return false
  }

  /** Whether a group has not been told yet what the bot keeps. */
  function introductionDue({ to }: OutboxRow): boolean {
    return ways.notice && to.kind === 'group' && !store.memory.introduced(to.topic)
  }

  /** Where somebody holds the database it throws, and is called again before anything else is sent. */
  function writeOutcomes(): void {
    for (let write = unwritten[0]; write !== undefined; write = unwritten[0]) {
      write()
      unwritten = unwritten.slice(1)
    }
  }

  function logOutcome([carrier, ...parts]: Bundle, sent: Sent): void {
    if (sent.kind === 'failed') log(carrier, 'a post could not be sent', sent.why)
    if (sent.kind === 'unknown') log(carrier, 'a post may not have been sent', sent.why)
    if (parts.length > 0) log(carrier, `${parts.length + 1} posts left as one`)
  }

  function log(row: OutboxRow, what: string, why?: string): void {
    const about = `post ${row.id}`
    ways.log(
      why === undefined ? { level: 'info', what, about } : { level: 'warn', what, about, why },
    )
  }

  return {
    /** Something was added to the outbox, or undone in it. */
    changed: queue.changed,
    /** What a crash cut off is said again or not, as the outbox decides. */
    recover(now: number): void {
      const cut = store.outbox.cutOff()
      if (cut.length > 0) queue.write(() => queue.put(cut.map((row) => cutOff(row, now))))
    },
    /** The chat is back: what failed meanwhile need not wait out its time. */
    retry(now: number): void {
      const failed = queue.rows().filter(({ waitUntil, tries }) => tries > 0 && waitUntil > now)
      if (failed.length === 0) return
      queue.write(() => queue.put(failed.map((row) => ({ ...row, waitUntil: now }))))
    },
    /** Whether anything is being said, or what came of it is to be written. */
    busy: () => lanes.going().length + unwritten.length > 0,
    /** What is being said, where to and since when. */
    going: lanes.going,
    /** Begins to send what may leave now; `over` hears of the end of each. */
    advance(now: number, may: (row: OutboxRow) => boolean, over: () => void): void {
      writeOutcomes()
      for (;;) {
        const next = queue.next(now, (row) => may(row) && lanes.free(row, now))
        if (next.kind === 'wait') return
        if (next.kind === 'stale') {
          const { row } = next
          queue.write(() =>
            queue.put([{ ...row, state: 'stale', why: 'too late to be worth saying' }]),
          )
          log(row, 'a post was no longer worth saying')
        } else {
          send(next.rows, now, over)
        }
      }
    },
    /** When something may leave next. */
    nextDue: queue.nextDue,
  }
}

/** What came of a send makes of each post that left in it: the first keeps what was said. */
function outcomeOf(
  going: readonly OutboxRow[],
  sent: Sent,
  { text, mentions, about, file }: Post & { readonly file: string | null },
  now: number,
): readonly OutboxRow[] {
  const [carrier] = going
  return going.map((row) => {
    const outcome = settled(row, sent, now)
    if (outcome.state !== 'sent') return outcome
    if (row.id !== carrier?.id) return { ...outcome, partOf: carrier?.id ?? null }
    return { ...outcome, text, mentions, about, file }
  })
}
