// Played by: no-id-card.chat
import { isPerson, says } from '../../src/language/clause.ts'
import type { Part } from '../../src/language/scan.ts'

/** What stands right before a reading, looking past fillers, pauses and other readings. */
export function leaderOf(parts: readonly Part[], reading: Part): Part | null {
  for (let at = parts.indexOf(reading) - 1; at >= 0; at--) {
    const part = parts[at]
    if (part === undefined) return null
    if (
      part.kind === 'break' ||
      part.kind === 'mark' ||
      part.kind === 'temperature' ||
      says(part, 'filler', 'of', 'to', 'each', 'now', 'other', 'they')
    )
      continue
    return part
  }
  return null
}

/** Whether somebody is named right before a reading. */
export function isLedByPerson(parts: readonly Part[], reading: Part): boolean {
  const led = leaderOf(parts, reading)
  return led !== null && isPerson(led)
}
