import type { Part } from './scan.ts'
import type { Until } from './utterance.ts'

/** The hour by which something is to be done, the last one named; null where none is. */
export function untilIn(parts: readonly Part[]): Until | null {
  const clock = parts.findLast((part) => part.kind === 'clock')
  return clock?.kind === 'clock' ? clock.until : null
}
