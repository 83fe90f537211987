import type { Told } from '../model/roll-call.ts'
import { feverText } from './fever.ts'
import { list } from './sentence.ts'

const quoted = (lines: readonly string[]): string =>
  lines.map((line) => `「${line.length > 24 ? `${line.slice(0, 24)}…` : line}」`).join('')

/**
 * To the captain alone: entries of a chain that are of no household that is known. `ill`: those with a fever; `more`: how
 * many there are in all, where not all are listed; `example`: a household of the building.
 */
export function unplacedEntriesText(
  buildings: readonly string[],
  { ill, others, more }: Record<'ill' | 'others', readonly string[]> & { more: number | null },
  example: string,
): string {
  const count = more ?? ill.length + others.length
  const first = ill.length === 0 ? '' : `其中有不舒服的：${quoted(ill)}，麻烦先问问是谁家。`
  const rest = others.length === 0 ? '' : `${ill.length === 0 ? '' : '还有'}${quoted(others)}`
  const all = more === null ? '' : ` 等`
  return (
    `${list(buildings)}群的接龙里有 ${count} 条没看出是哪一户，都没算：${first}${rest}${rest === '' ? '' : `${all}。`}` +
    `知道是谁家的，跟我说「代报 ${example} 36.5」这样就记上。`
  )
}

const lowered = (told: Told): string => (told.readings.length === 0 ? '正常' : feverText(told))

/** For the history of a fever that a neighbour's copy of the list has no more. */
export function loweredRecord(told: Told): string {
  return `接龙里改成${lowered(told)}了，是谁改的请核实`
}

/** The same to the captain alone. `by`: who posted that copy; `yours`: the captain counts as who reported it. */
export function loweredText(household: string, told: Told, by: string, yours: boolean): string {
  return (
    `${household} 报的发热，${by}发的接龙里改成${lowered(told)}了，不是这家自己改的，先不算。请问一下：真是写错了，` +
    `${yours ? '您' : '请这家人'}说「更正 ${household} ${told.readings[0] ?? '正常'}」就改过来。`
  )
}
