import type { Remainder } from './remainder.ts'

/** One of the values of a choice, the longest that stands there. */
export function takeChoice(rest: Remainder, choices: readonly string[]): string | null {
  for (const choice of choices.toSorted((a, b) => b.length - a.length)) {
    const found = rest.find(new RegExp(escaped(choice), 'g'))
    if (found === null) continue
    rest.take(found.index, found.index + found[0].length)
    return choice
  }
  return null
}

export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
