import { randomUUID } from 'node:crypto'
import { variable } from '../bot/environment.ts'
import { Refusal } from '../bot/refusal.ts'
import type { Street } from '../domain/model/area.ts'
import type { Feeding } from '../store/feed/feed.ts'
import { type Secret, secretHere } from './letters/sealed.ts'
import type { Way } from './telling.ts'
import { byDatabase, byParent } from './way.ts'

/** What the city gives a street that it starts: `parent`, or the name of the variable that holds the database's address. */
export const CITY = 'WEILIANDONG_CITY'
export const PARENT = 'parent'

/** How a street feeds its city and reaches it; null: it has none. Throws a `Refusal` where what is named is not there. */
export function cityOf(
  street: Street,
): { readonly feeding: Feeding; readonly way: Way; readonly secret: Secret | null } | null {
  const given = variable(CITY)
  const named = given ?? street.city ?? null
  if (named === null) return null
  return { feeding: { now: Date.now, line: randomUUID }, way: wayBy(named), secret: secretHere() }
}

function wayBy(named: string): Way {
  if (named === PARENT) {
    if (process.send === undefined)
      throw new Refusal(`${CITY} is ${PARENT}: only weiliandong city gives it so; take it out`)
    return byParent()
  }
  const url = variable(named)
  if (url === undefined) {
    throw new Refusal(
      `the city's address is looked for in ${named}, which is not set: set it, or take "city:" out of street.yaml`,
    )
  }
  return byDatabase(url)
}
