import { addressKey } from '../../domain/model/post.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'

/** What is being said. `since` is Unix ms. */
export interface Going {
  readonly post: number
  readonly to: OutboxRow['to']
  readonly since: number
}

/** A send that is not answered by then keeps its own chat waiting alone, ms. */
const SLOW = 2_000
/** So many may be under way in WeChat, and so many with partners' systems. */
const MOST = 4

/**
 * Who may be spoken to while others have not answered yet: one after another as long as answers come, and past those
 * that hang; never two at once to the same chat. A partner's system keeps nobody waiting but itself.
 */
export function lanesOf(paced: boolean) {
  const going = new Map<string, Going>()

  return {
    going: (): readonly Going[] => [...going.values()],
    free({ to }: OutboxRow, now: number): boolean {
      if (!paced) return going.size === 0
      if (going.has(addressKey(to))) return false
      const hook = to.kind === 'hook'
      const beside = [...going.values()].filter((each) => (each.to.kind === 'hook') === hook)
      return beside.length < MOST && (hook || beside.every(({ since }) => now - since >= SLOW))
    },
    /** Answers with what to call at the end. */
    enter({ id, to }: OutboxRow, now: number): () => void {
      const place = addressKey(to)
      going.set(place, { post: id, to, since: now })
      return () => void going.delete(place)
    },
  }
}
