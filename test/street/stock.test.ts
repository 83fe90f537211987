import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stockWrong } from '../../faults/stock-witness.ts'
import { understand } from '../../src/assembly/understanding.ts'
import { loadFiles } from '../../src/config/load.ts'
import { balancesOf } from '../../src/domain/model/stock/balance.ts'
import { DAY, MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

const CONFIG = valueIn(
  loadFiles({ street: 'test/transcripts/supplies.street.yaml', policy: null, forms: null }),
)
const HOLDERS = '宾川路社区工作群'
const OTHERS = '侯家庄社区工作群'

function begun() {
  const bot = life({
    ...CONFIG,
    understand: (text, where) => {
      const { chosen, also } = understand(text, where)
      return [chosen, also].filter((proposal) => proposal !== null)
    },
  })
  bot.begin()
  return bot
}

type Bot = ReturnType<typeof begun>

/** Says something a minute later, so that nobody floods. */
async function say(bot: Bot, topic: string | null, sender: string, text: string): Promise<void> {
  bot.clock.now += 2 * MINUTE
  await bot.hear(says(topic, sender, text, { sender, at: bot.clock.now }))
}

function wrong(bot: Bot): readonly string[] {
  const db = new Sqlite(bot.path, { readonly: true })
  const found = stockWrong(db, bot.now().store.movements.balances)
  db.close()
  return found
}

const GIVERS = ['wang', 'lin'] as const
const item = fc.constantFrom('口罩', '酒精')
const unit = { 口罩: '只', 酒精: '箱' } as const
const count = fc.integer({ min: 1, max: 12 })
const giver = fc.constantFrom(...GIVERS)
const deed = fc.oneof(
  fc.record({ kind: fc.constant('in' as const), giver, item, count }),
  fc.record({ kind: fc.constant('out' as const), giver, item, count }),
  fc.record({ kind: fc.constant('move' as const), giver, item, count }),
  fc.record({ kind: fc.constant('count' as const), giver, item, count }),
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('sign' as const),
      giver,
      item,
      count,
      back: fc.nat({ max: 1 }),
    }),
  },
  fc.record({
    kind: fc.constant('correct' as const),
    giver,
    item,
    count,
    back: fc.nat({ max: 3 }),
  }),
  fc.record({ kind: fc.constant('strike' as const), giver, back: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant('recall' as const), giver }),
  fc.record({ kind: fc.constant('restart' as const), giver }),
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

/** Mostly another than who gave it. */
function signer(bot: Bot, deed: Deed, number: number): string {
  if (deed.kind !== 'sign' || deed.count === 1) return deed.giver
  const gave = bot.now().store.movements.numbered(number)?.by.contact
  return GIVERS.find((one) => one !== gave) ?? deed.giver
}

async function doIt(bot: Bot, deed: Deed, last: { id: string; sender: string; topic: string }) {
  const number =
    'back' in deed ? Math.max(1, bot.now().store.movements.all().length - deed.back) : 0
  const goods = 'item' in deed ? `${deed.item}${deed.count}${unit[deed.item]}` : ''
  const lines = {
    in: `入库 ${goods}`,
    out: `领 ${goods} 南门`,
    move: `调拨 ${goods} 给侯家庄`,
    count: `盘点 ${goods} 点过了`,
    sign: deed.kind === 'sign' && deed.count > 8 ? `签收 W${number} ${goods}` : `签收 W${number}`,
    correct: `更正 W${number} ${goods}`,
    strike: `取消 W${number}`,
  }
  bot.clock.now += 2 * MINUTE
  if (deed.kind === 'restart') {
    bot.begin()
    return last
  }
  if (deed.kind === 'recall') {
    const address = { kind: 'group' as const, topic: last.topic }
    await bot.hear({
      kind: 'recall',
      id: `recall-${bot.clock.now}`,
      at: bot.clock.now,
      address,
      sender: last.sender,
      recalled: last.id,
    })
    return last
  }
  // Whoever receives it signs where they are.
  const to = deed.kind === 'sign' ? bot.now().store.movements.numbered(number)?.to : null
  const away =
    to?.kind === 'place'
      ? { topic: '南门值守群', sender: 'laosun' }
      : to?.kind === 'area' && to.area.endsWith('侯家庄社区')
        ? { topic: OTHERS, sender: 'hou' }
        : { topic: HOLDERS, sender: signer(bot, deed, number) }
  const message = says(away.topic, away.sender, lines[deed.kind], {
    sender: away.sender,
    at: bot.clock.now,
  })
  await bot.hear(message)
  return { id: message.id, sender: away.sender, topic: away.topic }
}

