import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { createLive } from '../../src/bot/live.ts'
import { group, post } from '../../src/domain/model/post.ts'
import { onTimer } from '../../src/domain/timers.ts'
import { openEngine } from '../../src/engine/engine.ts'
import type { Proposed } from '../../src/engine/intake/decision.ts'
import { openStore } from '../../src/store/store.ts'
import { FORMS, POLICY, says, street } from '../engine/street.ts'

const GROUP = '1号楼居民群'

const ECHO: Proposed = {
  command: 'echo',
  decide: () => [{ do: 'say', post: post(group(GROUP), '#1 有了', { about: [1] }) }],
}

/** A bot that answers everything with a post about a case, and its database with a lock from outside. */
function bot(sending: () => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const path = join(folder, 'weiliandong.db')
  const store = openStore(path, { pid: process.pid, host: 'here', since: 'now' })
  const now = () => MORNING + 1_000
  const fatal = vi.fn()
  const engine = openEngine(
    {
      store,
      street: street(),
      policy: { ...POLICY, pace: { chat: 0, between: 0, perMinute: 600 } },
      forms: FORMS,
      understand: () => [ECHO],
      onTimer,
      login: () => null,
      chat: {
        async say() {
          await sending()
          return { kind: 'sent', id: 'said' }
        },
        bind: () => {},
        accept: async () => {},
        load: () => {
          throw new Error('there is no such file')
        },
      },
      hook: async () => ({ kind: 'sent', id: null }),
      draw: async () => null,
      drawing: 10_000,
      notice: false,
      pace: 'real',
      files: join(folder, 'files'),
      log: () => {},
    },
    now(),
  )
  store.waitBriefly()
  const live = createLive({ engine, now, log: () => {}, fatal })
  const other = new Sqlite(path)
  onTestFinished(async () => {
    await live.stop()
    other.close()
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    live,
    engine,
    store,
    fatal,
    lock: () => void other.exec('begin immediate'),
    unlock: () => void other.exec('commit'),
  }
}

it('writes down what came of a send when the database that was held meanwhile is free again', async () => {
  const { live, store, fatal, lock, unlock } = bot(async () => lock())
  live.deliver(says(GROUP, '1-502 张三', '有人吗'))
  await vi.waitFor(() => expect(store.outbox.cutOff()).toHaveLength(1), 20_000)
  await new Promise((resolve) => setTimeout(resolve, 400))
  unlock()
  await vi.waitFor(() => expect([...store.outbox.counts()]).toEqual([['sent', 1]]), 20_000)
  expect(fatal).not.toHaveBeenCalled()
})

it('takes in what came while the database was held, and runs what was to be run', async () => {
  const { live, store, fatal, lock, unlock } = bot(async () => {})
  lock()
  live.deliver(says(GROUP, '1-502 张三', '有人吗'))
  const ran = live.run(() => store.whole(() => store.memory.mark('ran', 1)))
  await new Promise((resolve) => setTimeout(resolve, 400))
  unlock()
  await ran
  await vi.waitFor(() => expect([...store.outbox.counts()]).toEqual([['sent', 1]]), 20_000)
  expect(fatal).not.toHaveBeenCalled()
})

it('refuses what must be committed at once while the database is held, and goes on', async () => {
  const { live, engine, store, fatal, lock, unlock } = bot(async () => {})
  lock()
  const who = { contact: '张三', name: '张三', alias: '1-502 张三' }
  const act = () => live.once(() => engine.act(who, group(GROUP), ECHO, MORNING + 1_000, 'act'))
  expect(act).toThrow('locked')
  unlock()
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect([...store.outbox.counts()]).toEqual([])
  expect(act()).toEqual({ kind: 'done', answers: [] })
  await vi.waitFor(() => expect([...store.outbox.counts()]).toEqual([['sent', 1]]), 20_000)
  expect(fatal).not.toHaveBeenCalled()
})
