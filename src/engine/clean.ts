/** Longer texts are cut: a chain (接龙) of 500 lines is half of this. */
const MOST = 40_000
/** Longer group aliases are cut. */
const MOST_NAME = 64
const CONTROL = /(?![\t\n\r])\p{Cc}/gu

/** A text without control characters, cut where it is absurdly long. */
export function cleanText(text: string): string {
  const cut = text.length > MOST ? whole(text.slice(0, MOST)) : text
  return hasControl(cut) ? cut.replace(CONTROL, '') : cut
}

/** A name in one line, without control characters. */
export function cleanName(name: string): string {
  const cut = name.length > MOST_NAME ? whole(name.slice(0, MOST_NAME)) : name
  const clean = hasControl(cut) || /\s/.test(cut) ? cut.replace(/[\p{Cc}\s]+/gu, ' ').trim() : cut
  return clean.charAt(0) === '@' ? clean.replace(/^@+/, '') : clean
}

/** A cut may leave half of a character at the end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '')
}

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || (unit >= 127 && unit < 160))
      return true
  }
  return false
}

/** A text without the mention of the bot: `@小微 接单 12` → `接单 12`. */
export function withoutMention(text: string, names: readonly string[]): string {
  if (!text.includes('@')) return text.trim()
  let rest = text
  for (const name of names) {
    const mention = `@${name}`
    for (let at = rest.indexOf(mention); at !== -1; at = rest.indexOf(mention, at)) {
      const after = rest.slice(at + mention.length).replace(/^[\u2005\u2004\u00a0\s]/u, '')
      rest = rest.slice(0, at) + after
    }
  }
  return rest.trim()
}
