import type { Case, CaseEvent } from '../../src/domain/model/case.ts'
import { inside, neighbour } from './neighbourhood.ts'

/** What ends a case. */
const ENDS: readonly CaseEvent['event'][] = ['confirmed', 'closed', 'cancelled']

/**
 * A finding ends by the word of another than who mended it: who found it, or somebody with a duty above its place. Told
 * without the program's own rules. Answers what is wrong with its history, or null.
 */
export function unchecked(
  { category, area, by: finder }: Case,
  history: readonly CaseEvent[],
): string | null {
  if (category !== 'finding') return null
  let hands = new Set<string>()
  let over = false
  for (const [place, { event, by, at }] of history.entries()) {
    if (event === 'reopened') hands = new Set()
    if ((event === 'claimed' || event === 'resolved') && by !== null) hands.add(by.contact)
    // Given back, it was not mended by who had it.
    if (event === 'returned') hands = new Set()
    if (!ENDS.includes(event)) continue
    if (by === null) {
      // It is over again as it was: who had begun it again took that back.
      const undone = history
        .slice(0, place)
        .some((before) => before.event === 'reopened' && before.at === at && before.by !== null)
      if (!(over && undone)) return `«${event}» by nobody`
      continue
    }
    over = true
    if (hands.has(by.contact)) return `«${event}» by ${by.name}, who mended it`
    const duty = neighbour(by.contact)?.duty ?? null
    const leads = duty !== null && duty !== area && inside(area, duty)
    if (by.contact !== finder.contact && !leads) return `«${event}» by ${by.name}`
    if (event !== 'cancelled' && !history.slice(0, place).some((one) => one.event === 'resolved'))
      return `«${event}» before anybody mended it`
  }
  return null
}
