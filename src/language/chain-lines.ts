import { fold } from './fold.ts'
import { wordsOf } from './lexicon.ts'

/** A list taken apart: its entries are without their numbers. */
export interface Listed {
  readonly title: string
  readonly entries: readonly string[]
}

/** A group of five hundred, each with a line: what is longer is no chain. */
export const MOST_ENTRIES = 500
export const LONGEST_ENTRY = 200

/** `1. 张三`, `(1) 张三`, `1、张三`; no temperature (`36.5`). */
const NUMBERED =
  /^[ \t]*(?!\d{1,2}[.。]\d{1,2}[日号])(?!(?:3[4-9]|4[0-2])[.。]\d(?!\d|-))[([【]?(\d{1,3})(?: ?[.、。)\]】])+ ?(.*)$/
/** `1 张三`, `1: 张三`: only where the number is the one that comes next. */
const COUNTED = /^[ \t]*(\d{1,3})(?: *[:,]| )[ \t]*(?!\d\d(?!\d)|[人口个位楼号])(.+)$/
const EXAMPLE = /^[ \t]*(?:例|示例|样例|例如|范例|格式)[ \t:：]?/
const READING = /(?<!\d)(?:3[4-9]|4[0-2])(?:[.。]\d|度|℃|(?!\d))/
const OWN = new RegExp(`^[ \\t]*(?:${[...wordsOf('kin'), ...wordsOf('self')].join('|')})`)
/** In a list that stands in one line: a number behind a space or a stop, with a point behind it. */
const INLINE =
  /(?<=^|[\s,;。，；])(?!\d{1,2}[.。]\d{1,2}[日号])(?!(?:3[4-9]|4[0-2])[.。]\d(?!\d|-))(\d{1,3}) ?[.、)](?=\s?\S)/g

/**
 * The lines of a list as people see them. Puppets leave line ends as entities or as a typed `\n`; numbers may be drawn
 * (`①`, `1️⃣`). Folded last: a keycap is a digit once it is folded, and no longer a number of its own.
 */
export function plainList(raw: string): string {
  const lines = raw
    .replace(/&(?:amp;)?#(?:x0*[ad]|0*1[03]);|<br\s*\/?>|\\r\\n|\\n|[\r\u2028\u2029]\n?/giu, '\n')
    .replace(/&(?:amp;)?(?:#x0*20|#0*32|#160|#x0*a0|nbsp);/giu, ' ')
    .replace(/(?:[0-9]\ufe0f?\u20e3)+|🔟/gu, (keys) =>
      keys === '🔟' ? '10. ' : `${keys.replace(/\D/g, '')}. `,
    )
    .replace(/[①-⓿❶-➓㉑-㊿]/gu, drawn)
  return fold(lines).text
}

function drawn(char: string): string {
  const number = /\d+/.exec(char.normalize('NFKC'))?.[0] ?? BLACK.get(char)
  return number === undefined ? char : `\n${number}. `
}

/** `❶`, `➀` and `➊` have no plain letters of their own. */
const BLACK = new Map(
  [0x2776, 0x2780, 0x278a].flatMap((first) =>
    Array.from({ length: 10 }, (_, i) => [String.fromCharCode(first + i), `${i + 1}`] as const),
  ),
)

/** Title and entries of a list whose lines are plain. Numbers may come in any order, be left out, or stand twice. */
export function readLines(body: string): Listed {
  const lines = inlineApart(body).split('\n')
  return lines.some((line) => numbered(line, 1) !== null)
    ? readNumbered(lines)
    : readUnnumbered(lines)
}

function readNumbered(lines: readonly string[]): Listed {
  const title: string[] = []
  const entries: string[] = []
  let pause = false
  let next = 1
  for (const line of lines) {
    const found = numbered(line, next)
    if (found !== null && entries.length < MOST_ENTRIES) {
      if (!EXAMPLE.test(found.text)) entries.push(found.text)
      next = found.number + 1
      pause = false
    } else if (EXAMPLE.test(line)) {
      pause = false
    } else if (line.trim() === '') {
      pause = entries.length > 0
    } else if (entries.length === 0) {
      title.push(line.trim())
    } else if (!pause) {
      const last = entries.length - 1
      const before = entries[last] ?? ''
      if (isAnother(before, line) && entries.length < MOST_ENTRIES) entries.push(line.trim())
      else if (before.length < LONGEST_ENTRY) entries[last] = `${before} ${line.trim()}`.trim()
    }
  }
  return { title: title.join('\n'), entries }
}

/** A list without any number: below its title, and what stands above an empty line, each line with a reading is an entry. */
function readUnnumbered(lines: readonly string[]): Listed {
  const pause = lines.findIndex((line, at) => at > 0 && line.trim() === '')
  const isEntry = (line: string, at: number): boolean =>
    at > Math.max(pause, 0) && READING.test(line) && !EXAMPLE.test(line)
  const first = lines.findIndex(isEntry)
  return {
    title: (first < 0 ? lines : lines.slice(0, first))
      .map((line) => line.trim())
      .filter((line) => line !== '' && !EXAMPLE.test(line))
      .join('\n'),
    entries: lines
      .filter(isEntry)
      .map((line) => line.trim())
      .slice(0, MOST_ENTRIES),
  }
}

function numbered(
  line: string,
  next: number,
): { readonly number: number; readonly text: string } | null {
  const found = NUMBERED.exec(line)
  if (found !== null) return { number: Number(found[1]), text: (found[2] ?? '').trim() }
  const counted = COUNTED.exec(line)
  if (counted === null || Number(counted[1]) !== next) return null
  return { number: next, text: (counted[2] ?? '').trim() }
}

/** A line below an entry that has its reading already, with another's: somebody who left out the number. */
function isAnother(before: string, line: string): boolean {
  return READING.test(before) && READING.test(line) && /\p{L}|\d{3,}/u.test(line) && !OWN.test(line)
}

/** A list that came as one line is cut before each of its numbers. */
function inlineApart(body: string): string {
  return body
    .split('\n')
    .map((line) => {
      const numbers = [...line.matchAll(INLINE)]
      const first = numbers[0]
      if (numbers.length < 2 && !(first !== undefined && first.index > 0 && first[1] === '1'))
        return line
      return line.replace(INLINE, '\n$&')
    })
    .join('\n')
}

/** An entry without its number. */
export function withoutNumber(text: string): string {
  return (NUMBERED.exec(text)?.[2] ?? text).trim()
}
