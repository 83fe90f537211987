import type { ContactId } from './person.ts'
import { HOUR, MINUTE } from './time.ts'

/** An answer that was due in a chat (Unix ms). */
export interface Answered {
  readonly at: number
  readonly to: ContactId
  /** Whether it was given; who asks on and on gets none, and that counts against them alone. */
  readonly said: boolean
}

/** Whether the next answer is said; `last`: with a word that there will be fewer now. */
export type Turn = 'say' | 'last' | 'hush'

/** WeChat bears forty posts a minute in all chats: one that floods (刷屏) takes no more than its share. */
const CHAT = 12
/** Nobody needs more answers in a minute; another bot that answers ours does. */
const ONE = 8
/** A bot may be slow: so many answers to one and nobody else, each soon after the one before, are a duet. */
const DUET = 20
const SOON = 2 * MINUTE

/** Answers older than this count no more. */
export const REMEMBERED = HOUR

/**
 * Whether one more answer is due to somebody in a chat, by those it has heard (oldest first). What they
 * say is acted upon all the same. Staff at work may hear as many as the chat bears.
 */
export function turnOf(
  answers: readonly Answered[],
  to: ContactId,
  staff: boolean,
  now: number,
): Turn {
  const before = answers.filter(({ at }) => at <= now)
  const lately = before.filter(({ at }) => at > now - MINUTE)
  if (lately.filter(({ said }) => said).length >= CHAT) return 'hush'
  if (staff) return 'say'
  const own = lately.filter((answer) => answer.to === to).length
  const duet = inARow(before, to, now)
  if (own >= ONE || duet >= DUET) return 'hush'
  return own === ONE - 1 || duet === DUET - 1 ? 'last' : 'say'
}

/** How many answers up to now went to one alone, each soon after the one before. */
function inARow(answers: readonly Answered[], to: ContactId, now: number): number {
  let after = now
  let count = 0
  for (const answer of answers.toReversed()) {
    if (answer.to !== to || after - answer.at > SOON) break
    after = answer.at
    count += 1
  }
  return count
}

/** What the last answer says of those that are not given. */
export const FEWER = '（您发得太密，我先少说两句。报的事都照记照办。）'
