import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backUp, backup, fileName } from '../../src/bot/data-backup.ts'
import { nightly } from '../../src/bot/nightly.ts'
import { restore } from '../../src/cli/restore.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const OWNER = { pid: process.pid, host: 'here', since: 'now' }
/** A kept file is named by its hash. */
const KEPT = `ab12${'0'.repeat(60)}.jpg`
const KEY = '一把足够长的钥匙 0123'

let folder: string
let data: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  data = join(folder, 'data')
  mkdirSync(join(data, 'files'), { recursive: true })
  writeFileSync(join(data, 'street.yaml'), 'name: 九水街道\n')
  writeFileSync(join(data, 'files', KEPT), Buffer.from([1, 2, 3]))
  store = openStore(join(data, 'weiliandong.db'), OWNER)
  store.whole(() => {
    store.memory.mark('before', 7)
    for (let i = 0; i < 12; i++) store.numbers.next('case')
    store.numbers.keep()
  })
  process.env.BACKUP_KEY = KEY
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)
const marked = (where: string, key: string) => {
  const db = new Sqlite(join(where, 'weiliandong.db'), { readonly: true })
  try {
    return db.prepare('select at from mark where key = ?').pluck().get(key)
  } finally {
    db.close()
  }
}

describe('a backup', () => {
  it('is made while the bot writes, and comes back with settings and files', async () => {
    const writing = setInterval(() => store.whole(() => store.memory.mark('in', Date.now())), 1)
    await backup({ data, to: at('one.db') })
    clearInterval(writing)
    store.whole(() => store.memory.mark('after', 8))
    const other = at('other')
    await restore(at('one.db'), { data: other })
    expect(marked(other, 'before')).toBe(7)
    expect(marked(other, 'after')).toBeUndefined()
    expect(readFileSync(join(other, 'street.yaml'), 'utf8')).toBe('name: 九水街道\n')
    expect([...readFileSync(join(other, 'files', KEPT))]).toEqual([1, 2, 3])
    const again = openStore(join(other, 'weiliandong.db'), OWNER)
    expect(again.integrity()).toEqual(['ok'])
    expect(again.schema().split(';').sort()).toEqual(store.schema().split(';').sort())
    expect(again.numbers.next('case')).toBe(113)
    again.close()
    expect(readdirSync(other).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('is read by nobody without its key, and tells when it was changed', async () => {
    await backup({ data, to: at('sealed'), keyEnv: 'BACKUP_KEY' })
    const sealed = readFileSync(at('sealed'))
    expect(sealed.includes('九水街道')).toBe(false)
    expect(sealed.includes('SQLite')).toBe(false)
    await restore(at('sealed'), { data: at('other'), keyEnv: 'BACKUP_KEY' })
    expect(marked(at('other'), 'before')).toBe(7)

    await expect(restore(at('sealed'), { data: at('new') })).rejects.toThrow('--key-env')
    process.env.WRONG_KEY = `${KEY} `
    const wrong = restore(at('sealed'), { data: at('new'), keyEnv: 'WRONG_KEY' })
    await expect(wrong).rejects.toThrow('does not open with this key')
    sealed.writeUInt8(sealed.readUInt8(2000) ^ 1, 2000)
    writeFileSync(at('sealed'), sealed)
    const changed = restore(at('sealed'), { data: at('new'), keyEnv: 'BACKUP_KEY' })
    await expect(changed).rejects.toThrow('does not open with this key')
    expect(readdirSync(at('new')).filter((name) => !name.endsWith('-owner'))).toEqual([])
    process.env.SHORT_KEY = 'abc'
    const short = backup({ data, to: at('two'), keyEnv: 'SHORT_KEY' })
    await expect(short).rejects.toThrow('at least 12 characters')
  })

  it('takes no place that is taken', async () => {
    writeFileSync(at('one.db'), 'mine')
    await expect(backup({ data, to: at('one.db') })).rejects.toThrow('there already')
    expect(readFileSync(at('one.db'), 'utf8')).toBe('mine')
  })

  it('that fails leaves nothing behind', async () => {
    const failing = { backup: () => Promise.reject(new Error('the disk is full')) }
    await expect(backUp(failing, data, at('one.db'), null)).rejects.toThrow('full')
    expect(readdirSync(folder)).toEqual(['data'])
  })
})

describe('a restore', () => {
  it('refuses a database that is there, and keeps it aside where told to replace it', async () => {
    await backup({ data, to: at('one.db') })
    store.whole(() => store.memory.mark('after', 8))
    await expect(restore(at('one.db'), { data })).rejects.toThrow('there already')
    await expect(restore(at('one.db'), { data, replace: true })).rejects.toThrow('in use')
    store.close()
    await restore(at('one.db'), { data, replace: true })
    expect(marked(data, 'after')).toBeUndefined()
    const aside = readdirSync(data).find((name) => name.includes('.before-')) ?? ''
    const db = new Sqlite(join(data, aside), { readonly: true })
    expect(db.prepare("select at from mark where key = 'after'").pluck().get()).toBe(8)
    db.close()
    store = openStore(join(data, 'weiliandong.db'), OWNER)
  })

  it('refuses what a newer program wrote, what is damaged and what is no backup', async () => {
    await backup({ data, to: at('one.db') })
    const db = new Sqlite(at('one.db'))
    db.exec("insert into migration values (999, 'from the future')")
    db.close()
    await expect(restore(at('one.db'), { data: at('new') })).rejects.toThrow('newer weiliandong')
    writeFileSync(at('text'), '这不是备份'.repeat(300))
    await expect(restore(at('text'), { data: at('new') })).rejects.toThrow('not a database')
    await backup({ data, to: at('two.db') })
    const bytes = readFileSync(at('two.db'))
    writeFileSync(at('two.db'), bytes.fill(0xa5, bytes.length - 12_288, bytes.length - 4_096))
    await expect(restore(at('two.db'), { data: at('new') })).rejects.toThrow('damaged')
    expect(readdirSync(at('new')).filter((name) => !name.endsWith('-owner'))).toEqual([])
  })
})

describe('each night', () => {
  it('a backup is made, at once where that was missed, and the oldest go', async () => {
    const to = at('backups')
    mkdirSync(to)
    for (const day of [1, 2, 3]) writeFileSync(join(to, `weiliandong-2020020${day}-0340.db`), '')
    writeFileSync(join(to, 'mine.txt'), '')
    vi.useFakeTimers({
      now: Date.parse('2020-02-10T12:00:00+08:00'),
      toFake: ['setTimeout', 'Date'],
    })
    const told: string[] = []
    const log = ({ what }: { what: string }) => void told.push(what)
    const kept = { checkins: 30 * 86_400_000, cases: 730 * 86_400_000, alerts: 7 * 86_400_000 }
    const nights = nightly({ store, data, to, keep: 2, passphrase: null, kept, now: Date.now, log })
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(told).toContain('backed up'), 10_000)
    await nights.stop()
    expect(readdirSync(to).sort()).toEqual([
      'mine.txt',
      'weiliandong-20200203-0340.db',
      'weiliandong-20200210-1201.db',
    ])
    expect(nights.failed()).toBe(false)
  })

  it('has its name from the time in China', () => {
    expect(fileName(Date.parse('2020-02-09T19:40:00Z'), true)).toBe(
      'weiliandong-20200210-0340.db.sealed',
    )
  })
})
