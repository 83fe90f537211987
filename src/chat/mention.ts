/** What stands behind a mention: U+2005 from a phone, a space of any kind from a PC, nothing at the end. */
const SEPARATOR = /[\u2005\u2004\u00a0\u3000\s]/u

/**
 * Whether the text names one of `names` as `@name` (at any place), with a separator or the end behind it.
 * A name typed by hand carries no contact id, and `mentionSelf()` of some puppets misses a group alias,
 * so the text is read as well.
 */
export function mentionsOne(text: string, names: readonly string[]): boolean {
  if (!text.includes('@')) return false
  return names.some((name) => name !== '' && mentionsName(text, name))
}

function mentionsName(text: string, name: string): boolean {
  const needle = `@${name}`
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const behind = text[at + needle.length]
    if (behind === undefined || SEPARATOR.test(behind)) return true
  }
  return false
}
