import type { Connection } from '../database/sqlite.ts'
import { type FeedKind, type FeedRow, feedRow } from './feed-kind.ts'
import { SOURCES, type Source, triggersOf } from './source.ts'

/** How a store feeds a city. */
export interface Feeding {
  /** Unix ms, this machine's clock. */
  readonly now: () => number
  /** A name that no other line of rows has. */
  readonly line: () => string
  /** So many rows may wait; more are replaced by a snapshot. */
  readonly cap?: number
}

export type Feed = ReturnType<typeof feedOf>

/** Three days of a street of 24,000 households without its city. */
const CAP = 100_000
/** Of so many rows a building's roll-call is told as the last of them has it: a morning without the city is caught up in seconds. */
const WINDOW = 10_000

/**
 * What a street has to tell its city (`feed`), in the order of `seq`, each row committed with what it tells. Triggers note
 * what is touched; before each commit that becomes a row each. All rows since a line began tell everything: a file that
 * was changed without its feed begins a new line.
 */
export function feedOf(db: Connection, { now, line, cap = CAP }: Feeding) {
  db.exec(`create temp table touched (
    kind text not null, key text not null, primary key (kind, key)
  ) strict, without rowid`)
  for (const trigger of SOURCES.flatMap(triggersOf)) db.exec(trigger)
  const sources = new Map<string, ReturnType<typeof prepared>>(
    SOURCES.map((source) => [source.kind, prepared(source)]),
  )
  const touched = db.prepare<[], { kind: string; key: string }>('select kind, key from touched')
  const untouch = db.prepare('delete from touched')
  const insert = db.prepare('insert into feed (seq, at, kind, body) values (?, ?, ?, ?)')
  const after = db.prepare<
    [number, number],
    { seq: number; at: number; kind: string; body: string }
  >(`select seq, at, kind, body from feed where seq in (
      select max(seq) from (
        select seq, iif(kind = 'rollcall', 'rollcall ' || (body ->> 'id'), seq) as key
        from feed where seq > ? order by seq limit ${WINDOW}
      ) group by key
    ) order by seq limit ?`)
  const left = db.prepare<[number], { waits: number; since: number | null }>(
    'select count(*) as waits, min(at) as since from feed where seq > ?',
  )
  const drop = db.prepare('delete from feed where seq <= ? and seq < (select max(seq) from feed)')
  const ends = db
    .prepare<[], { first: number | null; last: number | null }>(
      'select min(seq) as first, max(seq) as last from feed',
    )
    .get()
  let next = (ends?.last ?? 0) + 1
  /** Where what waits begins, as far as the cap goes. */
  let from = ends?.first ?? 1

  function prepared({ kind, body, standing, gone }: Source) {
    return {
      kind,
      gone,
      body: db.prepare<[string], string>(body).pluck(),
      standing: db.prepare<[], string | number>(standing).pluck(),
    }
  }

  function add(at: number, kind: FeedKind, body: string): void {
    insert.run(next, at, kind, body)
    next += 1
  }

  function tell(at: number, { kind, body, gone }: ReturnType<typeof prepared>, key: string): void {
    const instead = gone(key)
    const told = body.get(key) ?? (instead === null ? null : JSON.stringify(instead))
    if (told !== null) add(at, kind, told)
  }

  /** Everything, in place of what waits. */
  function snapshot(at: number): void {
    db.exec('delete from feed')
    const begun = next
    for (const source of sources.values())
      for (const key of source.standing.all()) tell(at, source, String(key))
    add(at, 'whole', JSON.stringify({ from: begun }))
    from = next
  }

  return {
    /** Turns what a transaction touched into rows; it ends right after. */
    write(): void {
      const keys = touched.all()
      if (keys.length === 0) return
      untouch.run()
      const at = now()
      for (const { kind, key } of keys) {
        const source = sources.get(kind)
        if (source !== undefined) tell(at, source, key)
      }
      if (next - from > cap) snapshot(at)
    },
    /** The line that the rows stand in; null: none is begun. */
    line: (): string | null =>
      db.prepare<[], string>('select line from feed_line').pluck().get() ?? null,
    /** Begins a new line with everything. Inside a transaction. */
    begin(): void {
      db.exec('delete from feed_line')
      db.prepare('insert into feed_line (line) values (?)').run(line())
      snapshot(now())
    },
    /** The rows behind one that no later one replaces, in their order. What stands before the last of them need not be told. */
    after: (seq: number, most: number): readonly FeedRow[] =>
      after.all(seq, most).map((row) => feedRow.parse({ ...row, body: JSON.parse(row.body) })),
    /** How many rows are behind one, and since when the first of them waits. */
    left(seq: number): { readonly waits: number; readonly since: number | null } {
      const row = left.get(seq)
      return { waits: row?.waits ?? 0, since: row?.since ?? null }
    },
    /** The number of the last row; 0: there is none. */
    last: (): number => next - 1,
    /** Up to a row all was told: it waits no more. Inside a transaction. The last row stays, for the next to follow. */
    drop(seq: number): void {
      drop.run(seq)
      from = Math.max(from, seq + 1)
    },
  }
}

/** A file that is changed without its feed: what it had told holds no more. Inside a transaction. */
export function endLine(db: Connection): void {
  db.exec('delete from feed_line')
  db.exec('delete from feed')
}

/** Whether a line is begun in a file. */
export function hasLine(db: Connection): boolean {
  return db.prepare('select 1 from feed_line').get() !== undefined
}
