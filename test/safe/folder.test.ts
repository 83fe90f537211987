import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { beginHeads, headsBeside, headsIn, keepHeads } from '../../src/bot/audit-heads.ts'
import { ownStore } from '../../src/bot/data.ts'
import { backUp, clearParts } from '../../src/bot/data-backup.ts'
import { variable } from '../../src/bot/environment.ts'
import { clearMemory } from '../../src/bot/memory-folder.ts'
import { claimFolder, worldKind } from '../../src/bot/world-kind.ts'
import { restore } from '../../src/cli/restore.ts'
import type { Store } from '../../src/store/store.ts'
import { street } from '../engine/street.ts'

let folder: string
let data: string
let open: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-folder-'))
  data = join(folder, 'data')
  mkdirSync(data)
})

afterEach(() => {
  for (const store of open) store.close()
  open = []
  rmSync(folder, { recursive: true })
  delete process.env.WECHATY_PUPPET_SERVICE_TOKEN
})

function opened(at = data): Store {
  const store = ownStore(at)
  open.push(store)
  return store
}

function closed(store: Store): void {
  store.close()
  open = open.filter((each) => each !== store)
}

describe('a folder of a real account and one of the simulation', () => {
  it.each([
    ['account', 'simulation', 'WECHATY_PUPPET_SERVICE_TOKEN'],
    ['simulation', 'account', 'a folder of its own'],
  ] as const)('%s is not opened as %s, also long after', (first, other, remedy) => {
    const store = opened()
    claimFolder(store, first, data, 1)
    claimFolder(store, first, data, 2)
    store.whole(() => store.memory.expire(Number.MAX_SAFE_INTEGER))
    expect(() => claimFolder(store, other, data, 3)).toThrow(remedy)
    claimFolder(store, first, data, 4)
  })

  it.each([
    ['wxid_77c0', 'simulation'],
    ['k3xq0z-m17', 'account'],
  ] as const)('one of an older program is told by its messages: %s', (id, other) => {
    const store = opened()
    store.whole(() => {
      store.inbox.admit([{ id }], 5)
      store.inbox.admit([{ id: 'board:9f' }], 6)
    })
    expect(() => claimFolder(store, other, data, 7)).toThrow('records')
  })

  it('a token that is set and empty is a mistake, and no default', () => {
    const kind = () => worldKind(street(), data)
    expect(kind()).toBe('simulation')
    process.env.WECHATY_PUPPET_SERVICE_TOKEN = ' '
    expect(kind).toThrow('WECHATY_PUPPET_SERVICE_TOKEN is set, and empty')
    process.env.WECHATY_PUPPET_SERVICE_TOKEN = 'puppet_1'
    expect(kind()).toBe('account')
    expect(variable('NO_SUCH_VARIABLE')).toBeUndefined()
  })
})

describe('who else uses this machine', () => {
  it('reads neither records nor kept files, of an older program either', () => {
    closed(opened())
    mkdirSync(join(data, 'files'))
    writeFileSync(join(data, 'files', 'ab12.jpg'), 'x')
    writeFileSync(join(data, 'street.yaml'), 'name: 九水街道')
    chmodSync(join(data, 'street.yaml'), 0o644)
    for (const name of ['weiliandong.db', 'files/ab12.jpg']) chmodSync(join(data, name), 0o644)
    chmodSync(join(data, 'files'), 0o755)
    opened()
    const mode = (name: string) => statSync(join(data, name)).mode & 0o777
    expect(mode('weiliandong.db')).toBe(0o600)
    expect(mode('files')).toBe(0o700)
    expect(mode('files/ab12.jpg')).toBe(0o600)
    expect(mode('street.yaml')).toBe(0o644)
  })

  it('opens the same database by a link no second time', () => {
    opened()
    const other = join(folder, 'other')
    mkdirSync(other)
    symlinkSync(join(data, 'weiliandong.db'), join(other, 'weiliandong.db'))
    expect(() => ownStore(other)).toThrow('in use')
  })
})

describe('what was cut off in the middle', () => {
  it('a restore without its database is told, and no empty one begun', () => {
    writeFileSync(join(data, 'restoring.db'), 'half')
    expect(() => ownStore(data)).toThrow('run weiliandong restore again')
    expect(readdirSync(data)).toEqual(['restoring.db'])
  })

  it('parts of backups go at the next start, and nothing else', () => {
    const name = 'weiliandong-20200210-0340.db'
    for (const each of [name, `${name}.part`, `${name}.sealed.part`, 'mine.part'])
      writeFileSync(join(folder, each), '')
    clearParts(folder)
    expect(readdirSync(folder).sort()).toEqual(['data', 'mine.part', name])
  })

  it('memory of programs that are gone is cleared, and of those that live is not', () => {
    const places = ['/dev/shm', tmpdir()]
    const made = places.flatMap((place) =>
      [process.pid, 4_194_303].map((pid) => mkdtempSync(join(place, `weiliandong-${pid}-`))),
    )
    clearMemory()
    const left = made.filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)
    for (const path of made) rmSync(path, { recursive: true, force: true })
    expect(left).toContain(made[0])
    expect(left).not.toContain(made[1])
  })
})

