import { LONGEST_ENTRY, MOST_ENTRIES, plainList, readLines, withoutNumber } from './chain-lines.ts'
import type { Said } from './where.ts'

/** A line of a chain (接龙), without its number. */
export interface Entry {
  readonly text: string
  /** The contact id of who wrote it, where WeChat tells it. */
  readonly writer: string | null
}

/** A list that a group writes together, each copying it and adding a line. */
export interface Chain {
  readonly title: string
  readonly entries: readonly Entry[]
}

const HEADER = /^[ \t]*# ?(?:接龙|group ?note|Solitaire)[ \t:。.]*/im
/** … or behind a few words in its line: @小微 打卡#接龙. */
const HEADER_BEHIND = /^.{0,40}#(?:接龙|group ?note)[ \t:。.]*/im
/** … or typed by hand without its mark, alone in the first line: then its lines tell, and one is none. */
const HEADER_ALONE = /^[ \t]*接[龙龍][ \t:：]*(?:$|[\r\n&\\<])/
const LONGEST = 40_000

/** The chain in a message; null where there is none. The text says what stands in it, the XML who wrote which line. */
export function chainOf(said: Said): Chain | null {
  const bareHeader = said.chain === null && HEADER_ALONE.test(said.text)
  if (said.chain === null && !bareHeader && !/[#＃]/.test(said.text)) return null
  if (!/接[龙龍]|group ?note|solitaire/i.test(said.text)) return null
  const text = plainList(said.text.slice(0, LONGEST))
  if (bareHeader) {
    const listed = readLines(text.replace(/^\s*接龙[ \t:]*/, ''))
    return listed.entries.length < 2
      ? null
      : { title: listed.title, entries: written(null, listed.entries) }
  }
  const header = HEADER.exec(text)
  if (header === null) {
    const behind = HEADER_BEHIND.exec(text)
    const listed = behind === null ? null : readLines(text.slice(behind.index + behind[0].length))
    if (listed === null || listed.entries.length === 0)
      return said.chain === null ? null : { title: '', entries: written(said.chain, []) }
    return { title: listed.title, entries: written(said.chain, listed.entries) }
  }
  const { title, entries } = readLines(text.slice(header.index + header[0].length))
  return { title, entries: written(said.chain, entries) }
}

/** WeChat's own cut of the list where it is whole; else the typed lines, each with its writer where the text is the same. */
function written(chain: Said['chain'], typed: readonly string[]): readonly Entry[] {
  const known = (chain ?? []).slice(0, MOST_ENTRIES).map(({ writer, text }) => ({
    writer,
    text: withoutNumber(
      plainList(text.slice(0, LONGEST_ENTRY))
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    ),
  }))
  if (known.length > 0 && known.length >= typed.length) return known
  const writers = new Map(known.map(({ writer, text }) => [bare(text), writer]))
  return typed.map((text) => ({ text, writer: writers.get(bare(text)) ?? null }))
}

const bare = (text: string): string => text.replace(/\s+/g, '')
