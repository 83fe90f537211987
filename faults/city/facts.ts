import Sqlite from 'better-sqlite3'
import type { Database } from '../../src/city/database/open.ts'
import { LIVING } from '../../src/domain/model/case.ts'
import { dayNumber } from '../../src/domain/model/time.ts'
import { differences, recordsOf } from '../feed-witness.ts'

type Facts = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** All facts of the city as the street's file has them, by plain SQL. */
export function recorded({ path }: { readonly path: string }) {
  const db = new Sqlite(path, { readonly: true })
  try {
    return recordsOf(db)
  } finally {
    db.close()
  }
}

/** The same as the city's database has them. */
export async function known(db: Database, name: string) {
  const facts = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [kind, table, keys, columns] of KEPT) {
    const { rows } = await db.query(
      `select ${columns} from city.${table} as f join city.street as s on s.id = f.street where s.name = $1`,
      [name],
    )
    for (const row of rows as Readonly<Record<string, unknown>>[]) {
      const plain = Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value,
        ]),
      )
      facts.set(JSON.stringify([kind, ...keys.map((key) => plain[key])]), plain)
    }
  }
  return facts
}

const KEPT = [
  ['area', 'area', ['id'], 'f.id, path, f.name, level, "left"'],
  [
    'rollcall',
    'rollcall',
    ['id'],
    'f.id, area, form, opened, deadline, state, expected, answered, abnormal',
  ],
  [
    'case',
    'case_head',
    ['number'],
    'number, category, urgent, state, level, area, opened, since, due, parent',
  ],
  ['stock', 'stock', ['stock', 'area', 'item'], 'stock, area, item, balance, transit'],
  [
    'notice',
    'notice',
    ['number'],
    'number, kind, sort, haste, state, "all", at, ends, groups, receipts, f.told, city',
  ],
  ['slot', 'slot', ['id'], 'f.id, area, rota, place, "from", "to", wanted, holders, came, ended'],
  ['account', 'account', ['name'], 'f.name, up, mute, since, silent'],
  [
    'crossing',
    'crossing',
    ['sort', 'role', 'own', 'other'],
    'sort, role, own, other, theirs, stage, sightings, at',
  ],
] as const

/** What a street's file comes to when it is added up here: its roll-calls, its living cases, what it holds. A line each. */
export function countedIn({ path }: { readonly path: string }): readonly string[] {
  const facts = recorded({ path })
  const community = (area: unknown): string =>
    String(facts.get(JSON.stringify(['area', area]))?.path).split('/')[1] ?? ''
  return [
    ...callsIn(facts, community),
    ...casesIn(facts, community),
    ...stockIn(facts, community),
  ].toSorted()
}

/** Each building's last of each form and day. */
function callsIn(facts: Facts, community: (area: unknown) => string): readonly string[] {
  const last = new Map<string, Readonly<Record<string, unknown>>>()
  for (const [key, call] of facts) {
    if (!key.startsWith('["rollcall"')) continue
    const day = dayNumber(Number(call.opened))
    const building = JSON.stringify([call.area, call.form, day])
    const before = last.get(building)
    if (before === undefined || Number(before.id) < Number(call.id))
      last.set(building, { ...call, day })
  }
  const sums = new Map<string, readonly number[]>()
  for (const call of last.values()) {
    const key = `call ${community(call.area)} ${call.form} ${call.day}`
    const counts = [call.expected, call.answered, call.abnormal, 1, call.state === 'open' ? 1 : 0]
    add(sums, key, counts.map(Number))
  }
  return told(sums)
}

function casesIn(facts: Facts, community: (area: unknown) => string): readonly string[] {
  return [...facts].flatMap(
    ([key, { number, state, parent, area, level, urgent, opened, due }]) => {
      const lives = LIVING.some((each) => each === state) && parent === null
      if (!key.startsWith('["case"') || !lives) return []
      return [`case ${number} ${community(area)} ${level} ${urgent} ${opened} ${due}`]
    },
  )
}

function stockIn(facts: Facts, community: (area: unknown) => string): readonly string[] {
  const sums = new Map<string, readonly number[]>()
  for (const [key, { area, stock, item, balance, transit }] of facts) {
    if (!key.startsWith('["stock"')) continue
    add(sums, `stock ${community(area)} ${stock} ${item}`, [Number(balance), Number(transit)])
  }
  // Of what there never was nothing need be told.
  return told(sums).filter((line) => !line.endsWith(': 0 0'))
}

function add(sums: Map<string, readonly number[]>, key: string, counts: readonly number[]): void {
  const before = sums.get(key)
  sums.set(
    key,
    counts.map((count, i) => count + (before?.[i] ?? 0)),
  )
}

function told(sums: ReadonlyMap<string, readonly number[]>): readonly string[] {
  return [...sums].map(([key, counts]) => `${key}: ${counts.join(' ')}`)
}

/** The same as the city keeps it added up. */
export async function countedBy(db: Database, name: string): Promise<readonly string[]> {
  const { rows } = await db.query<{ line: string }>(
    `with this as (select id from city.street where name = $1)
     select 'call ' || community || ' ' || form || ' ' || day || ': ' || concat_ws(' ', expected, answered, abnormal, buildings, open) as line
     from city.call_sum join this on this.id = street
     union all
     select concat_ws(' ', 'case', number, community, level, urgent::text, opened, coalesce(due::text, 'null'))
     from city.living_case join this on this.id = street
     union all
     select 'stock ' || community || ' ' || stock || ' ' || item || ': ' || concat_ws(' ', balance, transit)
     from city.stock_sum join this on this.id = street where balance <> 0 or transit <> 0`,
    [name],
  )
  return rows.map(({ line }) => line).toSorted()
}

/** What a city knows of a street otherwise than its file has it, a line each. */
export async function cityWrong(
  db: Database,
  street: { readonly name: string; readonly path: string },
): Promise<readonly string[]> {
  const facts = differences(await known(db, street.name), recorded(street))
  const [by, of] = [await countedBy(db, street.name), countedIn(street)]
  const sums = [
    ...by.filter((line) => !of.includes(line)),
    ...of.filter((line) => !by.includes(line)),
  ]
  return [...facts, ...sums.map((line) => `sums differ: ${line}`)].map(
    (line) => `${street.name}: ${line}`,
  )
}