it('a sealed backup lies plain on no disk while it is made', async () => {
  const store = opened()
  store.whole(() => store.memory.mark('秘密', 1))
  const seen = new Set<string>()
  const to = join(folder, 'backups')
  mkdirSync(to)
  const looking = setInterval(() => {
    for (const name of readdirSync(to))
      if (readFileSync(join(to, name)).includes('SQLite')) seen.add(name)
  }, 0)
  const watched = {
    // Long enough for the look-out to see it, were it there.
    backup: async (path: string) => {
      await store.backup(path)
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  }
  await backUp(watched, data, join(to, 'one.sealed'), '一把足够长的钥匙 0123')
  clearInterval(looking)
  expect(readdirSync(to)).toEqual(['one.sealed'])
  expect([...seen]).toEqual([])
})

describe('the end of the account', () => {
  const log = () => {}
  const note = (store: Store, about: string) =>
    store.whole(() => store.audit.note({ at: 1, who: 'wang', deed: 'look', about }))

  it.each([
    ['cut off', 'delete from audit where id > 2', 'cut', 3],
    ['cut off and written anew', "update audit set about = 'x' where id = 3", 'changed', 3],
  ])('is kept elsewhere: %s', (_, sql, how, brokenAt) => {
    const store = opened()
    for (const about of ['a', 'b', 'c']) note(store, about)
    keepHeads({ store, folders: [data], now: () => 0, log }).stop()
    expect(store.audit.holds(headsIn(data))).toEqual({ sound: true, rows: 3 })
    closed(store)
    const db = new Sqlite(join(data, 'weiliandong.db'))
    db.exec(sql)
    if (how === 'changed') db.exec("update audit set hash = 'f00' where id = 3")
    db.close()
    const again = opened()
    expect(again.audit.holds(headsIn(data))).toMatchObject({ sound: false, how, brokenAt })
  })

  it('is not held against one that grew, expired or was restored', () => {
    const store = opened()
    for (const about of ['a', 'b', 'c']) note(store, about)
    const heads = keepHeads({ store, folders: [data], now: () => 0, log })
    note(store, 'd')
    heads.stop()
    expect(headsIn(data).map(({ id }) => id)).toEqual([3, 4])
    store.whole(() => store.audit.expire(2))
    expect(store.audit.holds(headsIn(data)).sound).toBe(true)
    beginHeads(data, 0)
    expect(headsIn(data)).toEqual([])
  })

  it('after a restore is not held against what the backups’ folder kept of before', async () => {
    const to = join(folder, 'backups')
    const keep = (store: Store) =>
      keepHeads({ store, folders: [data, to], now: Date.now, log }).stop()
    const all = (store: Store) => [...headsIn(data), ...headsBeside(to, data, store)]
    const store = opened()
    note(store, 'a')
    await backUp(store, data, join(to, 'one.db'), null)
    for (const about of ['b', 'c', 'd', 'e', 'f']) note(store, about)
    keep(store)
    closed(store)
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await restore(join(to, 'one.db'), { data, replace: true })
    vi.restoreAllMocks()

    const restored = opened()
    expect(restored.audit.holds(headsIn(to))).toMatchObject({ sound: false, how: 'cut' })
    expect(restored.audit.holds(all(restored)).sound).toBe(true)
    // Once it runs, the folder of the backups says so itself, and is a witness again.
    keep(restored)
    expect(restored.audit.holds(headsIn(to)).sound).toBe(true)
    note(restored, 'g')
    keep(restored)
    closed(restored)
    const db = new Sqlite(join(data, 'weiliandong.db'))
    db.exec('delete from audit where id = (select max(id) from audit)')
    db.close()
    rmSync(join(data, 'audit-heads.txt'))
    const cut = opened()
    expect(cut.audit.holds(all(cut))).toMatchObject({ sound: false, how: 'cut' })
  })

  it('is held against it where the data folder alone speaks of a restore', () => {
    const to = join(folder, 'backups')
    const store = opened()
    for (const about of ['a', 'b', 'c']) note(store, about)
    keepHeads({ store, folders: [data, to], now: () => 0, log }).stop()
    beginHeads(data, 1000)
    expect(headsBeside(to, data, store)).toEqual(headsIn(to))
    expect(headsIn(to)).toHaveLength(1)
  })
})
