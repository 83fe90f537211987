/**
 * Whether a post reads as a pattern says: `…` stands for anything, line breaks included. Blanks at
 * the ends of lines may be left out. Takes time linear in the post for each piece of the pattern.
 */
export function matches(pattern: string, said: string): boolean {
  return fits(pattern, said) || fits(bare(pattern), bare(said))
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split(/…+/)
  const last = others.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of others) {
    const found = text.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}

function bare(text: string): string {
  return text.replace(/[^\S\n]+$/gm, '').trimEnd()
}
