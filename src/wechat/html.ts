/**
 * Some puppets hand on the text of a message as the HTML of WeChat's web client: emoji as `<span>` or
 * `<img>`, line breaks as `<br/>`, and then `&` and `<` escaped as well. Text without such marks is
 * left as it is, so that somebody who types `&lt;` has typed it.
 */
export function plainText(raw: string): string {
  const text = characters(raw)
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

/** Line ends and spaces that were left as references: `&#x0A;`, `&#10;`, `&#x20;`. Nobody types these. */
export function characters(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replace(/&(?:amp;)?#(?:x0*d|0*13);(?:&(?:amp;)?#(?:x0*a|0*10);)?/giu, '\n')
    .replace(/&(?:amp;)?#(?:x0*a|0*10);/giu, '\n')
    .replace(/&(?:amp;)?#(?:x0*20|0*32|160|x0*a0);/giu, ' ')
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
