import { fold } from './fold.ts'
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

const HEADER = /^[ \t]*# ?(?:接龙|Group Note|group note|GroupNote|Solitaire)[ \t:。.]*/m
const NUMBERED = /^[ \t]*(?!(?:3[4-9]|4[0-2])[.。]\d(?!\d|-))(\d{1,3}) ?[.、。)] ?(.*)$/
/** A group of two hundred, each with a line: what is longer is no chain. */
const LONGEST = 20_000
const MOST_ENTRIES = 300
const LONGEST_ENTRY = 200
const EXAMPLE = /^[ \t]*(?:例|示例|样例|例如|范例|格式)[ \t:：]?/

/** The chain in a message, from the XML where WeChat gives it, else from the text; null where there is none. */
export function chainOf(said: Said): Chain | null {
  if (said.chain === null && !said.text.includes('#')) return null
  if (!/接[龙龍]|roup ?[Nn]ote/.test(said.text)) return null
  const text = fold(said.text.slice(0, LONGEST)).text
  const header = HEADER.exec(text)
  if (said.chain !== null) {
    const entries = said.chain.slice(0, MOST_ENTRIES).map(({ writer, text }) => ({
      writer,
      text: withoutNumber(fold(text.slice(0, LONGEST_ENTRY)).text),
    }))
    return {
      title: header === null ? '' : titleOf(text.slice(header.index + header[0].length)),
      entries,
    }
  }
  if (header === null) return null
  return fromText(text.slice(header.index + header[0].length))
}

function withoutNumber(text: string): string {
  return (NUMBERED.exec(text)?.[2] ?? text).trim()
}

function titleOf(body: string): string {
  return fromText(body).title
}

function fromText(body: string): Chain {
  const title: string[] = []
  const entries: { text: string; writer: null }[] = []
  let pause = false
  let next = 1
  for (const line of body.split('\n')) {
    const found = NUMBERED.exec(line)
    const number = Number(found?.[1])
    if (found !== null && entries.length < MOST_ENTRIES && number >= next && number <= next + 50) {
      entries.push({ text: (found[2] ?? '').trim(), writer: null })
      next = number + 1
      pause = false
    } else if (EXAMPLE.test(line)) {
      pause = false
    } else if (line.trim() === '') {
      pause = entries.length > 0
    } else if (entries.length === 0) {
      title.push(line.trim())
    } else if (!pause) {
      const last = entries.at(-1)
      if (last !== undefined && last.text.length < LONGEST_ENTRY)
        last.text = `${last.text} ${line.trim()}`.trim()
    }
  }
  return { title: title.join('\n'), entries }
}
