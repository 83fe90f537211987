import { hasCaseNumber } from './casework.ts'
import { chainOf } from './chain.ts'
import { shows, signsIn } from './character-class.ts'
import { typed } from './fold.ts'
import { frameOf } from './frame.ts'
import { type Part, scan } from './scan.ts'
import type { Utterance } from './utterance.ts'
import type { Said, Where } from './where.ts'

/** Takes a message apart. Pure; time grows with the length of the text and no faster. */
export function readUtterance(said: Said, where: Where): Utterance {
  const { reply, text, quote, mentioned } = frameOf(said, where)
  let parts: readonly Part[] | null = null
  const signs = signsIn(text)
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
      (shows(signs, 'digit') || (shows(signs, 'ticket') && shows(signs, 'numeral'))) &&
      hasCaseNumber(text),
    shows: (sign) => shows(signs, sign),
    typed: (start, end) => typed(reply, start, end),
  }
}
