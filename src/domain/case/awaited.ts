// Played by: two-buildings-one-case.chat
import { type Case, isFinding } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import { DAY } from '../model/time.ts'
import type { Facts } from '../model/view.ts'

/** How often who must check what was mended is reminded. */
export const CHECK_EVERY = DAY

/** It is done, and a word is waited for: of who asked, or of who must check it. */
export function waitForWord(
  { now, policy }: Pick<Facts, 'now' | 'policy'>,
  about: Pick<Case, 'number' | 'category'>,
): Effect {
  const due = now + (isFinding(about) ? CHECK_EVERY : policy.confirm)
  return { do: 'set-timer', timer: { kind: 'confirm', case: about.number, due } }
}
