import type { ChainEntry } from '../chat/chat.ts'
import { parseXml, type Xml, xmlAt, xmlText } from './xml.ts'

/** Where an entry stands in the title as it was on the phone, and who wrote it when. */
interface Item {
  readonly writer: string
  readonly at: number
  readonly offset: number
  readonly length: number
}

/**
 * The entries of a #接龙. `<r>` holds offset and length of an entry in the title, in UTF-16 units: `91-43`. They are of the
 * title on the phone; what comes here may have lost its carriage returns and its ends, or bear entities that nobody took
 * apart. So they are tried on each title it may have been, and one counts where it cuts out whole lines: half an entry
 * would be booked on somebody else.
 */
export function readSolitaire(title: string, appmsg: Xml): readonly ChainEntry[] | null {
  const items = itemsOf(appmsg)
  if (items.length === 0) return null
  let best: readonly ChainEntry[] = []
  for (const original of originalsOf(title)) {
    const entries = items.flatMap((item) => entryIn(original, item) ?? [])
    if (entries.length > best.length) best = entries
    if (best.length === items.length) break
  }
  return best.length === 0 ? null : best
}

function itemsOf(appmsg: Xml): readonly Item[] {
  const info = xmlAt(appmsg, 'extinfo', 'solitaire_info')
  const solitaire = xmlAt(typeof info === 'string' ? parseXml(info) : info, 'solitaire')
  const items = xmlAt(solitaire, 'content', 'i')
  if (!Array.isArray(items)) return []
  return items.flatMap((item: Xml): Item[] => {
    const place = /^(\d{1,6})\D(\d{1,6})$/u.exec(xmlText(item, 'r').trim())
    const writer = xmlText(item, 'u')
    if (place === null || writer === '') return []
    const at = (Number(xmlText(item, 't')) || 0) * 1000
    return [{ writer, at, offset: Number(place[1]), length: Number(place[2]) }]
  })
}

/** What the title may have been on the phone, the likeliest first. */
function originalsOf(title: string): readonly string[] {
  const plain = title
    .replace(/&(?:amp;)?#(?:x([0-9a-f]{1,6})|(\d{1,7}));/giu, (_, hex?: string, decimal?: string) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/<br\s*\/?>|\\r\\n|\\n/giu, '\n')
  const lines = plain.replace(/\r\n?/gu, '\n')
  const returned = lines.replace(/\n/gu, '\r\n')
  const all = [title, plain, lines, returned]
  return [...new Set([...all, ...all.map((text) => text.trimStart())])]
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** Stands at the head of its line, behind its number or without one … */
const HEAD = /(?:^|[\r\n])[^\S\r\n]*[([【]?(?:\d{1,3}[^\S\r\n]?[.、。)\]】:]?)?[^\S\r\n]*$/u
/** … and ends where a line does. */
const END = /^[^\S\r\n]*(?:[\r\n]|$)/u
/** As far as a number and its spaces reach. */
const NEAR = 16

function entryIn(title: string, { writer, at, offset, length }: Item): ChainEntry | null {
  const end = offset + length
  const text = title.slice(offset, end).replace(/\r\n?/gu, '\n').trim()
  const whole =
    end <= title.length &&
    HEAD.test(title.slice(Math.max(0, offset - NEAR), offset)) &&
    (/[\r\n]$/u.test(title.slice(offset, end)) || END.test(title.slice(end, end + NEAR)))
  return whole && text !== '' ? { writer, at, text } : null
}
