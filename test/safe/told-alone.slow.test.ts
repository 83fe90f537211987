import fc from 'fast-check'
import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { life, says } from '../engine/street.ts'

/** Who tells of an illness alone, as they are known in the group; 小丽 lives nowhere yet. */
const RESIDENTS = ['1-301 王芳', '1-302 老秦', '2-101 徐静', '小丽']
const TOLD = [
  ...[
    '38.6',
    '孩子38.2，咳嗽',
    '我发烧了',
    '孩子烧起来了',
    '我有点发烧不想让邻居知道',
    '我发冷打摆子',
  ],
  ...[
    '上报 我拉肚子两天了',
    '对门发烧了',
    '投诉 楼上发烧38.5还乱跑',
    '赵奶奶38.9',
    '我妈晕倒了叫不醒',
  ],
  ...[
    '现在39了怎么办',
    '我是1号楼1-402',
    '没解决 1',
    '取消 1',
    '查 1',
    '我的',
    '37.9',
    '确认 1',
    '好了谢谢',
  ],
]
/** What staff and partners do about it, each in their own chat or alone with the bot. */
const DONE = [
  ...[
    '接单 1',
    '接单 2',
    '办结 1 孩子38.5，送发热门诊了',
    '办结 2 退烧了',
    '转社区医院 1',
    '升级 1 咳得厉害',
  ],
  ...['查 1', '进度', '1 人在发烧，先观察', '我去', '虚惊', '立案', '退回 1', '合并 1 2'],
]
const STAFF = [
  { topic: null, alias: '李姐', sender: 'captain1' },
  { topic: '第1网格工作群', alias: '刘网格', sender: 'liu' },
  { topic: null, alias: '刘网格', sender: 'liu' },
  { topic: '发热门诊群', alias: '小张', sender: 'zhang' },
  { topic: '宾川路社区工作群', alias: '王书记', sender: 'wang' },
]
const MINUTES = [0, 2, 11, 35, 130, 1500]

const deed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ who: fc.constantFrom(...RESIDENTS), text: fc.constantFrom(...TOLD) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ staff: fc.constantFrom(...STAFF), text: fc.constantFrom(...DONE) }),
  },
  { weight: 1, arbitrary: fc.record({ minutes: fc.constantFrom(...MINUTES) }) },
)

it('leaves no line in any residents’ group of an illness told to the bot alone, whatever is done about it', {
  timeout: 120_000,
}, async () => {
  let heardByStaff = 0
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 14 }), async (deeds) => {
      const ends: (() => void)[] = []
      const bot = life({ understand: route }, (end) => ends.push(end))
      try {
        // They are known by their names in the group, where they said nothing of it.
        for (const who of RESIDENTS)
          await bot.hear(says('1号楼居民群', who, '大家早', { at: bot.clock.now }))
        for (const each of deeds) {
          if ('minutes' in each) await bot.until(bot.clock.now + each.minutes * 60_000)
          else if ('who' in each)
            await bot.hear(says(null, each.who, each.text, { at: bot.clock.now }))
          else {
            const { topic, alias, sender } = each.staff
            await bot.hear(says(topic, alias, each.text, { sender, at: bot.clock.now }))
          }
        }
        await bot.until(bot.clock.now + 26 * 3_600_000)
        const residents = bot.said.filter(
          ({ address }) => address.kind === 'group' && address.topic.endsWith('居民群'),
        )
        heardByStaff += bot.said.length
        expect(residents.map(({ text }) => text)).toEqual([])
      } finally {
        for (const end of ends) end()
      }
    }),
    { numRuns: 60 },
  )
  expect(heardByStaff).toBeGreaterThan(60)
})
