import { characterClass } from '../character-class.ts'
import { either } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { ADDRESSED } from '../words/manner/addressed.ts'
import { HOMOPHONES } from '../words/manner/homophone.ts'
import { LISTENED, WORDS_OF_THEIR_OWN } from '../words/manner/listened.ts'
import { WRAPPING } from '../words/manner/wrapping.ts'

/**
 * Slips of dictation: one character of a command's word, written as another that sounds like it (打咔, 抱修, 再崔一遍). It is only
 * how the message may have been meant: whoever asks has to see whether the rest bears it out.
 */

const listOf = (words: string) => words.trim().split('\n')
const SOUNDS = new Map(
  listOf(HOMOPHONES).map((line) => {
    const [char = '', others = ''] = line.split(' ')
    return [char, [...others]] as const
  }),
)
const OWN = new Set(listOf(WORDS_OF_THEIR_OWN))
/** What is written, and the word that may be meant. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  listOf(LISTENED).flatMap((word) =>
    [...word].flatMap((char, at) =>
      (SOUNDS.get(char) ?? []).map(
        (other) => [word.slice(0, at) + other + word.slice(at + 1), word] as const,
      ),
    ),
  ),
)
/** Each slip has one. */
const SLIPPED = characterClass([...new Set([...SOUNDS.values()].flat())].join(''))
/** How they begin, by their first two units; a few other pairs share a place. */
const PAIRS = new Uint8Array(0x10000)
for (const said of SLIPS.keys()) PAIRS[placeOf(said, 0)] = 1

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff
}

const LONGEST = Math.max(...[...SLIPS.keys()].map(({ length }) => length))
const SHORTEST = 2
/** How far into a message a slip is looked for. */
const FAR = 80

/** What may stand before a command's word at the head of a message. */
const BEFORE = new RegExp(
  `^[\\s,:!。~]*(?:${either(`${ADDRESSED} ${WRAPPING} 开始`)}[\\s,:!。~]*)*$`,
)
const LONGEST_BEFORE = 16

/** A message's text as it may have been meant, place for place; null where nothing may have been misheard. */
export function heardAs({ text, shows }: Pick<Utterance, 'text' | 'shows'>): string | null {
  if (!shows(SLIPPED)) return null
  let heard: string | null = null
  const far = Math.min(text.length - 1, FAR)
  for (let at = 0; at < far; at++) {
    if (PAIRS[placeOf(text, at)] !== 1) continue
    const said = saidAt(text, at)
    if (said === null) continue
    const before: string = heard ?? text
    heard = before.slice(0, at) + SLIPS.get(said) + before.slice(at + said.length)
  }
  return heard
}

/** The longest slip that begins at a place. */
function saidAt(text: string, at: number): string | null {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const said = text.slice(at, at + length)
    if (SLIPS.has(said) && (!OWN.has(said) || isHead(text, at))) return said
  }
  return null
}

function isHead(text: string, at: number): boolean {
  return at <= LONGEST_BEFORE && BEFORE.test(text.slice(0, at))
}
