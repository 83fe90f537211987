import { headLength } from './header.ts'
import type { Verdict } from './verdict.ts'
import { written } from './writing.ts'

/** Lines to take out and to put in before the line `at`, counted from 1. */
interface Edit {
  readonly at: number
  readonly remove: number
  readonly insert: readonly string[]
}

/**
 * The transcript with the bot's lines as it spoke them. Lines that agree stay as they are written,
 * and so does everything that is not the bot's.
 */
export function updated(
  lines: readonly string[],
  verdicts: readonly Verdict[],
  bot: string,
): readonly string[] {
  const result = [...lines]
  const edits = editsOf(verdicts, headLength(lines) + 1, bot)
  // From the end, so that the places before stay; of several at one place the last goes in first.
  for (const { at, remove, insert } of edits.toReversed().toSorted((a, b) => b.at - a.at)) {
    result.splice(at - 1, remove, ...insert)
  }
  return result
}

function editsOf(verdicts: readonly Verdict[], head: number, bot: string): readonly Edit[] {
  const edits: Edit[] = []
  let anchor = head
  for (const { turn, expected, said, fault } of verdicts) {
    anchor = Math.max(anchor, turn.opening?.end ?? head)
    const insert = said === null ? [] : written(said.where, bot, said.text)
    if (expected !== null) {
      if (fault) edits.push({ at: expected.line, remove: expected.end - expected.line, insert })
      anchor = expected.end
    } else if (fault && said !== null) {
      anchor = Math.max(anchor, said.behind)
      edits.push({ at: anchor, remove: 0, insert })
    }
  }
  return edits
}
