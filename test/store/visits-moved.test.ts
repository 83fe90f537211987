import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { migrate } from '../../src/store/database/migrate.ts'
import { openToWrite, transactions } from '../../src/store/database/sqlite.ts'
import { openStore } from '../../src/store/store.ts'

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'
const OWNER = { pid: process.pid, host: 'here', since: 'now' }
const DAY = 86_400_000

interface Row {
  readonly id: number
  readonly household: string
  readonly form: string
  readonly answer: string | null
  readonly behalf: 0 | 1
  readonly retracted: 0 | 1
}

const ROWS: readonly Row[] = [
  { id: 1, household: '1-301', form: '体温', answer: null, behalf: 0, retracted: 0 },
  { id: 2, household: '1-301', form: '走访', answer: '都好', behalf: 1, retracted: 0 },
  { id: 3, household: '1-302', form: '走访', answer: '都好', behalf: 1, retracted: 1 },
  { id: 7, household: '1-301', form: '走访', answer: '都好', behalf: 1, retracted: 0 },
  // Somebody's own form that bears the name is answered otherwise.
  { id: 8, household: '2-101', form: '走访', answer: '要帮忙', behalf: 0, retracted: 0 },
]

/** A database as the program before rounds left it, with visits in it. */
function before(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'weiliandong.db')
  const db = openToWrite(path)
  migrate(db, path, transactions(db, path), 18)
  const columns = db.pragma('table_info(area)') as readonly { name: string; type: string }[]
  const area = Object.fromEntries(
    columns.map(({ name, type }) => [name, type.toLowerCase() === 'text' ? '' : 1]),
  )
  insert(db, 'area', { ...area, id: 1, path: BUILDING, name: '1号楼', level: 'building' })
  for (const row of ROWS) {
    insert(db, 'checkin', {
      id: row.id,
      day: 18_302 + row.id,
      area_id: 1,
      household: row.household,
      contact: 'lijie',
      name: '李姐',
      at: row.id * DAY,
      message: `m${row.id}`,
      form: row.form,
      readings: '[]',
      normal: 1,
      symptoms: '[]',
      answer: row.answer,
      on_behalf: row.behalf,
      corrects: 0,
      retracted: row.retracted,
      abnormal: 0,
    })
  }
  db.close()
  return path
}

function insert(db: Sqlite.Database, table: string, row: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(row)
  const sql = `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
  db.prepare(sql).run(Object.values(row))
}

it('moves every visit that was written down before, and nothing else', () => {
  const path = before()
  const store = openStore(path, OWNER)
  expect(store.checkIns.all().map(({ id }) => id)).toEqual([1, 8])
  expect(
    store.rounds.all().map(({ id, duty, spot, state, done }) => ({ id, duty, spot, state, done })),
  ).toEqual(
    [2, 3, 7].map((id) => ({
      id,
      duty: '走访',
      spot: { area: BUILDING, name: id === 3 ? '1-302' : '1-301', part: '' },
      state: id === 3 ? 'dropped' : 'done',
      done: {
        by: { contact: 'lijie', name: '李姐' },
        at: id * DAY,
        message: `m${id}`,
        how: 'there',
        amount: null,
      },
    })),
  )
  expect(store.rounds.last('走访', { area: BUILDING, household: '1-301' })?.id).toBe(7)
  // The next number is one that was never given.
  expect(store.numbers.next('round')).toBe(8)
  store.close()
})

it('asks the same of a database without visits', () => {
  const path = before()
  const db = new Sqlite(path)
  db.exec('delete from checkin')
  db.close()
  const store = openStore(path, OWNER)
  expect(store.rounds.all()).toEqual([])
  expect(store.numbers.next('round')).toBe(1)
  store.close()
})
