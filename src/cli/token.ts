import { existsSync } from 'node:fs'
import { configOf, databaseOf } from '../bot/data.ts'
import { operator } from '../bot/operator.ts'
import { Refusal } from '../bot/refusal.ts'
import { day } from '../domain/model/time.ts'
import { drawToken, hashOf } from '../server/secret.ts'
import { SCOPES } from '../store/people/token.ts'
import { openBeside, type Store } from '../store/store.ts'
import { areaNamed } from './area.ts'

interface Where {
  readonly data: string
}

/** Makes a token for an area and prints it, this once. The bot may be running. */
export async function addToken(
  name: string,
  { data, area, scope }: Where & { readonly area?: string; readonly scope: readonly string[] },
): Promise<void> {
  const { street } = configOf(data)
  const path = area === undefined ? street.root : areaNamed(street, area).path
  const scopes = SCOPES.filter((known) => scope.includes(known))
  const unknown = scope.find((given) => !SCOPES.some((known) => known === given))
  if (unknown !== undefined) {
    throw new Refusal(`${unknown}: no such scope; there are ${SCOPES.join(', ')}`)
  }
  const token = drawToken()
  beside(data, (store) => {
    const made = Date.now()
    store.tokens.add(hashOf(token), { name, area: path, scopes, made })
    const about = `${name} ${path} ${scopes.join(',')}`
    store.audit.note({ at: made, who: operator(), deed: 'token add', about })
  })
  process.stdout.write(`${token}\n`)
}

/** Prints what tokens there are: number, name, area, scopes, since when, whether taken back. */
export async function listTokens({ data }: Where): Promise<void> {
  beside(data, (store) => {
    for (const { id, name, area, scopes, made, revoked } of store.tokens.all()) {
      const end = revoked === null ? '' : `  taken back ${day(revoked)}`
      process.stdout.write(`${id}  ${name}  ${area}  ${scopes.join(',')}  ${day(made)}${end}\n`)
    }
  })
}

/** Takes a token back by its number. */
export async function revokeToken(number: string, { data }: Where): Promise<void> {
  beside(data, (store) => {
    if (!store.tokens.revoke(Number(number), Date.now())) {
      throw new Refusal(`${number}: no such token, or taken back already (weiliandong token list)`)
    }
    const about = `token ${number}`
    store.audit.note({ at: Date.now(), who: operator(), deed: 'token revoke', about })
  })
}

function beside(data: string, work: (store: Store) => void): void {
  const path = databaseOf(data)
  if (!existsSync(path)) throw new Refusal(`${path} is not there yet: weiliandong start makes it`)
  const store = openBeside(path)
  try {
    store.whole(() => work(store))
  } finally {
    store.close()
  }
}
