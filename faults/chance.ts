/** What falls out at random, the same for the same seed. */
export interface Chance {
  /** From 0 to below 1. */
  next(): number
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number
  happens(probability: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** Answers with what makes the same fall out again from here. */
  mark(): () => void
}

export function chanceOf(seed: number): Chance {
  let state = seed | 0
  /** mulberry32: 32 bits of state are enough to draw a round by. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    mark() {
      const marked = state
      return () => {
        state = marked
      }
    },
  }
}
