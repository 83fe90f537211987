import { isLongerName } from '../language/called-by-name.ts'

/** Longer texts are cut: a chain (接龙) of 500 lines is half of this. */
const MOST = 40_000
/** Longer group aliases are cut. */
export const MOST_NAME = 64
/** More than single spaces between words. */
const SPACED = /[^\S ]| {2}|^ | $/
/** Controls; halves of characters; and marks that nobody sees, which hide a word or turn a line round. What joins an emoji stays. */
const HIDDEN =
  /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu
/** Whatever is said or worn as a name, the bot calls nobody by it (`@所有人`). */
const EVERYBODY = /(?<![@＠﹫])[@＠﹫]+(?=\s*(?:所有人|all(?![a-z])))/gi

/** A text with line ends of one kind and without what nobody sees, cut where it is absurdly long; half of a character at the cut goes with `HIDDEN`. */
export function cleanText(text: string): string {
  const cut = text.length > MOST ? text.slice(0, MOST) : text
  return isPlain(cut) ? cut : cut.replace(/\r\n?/g, '\n').replace(HIDDEN, '').replace(EVERYBODY, '')
}

/** A name in one line, without what nobody sees. */
export function cleanName(name: string): string {
  const cut = name.length > MOST_NAME ? name.slice(0, MOST_NAME) : name
  const seen = isPlain(cut) ? cut : nobodys(cleanText(cut.replace(/\p{Cc}/gu, ' ')))
  const line = SPACED.test(seen) ? seen.replace(/\s+/g, ' ').trim() : seen
  return line.charAt(0) === '@' ? line.replace(/^@+/, '') : line
}

/** A name that calls everybody once it is read in plain letters (`＠ａｌｌ`) is told in plain letters, and calls nobody. */
function nobodys(name: string): string {
  const plain = name.normalize('NFKC')
  const calm = plain.replace(EVERYBODY, '')
  return calm === plain ? name : calm
}

/** Whether there is nothing in a text to look at more closely. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isSuspect(unit)) {
      if (!isPair(unit, text.charCodeAt(i + 1))) return false
      i++
    }
  }
  return true
}

/** Whether two units are one character. */
function isPair(first: number, second: number): boolean {
  return (first & 0xfc00) === 0xd800 && (second & 0xfc00) === 0xdc00
}

/** Whether a unit may be of `HIDDEN`, half of a character, or begin `EVERYBODY`; most are Chinese, and answered first. */
function isSuspect(unit: number): boolean {
  if (unit >= 0x2070)
    return (
      unit >= 0xd800 && (unit < 0xe000 || unit === 0xfe6b || unit === 0xfeff || unit === 0xff20)
    )
  if (unit >= 0x200b) return unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || unit >= 0x2060
  if (unit < 0x20) return unit !== 9 && unit !== 10
  if (unit < 0x7f) return unit === 0x40
  return unit <= 0xad ? unit !== 0xa0 : unit === 0x61c || unit === 0x180e
}

/** A text without the mention of the bot: `@小微 接单 12` → `接单 12`. */
export function withoutMention(text: string, names: readonly string[]): string {
  if (!text.includes('@')) return text.trim()
  let rest = text
  for (const name of names) {
    const mention = `@${name}`
    for (let at = rest.indexOf(mention); at !== -1; at = rest.indexOf(mention, at)) {
      const after = rest.slice(at + mention.length)
      if (isLongerName(after)) at += mention.length
      else rest = rest.slice(0, at) + after.replace(/^[\u2005\u2004\u00a0\s]/u, '')
    }
  }
  return rest.trim()
}
