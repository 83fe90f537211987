import { hashOf } from '../language/hash.ts'
import type { Part } from '../language/scan.ts'
import type { Utterance } from '../language/utterance.ts'
import type { Where } from '../language/where.ts'
import { SCALE, SHIFT, WEIGHTS } from './talk-weights.ts'

/**
 * A second opinion on what the grammar takes for a command: a logistic regression over runs of one to three characters,
 * hashed. It knows how talk sounds that tempts (`帮买单的是俺女婿`), where a rule for each would be endless.
 * `scripts/train-language.mjs` writes its weights.
 */

/** How many weights there are; runs of characters share them by their hash. */
export const BUCKETS = 1 << 15
const LONGEST_RUN = 3
/** What stands further back says little. */
const LONGEST = 120

/** What stands for a part whose very characters say nothing. */
const BLURRED: Partial<Readonly<Record<Part['kind'], string>>> = {
  temperature: 'T',
  address: 'A',
  clock: 'C',
  name: 'N',
}

let weights: Int8Array | null = null

/** The log-odds that a message is a command rather than talk; above 0 a command is likelier. */
export function oddsOfCommand(utterance: Utterance, where: Where): number {
  weights ??= Int8Array.from(Buffer.from(WEIGHTS, 'base64'))
  const signs = signsOf(utterance, where)
  let sum = 0
  for (const sign of signs) sum += weights[sign] ?? 0
  return SHIFT + (SCALE * sum) / Math.sqrt(signs.size)
}

/** The weights a message touches: its runs of characters, numbers blurred, and the kind of chat. */
export function signsOf(utterance: Utterance, where: Where): ReadonlySet<number> {
  const { text, quote, mentioned, parts } = utterance
  const plain = parts()
    .map(({ kind, start, end }) => BLURRED[kind] ?? text.slice(start, end))
    .join('')
    .trim()
    .replace(/\d{1,4}/g, (digits) => '0'.repeat(digits.length))
    .toLowerCase()
  const framed = `${quote === null ? '^' : quote.bot ? '^Q' : '^q'}${plain.slice(0, LONGEST)}$`
  const signs = new Set<number>()
  for (let at = 0; at < framed.length; at++) {
    for (let end = at + 1; end <= Math.min(at + LONGEST_RUN, framed.length); end++)
      signs.add(hashOf(framed, at, end) % BUCKETS)
  }
  signs.add(hashOf(`W${where.place}`) % BUCKETS)
  if (mentioned) signs.add(hashOf('MENTIONED') % BUCKETS)
  if (where.asked !== null) signs.add(hashOf('ASKED') % BUCKETS)
  return signs
}
