import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Outgoing, Sent } from '../../src/chat/chat.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { life, says, street } from '../engine/street.ts'

const GROUPS = 486
const OFFICE = '宾川路社区工作群'
const topics = Array.from({ length: GROUPS }, (_, i) => `${i + 1}号楼居民群`)

interface Heard {
  readonly place: string
  readonly text: string
  readonly at: number
}

/** A number from 0 to below `most`, the next of a row that a seed begins. */
function chanceOf(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

/**
 * A street of so many groups at WeChat's pace, on a clock of its own. `kills`: at which sends the program is killed while it
 * waits for the answer: the gateway has them. What the gateway heard is kept in the order it came.
 */
function office(kills: ReadonlySet<number> = new Set()) {
  const heard: Heard[] = []
  let hangs = false
  const bot = life({
    street: street(GROUPS),
    understand: route,
    pace: 'real',
    chat: {
      say: ({ address, text }: Outgoing): Promise<Sent> => {
        heard.push({ place: addressKey(address), text, at: bot.clock.now })
        if (!kills.has(heard.length))
          return Promise.resolve({ kind: 'sent', id: `b${heard.length}` })
        hangs = true
        return new Promise(() => {})
      },
      bind: () => {},
      accept: async () => {},
      load: () => {
        throw new Error('there is no such file')
      },
    },
  })
  let { engine } = bot.begin()

  /** Lets the clock run until a moment, or until `when` says so. */
  async function run(to: number, when: () => boolean = () => false): Promise<void> {
    for (;;) {
      void engine.flush(bot.clock.now)
      await new Promise((resolve) => setImmediate(resolve))
      if (hangs) {
        hangs = false
        engine = bot.begin().engine
        continue
      }
      if (when()) return
      const due = engine.nextDue()
      if (due !== null && due <= bot.clock.now) {
        engine.tick(bot.clock.now)
        continue
      }
      if (due === null || due > to) break
      bot.clock.now = due
      engine.tick(due)
    }
    bot.clock.now = Math.max(bot.clock.now, to)
  }

  function say(room: string | null, who: string, text: string, sender = who): void {
    bot.clock.now += 1
    engine.receive([says(room, who, text, { sender, at: bot.clock.now })], bot.clock.now)
  }

  const textsIn = (mark: string) => heard.filter(({ text }) => text.startsWith(mark))
  return { heard, run, say, textsIn, clock: bot.clock, path: bot.path }
}

const inGroups = (heard: readonly Heard[]) => heard.map(({ place }) => place.replace(/^group:/, ''))
const times = (heard: readonly Heard[]) =>
  topics.map((topic) => heard.filter(({ place }) => place === `group:${topic}`).length)

async function sent(kills?: ReadonlySet<number>) {
  const bot = office(kills)
  bot.say(OFFICE, '王书记', '通知 宾川路社区 明天8点到12点停水', 'wang')
  await bot.run(bot.clock.now + 10_000)
  const back = bot.heard.find(({ text }) => text.includes('N1'))?.text ?? ''
  // All groups there are: that is the whole street, and another must agree.
  bot.say(null, '值班室', '发', 'duty')
  return { bot, back, begun: bot.clock.now }
}

describe('word to 486 groups', { timeout: 120_000 }, () => {
  it('is said back with how many they are and how long it takes, and takes no longer', async () => {
    const { bot, back, begun } = await sent()
    expect(back).toContain('486 个群，约 13 分钟。发请回「发」')
    expect(bot.textsIn('【通知 N1】')).toEqual([])
    await bot.run(begun + HOUR)
    const told = bot.textsIn('【通知 N1】')
    expect(inGroups(told)).toEqual(topics)
    expect((told.at(-1)?.at ?? 0) - begun).toBeLessThanOrEqual(13 * MINUTE)
  })

  it('reaches every group, and one more at most a kill', async () => {
    const chance = chanceOf(20)
    const kills = new Set<number>()
    while (kills.size < 100) kills.add(3 + chance(480))
    const { bot, begun } = await sent(kills)
    await bot.run(begun + 2 * HOUR)
    const counts = times(bot.textsIn('【通知 N1】'))
    expect(counts.filter((count) => count === 0)).toEqual([])
    const twice = counts.reduce((sum, count) => sum + count - 1, 0)
    expect(twice).toBeGreaterThan(0)
    expect(twice).toBeLessThanOrEqual(kills.size)
  })

  it('waits for who cries, and for what is of one chat alone', async () => {
    const { bot, begun } = await sent()
    await bot.run(begun + 5 * MINUTE)
    bot.say('7号楼居民群', '1-301 王芳', '着火了！快来人！')
    const cried = bot.clock.now
    await bot.run(cried + 10_000)
    const first = bot.heard.filter(({ at, text }) => at >= cried && !text.startsWith('【通知'))
    expect(first.length).toBeGreaterThanOrEqual(3)
    expect((first[0]?.at ?? Number.POSITIVE_INFINITY) - cried).toBeLessThanOrEqual(5000)
    bot.say('9号楼居民群', '1-302 老郑', '报修 水龙头坏了')
    const asked = bot.clock.now
    await bot.run(asked + MINUTE)
    const report = bot.heard.find(({ at, text }) => at >= asked && text.includes('水龙头坏了'))
    expect(report).toBeDefined()
    await bot.run(begun + HOUR)
    expect(times(bot.textsIn('【通知 N1】')).every((count) => count === 1)).toBe(true)
  })

  it('is taken back where it was heard and nowhere else, killed at any moment', async () => {
    const chance = chanceOf(7)
    const kills = new Set<number>()
    while (kills.size < 40) kills.add(3 + chance(300))
    const { bot, begun } = await sent(kills)
    await bot.run(begun + HOUR, () => bot.textsIn('【通知 N1】').length >= 200)
    bot.say(OFFICE, '王书记', '取消 N1', 'wang')
    await bot.run(begun + 2 * HOUR)
    const told = new Set(inGroups(bot.textsIn('【通知 N1】')))
    const clear = new Set(inGroups(bot.textsIn('【取消 N2】')))
    expect(told.size).toBeGreaterThan(100)
    expect(told.size).toBeLessThan(GROUPS)
    expect(clear).toEqual(told)
  })

  it('is put right for those who heard it and those who were to', async () => {
    const { bot, begun } = await sent()
    await bot.run(begun + 5 * MINUTE)
    bot.say(OFFICE, '王书记', '更正 N1 停水改到14点', 'wang')
    const put = bot.clock.now
    await bot.run(begun + 2 * HOUR)
    expect(bot.textsIn('【通知 N1】').every(({ at }) => at <= put)).toBe(true)
    expect(new Set(inGroups(bot.textsIn('【更正 N2】')))).toEqual(new Set(topics))
  })
})

const ASKED = '寻人 我爸78岁 蓝棉袄 9点出1号楼 认不得路 电话13812345678'

describe('somebody who is looked for', { timeout: 120_000 }, () => {
  it('is called for nearest first, and the all-clear goes to exactly those, killed at any moment', async () => {
    const chance = chanceOf(31)
    const kills = new Set<number>()
    while (kills.size < 30) kills.add(2 + chance(250))
    const bot = office(kills)
    bot.say('1号楼居民群', '1-502 张三', ASKED)
    const asked = bot.clock.now
    await bot.run(asked + 4 * MINUTE)
    const rung = () => bot.textsIn('【寻人 #1】').filter(({ text }) => text.includes('见过的'))
    expect(new Set(inGroups(rung()))).toEqual(new Set(['1号楼居民群']))
    await bot.run(asked + HOUR, () => rung().length >= 150)
    bot.say('1号楼居民群', '1-502 张三', '找到了 1')
    const ended = bot.clock.now
    await bot.run(ended + HOUR)
    const told = new Set(inGroups(rung()))
    const clear = bot.textsIn('【寻人 #1】').filter(({ text }) => text.includes('人找到了'))
    expect(told.size).toBeGreaterThan(80)
    expect(told.size).toBeLessThan(GROUPS)
    expect(new Set(inGroups(clear))).toEqual(told)
    expect(rung().every(({ at }) => at <= ended + MINUTE)).toBe(true)
  })

  it('leaves no telephone on the disk once they are found and some time has passed', async () => {
    const bot = office()
    bot.say('1号楼居民群', '1-502 张三', ASKED)
    await bot.run(bot.clock.now + MINUTE)
    expect(bytesHold(bot.path, '13812345678')).toBe(true)
    bot.say('1号楼居民群', '1-502 张三', '找到了 1')
    await bot.run(bot.clock.now + MINUTE)
    await bot.run(bot.clock.now + 3 * HOUR)
    // The log is emptied with the next thing that is done.
    bot.say('1号楼居民群', '1-301 王芳', '36.5')
    await bot.run(bot.clock.now + 2 * MINUTE)
    expect(bytesHold(bot.path, '13812345678')).toBe(false)
  })
})

/** Whether a text stands anywhere in the database's files. */
function bytesHold(path: string, text: string): boolean {
  const folder = dirname(path)
  return readdirSync(folder)
    .filter((name) => name.startsWith(basename(path)))
    .some((name) => readFileSync(join(folder, name)).includes(text))
}
