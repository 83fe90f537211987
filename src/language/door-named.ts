import { isRoom } from './clause.ts'
import type { Utterance } from './utterance.ts'

/** What one calls, and no room. */
const CALLED = [110, 119, 120, 122]

/** The door that a message names as the place of what it tells: an address, or a room it begins with; null where none is. */
export function doorNamed({ parts }: Pick<Utterance, 'parts'>): string | null {
  const home = parts().find((part) => part.kind === 'address')
  if (home?.kind === 'address') return home.household ?? home.room
  const first = parts().find(({ kind }) => kind !== 'break' && kind !== 'mark')
  if (first?.kind !== 'number' || !isRoom(first) || CALLED.includes(first.value)) return null
  return String(first.value)
}
