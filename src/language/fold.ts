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
  let at = 0
  while (at < raw.length && PLAIN[raw.charCodeAt(at)] === raw.charCodeAt(at)) at++
  if (at === raw.length) return { raw, text: raw, places: null }
  let text = raw.slice(0, at)
  let dropped = false
  const places = Array.from({ length: at }, (_, i) => i)
  for (; at < raw.length; at++) {
    const unit = PLAIN[raw.charCodeAt(at)] as number
    if (unit === DROPPED) {
      dropped = true
      continue
    }
    text += String.fromCharCode(unit)
    places.push(at)
  }
  places.push(raw.length)
  return { raw, text, places: dropped ? places : null }
}

/** What was typed between two places of the folded text. */
export function typed(folded: Folded, start: number, end: number): string {
  const { raw, places } = folded
  if (places === null) return raw.slice(start, end)
  return raw.slice(places[start] ?? raw.length, places[end] ?? raw.length)
}
