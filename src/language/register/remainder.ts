/** A text of which pieces are taken one after the other: what was taken is read no more. */
export interface Remainder {
  readonly text: string
  /** Whether nothing of a stretch has been taken. */
  readonly free: (start: number, end: number) => boolean
  readonly take: (start: number, end: number) => void
  /** The first match of a global pattern that is still free. */
  readonly find: (pattern: RegExp) => RegExpExecArray | null
  /** The stretches that are left, with where they begin. */
  readonly left: () => readonly { readonly start: number; readonly text: string }[]
  /** The text, or another of its length, with a blank for all that was taken. */
  readonly blanked: (text?: string) => string
  /** What is left from a place on; what is taken of it is taken of the whole. */
  readonly behind: (from: number) => Remainder
}

export function remainderOf(text: string, from: number): Remainder {
  return over(text, new Uint8Array(text.length).fill(1, 0, from), from)
}

function over(text: string, taken: Uint8Array, from: number): Remainder {
  const free = (start: number, end: number): boolean => {
    if (start < from) return false
    for (let at = start; at < end; at++) if (taken[at] === 1) return false
    return true
  }
  return {
    text,
    free,
    take: (start, end) => void taken.fill(1, start, end),
    find(pattern) {
      pattern.lastIndex = from
      for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        if (found[0] !== '' && free(found.index, found.index + found[0].length)) return found
        pattern.lastIndex = found.index + 1
      }
      return null
    },
    left() {
      const stretches: { start: number; text: string }[] = []
      let start = from
      for (let at = from; at <= text.length; at++) {
        if (at < text.length && taken[at] === 0) continue
        if (start < at) stretches.push({ start, text: text.slice(start, at) })
        start = at + 1
      }
      return stretches
    },
    blanked: (typed = text) =>
      Array.from({ length: text.length }, (_, at) =>
        free(at, at + 1) ? typed.charAt(at) : ' ',
      ).join(''),
    behind: (at) => over(text, taken, Math.max(at, from)),
  }
}
