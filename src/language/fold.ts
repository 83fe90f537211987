import { Converter } from 'opencc-js/t2cn'

/** A text in plain writing (half width, simplified), and the way back to what was typed. */
export interface Folded {
  readonly raw: string
  readonly text: string
  /** For each place in `text`, the place in `raw`; null where they are the same. */
  readonly places: readonly number[] | null
}

const CJK = [0x4e00, 0x9fff] as const
const DROPPED = 0xffff

/** For each UTF-16 unit the unit it is read as; `DROPPED` for marks that carry no meaning. */
const PLAIN = plainUnits()

/** Every UTF-16 unit as a string. */
const CHARS: readonly string[] = Array.from({ length: 0x10000 }, (_, unit) =>
  String.fromCharCode(unit),
)

function plainUnits(): Uint16Array {
  const plain = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (let unit = 0xff01; unit <= 0xff5e; unit++) plain[unit] = unit - 0xfee0
  plain[0x3000] = plain[0x2005] = plain[0xa0] = 0x20
  for (const mark of [0x200b, 0x200c, 0x200d, 0x20e3, 0xfe0e, 0xfe0f, 0xfeff]) plain[mark] = DROPPED
  const traditional = Array.from({ length: CJK[1] - CJK[0] }, (_, i) =>
    String.fromCharCode(CJK[0] + i),
  )
  const simplified = Converter({ from: 't', to: 'cn' })(traditional.join('\n')).split('\n')
  simplified.forEach((char: string, i: number) => {
    if (char.length === 1) plain[CJK[0] + i] = char.charCodeAt(0)
  })
  return plain
}

/** Folds full width to half, traditional characters to simplified, keycap digits to digits. Linear. */
export function fold(raw: string): Folded {
  let changed = false
  let dropped = false
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    const plain = PLAIN[unit]
    if (plain === unit) continue
    changed = true
    if (plain === DROPPED) dropped = true
  }
  if (!changed) return { raw, text: raw, places: null }
  return dropped ? withDrops(raw) : { raw, text: plainText(raw), places: null }
}

function plainText(raw: string): string {
  let text = ''
  let kept = 0
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    const plain = PLAIN[unit] as number
    if (plain === unit) continue
    text += raw.slice(kept, at) + CHARS[plain]
    kept = at + 1
  }
  return text + raw.slice(kept)
}

function withDrops(raw: string): Folded {
  let text = ''
  const places: number[] = []
  for (let at = 0; at < raw.length; at++) {
    const unit = PLAIN[raw.charCodeAt(at)] as number
    if (unit === DROPPED) continue
    text += CHARS[unit]
    places.push(at)
  }
  places.push(raw.length)
  return { raw, text, places }
}

/** What was typed between two places of the folded text; a character that begins between them is whole. */
export function typed(folded: Folded, start: number, end: number): string {
  const { raw, places } = folded
  const from = places === null ? start : (places[start] ?? raw.length)
  const to = places === null ? end : (places[end] ?? raw.length)
  return raw.slice(isLast(raw, from) ? from + 1 : from, isLast(raw, to) ? to + 1 : to)
}

/** Whether the second half of a character stands at a place, behind its first. */
function isLast(raw: string, at: number): boolean {
  return (raw.charCodeAt(at) & 0xfc00) === 0xdc00 && (raw.charCodeAt(at - 1) & 0xfc00) === 0xd800
}
