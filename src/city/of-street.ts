import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { variable } from '../bot/environment.ts'
import { Refusal } from '../bot/refusal.ts'
import { passphraseIn } from '../bot/seal.ts'
import type { Standby, Street } from '../domain/model/area.ts'
import type { Feeding } from '../store/feed/feed.ts'
import type { Database } from './database/open.ts'
import { type Secret, secretHere } from './letters/sealed.ts'
import type { Source } from './standby/restoring.ts'
import type { Way } from './telling.ts'
import { byDatabase, byParent } from './way.ts'

/** What the city gives a street that it starts: `parent`, or the name of the variable that holds the database's address. */
export const CITY = 'WEILIANDONG_CITY'
export const PARENT = 'parent'

/** How a street feeds its city and reaches it. */
export interface City {
  readonly feeding: Feeding
  readonly way: Way
  /** The database itself, where it is reached from here. */
  readonly db: Database | null
  /** What city and streets share, to read letters by; null: none is set. */
  readonly secret: Secret | null
  /** How another host may take it over; null: none may. */
  readonly standby: (Source & Pick<Standby, 'sync'>) | null
}

/** The city of a street; null: it has none. Throws a `Refusal` where what is named is not there. */
export function cityOf(street: Street): City | null {
  const given = variable(CITY)
  const named = given ?? street.city ?? null
  if (named === null) return null
  const here = { feeding: { now: Date.now, line: randomUUID }, secret: secretHere() }
  if (named === PARENT) return { ...here, way: toParent(street), db: null, standby: null }
  const way = byDatabase(addressIn(named))
  return { ...here, way, db: way.db, standby: standbyOf(street, way.db) }
}

function standbyOf({ name, standby }: Street, db: Database): City['standby'] {
  const passphrase = passphraseIn(standby?.key)
  if (standby === undefined || passphrase === null) return null
  return { db, street: name, folder: resolve(standby.folder), passphrase, sync: standby.sync }
}

function toParent({ standby }: Street): Way {
  if (process.send === undefined)
    throw new Refusal(`${CITY} is ${PARENT}: only weiliandong city gives it so; take it out`)
  if (standby !== undefined) {
    throw new Refusal(
      'another host can take a street over only by a PostgreSQL that it reaches: name one by "database:" in city.yaml, or take "standby:" out of street.yaml',
    )
  }
  return byParent()
}

function addressIn(named: string): string {
  const url = variable(named)
  if (url !== undefined) return url
  throw new Refusal(
    `the city's address is looked for in ${named}, which is not set: set it, or take "city:" out of street.yaml`,
  )
}
