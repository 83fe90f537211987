// Played by: a-notice-is-taken-back.chat
import type { Effect } from '../model/effect.ts'
import { heardIn, type Notice } from '../model/notice/notice.ts'
import type { Named } from '../model/person.ts'
import { type Address, addressKey } from '../model/post.ts'
import { HOUR } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { spread } from './spread.ts'

/** So long what takes a notice back, or puts it right, may be on its way. */
export const FOLLOWS = 24 * HOUR

/** Who says that it is not so, and where. */
export interface Sayer {
  readonly by: Named
  readonly office: string
  readonly from: Address
  /** What groups hear besides that it is over; absent: what is taken back. */
  readonly text?: string
  /** Address keys of groups that hear it otherwise. */
  readonly except?: readonly string[]
}

/**
 * A notice is taken back: what has not left leaves no more, and exactly those who heard it, or may have, hear that. It is a
 * notice of a kind of its own.
 */
export function retract(
  facts: Facts,
  notice: Notice,
  { by, office, from, text = notice.text, except = [] }: Sayer,
): { readonly effects: readonly Effect[]; readonly cancel: Notice | null; readonly told: number } {
  const heard = heardIn(facts.reachedBy(notice.number)).filter(
    (to) => !except.includes(addressKey(to)),
  )
  const over: readonly Effect[] = [
    { do: 'notice', notice: { ...notice, state: 'cancelled', stage: -1 } },
    { do: 'drop-notice', number: notice.number },
    ...(['notice', 'receipt', 'ring'] as const).map(
      (kind): Effect => ({ do: 'drop-timer', timer: { kind, notice: notice.number } }),
    ),
  ]
  if (heard.length === 0) return { effects: over, cancel: null, told: 0 }
  const cancel: Notice = {
    ...notice,
    number: facts.nextNotice(),
    kind: 'cancel',
    haste: notice.sort === 'lost' ? 'first' : notice.haste === 'pressing' ? 'pressing' : 'plain',
    refers: notice.number,
    by,
    office,
    from,
    topics: heard.flatMap((to) => (to.kind === 'group' ? [to.topic] : [])),
    text,
    at: facts.now,
    ends: facts.now + FOLLOWS,
    state: 'going',
    stage: -1,
  }
  return { effects: [...over, ...spread(facts, cancel)], cancel, told: heard.length }
}
