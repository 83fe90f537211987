import { addressKey } from '../../domain/model/post.ts'
import type { OutboxRow } from '../../store/messages/outbox.ts'
import { spoken } from './outbox.ts'

/** Words go to WeChat on one lane, their pictures on another; what partners' systems are told, on a third. */
export type Lane = 'words' | 'pictures' | 'hooks'

/** What is being said. `since` is Unix ms. */
export interface Going {
  readonly post: number
  readonly lane: Lane
  /** By which account of a street of several; empty where it has one, and of hooks. */
  readonly account: string
  readonly to: OutboxRow['to']
  readonly since: number
}

/** A send of words that is not answered by then hangs: from there on nobody waits for what hangs but its own chat, ms. */
const SLOW = 2_000
/**
 * So many may be under way on a lane, more than WeChat's pace lets begin while one hangs: at three seconds from chat to
 * chat, that is ten in the thirty that a picture has, and nine in the twenty-five that words have with their look-up.
 */
const MOST = 16

/** The lane on which a post leaves next. */
export function laneOf(row: Pick<OutboxRow, 'to' | 'leftAt'>): Lane {
  if (row.to.kind === 'hook') return 'hooks'
  return spoken(row) ? 'pictures' : 'words'
}

/**
 * Who may be spoken to while others have not answered yet. Words go one after another as long as answers come, so that
 * a kill cuts off one of them; as long as one hangs, all others go beside each other, and what is urgent always
 * does. So those that hang cost the others one wait together, not one each. Never two at once to the same chat, but that
 * words do not wait for a picture; nor does anything but a picture. Accounts go each by themselves: what hangs at one
 * is nothing to another's.
 */
export function lanesOf(paced: boolean) {
  const going = new Map<string, Going>()
  const placeOn = (lane: Lane, to: OutboxRow['to']) => `${lane} ${addressKey(to)}`

  return {
    going: (): readonly Going[] => [...going.values()],
    /** From when on a post may be begun beside what is under way, Unix ms; `Infinity`: when something has ended. */
    opens(row: OutboxRow, account: string): number {
      if (!paced) return going.size === 0 ? 0 : Number.POSITIVE_INFINITY
      const lane = laneOf(row)
      const beside = [...going.values()].filter(
        (each) => each.lane === lane && each.account === account,
      )
      const held =
        going.has(placeOn(lane, row.to)) ||
        (lane === 'pictures' && going.has(placeOn('words', row.to))) ||
        beside.length >= MOST
      if (held) return Number.POSITIVE_INFINITY
      if (lane !== 'words' || row.urgent || beside.length === 0) return 0
      return Math.min(...beside.map(({ since }) => since)) + SLOW
    },
    /** Answers with what to call at the end. */
    enter(row: OutboxRow, account: string, now: number): () => void {
      const lane = laneOf(row)
      const place = placeOn(lane, row.to)
      going.set(place, { post: row.id, lane, account, to: row.to, since: now })
      return () => void going.delete(place)
    },
  }
}
