import type Sqlite from 'better-sqlite3'
import { BODIES, type FeedKind } from '../src/store/feed/feed-kind.ts'

type Body = Readonly<Record<string, unknown>>
type Facts = Map<string, Body>

interface Row {
  readonly seq: number
  readonly kind: FeedKind
  readonly body: string
}

/** What a key of each kind is called. */
const KEYS: Readonly<Record<Exclude<FeedKind, 'whole'>, readonly string[]>> = {
  area: ['id'],
  rollcall: ['id'],
  case: ['number'],
  stock: ['stock', 'area', 'item'],
  notice: ['number'],
  slot: ['id'],
  account: ['name'],
  crossing: ['sort', 'role', 'own', 'other'],
}

/** What rows of a feed tell, if all of them are there: of each key the last. */
export function foldOf(rows: readonly Row[]): Facts {
  const facts = new Map<string, { readonly seq: number; readonly body: Body }>()
  for (const { seq, kind, body: text } of rows) {
    const body = JSON.parse(text) as Body
    if (kind === 'whole') {
      for (const [key, fact] of facts) if (fact.seq < Number(body.from)) facts.delete(key)
      continue
    }
    const key = JSON.stringify([kind, ...KEYS[kind].map((name) => body[name])])
    if (body.gone === true) facts.delete(key)
    else facts.set(key, { seq, body })
  }
  return new Map([...facts].map(([key, { body }]) => [key, body]))
}

/** The same as a file's records have it: rows read by plain SQL, and summed here, not by the feed's own queries. */
export function recordsOf(db: Sqlite.Database): Facts {
  const facts: Facts = new Map()
  const put = (kind: string, key: readonly unknown[], body: Body) =>
    void facts.set(JSON.stringify([kind, ...key]), body)
  const all = (sql: string) => db.prepare<[], Plain>(sql).all()
  for (const { id, path, name, level, gone } of all('select * from area'))
    put('area', [id], { id, path, name, level, left: gone === 1 })
  const answers = groupedBy(all('select * from answer'), 'rollcall')
  const calls = all('select * from rollcall')
  const parents = new Set(calls.map(({ parent }) => parent))
  for (const { id, area_id: area, form, opened, deadline, state, expected } of calls) {
    if (parents.has(id ?? null)) continue
    const asked = JSON.parse(String(expected)) as readonly string[]
    const those = answers.get(id ?? null) ?? []
    const answered = those.filter(({ household }) => asked.includes(String(household))).length
    const abnormal = those.filter((answer) => answer.abnormal === 1).length
    const counts = { expected: asked.length, answered, abnormal }
    put('rollcall', [id], { id, area, form, opened, deadline, state, ...counts })
  }
  for (const row of all('select * from cases')) {
    const { number, category, state, level, area_id: area, opened, since, due, parent } = row
    const urgent = row.urgent === 1
    const head = { number, category, urgent, state, level, area, opened, since, due, parent }
    put('case', [number], head)
  }
  for (const [key, held] of stockOf(
    all('select * from movement'),
    all('select * from stock_carried'),
  )) {
    const [stock, area, item] = JSON.parse(key) as readonly unknown[]
    put('stock', [stock, area, item], { stock, area, item, ...held })
  }
  const receipts = groupedBy(all('select * from receipt'), 'notice')
  const posts = groupedBy(all('select * from outbox where notice is not null'), 'notice')
  for (const row of all('select * from notice')) {
    const { number, kind, sort, haste, state, at, ends } = row
    const groups = (JSON.parse(String(row.topics)) as unknown[]).length
    const left = posts.get(number ?? null)?.filter((post) => post.left_at !== null) ?? []
    const told = new Set(left.map(({ place }) => place)).size
    const counts = { groups, receipts: receipts.get(number ?? null)?.length ?? 0, told }
    put('notice', [number], {
      number,
      kind,
      sort,
      haste,
      state,
      all: row.whole === 1,
      at,
      ends,
      city: row.city,
      ...counts,
    })
  }
  const holders = groupedBy(all('select * from holding'), 'slot')
  for (const { id, area_id: area, rota, place, begins: from, ends: to, wanted, ended } of all(
    'select * from slot',
  )) {
    const those = holders.get(id ?? null) ?? []
    const held = those.filter((one) => one.gave_up === null).length
    const came = those.filter((one) => one.came !== null).length
    put('slot', [id], { id, area, rota, place, from, to, wanted, ended, holders: held, came })
  }
  for (const { name, up, mute, since, silent } of all('select * from account')) {
    const groups = (JSON.parse(String(silent)) as unknown[]).length
    put('account', [name], { name, up: up === 1, mute: mute === 1, since, silent: groups })
  }
  for (const { at } of all("select at from mark where key = 'account:lost'"))
    put('account', [''], { name: '', up: false, mute: false, since: at, silent: 0 })
  for (const row of all('select * from crossing')) {
    const { kind: sort, role, own, street: other, theirs, stage, sightings, at } = row
    put('crossing', [sort, role, own, other], {
      sort,
      role,
      own,
      other,
      theirs,
      stage,
      sightings,
      at,
    })
  }
  return facts
}

