import type { Outgoing } from '../src/chat/chat.ts'

/** WeChat takes 16 kB: in Chinese, somewhat more than this many characters. */
const MOST = 4_000

const HALF_CHARACTER = /\p{Cs}/u
const CONTROL = /(?![\t\n\r])\p{Cc}/u
/** Marks that turn round the direction in which the rest of a line is read. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u
/** What a program says where it had nothing to say. No input of ours holds these. */
export const SLIPS = /undefined|NaN|\bnull\b|\[object|Infinity|Invalid Date/
const EVERYBODY = /[@＠](?:所有人|全体成员|all(?![a-z]))/iu

/** What is wrong with a post as it leaves; null where nothing is. `known`: who was ever heard or named. */
export function blemishOf(
  { text, mentions }: Pick<Outgoing, 'text' | 'mentions'>,
  known: ReadonlySet<string>,
): string | null {
  if (text.trim() === '') return 'it says nothing'
  if (text.length > MOST) return `it is ${text.length} characters long`
  if (HALF_CHARACTER.test(text)) return 'half a character stands in it'
  if (CONTROL.test(text)) return 'a control character stands in it'
  if (TURNING.test(text)) return 'it turns the direction of reading'
  const slip = SLIPS.exec(text)
  if (slip !== null) return `it says «${slip[0]}»`
  if (EVERYBODY.test(text)) return 'it calls everybody'
  const stranger = mentions.find((contact) => !known.has(contact))
  if (stranger !== undefined) return `it mentions ${JSON.stringify(stranger)}, whom nobody knows`
  if (new Set(mentions).size !== mentions.length) return 'it mentions somebody twice'
  const signs = text.split('@').length - 1
  return mentions.length > signs ? `${mentions.length} mentions, and ${signs} @ in the text` : null
}
