import { hasCaseNumber } from './casework.ts'
import { chainOf } from './chain.ts'
import { DIGIT, NUMERAL, showsOf, TICKET } from './character-class.ts'
import { typed } from './fold.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Core, coresOf } from './manner/core.ts'
import { type Part, scan } from './scan.ts'
import type { Utterance } from './utterance.ts'
import type { Said, Where } from './where.ts'

/** Takes a message apart. Pure; time grows with the length of the text and no faster. */
export function readUtterance(said: Said, where: Where): Utterance {
  return utteranceOf(said, frameOf(said, where), where.bot)
}

/** The same message with another text, place for place: as it may have been meant. */
export function readAs(utterance: Utterance, text: string, where: Where): Utterance {
  return utteranceOf(utterance.said, { ...utterance, text }, where.bot)
}

function utteranceOf(
  said: Said,
  { reply, text, quote, mentioned }: Frame,
  bot: readonly string[],
): Utterance {
  let parts: readonly Part[] | null = null
  let cores: readonly Core[] | null = null
  const shows = showsOf(text)
  return {
    said,
    reply,
    text,
    quote,
    mentioned,
    chain: chainOf(said),
    parts: () => {
      parts ??= scan(text, bot)
      return parts
    },
    cores: () => {
      cores ??= coresOf(text, bot)
      return cores
    },
    numbered: (shows(DIGIT) || (shows(TICKET) && shows(NUMERAL))) && hasCaseNumber(text),
    shows,
    typed: (start, end) => typed(reply, start, end),
  }
}