test('what came less what went is what is there and what is under way, whatever is said, taken back or killed', async () => {
  let signed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 24 }), async (deeds) => {
      const bot = begun()
      let last = { id: '', sender: '', topic: HOLDERS }
      await say(bot, HOLDERS, 'wang', '盘点 口罩20只 酒精20箱 开张')
      for (const each of deeds) {
        last = await doIt(bot, each, last)
        expect(wrong(bot)).toEqual([])
      }
      const { movements } = bot.now().store
      signed += movements.all().filter((one) => one.signed !== null).length
      // What is kept in mind is what the movements fold to.
      const fold = balancesOf([], movements.all())
      for (const { area, item, ...one } of movements.balances('物资'))
        expect(fold.of(area, item)).toMatchObject(one)
    }),
    { numRuns: 25 },
  )
  expect(signed).toBeGreaterThan(2)
}, 120_000)

test('after its time a movement is gone to the byte, and what is there is there', async () => {
  const bot = begun()
  await say(bot, HOLDERS, 'wang', '入库 酒精20箱 司马相如捐，可以公示')
  await say(bot, HOLDERS, 'lin', '签收 W1')
  await say(bot, HOLDERS, 'wang', '领 酒精3箱 南门')
  await say(bot, '南门值守群', 'laosun', '签收 W2')
  expect(bot.now().store.movements.all()).toHaveLength(2)
  // Who was down for two years deletes in the next night but one.
  bot.clock.now += 726 * DAY
  bot.begin()
  await bot.until(bot.clock.now + 2 * DAY)
  expect(bot.now().store.movements.all()).toHaveLength(2)
  await bot.until(bot.clock.now + 4 * DAY)
  const { store } = bot.now()
  expect(store.movements.all()).toEqual([])
  expect(store.movements.balances('物资')).toMatchObject([
    { item: '酒精', balance: 17, transit: 0 },
  ])
  expect(wrong(bot)).toEqual([])
  store.close()
  expect(readFileSync(bot.path).includes('司马相如')).toBe(false)
}, 120_000)

test('who has their words deleted stands in no movement, and the sums stay', async () => {
  const bot = begun()
  await say(bot, HOLDERS, 'wang', '入库 口罩20只')
  await say(bot, HOLDERS, 'lin', '签收 W1')
  await say(bot, '1号楼居民群', '1-502 张三', '早上好')
  await say(bot, HOLDERS, 'lin', '发口罩 1-502 5只')
  await say(bot, '1号楼居民群', '1-502 张三', '签收 W2')
  await say(bot, null, '1-502 张三', '删除我的信息')
  const { store } = bot.now()
  expect(store.movements.balance('物资', '九水街道/宾川路社区', '口罩')).toMatchObject({
    balance: 15,
  })
  expect(JSON.stringify(store.movements.all())).not.toContain('张三')
})

test('no group of residents hears who received anything, or how much', async () => {
  const bot = begun()
  for (const [topic, who, text] of [
    [HOLDERS, 'wang', '入库 口罩100只 赵老板捐'],
    [HOLDERS, 'lin', '签收 W1'],
    ['1号楼居民群', '1-502 张三', '早上好'],
    [HOLDERS, 'lin', '发口罩 1-502 5只'],
    [HOLDERS, 'lin', '发口罩 1-101 4只'],
    ['1号楼居民群', '1-502 张三', '签收 W2 少1'],
    ['1号楼居民群', 'lijie', '签收 W3'],
    ['1号楼居民群', '1-401 李四', '查 W2'],
    ['1号楼居民群', '1-401 李四', '公示 物资'],
    ['1号楼居民群', '1-401 李四', '口罩还有多少'],
  ] as const)
    await say(bot, topic, who, text)
  await bot.until(bot.clock.now + 8 * DAY)
  const heard = bot.said.flatMap(({ address, text }) =>
    address.kind === 'group' && address.topic.endsWith('居民群') ? text : [],
  )
  expect(heard.length).toBeGreaterThan(3)
  for (const secret of ['1-502', '1-101', '赵老板', '5只', '4只', '督导'])
    expect(heard.join('\n')).not.toContain(secret)
})
