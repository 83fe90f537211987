import { type CompiledQuery, Kysely } from 'kysely'
import { type Connection, DIALECT } from './sqlite.ts'
import type { Tables } from './tables.ts'

export type Query = Kysely<Tables>
type Value = string | number | null
interface Compilable<Row> {
  compile(): CompiledQuery<Row>
}

/** Builds queries and runs none: they are run by better-sqlite3's own statements. */
const QUERY: Query = new Kysely<Tables>({ dialect: DIALECT })

/** A query that was compiled once, and its statement. */
export interface Statement<G extends object, Row> {
  get(given: G): Row | undefined
  all(given: G): Row[]
  /** The number of rows changed. */
  run(given: G): number
}

/** A value that is given when the statement runs. Constants of a query are never objects. */
interface Slot {
  readonly slot: string | number
}

/**
 * Compiles a query on first use and keeps its statement. `given` stands for the values of each run,
 * a record or an array of them:
 *
 *   const named = hot(db, (query, given: { path: string }) =>
 *     query.selectFrom('area').selectAll().where('path', '=', given.path))
 *   named.get({ path })
 */
export function hot<G extends object, Row>(
  db: Connection,
  build: (query: Query, given: G) => Compilable<Row>,
): Statement<G, Row> {
  let prepared: ReturnType<typeof prepare<Row>> | null = null
  const ready = () => {
    prepared ??= prepare<Row>(db, build(QUERY, slots<G>()).compile())
    return prepared
  }
  return {
    get(given) {
      const { statement, bind } = ready()
      return statement.get(...bind(given))
    },
    all(given) {
      const { statement, bind } = ready()
      return statement.all(...bind(given))
    },
    run(given) {
      const { statement, bind } = ready()
      return statement.run(...bind(given)).changes
    },
  }
}

/** Runs a query that is seldom asked. */
export function ask<Row>(db: Connection, build: (query: Query) => Compilable<Row>): Row[] {
  const { sql, parameters } = build(QUERY).compile()
  return db.prepare<unknown[], Row>(sql).all(...parameters)
}

/** Runs a change that is seldom made; the answer is the number of rows. */
export function change(db: Connection, build: (query: Query) => Compilable<unknown>): number {
  const { sql, parameters } = build(QUERY).compile()
  return db.prepare(sql).run(...parameters).changes
}

function slots<G extends object>(): G {
  const slotOf = (_: G, name: string | symbol): Slot => ({
    slot: /^\d+$/.test(String(name)) ? Number(String(name)) : String(name),
  })
  return new Proxy({} as G, { get: slotOf })
}

function prepare<Row>(db: Connection, { sql, parameters }: CompiledQuery<Row>) {
  const statement = db.prepare<unknown[], Row>(sql)
  const places = parameters.map((parameter) => (isSlot(parameter) ? parameter.slot : null))
  const values = [...parameters]
  // One array serves every run: better-sqlite3 has read it before the call returns. Spread, it is read a fifth faster.
  const bind = (given: object): unknown[] => {
    const by = given as Readonly<Record<string | number, Value>>
    for (let i = 0; i < places.length; i++) {
      const place = places[i]
      if (place !== null && place !== undefined) values[i] = by[place]
    }
    return values
  }
  return { statement, bind }
}

function isSlot(parameter: unknown): parameter is Slot {
  return typeof parameter === 'object' && parameter !== null && 'slot' in parameter
}

/** The named columns of what is given, to be inserted. */
export function columns<G, K extends keyof G>(given: G, ...names: readonly K[]): Pick<G, K> {
  const values = {} as Pick<G, K>
  for (const name of names) values[name] = given[name]
  return values
}