type Plain = Readonly<Record<string, string | number | null>>

function groupedBy(rows: readonly Plain[], column: string) {
  const groups = new Map<Plain[string], Plain[]>()
  for (const row of rows) {
    const key = row[column] ?? null
    const those = groups.get(key)
    if (those === undefined) groups.set(key, [row])
    else those.push(row)
  }
  return groups
}

function stockOf(movements: readonly Plain[], carried: readonly Plain[]) {
  const held = new Map<string, { balance: number; transit: number }>()
  const add = (stock: unknown, area: unknown, item: unknown, balance: number, transit: number) => {
    const key = JSON.stringify([stock, area, item])
    const before = held.get(key) ?? { balance: 0, transit: 0 }
    held.set(key, { balance: before.balance + balance, transit: before.transit + transit })
  }
  for (const { stock, area_id, item, count } of carried) add(stock, area_id, item, Number(count), 0)
  for (const row of movements) {
    const lines = JSON.parse(String(row.lines)) as { item: string; count: number }[]
    for (const { item, count } of lines) {
      const stands = row.struck === null
      const signed = row.signed_at !== null
      const comes = row.kind === 'count' || (row.kind === 'in' && signed) ? count : 0
      const goes = row.kind === 'out' || row.kind === 'move' ? count : 0
      const transit = row.kind !== 'count' && !signed ? count : 0
      add(row.stock, row.area_id, item, stands ? comes - goes : 0, stands ? transit : 0)
      if (row.to_area_id === null) continue
      const shelf = row.kind === 'move' && row.to_place === null && row.to_household === null
      add(row.stock, row.to_area_id, item, stands && shelf && signed ? count : 0, 0)
    }
  }
  return held
}

/** What is wrong with a feed that has told everything and forgotten nothing, a line each. */
export function feedWrong(db: Sqlite.Database): readonly string[] {
  const rows = db.prepare<[], Row>('select seq, kind, body from feed order by seq').all()
  const shapes = rows.flatMap(({ seq, kind, body }) => {
    const checked = BODIES[kind].safeParse(JSON.parse(body))
    return checked.success
      ? []
      : [`feed ${seq}: ${kind} ${body}: ${checked.error.issues[0]?.message}`]
  })
  return [...shapes, ...differences(foldOf(rows), recordsOf(db))]
}

/** What two tell otherwise. An item of which there never was anything need not be told. */
export function differences(told: Facts, recorded: Facts): readonly string[] {
  const shown = (body: Body | undefined): string | undefined =>
    body && JSON.stringify(Object.entries(body).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return [...new Set([...told.keys(), ...recorded.keys()])].flatMap((key) => {
    const [is, ought] = [shown(told.get(key)), shown(recorded.get(key))]
    const nought = /"balance",0\],.*"transit",0\]/.test(`${is ?? ''}${ought ?? ''}`)
    if (is === ought || (nought && (is === undefined || ought === undefined))) return []
    return [`${key}: told ${is}, recorded ${ought}`]
  })
}
