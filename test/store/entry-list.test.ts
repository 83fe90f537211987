import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EntryFilter } from '../../src/domain/model/register/entry.ts'
import { DAY } from '../../src/domain/model/time.ts'
import { migrate } from '../../src/store/database/migrate.ts'
import { type Connection, openToWrite, transactions } from '../../src/store/database/sqlite.ts'
import { areaStore } from '../../src/store/people/area.ts'
import { entryStore } from '../../src/store/register/entry.ts'

/** A year of a street: 87 gates in 11 communities, a thousand lines a day. */
const DAYS = 365
const LINES = 1000
const GATES = 87
const FIRST = Date.parse('2020-01-01T00:00:00+08:00')
const LAST = FIRST + (DAYS - 1) * DAY

let db: Connection
let store: ReturnType<typeof entryStore>
/** The statements that were made, in order. */
const made: string[] = []

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const path = join(folder, 'weiliandong.db')
  db = openToWrite(path)
  migrate(db, path, transactions(db, path))
  const area = db.prepare('insert into area values (?, ?, ?, ?, 0)')
  area.run(1, '街', '街', 'street')
  for (let n = 1; n <= 11; n++) area.run(n + 1, `街/社区${n}`, `社区${n}`, 'community')
  db.prepare(
    `with recursive line(n) as (select 0 union all select n + 1 from line where n + 1 < ${DAYS * LINES})
     insert into entry select n + 1, '出入登记', 2 + (n % ${GATES}) % 11, '门' || (n % ${GATES}),
       ${FIRST} + (n / ${LINES}) * ${DAY} + (n % ${LINES}) * 60000, 'laosun', '老孙', 'group:门', 'm' || n, 0,
       '{"来人":"张强","体温":' || iif(n % 250 = 0, 37.8, 36.5) || '}', '[]',
       null, null, null, null, null, null, null, null, ${FIRST} + 1000 * ${DAY} from line`,
  ).run()
  const prepare = db.prepare.bind(db)
  // What is prepared from here on is written down, and made as ever.
  Object.assign(db, {
    prepare: (sql: string) => {
      made.push(sql)
      return prepare(sql)
    },
  })
  store = entryStore(db, areaStore(db))
  return () => {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

const DAY_OF = { register: '出入登记', from: LAST, to: LAST + DAY } as const

/** How the database goes about the only statement that a lookup made. */
function planOf(look: () => unknown): readonly string[] {
  made.length = 0
  look()
  const [sql, ...others] = made.filter((each) => !each.startsWith('explain'))
  expect(others).toEqual([])
  if (sql === undefined) throw new Error('nothing was asked')
  const places = Array.from({ length: sql.split('?').length - 1 }, () => null)
  return (
    db.prepare(`explain query plan ${sql}`).all(...places) as { readonly detail: string }[]
  ).map(({ detail }) => detail)
}

describe('a day among 365,000 lines', () => {
  it.each<[string, Partial<EntryFilter> & Pick<EntryFilter, 'within'>, RegExp]>([
    ['of a street', { within: '街' }, /entry_day \(register=\? AND at>\? AND at<\?\)/],
    ['of a community', { within: '街/社区3' }, /entry_day \(register=\? AND at>\? AND at<\?\)/],
    [
      'of a gate',
      { within: { area: '街/社区1', name: '门0' } },
      /entry_(?:place|day) \(.*register=\? AND at>\? AND at<\?\)/,
    ],
    [
      'of what is abnormal',
      { within: '街', abnormal: [{ field: '体温', from: 37.3 }] },
      /entry_day \(register=\? AND at>\? AND at<\?\)/,
    ],
  ])('%s is one statement over an index of days, and sorts nothing', (_, filter, index) => {
    const plan = planOf(() => store.listed({ ...DAY_OF, ...filter }, null, 101))
    expect(plan.filter((step) => /SCAN/.test(step))).toEqual([])
    expect(plan.join('\n')).toMatch(index)
    expect(plan.join('\n')).not.toMatch(/USE TEMP B-TREE/)
  })

  it('as a sheet is the same one statement, and reads the lines of that day and no others', () => {
    let rows = 0
    const plan = planOf(() => {
      rows = store.listed({ ...DAY_OF, within: '街' }, null, 1_000_000).length
    })
    expect(plan.join('\n')).toMatch(/entry_day \(register=\? AND at>\? AND at<\?\)/)
    expect(plan.filter((step) => /SCAN|USE TEMP B-TREE/.test(step))).toEqual([])
    expect(rows).toBe(LINES)
  })

  it('is read a page at a time, and each line once', () => {
    const seen: number[] = []
    let behind: { at: number; id: number } | null = null
    for (;;) {
      const page = store.listed({ ...DAY_OF, within: '街' }, behind, 100)
      seen.push(...page.map(({ id }) => id))
      const last = page.at(-1)
      if (last === undefined) break
      behind = { at: last.at, id: last.id }
    }
    expect(seen).toEqual([...seen].sort((a, b) => b - a))
    expect(new Set(seen).size).toBe(LINES)
  })

  it('tells of a place, of what lies below an area, and of what is abnormal alone', () => {
    const count = (filter: Partial<EntryFilter> & Pick<EntryFilter, 'within'>) =>
      store.listed({ ...DAY_OF, ...filter }, null, 10_000).length
    expect(count({ within: '街' })).toBe(LINES)
    const communities = Array.from({ length: 11 }, (_, n) => count({ within: `街/社区${n + 1}` }))
    expect(communities.reduce((sum, each) => sum + each, 0)).toBe(LINES)
    expect(count({ within: { area: '街/社区1', name: '门0' } })).toBeLessThan(13)
    expect(count({ within: '街', abnormal: [{ field: '体温', from: 37.3 }] })).toBe(4)
    expect(count({ within: '别的街' })).toBe(0)
  })

  it('the account of a day and the count of a place read that day alone', () => {
    const within = planOf(() => store.within('出入登记', '街', LAST, LAST + DAY))
    expect(within.join('\n')).toMatch(/entry_day \(register=\? AND at>\? AND at<\?\)/)
    const at = planOf(() =>
      store.at({ place: { area: '街/社区1', name: '门0' }, register: '出入登记', since: LAST }),
    )
    expect(at.join('\n')).toMatch(/entry_(?:place|day) \(.*at>\?\)/)
  })
})
