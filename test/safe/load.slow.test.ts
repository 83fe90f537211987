import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Incoming } from '../../src/chat/chat.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { life, POLICY, says, street } from '../engine/street.ts'

const GROUPS = 500
const BUSY = '1号楼居民群'
/** Lines a second of the one group that floods. */
const FLOOD = 20

type Bot = ReturnType<typeof life>

interface Minute {
  readonly bot: Bot
  /** When each group's answer left, ms after it was asked for. */
  readonly waits: ReadonlyMap<string, number>
}

/**
 * One minute in which every group reports something, spread over it as it comes; and the time after that the
 * answers need at WeChat's pace. `noise` is what else is said in a second.
 */
async function minute(noise: (second: number, at: number) => readonly Incoming[]): Promise<Minute> {
  const bot = life({
    understand: route,
    street: street(GROUPS),
    policy: { ...POLICY, quiet: null },
    pace: 'real',
  })
  bot.begin()
  const asked = new Map<string, number>()
  for (let second = 0; second < 60; second++) {
    bot.clock.now += 1_000
    const at = bot.clock.now
    const reports: Incoming[] = []
    for (let i = 1 + second; i < GROUPS; i += 60) {
      const topic = `${i + 1}号楼居民群`
      asked.set(topic, at)
      reports.push(says(topic, `1-101 邻居${i + 1}`, '报修 厨房水龙头坏了', { at }))
    }
    await bot.hear(...interleaved(reports, noise(second, at)))
    await bot.until(at)
  }
  await bot.until(bot.clock.now + 30 * MINUTE)
  const waits = new Map<string, number>()
  for (const { address, text, at } of bot.said) {
    const since = address.kind === 'group' ? asked.get(address.topic) : undefined
    if (address.kind !== 'group' || since === undefined || waits.has(address.topic)) continue
    const neighbour = address.topic.replace('号楼居民群', '')
    expect(text).toMatch(new RegExp(`^@邻居${neighbour} 收到（#\\d+）`))
    waits.set(address.topic, at - since)
  }
  return { bot, waits }
}

/** One of the one, some of the other, as they come from many at once. */
function interleaved(some: readonly Incoming[], others: readonly Incoming[]): readonly Incoming[] {
  const each = Math.max(1, Math.ceil(others.length / Math.max(1, some.length)))
  const mixed = some.flatMap((one, i) => [one, ...others.slice(i * each, (i + 1) * each)])
  return [...mixed, ...others.slice(some.length * each)]
}

const WORDS = ['@小微 进度', '@小微 帮助', '谁没报', '哈哈', '我的']
const ROOMS = ['厨房', '卫生间', '阳台', '厕所']

/** Somebody who does not stop: questions, talk, a check-in a second, a report each five seconds, and a fever. */
function flooding(second: number, at: number): readonly Incoming[] {
  const says1 = (text: string) => says(BUSY, '1-502 张三', text, { at })
  const lines = Array.from({ length: FLOOD }, (_, i) => says1(WORDS[i % WORDS.length] ?? ''))
  return [
    ...lines,
    says(BUSY, `1-${(second % 6) + 1}01 邻居`, '36.5', { at, sender: `n${second}` }),
    ...(second % 5 === 0 ? [says1(`报修 ${ROOMS[second % 4]}插座${second}没电`)] : []),
    ...(second === 30 ? [says1('孩子38.9，咳嗽')] : []),
  ]
}

it('five hundred groups at once are each answered in full, and one that floods harms none of them', async () => {
  const calm = await minute(() => [])
  const loud = await minute(flooding)

  // WeChat bears a post each three seconds where the chats change: what that takes is the bound, and the flood's share is small.
  expect(calm.waits.size).toBe(GROUPS - 1)
  expect(loud.waits.size).toBe(GROUPS - 1)
  const longest = ({ waits }: Minute) => Math.max(...waits.values())
  const bound = GROUPS * Math.max(POLICY.pace.between, MINUTE / POLICY.pace.perMinute)
  expect(longest(calm)).toBeLessThan(bound + MINUTE)
  expect(longest(loud)).toBeLessThan(longest(calm) + 2 * MINUTE)

  // What was said in the flood is all there: each check-in, each report, the fever with the grid.
  const { store } = loud.bot.now()
  const own = store.cases.all().filter(({ area }) => area.endsWith('/1号楼'))
  const checkedIn = store.checkIns.all().filter(({ byName }) => byName === '邻居')
  expect(checkedIn).toHaveLength(60)
  expect(own.filter(({ category }) => category === 'repair')).toHaveLength(12)
  const fever = own.find(({ category }) => category === 'fever')
  expect(fever?.told).toContain('group:第1网格工作群')
  const grid = loud.bot.said.filter(
    ({ address }) => address.kind === 'group' && address.topic === '第1网格工作群',
  )
  expect(grid.some(({ text }) => text.includes(`#${fever?.number}`) && text.includes('38.9'))).toBe(
    true,
  )
  const told = loud.bot.said.filter(
    ({ address }) => address.kind === 'group' && address.topic === BUSY,
  )
  for (const { number } of own.filter(({ category }) => category === 'repair'))
    expect(
      told.some(({ text }) => text.includes(`#${number}`)),
      `#${number}`,
    ).toBe(true)

  // Its chatter is answered a few times, and told so once; nothing failed, nothing is left.
  const from = told[0]?.at ?? 0
  expect(told.filter(({ at }) => at < from + 2 * MINUTE).length).toBeLessThanOrEqual(24)
  expect(told.filter(({ text }) => text.includes('我先少说两句'))).toHaveLength(1)
  expect(store.inbox.failed()).toEqual([])
  expect(store.outbox.waiting().filter(({ made }) => made < loud.bot.clock.now - HOUR)).toEqual([])
  expect(store.integrity()).toEqual(['ok'])
}, 120_000)

it('two bots that answer each other’s answers fall silent, and the neighbours are still heard', async () => {
  const bot = life({ understand: route })
  const other = () => says(BUSY, '群管家', '@小微 进度', { at: bot.clock.now })
  let rounds = 0
  // It asks again whatever it hears, every three seconds for twenty minutes.
  for (let second = 0; second < 1_200; second += 3) {
    bot.clock.now += 3_000
    const before = bot.said.length
    await bot.hear(other())
    rounds += bot.said.length - before
  }
  expect(rounds).toBeGreaterThan(0)
  expect(rounds).toBeLessThan(30)
  const before = bot.said.length
  await bot.hear(says(BUSY, '1-502 张三', '@小微 进度', { at: bot.clock.now }))
  expect(bot.said.slice(before)).toHaveLength(1)
}, 60_000)
