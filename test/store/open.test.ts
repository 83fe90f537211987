import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { StoreError } from '../../src/store/database/error.ts'
import { openStore, readStore } from '../../src/store/store.ts'

const OWNER = { pid: 4711, host: 'kanzlei', since: '2020-02-10T08:00:00+08:00' }

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })
  return join(folder, 'weiliandong.db')
}

/** What opening comes to: the kind of trouble and its line. */
function refusal(open: () => { close(): void }): StoreError {
  try {
    open().close()
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
  throw new Error('it opened')
}

it('makes a database where there is none, and opens it again', () => {
  const path = place()
  const store = openStore(path, OWNER)
  store.whole(() => store.memory.mark('in', 5))
  store.close()
  const again = openStore(path, OWNER)
  expect(again.memory.marked('in')).toBe(5)
  expect(again.integrity()).toEqual(['ok'])
  again.close()
})

it('keeps what it commits on the disk, and overwrites what it deletes', () => {
  const path = place()
  openStore(path, OWNER).close()
  const db = new Sqlite(path)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
})

it('is owned by one at a time, and says by whom; who only looks may', () => {
  const path = place()
  const store = openStore(path, OWNER)
  const error = refusal(() => openStore(path, { ...OWNER, pid: 1 }))
  expect(error.kind).toBe('owned')
  expect(error.message).toMatch(/process 4711 on kanzlei since 2020-02-10T08:00:00\+08:00/)
  store.whole(() => store.memory.mark('in', 7))
  const reader = readStore(path)
  expect(reader.memory.marked('in')).toBe(7)
  reader.close()
  store.close()
  openStore(path, OWNER).close()
})

it('is free again when its owner was killed', () => {
  const path = place()
  openStore(path, OWNER).close()
  const hold = `
    const db = require('better-sqlite3')(${JSON.stringify(`${path}-owner`)})
    db.exec('begin immediate')
    process.kill(process.pid, 'SIGKILL')`
  expect(() => execFileSync(process.execPath, ['-e', hold], { stdio: 'ignore' })).toThrow()
  openStore(path, OWNER).close()
})

it('leaves alone what is no database', () => {
  const path = place()
  writeFileSync(path, '这不是数据库'.repeat(500))
  const before = readFileSync(path)
  const error = refusal(() => openStore(path, OWNER))
  expect(error.kind).toBe('foreign')
  expect(error.message).not.toContain('\n')
  expect(readFileSync(path).equals(before)).toBe(true)
})

it("leaves alone another program's database", () => {
  const path = place()
  const other = new Sqlite(path)
  other.exec('create table notes (text text); insert into notes values (1)')
  other.close()
  const before = readFileSync(path)
  expect(refusal(() => openStore(path, OWNER)).kind).toBe('foreign')
  expect(refusal(() => readStore(path)).kind).toBe('foreign')
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('leaves alone a damaged database', () => {
  const path = place()
  openStore(path, OWNER).close()
  const size = statSync(path).size
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(8192, 0xa5), 0, 8192, size - 12_288)
  closeSync(file)
  const before = readFileSync(path)
  expect(refusal(() => openStore(path, OWNER)).kind).toBe('damaged')
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('refuses a newer schema', () => {
  const path = place()
  openStore(path, OWNER).close()
  const db = new Sqlite(path)
  db.exec("insert into migration values (999, 'from the future')")
  db.close()
  expect(refusal(() => openStore(path, OWNER)).kind).toBe('newer')
  expect(refusal(() => readStore(path)).kind).toBe('newer')
})

it('says where there is nothing to look at', () => {
  expect(refusal(() => readStore(place())).kind).toBe('missing')
})

it('says that a folder is missing', () => {
  const path = join(place(), 'nowhere', 'weiliandong.db')
  expect(refusal(() => openStore(path, OWNER)).kind).toBe('readonly')
})

it.skipIf(process.getuid?.() === 0)('says that a folder cannot be written', () => {
  const path = place()
  chmodSync(join(path, '..'), 0o500)
  expect(refusal(() => openStore(path, OWNER)).kind).toBe('readonly')
})

it('says that a folder stands where the database should', () => {
  const path = place()
  mkdirSync(path)
  expect(['readonly', 'foreign']).toContain(refusal(() => openStore(path, OWNER)).kind)
})
