import type { Part } from '../../scan.ts'
import type { Remainder } from '../remainder.ts'

/** 不是38.6，是36.8: what is denied is read past. */
const DENIED = /不是[: ]?$/
const BEFORE_FIGURE =
  /(?:体温|额温|温度|测温|手腕|腕温|耳温|提温|腋温|量[了的]?|测[了的]?|测得|量得|是)+[ :]?$/
const BEHIND_FIGURE = /^ ?(?:度|℃|°C|°)?(?:[,、 ]?(?:正常|体温正常))?/

/** Of two readings of one person the one taken again counts: 36.5 …我再量37.4. */
const AGAIN = /(?:我|又|给他)?(?:再|又|重新|复)(?:量|测)(?:了|一[遍次下]|还是|是)*[: ]?$/

/** The temperature, and the words that only say that it is one. */
export function takeTemperature(rest: Remainder, parts: readonly Part[]): number | null {
  const again = parts.findLast(
    (part) => part.kind === 'temperature' && AGAIN.test(rest.text.slice(0, part.start)),
  )
  const first = firstReading(rest, parts) ?? figured(rest)
  if (first === null || again?.kind !== 'temperature' || !rest.free(again.start, again.end))
    return first
  const before = AGAIN.exec(rest.text.slice(0, again.start))?.index ?? again.start
  rest.take(rest.free(before, again.start) ? before : again.start, again.end)
  return again.value
}

function firstReading(rest: Remainder, parts: readonly Part[]): number | null {
  for (const part of parts) {
    if (part.kind !== 'temperature' || !rest.free(part.start, part.end)) continue
    const denied = DENIED.exec(rest.text.slice(0, part.start))
    if (denied !== null) {
      rest.take(denied.index, part.end)
      continue
    }
    const before = BEFORE_FIGURE.exec(rest.text.slice(0, part.start))
    const start = before !== null && rest.free(before.index, part.start) ? before.index : part.start
    const behind = BEHIND_FIGURE.exec(rest.text.slice(part.end))?.[0] ?? ''
    rest.take(start, part.end + behind.length)
    return part.value
  }
  return null
}

/** Whatever stands behind it, 36.6 is one: 36.6年纪大耳朵背. */
const FIGURED =
  /(?<![0-9.])((?:3[4-9]|4[0-2])\.[0-9])(?![0-9]| ?(?:[块元米斤岁两平]|公里|千米|公斤|分|%))/g

function figured(rest: Remainder): number | null {
  const found = rest.find(FIGURED)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return Number(found[1])
}
