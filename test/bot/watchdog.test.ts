import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import type { Road } from '../../src/alarm/road.ts'
import { watchOver } from '../../src/bot/watchdog.ts'
import { NO_INFO } from '../../src/domain/model/information/info.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { FORMS, POLICY, street } from '../engine/street.ts'

let folder: string
let store: Store
let now = MORNING
let open = true
let kept = 0
let said: string[] = []

const road: Road = {
  name: 'wecom',
  async send(text) {
    if (!open) return { kind: 'failed', why: 'closed' }
    said.push(text.split('\n').slice(1).join(' '))
    return { kind: 'sent', id: null }
  },
}

function watch() {
  return watchOver({
    config: {
      street: street(),
      policy: POLICY,
      forms: FORMS,
      info: NO_INFO,
      registers: [],
      stocks: [],
      duties: [],
      rotas: [],
    },
    store,
    roads: [road],
    backupFailed: () => false,
    late: () => null,
    kept: () => kept,
    now: () => now,
    log: () => {},
  })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  now = MORNING
  open = true
  kept = 0
  said = []
})

afterEach(() => {
  vi.useRealTimers()
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

async function pass(ms: number): Promise<readonly string[]> {
  const before = said.length
  for (const end = now + ms; now < end; ) {
    now += 15_000
    await vi.advanceTimersByTimeAsync(15_000)
  }
  return said.slice(before)
}

it('tells of a lost account once an hour, and when it is back', async () => {
  const watched = watch()
  watched.hear({ kind: 'login', self: 'bot', name: '小微' })
  expect(await pass(10 * MINUTE)).toEqual([])
  watched.hear({ kind: 'error', why: 'the WeChat gateway is lost', lost: true })
  expect(await pass(2 * MINUTE)).toEqual([])
  expect(await pass(30 * MINUTE)).toEqual([expect.stringContaining('微信掉线了')])
  expect(await pass(HOUR)).toHaveLength(1)
  watched.hear({ kind: 'login', self: 'bot', name: '小微' })
  store.whole(() => store.memory.mark('in', now))
  expect(await pass(2 * MINUTE)).toEqual([expect.stringContaining('现在一切正常')])
  await watched.stop()
})

it('tries again while no road leads through', async () => {
  const watched = watch()
  open = false
  expect(await pass(10 * MINUTE)).toEqual([])
  open = true
  expect(await pass(2 * MINUTE)).toHaveLength(1)
  await watched.stop()
})

it('tells why the program ends, once an hour, though it is started again and again', async () => {
  for (let start = 0; start < 3; start++) {
    const watched = watch()
    await watched.stop(new Error('the disk is full'))
    now += 5 * MINUTE
  }
  expect(said).toEqual([expect.stringContaining('程序出错退出了：the disk is full')])
})

it('tells that it is up again after it died without a word, and not after a farewell', async () => {
  const watched = watch()
  watched.hear({ kind: 'login', self: 'bot', name: '小微' })
  await pass(5 * MINUTE)
  // Killed: nothing is written any more.
  now += 20 * MINUTE
  const again = watch()
  await vi.waitFor(() => expect(said).toEqual([expect.stringMatching(/停了 20 分钟。$/)]))
  await again.stop()
  now += HOUR
  await watch().stop()
  expect(said).toHaveLength(1)
})

it('tells once that the room for pictures comes to its end, also over a restart', async () => {
  const bound = POLICY.keep.files
  const watched = watch()
  watched.hear({ kind: 'login', self: 'bot', name: '小微' })
  const lively = async (ms: number) => {
    store.whole(() => store.memory.mark('in', now))
    return await pass(ms)
  }
  kept = bound * 0.79
  expect(await lively(MINUTE)).toEqual([])
  kept = bound * 0.81
  expect(await lively(MINUTE)).toEqual([expect.stringContaining('快存满了')])
  expect(await lively(50 * MINUTE)).toEqual([])
  expect(await lively(50 * MINUTE)).toEqual([])
  await watched.stop()
  const anew = watch()
  anew.hear({ kind: 'login', self: 'bot', name: '小微' })
  expect(await lively(50 * MINUTE)).toEqual([])
  kept = bound * 0.5
  expect(await lively(MINUTE)).toEqual([expect.stringContaining('图片快存满：好了')])
  await anew.stop()
})
