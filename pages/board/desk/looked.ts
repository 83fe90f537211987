import type { Card } from '../../../src/server/protocol/board-messages.ts'

/** How each case stood when somebody last looked at it. */
export type Looked = Readonly<Record<string, string>>

/** What of a case is news where it is otherwise. */
export function signOf({ state, level, assignee, urgent }: Card): string {
  return [state, level, assignee ?? '', urgent ? '!' : ''].join(' ')
}

/** The cases that are new or otherwise since somebody looked. */
export function changedSince(
  cards: ReadonlyMap<number, Card>,
  looked: Looked,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const card of cards.values()) {
    if (looked[card.number] !== signOf(card)) found.add(card.number)
  }
  return found
}

/** All as they stand now. */
export function allLooked(cards: ReadonlyMap<number, Card>): Looked {
  return Object.fromEntries([...cards.values()].map((card) => [card.number, signOf(card)]))
}

/** One of them looked at as well; what left the board is forgotten. */
export function lookedAt(cards: ReadonlyMap<number, Card>, looked: Looked, number: number): Looked {
  const kept = Object.entries(looked).filter(([each]) => cards.has(Number(each)))
  const card = cards.get(number)
  return { ...Object.fromEntries(kept), ...(card === undefined ? {} : { [number]: signOf(card) }) }
}
