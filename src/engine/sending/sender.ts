import type { Sent } from '../../chat/chat.ts'
import type { ContactId } from '../../domain/model/person.ts'
import type { Post } from '../../domain/model/post.ts'
import { isStranger } from '../../domain/notify/stranger.ts'
import { maySeeFiles } from '../../domain/privacy/discretion.ts'
import { noticeText } from '../../domain/wording/introduction.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import { factsOf, type Knowledge } from '../knowledge.ts'
import { composerOf } from './compose.ts'
import { accountFor, deliver, type Speech, show, type Ways } from './delivery.ts'
import { lanesOf } from './lanes.ts'
import { cutOff, NOT_A_FRIEND, type Rules, settled, spoken, unlessOver } from './outbox.ts'
import { type Opens, postQueueOf } from './post-queue.ts'

/** Nothing is handed to WeChat for who cannot be written to. */
const STRANGER: Sent = { kind: 'failed', why: NOT_A_FRIEND, stranger: true }
/** Nothing is handed to WeChat where another host may have the street. */
const SILENCED: Sent = { kind: 'failed', why: 'another host may have the street' }
/** WeChat tells so soon that somebody is no friend, ms. */
const JUST = 60_000

const isTo = (to: OutboxRow['to'], contact: ContactId) =>
  to.kind === 'contact' && to.contact === contact

/** What leaves as one: the first carries the text of all. */
type Bundle = readonly [OutboxRow, ...OutboxRow[]]

/** What came of a send, and how to write that down. */
interface Left {
  readonly sent: Sent
  readonly write: () => void
}

const HIDDEN = {
  file: null,
  sent: { kind: 'failed', why: 'it may not be seen there', ever: true },
} as const

const begun = (row: OutboxRow, account: string): OutboxRow => ({
  ...row,
  ...(account === '' ? {} : { account }),
  state: 'sending',
  tries: row.tries + 1,
})

/** Begins the mark of when an account of several last said something; its name ends it. */
export const OUT = 'out:'

