import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import type { Accounts, Outgoing, Sent } from '../../src/chat/chat.ts'
import { group, type Post, post } from '../../src/domain/model/post.ts'
import { earliest, MINUTE } from '../../src/domain/model/time.ts'
import { knowledgeOf } from '../../src/engine/knowledge.ts'
import { personsOf } from '../../src/engine/persons.ts'
import { senderOf } from '../../src/engine/sending/sender.ts'
import { openStore } from '../../src/store/store.ts'
import { FORMS, POLICY, street } from './street.ts'

const NAMES = ['一号', '二号', '三号', '四号']
const HANG = 15_000

interface Left {
  readonly topic: string
  readonly account: string
  readonly text: string
  readonly at: number
}

interface Scene {
  readonly accounts: number
  readonly posts: readonly Post[]
  /** More that are decided upon later. */
  readonly later?: readonly { readonly at: number; readonly post: Post }[]
  readonly hangs?: (outgoing: Outgoing) => boolean
  /** By which account a group is spoken to at a moment. */
  readonly via?: (topic: string, now: number) => string
}

const topicAt = (place: number) => `群${place}`
const dealt = (accounts: number) => (topic: string) =>
  NAMES[Number(topic.slice(1)) % accounts] ?? ''

/** Has posts said by several accounts at WeChat's pace, by a clock of its own. */
async function leaving(scene: Scene): Promise<readonly Left[]> {
  const { accounts: count, posts, later = [], hangs = () => false } = scene
  const via = scene.via ?? dealt(count)
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  const known = knowledgeOf(store, {
    street: street(),
    policy: { ...POLICY, quiet: null, pace: { chat: 1_000, between: 3_000, perMinute: 40 } },
    forms: FORMS,
  })
  let now = MORNING
  const left: Left[] = []
  let hanging: { readonly until: number; readonly end: () => void }[] = []
  const say = (outgoing: Outgoing): Promise<Sent> => {
    const { address, text, account = '' } = outgoing
    const topic = address.kind === 'group' ? address.topic : ''
    left.push({ topic, account, text, at: now })
    if (!hangs(outgoing)) return Promise.resolve({ kind: 'sent', id: null })
    const until = now + HANG
    return new Promise((resolve) => {
      hanging.push({ until, end: () => resolve({ kind: 'unknown', why: 'no answer' }) })
    })
  }
  const accounts: Accounts = {
    via: (address) => (address.kind === 'group' ? via(address.topic, now) : (NAMES[0] ?? '')),
    hasVoice: () => true,
    standing: () => [],
  }
  const sender = senderOf(
    known,
    {
      chat: { say },
      hook: async () => ({ kind: 'sent', id: null }),
      draw: async () => null,
      drawing: 10_000,
      notice: false,
      paced: true,
      persons: count === 1 ? null : personsOf(known.positions, accounts),
      log: () => {},
    },
    () => {},
  )
  const always = () => 0
  const add = (some: readonly Post[], at: number) => {
    store.whole(() => {
      for (const each of some) store.outbox.add(store.numbers.next('post'), each, at, 'pending')
      store.numbers.keep()
    })
    sender.changed()
  }
  try {
    add(posts, now)
    const coming = [...later]
    for (let steps = 0; steps < 20_000; steps++) {
      for (const { until, end } of hanging) if (until <= now) end()
      hanging = hanging.filter(({ until }) => until > now)
      for (let next = coming[0]; next !== undefined && next.at <= now; next = coming[0]) {
        add([next.post], next.at)
        coming.shift()
      }
      const before = left.length
      sender.advance(now, always, () => {})
      // What is answered at once is answered by then.
      await new Promise((resolve) => setImmediate(resolve))
      sender.advance(now, always, () => {})
      if (left.length > before) continue
      const due = sender.nextDue(now, always)
      const next = earliest([
        ...(due === null ? [] : [due]),
        ...hanging.map(({ until }) => until),
        ...coming.map(({ at }) => at),
      ])
      if (next === null) break
      now = Math.max(now + 1, next)
    }
    return left
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const notice = (topic: string) => post(group(topic), '停水通知', { haste: 'plain' })
const many = (count: number) => Array.from({ length: count }, (_, i) => notice(topicAt(i)))

describe('word to 500 groups', () => {
  it.each([
    [1, 13],
    [4, 3.5],
  ])(
    'by %i accounts takes at most %d minutes, and one in the middle that is urgent 5 s',
    async (accounts, minutes) => {
      const middle = MORNING + (minutes / 2) * MINUTE
      const cry = post(group('群7'), '疑似起火', { urgent: true })
      const left = await leaving({
        accounts,
        posts: many(500),
        later: [{ at: middle, post: cry }],
      })
      const spread = left.filter(({ text }) => text === '停水通知')
      expect(new Set(spread.map(({ topic }) => topic)).size).toBe(500)
      expect(spread).toHaveLength(500)
      expect(Math.max(...spread.map(({ at }) => at)) - MORNING).toBeLessThanOrEqual(
        minutes * MINUTE,
      )
      const urgent = left.find(({ text }) => text === '疑似起火')
      expect((urgent?.at ?? Number.POSITIVE_INFINITY) - middle).toBeLessThanOrEqual(5_000)
    },
    60_000,
  )
})

it('each account keeps its own pace, and its own group never hears two at once', async () => {
  const left = await leaving({ accounts: 4, posts: many(120) })
  for (const name of NAMES) {
    const own = left.filter(({ account }) => account === name).map(({ at }) => at)
    expect(own).toHaveLength(30)
    for (const [i, at] of own.entries()) {
      const after = own[i + 1]
      if (after !== undefined) expect(after - at).toBeGreaterThanOrEqual(1_500)
      expect(own.filter((each) => each > at - MINUTE && each <= at).length).toBeLessThanOrEqual(40)
    }
  }
})

it("one account's send that hangs delays another's by nothing", async () => {
  const posts = [...many(60), ...Array.from({ length: 6 }, (_, i) => notice(topicAt(i)))]
  const others = (left: readonly Left[]) => left.filter(({ account }) => account !== '一号')
  const calm = await leaving({ accounts: 4, posts })
  const hard = await leaving({
    accounts: 4,
    posts,
    hangs: ({ account }) => account === '一号',
  })
  expect(others(hard)).toEqual(others(calm))
  expect(others(calm).length).toBeGreaterThan(40)
})

it('what waits for an account that is lost leaves by the one that takes over, at that pace', async () => {
  const lost = MORNING + 30_000
  const left = await leaving({
    accounts: 2,
    posts: many(40),
    via: (topic, now) => (now >= lost ? '二号' : dealt(2)(topic)),
  })
  expect(left).toHaveLength(40)
  expect(left.filter(({ at, account }) => at >= lost && account === '一号')).toEqual([])
  const own = left.filter(({ account }) => account === '二号').map(({ at }) => at)
  for (const [i, at] of own.entries()) {
    const after = own[i + 1]
    if (after !== undefined) expect(after - at).toBeGreaterThanOrEqual(1_500)
  }
})
