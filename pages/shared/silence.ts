/** The server speaks every five seconds. Without a word for so long the line is dead, though nobody closed it, ms. */
export const SILENT = 12_000
/** How often it is looked at: a dead line is noticed within SILENT and one look, ms. */
export const LOOK = 3_000

/** What becomes of a line that was opened or last heard at a moment. */
export function isDead(heardAt: number, now: number): boolean {
  // A machine that slept has a line that was closed while nobody could tell.
  return now - heardAt >= SILENT
}
