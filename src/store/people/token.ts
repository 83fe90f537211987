import type { Connection } from '../database/sqlite.ts'
import { ask, change, hot } from '../database/statement.ts'
import type { ApiTokenTable } from '../database/tables.ts'
import type { AreaStore } from './area.ts'

/** What an API token may do. `health`: it is also told what sensitive cases are about, and what registers keep private. */
export const SCOPES = [
  'areas',
  'rollcalls',
  'cases',
  'rounds',
  'health',
  'webhooks',
  'entries',
  'stock',
  'teams',
  'write-entries',
] as const
export type Scope = (typeof SCOPES)[number]

/** A way for another program to read an area and what lies below it. Only the hash is kept. */
export interface ApiToken {
  readonly id: number
  readonly name: string
  /** Path. */
  readonly area: string
  readonly scopes: readonly Scope[]
  readonly made: number
  readonly revoked: number | null
}

export function tokenStore(db: Connection, areas: AreaStore) {
  const byHash = hot(db, (query, given: { hash: string }) =>
    query.selectFrom('api_token').selectAll().where('hash', '=', given.hash),
  )

  function tokenOf({ id, name, area_id, scopes, made, revoked }: ApiTokenTable): ApiToken {
    return { id, name, area: areas.path(area_id), scopes: JSON.parse(scopes), made, revoked }
  }

  return {
    add(hash: string, token: Omit<ApiToken, 'id' | 'revoked'>): void {
      const { name, area, scopes, made } = token
      const [last] = ask(db, (query) =>
        query.selectFrom('api_token').select((is) => is.fn.max('id').as('id')),
      )
      const row = {
        id: (last?.id ?? 0) + 1,
        hash,
        name,
        area_id: areas.id(area),
        scopes: JSON.stringify(scopes),
        made,
        revoked: null,
      }
      change(db, (query) => query.insertInto('api_token').values(row))
    },
    withHash(hash: string): ApiToken | undefined {
      const row = byHash.get({ hash })
      return row && tokenOf(row)
    },
    all: (): readonly ApiToken[] =>
      ask(db, (query) => query.selectFrom('api_token').selectAll().orderBy('id')).map(tokenOf),
    /** Whether there was such a token to take back. */
    revoke: (id: number, at: number): boolean =>
      change(db, (query) =>
        query
          .updateTable('api_token')
          .set({ revoked: at })
          .where('id', '=', id)
          .where('revoked', 'is', null),
      ) === 1,
  }
}
