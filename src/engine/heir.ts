import type { Street } from '../domain/model/area.ts'
import type { Store } from '../store/store.ts'

/** Begins the mark of which account keeps the ids that had no account's name; its name ends it. */
const HEIR = 'heir:'

/**
 * Which account of a street of several goes on with what was known before there were several: its people are known by
 * their bare ids. That is who is listed first when the street first has several, and stays so. Null: the street has one.
 */
export function heirOf(store: Pick<Store, 'memory' | 'whole'>, street: Street, now: number) {
  const [first] = street.accounts ?? []
  if (first === undefined) return null
  const [known] = store.memory.markedWith(HEIR)
  if (known !== undefined) return known
  store.whole(() => store.memory.mark(HEIR + first.name, now))
  return first.name
}

/** The same, for those who only look. */
export function knownHeir({ memory }: Pick<Store, 'memory'>, street: Street): string | null {
  const [first] = street.accounts ?? []
  if (first === undefined) return null
  return memory.markedWith(HEIR)[0] ?? first.name
}
