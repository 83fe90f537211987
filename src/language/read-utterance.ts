import { hasCaseNumber } from './casework.ts'
import { chainOf } from './chain.ts'
import { bitsOf, DIGIT, NUMERAL, shows, TICKET } from './character-class.ts'
import { typed } from './fold.ts'
import { frameOf } from './frame.ts'
import { type Part, scan } from './scan.ts'
import type { Utterance } from './utterance.ts'
import type { Said, Where } from './where.ts'

/** Takes a message apart. Pure; time grows with the length of the text and no faster. */
export function readUtterance(said: Said, where: Where): Utterance {
  const { reply, text, quote, mentioned } = frameOf(said, where)
  let parts: readonly Part[] | null = null
  const bits = bitsOf(text)
  return {
    said,
    reply,
    text,
    quote,
    mentioned,
    chain: chainOf(said),
    parts: () => {
      parts ??= scan(text, where.bot)
      return parts
    },
    numbered:
      (shows(text, bits, DIGIT) || (shows(text, bits, TICKET) && shows(text, bits, NUMERAL))) &&
      hasCaseNumber(text),
    shows: (kind) => shows(text, bits, kind),
    typed: (start, end) => typed(reply, start, end),
  }
}
