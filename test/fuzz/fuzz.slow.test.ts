import { expect, it } from 'vitest'
import { chanceOf } from '../../faults/chance.ts'
import { blemishOf } from '../../fuzz/blemish.ts'
import { type Bot, type Manner, MORNING, openBot, PLAIN } from '../../fuzz/bot.ts'
import { readCorpus } from '../../fuzz/corpus.ts'
import { relive } from '../../fuzz/fuzz.ts'
import { shrunk } from '../../fuzz/shrink.ts'
import { streamOf } from '../../fuzz/stream.ts'
import type { Turn } from '../../fuzz/turn.ts'
import { route } from '../../src/assembly/understanding.ts'
import { post } from '../../src/domain/model/post.ts'
import { says } from './says.ts'

const corpus = readCorpus()

/** A bot that does as it should but upon one word. */
function meddled(word: string, decide: () => readonly never[] | ReturnType<typeof saying>): Manner {
  return {
    ...PLAIN,
    understand: (said, where) =>
      said.text.includes(word) ? [{ command: 'meddled', decide }] : route(said, where),
  }
}

function saying(text: string) {
  const to = { kind: 'group', topic: '1号楼居民群' } as const
  return [{ do: 'say', post: post(to, text, { answer: true }) }] as const
}

it('draws the same turns from the same seed', () => {
  const draw = (bot: Bot, seed: number) => {
    const stream = streamOf(bot.config.street, corpus, chanceOf(seed))
    return JSON.stringify(Array.from({ length: 200 }, () => stream.next(100, MORNING, [])))
  }
  const bot = openBot(PLAIN, () => MORNING)
  try {
    expect(draw(bot, 3)).toBe(draw(bot, 3))
    expect(draw(bot, 3)).not.toBe(draw(bot, 4))
  } finally {
    bot.close()
  }
})

it.each([
  ['an error that the engine caught', () => fails(), 'logged', /a message could not be handled/],
  ['a slip of the program', () => saying(`您是 ${undefined}`), 'said', /it says «undefined»/],
] as const)('sees %s', async (_, decide, kind, what) => {
  const turns = [says('灯坏了'), says('坏事'), { do: 'pass', ms: 60_000, leap: false }] as const
  const wrong = await relive(turns, meddled('坏事', decide))
  expect(wrong).toEqual({ kind, what: expect.stringMatching(what) })
})

it('sees a command without an end where a bound is set, and looks at no clock without one', async () => {
  const manner = meddled('坏事', () => busy(30))
  const wrong = await relive([says('坏事')], { ...manner, bound: 20 })
  expect(wrong).toEqual({ kind: 'slow', what: expect.stringMatching(/the messages took \d+ ms/) })
  expect(await relive([says('坏事')], manner)).toBeNull()
})

it('sees what is done twice, and an error that nobody caught', async () => {
  const again = [says('报修 灯坏了'), { do: 'pass', ms: 1, leap: true } as const]
  expect(await relive([...again, says('别的', { id: 'm报修 灯坏了' })], PLAIN)).toBeNull()
  const members = [{ contact: 'wx_1', name: '张三', alias: null as unknown as string }]
  const wrong = await relive([{ do: 'meet', topic: '1号楼居民群', members }], PLAIN)
  expect(wrong?.kind).toBe('thrown')
})

it('cuts what went wrong down to what is needed', async () => {
  const talk = Array.from({ length: 40 }, (_, i) => says(`早上好${i}`))
  const turns = [...talk, says('大家听我说，这是坏事，真的', { mentioned: true }), ...talk]
  const manner = meddled('坏事', () => fails())
  const wrong = async (some: readonly Turn[]) => (await relive(some, manner)) !== null
  const fewest = await shrunk(turns, wrong, Number.POSITIVE_INFINITY)
  expect(fewest).toEqual([says('坏事', { id: 'm大家听我说，这是坏事，真的', alias: '张三' })])
})

it.each([
  ['您是 undefined', /undefined/],
  ['还差 NaN 户', /NaN/],
  ['给 [object Object]', /\[object/],
  ['  ', /says nothing/],
  ['灯\ud83d坏了', /half a character/],
  ['灯\u0007坏了', /control/],
  ['\u202e坏了灯', /direction/],
  ['@所有人 快来', /everybody/],
  ['＠ALL 快来', /everybody/],
  ['长'.repeat(5_000), /5000 characters/],
])('sees what is wrong with %j', (text, what) => {
  expect(blemishOf({ text, mentions: [] }, new Set())).toMatch(what)
})

it('sees mentions of nobody, and mentions that the text does not hold', () => {
  const known = new Set(['liu'])
  expect(blemishOf({ text: '@刘网格 接手请回', mentions: ['liu'] }, known)).toBeNull()
  expect(blemishOf({ text: '@刘网格 接手请回', mentions: ['wang'] }, known)).toMatch(/nobody knows/)
  expect(blemishOf({ text: '接手请回', mentions: ['liu'] }, known)).toMatch(/1 mentions, and 0 @/)
})

function fails(): never {
  throw new Error('a slip')
}

/** Keeps the processor busy for so many ms of its own. */
function busy(ms: number): readonly never[] {
  const before = process.cpuUsage()
  while (process.cpuUsage(before).user < ms * 1000);
  return []
}
