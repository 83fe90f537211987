/** What may stand between the halves of a turn of phrase: a few characters of the same clause, or some of the next. */
const GAP = '[^,。!?;\\n]{0,8}'
const WIDE_GAP = '.{0,16}'

/** The words of a list, one by one. */
export function listed(words: string): readonly string[] {
  return words.trim().split(/\s+/)
}

/** The words of a list as alternatives of a pattern, the longer first. */
export function longest(words: string): string {
  return listed(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
}

/**
 * Words and turns of phrase as the source of a pattern. They stand apart by spaces; in each, `…` is a gap of up to eight
 * characters within a clause, so that `门…打不开` is 门禁打不开 and 门又打不开 alike; `……` is one of up to sixteen, over pauses.
 */
export function either(words: string): string {
  return `(?:${listed(words).join('|').replaceAll('……', WIDE_GAP).replaceAll('…', GAP)})`
}

/** Words and turns of phrase as a pattern. */
export function phrases(words: string, flags = ''): RegExp {
  return new RegExp(either(words), flags)
}
