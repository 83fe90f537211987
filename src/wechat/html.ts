/**
 * Some puppets hand on the text of a message as the HTML of WeChat's web client: emoji as `<span>` or
 * `<img>`, line breaks as `<br/>`, and then `&` and `<` escaped as well. Text without such marks is
 * left as it is, so that somebody who types `&lt;` has typed it.
 */
export function plainText(text: string): string {
  if (!MARKS.test(text)) return text
  return text
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<span class="emoji emoji([0-9a-f]{4,20})"><\/span>/giu, (_, hex: string) =>
      emoji(hex),
    )
    .replace(/<img [^<>]{0,300}?text="([^"<>]{0,40})"[^<>]{0,300}>/giu, (_, name: string) =>
      name.replace(/_web$/u, ''),
    )
    .replace(/&(lt|gt|quot|apos|amp|nbsp);/gu, (_, name: string) => ENTITIES[name] ?? '')
}

const MARKS = /<br\s*\/?>|<span class="emoji|<img [^<>]{0,300}class="(?:qq)?emoji/iu

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  nbsp: ' ',
}

/** Hex code points run together, four or five digits each: `1f604`, `1f1e81f1f3`. */
function emoji(hex: string): string {
  const points = hex.match(/1f[0-9a-f]{3}|[0-9a-f]{4}/giu) ?? []
  return String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)))
}
