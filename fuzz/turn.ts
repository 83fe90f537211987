import type { Attachment, Incoming, Member, Message } from '../src/chat/chat.ts'

/** What becomes of a send. */
export type Fate = 'said' | 'refused' | 'throws' | 'unanswered'

/** One thing that happens to the bot, as plain as a test can say it. Moments are Unix ms. */
export type Turn =
  /** The chat tells of these at once. */
  | { readonly do: 'hear'; readonly batch: readonly Incoming[] }
  /** A payload comes over the wire, to be read for what it is; `around` is what is known of it besides. */
  | {
      readonly do: 'read'
      readonly type: number
      readonly raw: string
      readonly around: Message
    }
  /** The clock goes on so many ms: stopping wherever something is due, or in one leap as after an outage. */
  | { readonly do: 'pass'; readonly ms: number; readonly leap: boolean }
  /** The account finds itself in a group. */
  | { readonly do: 'meet'; readonly topic: string; readonly members: readonly Member[] }
  /** The gateway was away between two moments that far back. */
  | { readonly do: 'gap'; readonly from: number; readonly to: number }
  /** From here on this becomes of every send. */
  | { readonly do: 'fate'; readonly fate: Fate }
  /** The engine ends and is started again on the same database. */
  | { readonly do: 'restart' }

/** How many messages a turn brings. */
export function messagesIn(turn: Turn): number {
  switch (turn.do) {
    case 'hear':
      return turn.batch.length
    case 'read':
      return 1
    default:
      return 0
  }
}

/** An attachment whose bytes are what its name says: none, too many, or none to be had. */
export function attachment(kind: Attachment['kind'], name: string, bytes: number): Attachment {
  return {
    kind,
    name,
    async *load() {
      if (bytes < 0) throw new Error('the picture is gone')
      yield new Uint8Array(bytes)
    },
  }
}

/** The turns as JSON, a line each, for a test to take up. Attachments lose their bytes. */
export function written(turns: readonly Turn[]): string {
  return turns.map((turn) => JSON.stringify(turn)).join('\n')
}