/** Brings out what is in the outbox. */
export function senderOf(
  known: Knowledge,
  ways: Ways,
  unreached: (row: OutboxRow, contact: ContactId, now: number) => void,
) {
  const { store } = known
  const rules: Rules = { policy: known.policy, paced: ways.paced }
  const compose = composerOf(known, rules)
  const accountOf = (row: OutboxRow) => accountFor(row, ways)
  const queue = postQueueOf(known, rules, ways.persons == null ? null : accountOf)
  const lanes = lanesOf(ways.paced)
  /** Write what came of the last sends, where that was not written yet. */
  let unwritten: readonly (() => void)[] = []

  /** Begins to say posts as one; what came of it is written by whoever looks next. */
  function say(group: Bundle, now: number, over: () => void): void {
    const [carrier, ...parts] = group
    const composed = compose(group, now)
    const introduces = introductionDue(carrier)
    const post = introduces
      ? { ...composed, text: `${composed.text}\n\n${noticeText(known.street, known.policy)}` }
      : composed
    const account = accountOf(carrier)
    const begin = (row: OutboxRow) => begun(row, account)
    const going: Bundle = [begin(carrier), ...parts.map(begin)]
    leaves(going, now, over, async () => {
      const sent = isHeld(post, now) ? STRANGER : await deliver(post, known.street, ways)
      const outcome = outcomeOf(going, sent, post, now)
      const write = () => {
        queue.put(outcome.map((row) => unlessOver(row, store.notices.isOver)))
        if (sent.kind !== 'sent') return
        store.memory.mark('out', now)
        if (account !== '') store.memory.mark(OUT + account, now)
        if (introduces && carrier.to.kind === 'group') store.memory.introduce(carrier.to.topic, now)
      }
      return { sent, write }
    })
  }

  /** Begins to show the picture of a post whose words have left. */
  function showPicture(row: OutboxRow, now: number, over: () => void): void {
    const going = begun(row, accountOf(row))
    const seen = isFor(row, now)
    leaves([going], now, over, async () => {
      const { file, sent } = seen ? await show(going, ways) : HIDDEN
      const outcome = settled(going, sent, now)
      const shown = sent.kind === 'sent' ? { ...outcome, file } : outcome
      return { sent, write: () => queue.put([shown]) }
    })
  }

  /** Something leaves by its lane. `send` answers with what came of it, to be written in one transaction. */
  function leaves(going: Bundle, now: number, over: () => void, send: () => Promise<Left>): void {
    queue.write(() => queue.put(going))
    const { account = '' } = going[0]
    const leaving = queue.leaves(going, account, now)
    const leave = lanes.enter(going[0], account, now)
    const { speech } = ways
    const left = speech === undefined ? send() : whereItMay(speech, going, send)
    void left.then(({ sent, write }) => {
      leave()
      const writeDown = () => {
        queue.write(write)
        if (sent.kind === 'failed') leaving.undo()
        if (sent.kind === 'failed' && sent.stranger) callInstead(going[0], now)
        logOutcome(going, sent)
      }
      unwritten = [...unwritten, writeDown]
      over()
    })
  }

  /** What another host would not know of, or may say itself, is not said; it waits as before. */
  async function whereItMay(
    speech: Speech,
    going: Bundle,
    send: () => Promise<Left>,
  ): Promise<Left> {
    await speech.kept()
    if (speech.may()) return await send()
    const back = going.map((row): OutboxRow => {
      return { ...row, state: 'pending', tries: row.tries - 1 }
    })
    return { sent: SILENCED, write: () => queue.put(back) }
  }

  /** Whether a post is for who cannot be written to. */
  function isHeld({ to }: Post, now: number): boolean {
    return to.kind === 'contact' && isStranger({ now, marked: store.memory.marked }, to.contact)
  }

  function callInstead(row: OutboxRow, now: number): void {
    if (row.to.kind === 'contact' && !spoken(row)) unreached(row, row.to.contact, now)
  }

  /** Whoever decided upon a post: what was kept with a case is shown to those alone who may see it, as things stand now. */
  function isFor({ picture, to }: OutboxRow, now: number): boolean {
    if (picture?.kind !== 'kept') return true
    const facts = factsOf(known, now)
    const file = facts.keptFile(picture.file)
    const about = file && facts.caseNumbered(file.number)
    return about !== undefined && maySeeFiles(facts, about, to)
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
    const what = spoken(carrier) ? 'a picture' : 'a post'
    if (sent.kind === 'failed') log(carrier, `${what} could not be sent`, sent.why)
    if (sent.kind === 'unknown') log(carrier, `${what} may not have been sent`, sent.why)
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
      const again = (row: OutboxRow) => unlessOver(cutOff(row, now), store.notices.isOver)
      if (cut.length > 0) queue.write(() => queue.put(cut.map(again)))
    },
    /** The chat is back, or one account of it: what failed meanwhile need not wait out its time. */
    retry(now: number, account?: string): void {
      const failed = queue
        .rows()
        .filter(({ waitUntil, tries }) => tries > 0 && waitUntil > now)
        .filter((row) => account === undefined || accountOf(row) === account)
      if (failed.length === 0) return
      queue.write(() => queue.put(failed.map((row) => ({ ...row, waitUntil: now }))))
    },
    /** Somebody can be written to: what waits for that leaves at once. */
    reach(contact: ContactId, now: number): void {
      const held = queue.rows().filter(({ to, why }) => why === NOT_A_FRIEND && isTo(to, contact))
      if (held.length > 0)
        queue.write(() => queue.put(held.map((row) => ({ ...row, waitUntil: now }))))
    },
    /** Somebody did not get what was said to them a moment ago: it is said again once they can be written to. */
    unheard(contact: ContactId, now: number): void {
      const lost = store.outbox
        .all()
        .filter(
          ({ to, state, leftAt }) =>
            state === 'sent' && isTo(to, contact) && (leftAt ?? 0) > now - JUST,
        )
      if (lost.length === 0) return
      queue.write(() =>
        queue.put(lost.map((row) => ({ ...row, state: 'pending', leftAt: null, waitUntil: now }))),
      )
    },
    /** Whether anything is being said, or what came of it is to be written. */
    busy: () => lanes.going().length + unwritten.length > 0,
    /** What is being said, where to and since when. */
    going: lanes.going,
    /** Begins to send what may leave now, as far as `opens` says; `over` hears of the end of each. */
    advance(now: number, opens: Opens, over: () => void): void {
      writeOutcomes()
      for (;;) {
        const next = queue.next(now, (row) =>
          Math.max(opens(row), lanes.opens(row, accountOf(row))),
        )
        if (next.kind === 'wait') return
        if (next.kind === 'stale') {
          const { row } = next
          const state = spoken(row) ? 'sent' : 'stale'
          queue.write(() => queue.put([{ ...row, state, why: 'too late to be worth saying' }]))
          log(row, 'a post was no longer worth saying')
        } else if (spoken(next.rows[0])) {
          showPicture(next.rows[0], now, over)
        } else {
          say(next.rows, now, over)
        }
      }
    },
    /** When something may leave next. */
    nextDue: (now: number, opens: Opens): number | null =>
      queue.nextDue(now, (row) => Math.max(opens(row), lanes.opens(row, accountOf(row)))),
  }
}

/** What came of a send makes of each post that left in it: the first keeps what was said. */
function outcomeOf(
  going: Bundle,
  sent: Sent,
  { text, mentions, about }: Post,
  now: number,
): readonly OutboxRow[] {
  const [carrier] = going
  return going.map((row) => {
    const outcome = settled(row, sent, now)
    if (!spoken(outcome)) return outcome
    if (row.id !== carrier.id) return { ...outcome, partOf: carrier.id }
    return { ...outcome, text, mentions, about }
  })
}
