import type { Remainder } from './remainder.ts'

/** A number of an id card: 18 digits, the last may be an X; blanks and dashes may stand between. */
const ID_CARD = /(?<![0-9])[0-9](?:[ -]?[0-9]){16}[ -]?[0-9Xx](?![0-9])/

export function holdsIdCard(text: string): boolean {
  return ID_CARD.test(text)
}

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
