import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { backUp } from '../../src/bot/data-backup.ts'
import { restore } from '../../src/cli/restore.ts'
import { writeBackup } from '../../src/store/backup.ts'
import { MIGRATIONS, migrate } from '../../src/store/database/migrate.ts'
import { openToWrite, transactions } from '../../src/store/database/sqlite.ts'
import { openStore } from '../../src/store/store.ts'

const OWNER = { pid: process.pid, host: 'here', since: 'now' }

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => void vi.restoreAllMocks())
  return made
}

/** A backup as a program of an older schema made it. */
async function backupOf(schema: number, to: string): Promise<void> {
  const path = `${to}-source`
  const db = openToWrite(path)
  migrate(db, path, transactions(db, path), schema)
  db.exec(`insert into area values (1, '九水街道', '九水街道', 'street', 0)`)
  db.exec(`insert into contact values ('wxid_zhang', '张三', 1), ('wxid_wang', '王芳', 1)`)
  db.exec(`insert into number values ('case', 12)`)
  await writeBackup(to, async (copy) => void (await db.backup(copy)), [])
  db.close()
}

it.each(MIGRATIONS.map(({ number, name }) => [number, name]))(
  'a backup of schema %i (%s) is restored, brought to the newest, and goes on',
  async (number) => {
    const where = folder()
    await backupOf(number, join(where, 'old.db'))
    await restore(join(where, 'old.db'), { data: join(where, 'data') })
    const store = openStore(join(where, 'data', 'weiliandong.db'), OWNER)
    expect(store.integrity()).toEqual(['ok'])
    expect(store.people.name('wxid_zhang')).toBe('张三')
    expect(store.numbers.next('case')).toBe(113)
    expect(store.audit.latest(1)).toMatchObject([{ deed: 'restore', about: 'old.db' }])
    store.close()
  },
)

it('who had their data deleted does not come back with an older backup', async () => {
  const where = folder()
  const data = join(where, 'data')
  mkdirSync(data)
  await backupOf(1, join(where, 'old.db'))
  const store = openStore(join(data, 'weiliandong.db'), OWNER)
  store.audit.note({ at: 1, who: 'wxid_zhang', deed: 'forget', about: '0 check-ins' })
  store.close()
  await restore(join(where, 'old.db'), { data, replace: true })
  const again = openStore(join(data, 'weiliandong.db'), OWNER)
  expect(again.people.name('wxid_zhang')).toBeUndefined()
  expect(again.people.name('wxid_wang')).toBe('王芳')
  again.close()
})

it('a restore onto a database that can no longer be read takes the backup as it is', async () => {
  const where = folder()
  const data = join(where, 'data')
  mkdirSync(data)
  await backupOf(2, join(where, 'old.db'))
  writeFileSync(join(data, 'weiliandong.db'), Buffer.alloc(20_000, 0xa5))
  await restore(join(where, 'old.db'), { data, replace: true })
  const store = openStore(join(data, 'weiliandong.db'), OWNER)
  expect(store.people.name('wxid_zhang')).toBe('张三')
  store.close()
})

it.each([
  ['files/../../../escaped.txt', 'up and out'],
  ['/tmp/weiliandong-escaped.txt', 'from the root'],
  ['..\\escaped.txt', 'as on Windows'],
  ['street.yaml\u0000.txt', 'cut by a zero'],
  ['weiliandong.db-wal', 'a log for the database'],
  ['weiliandong.db-journal', 'a journal for it'],
  ['audit-heads.txt', 'heads of the account'],
  ['files/escaped.txt', 'no picture of a case'],
])('a file in a backup that is called %j (%s) is written nowhere', async (name) => {
  const where = folder()
  mkdirSync(join(where, 'data'))
  const store = openStore(join(where, 'data', 'weiliandong.db'), OWNER)
  await backUp(store, join(where, 'data'), join(where, 'one.db'), null)
  store.close()
  const db = new Sqlite(join(where, 'one.db'))
  db.prepare('insert into backup_file values (?, ?)').run(name, Buffer.from('escaped'))
  db.close()
  const before = entries(where)
  await restore(join(where, 'one.db'), { data: join(where, 'deep', 'in', 'data') })
  expect(
    entries(where).filter((path) => !before.includes(path) && /escaped|-wal$|-journal$/.test(path)),
  ).toEqual([])
  const heads = readFileSync(join(where, 'deep', 'in', 'data', 'audit-heads.txt'), 'utf8')
  expect(heads).not.toContain('escaped')
  expect(entries('/tmp', false).filter((path) => path.includes('weiliandong-escaped'))).toEqual([])
})

function entries(where: string, recursive = true): readonly string[] {
  return readdirSync(where, { recursive, encoding: 'utf8' })
}
