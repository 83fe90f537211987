import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import type { Outgoing, Sent } from '../../src/chat/chat.ts'
import type { Policy } from '../../src/domain/model/policy.ts'
import { addressKey, group, type Post, post } from '../../src/domain/model/post.ts'
import { earliest, MINUTE } from '../../src/domain/model/time.ts'
import { knowledgeOf } from '../../src/engine/knowledge.ts'
import { senderOf } from '../../src/engine/sending/sender.ts'
import { openStore } from '../../src/store/store.ts'
import { FORMS, POLICY, street } from './street.ts'

/** How long a send that hangs is waited for, ms. */
const DEADLINE = { words: 15_000, picture: 30_000 }
const WECHAT = POLICY.pace
const AT_ONCE = { chat: 0, between: 0, perMinute: 600 }

interface Left {
  readonly place: string
  readonly what: string
  readonly at: number
}

/**
 * Has posts said, by a clock of its own, in a WeChat where some sends are answered only when their time is over.
 * Answers with what was begun when.
 */
async function leaving(
  posts: readonly Post[],
  pace: Policy['pace'],
  hangs: (outgoing: Outgoing) => boolean,
): Promise<{ readonly left: readonly Left[]; readonly settled: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
  const store = openStore(join(folder, 'weiliandong.db'), { pid: 1, host: 'here', since: 'now' })
  const policy = { ...POLICY, quiet: null, pace }
  const known = knowledgeOf(store, { street: street(), policy, forms: FORMS })
  let now = MORNING
  const left: Left[] = []
  let hanging: { readonly until: number; readonly end: () => void }[] = []
  const say = (outgoing: Outgoing): Promise<Sent> => {
    const { address, text, file } = outgoing
    left.push({ place: addressKey(address), what: file ?? text, at: now })
    if (!hangs(outgoing)) return Promise.resolve({ kind: 'sent', id: null })
    const until = now + (file === null ? DEADLINE.words : DEADLINE.picture)
    return new Promise((resolve) => {
      hanging.push({ until, end: () => resolve({ kind: 'unknown', why: 'no answer' }) })
    })
  }
  const sender = senderOf(
    known,
    {
      chat: { say },
      hook: async () => ({ kind: 'sent', id: null }),
      draw: async (picture) => (picture.kind === 'digest' ? `picture of ${picture.day}` : null),
      drawing: 10_000,
      notice: false,
      paced: true,
      log: () => {},
    },
    () => {},
  )
  const always = () => 0
  try {
    store.whole(() => {
      for (const each of posts) {
        store.outbox.add(store.numbers.next('post'), each, MORNING, 'pending')
      }
      store.numbers.keep()
    })
    sender.changed()
    for (let steps = 0; steps < 10_000; steps++) {
      for (const { until, end } of hanging) if (until <= now) end()
      hanging = hanging.filter(({ until }) => until > now)
      const before = left.length
      sender.advance(now, always, () => {})
      // What is answered at once is answered by then.
      await new Promise((resolve) => setImmediate(resolve))
      sender.advance(now, always, () => {})
      if (left.length > before) continue
      const due = sender.nextDue(now, always)
      const next = earliest([...(due === null ? [] : [due]), ...hanging.map(({ until }) => until)])
      if (next === null) break
      now = Math.max(now + 1, next)
    }
    const settled = store.outbox.all().every(({ state }) => !['pending', 'sending'].includes(state))
    return { left, settled }
  } finally {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const hung = (i: number) => `挂${i}`
const isHung = ({ address }: Outgoing) => address.kind === 'group' && address.topic.startsWith('挂')

function said(topic: string, number: number, shows: boolean): Post {
  const picture = shows ? ({ kind: 'digest', area: '九水街道', day: `${number}` } as const) : null
  return post(group(topic), `第${number}条`, { picture })
}

const healthy = fc.array(
  fc.record({ topic: fc.constantFrom('a', 'b', 'c'), shows: fc.boolean() }),
  { minLength: 1, maxLength: 8 },
)

const postsOf = (
  hanging: readonly boolean[],
  others: readonly { topic: string; shows: boolean }[],
) => [
  ...hanging.map((shows, i) => said(hung(i), 100 + i, shows)),
  ...others.map(({ topic, shows }, i) => said(topic, i, shows)),
]

it('a chat that hangs, in words or in pictures, delays no other beyond the pace', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
      healthy,
      async (hanging, others) => {
        const posts = postsOf(hanging, others)
        const calm = await leaving(posts, WECHAT, () => false)
        // Of a post with a picture it is the picture that hangs: words that do are followed by none.
        const hard = await leaving(
          posts,
          WECHAT,
          (outgoing) =>
            isHung(outgoing) &&
            (outgoing.file !== null || hanging[Number(outgoing.text.slice(1, -1)) - 100] === false),
        )
        expect(hard.left).toEqual(calm.left)
        expect([calm.settled, hard.settled]).toEqual([true, true])
      },
    ),
    { numRuns: 12 },
  )
})

it('in a chat words go in their order, each picture behind its own words', async () => {
  await fc.assert(
    fc.asyncProperty(healthy, async (others) => {
      const posts = postsOf([true, false, false], others)
      const { left, settled } = await leaving(posts, AT_ONCE, isHung)
      expect(settled).toBe(true)
      for (const topic of ['a', 'b', 'c']) {
        const here = left.filter(({ place }) => place === `group:${topic}`).map(({ what }) => what)
        const numbers = others.flatMap((each, i) => (each.topic === topic ? [i] : []))
        const words = here.filter((what) => what.startsWith('第'))
        expect(words).toEqual(numbers.map((i) => `第${i}条`))
        const shown = numbers.filter((i) => others[i]?.shows)
        expect(here.filter((what) => !words.includes(what))).toHaveLength(shown.length)
        for (const i of shown) {
          expect(here.indexOf(`picture of ${i}`)).toBeGreaterThan(here.indexOf(`第${i}条`))
        }
      }
    }),
    { numRuns: 12 },
  )
})

it.each([1, 3, 15])(
  'words of %i chats that hang cost the others one wait together',
  async (many) => {
    const posts = postsOf(Array<boolean>(many).fill(false), [{ topic: 'a', shows: false }])
    const { left } = await leaving(posts, AT_ONCE, isHung)
    const words = left.find(({ place }) => place === 'group:a')
    expect((words?.at ?? Number.POSITIVE_INFINITY) - MORNING).toBeLessThanOrEqual(2_000)
  },
)

it.each([1, 15, 40])(
  'pictures of %i chats that hang cost the words of nobody anything',
  async (many) => {
    const posts = postsOf(Array<boolean>(many).fill(true), [{ topic: 'a', shows: true }])
    const { left } = await leaving(posts, AT_ONCE, ({ file }) => file !== null)
    for (const { what, at } of left) if (what.startsWith('第')) expect(at).toBe(MORNING)
  },
)

it('nobody starves where more hang than may be under way', async () => {
  const posts = postsOf(Array<boolean>(40).fill(false), [{ topic: 'a', shows: true }])
  const { left, settled } = await leaving(posts, AT_ONCE, isHung)
  expect(settled).toBe(true)
  const last = Math.max(...left.filter(({ place }) => place === 'group:a').map(({ at }) => at))
  expect(last - MORNING).toBeLessThanOrEqual(MINUTE)
})
