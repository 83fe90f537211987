import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { life, says, street } from './street.ts'

const MARK = 2_000
/** Who is answered alone, behind a post to another chat, waits for the pace between two chats. */
const MARK_ALONE = 3_000
const CRIES = [
  ['fire', '2单元3楼着火了！！快来人'],
  ['gas', '煤气味好大，熏得头晕'],
  ['medical', '我爸晕倒了叫不醒，谁来帮帮忙'],
  ['trapped', '我被困在2单元电梯里了'],
  ['violence', '有人打架，拿着刀'],
  ['despair', '我不想活了'],
  ['missing', '孩子走丢了，谁看见了'],
  ['hazard', '有个孩子爬到5楼窗台外面了'],
] as const

/** At WeChat's own pace, on the simulated clock, while the group is being answered. */
it.each(CRIES)(
  '%s is answered within two seconds of the cry, alone within three',
  async (kind, text) => {
    const bot = life({ understand: route, street: street(2), pace: 'real' })
    bot.begin()
    for (let i = 0; i < 4; i++)
      await bot.hear(
        says('1号楼居民群', `1-20${i + 1} 邻居${i}`, '报修 楼道灯坏了', { at: bot.clock.now }),
      )
    const cried = bot.clock.now
    await bot.hear(says('1号楼居民群', '1-502 张三', text, { at: cried }))
    await bot.until(cried + 60_000)
    const [alert] = bot.now().store.alerts.all()
    expect(alert?.kind).toBe(kind)
    const to = kind === 'despair' ? 'contact:张三' : 'group:1号楼居民群'
    const first = bot.said.find(
      ({ address, text: said }) => addressKey(address) === to && /1[12][09]|12356/.test(said),
    )
    expect((first?.at ?? Number.POSITIVE_INFINITY) - cried).toBeLessThanOrEqual(
      kind === 'despair' ? MARK_ALONE : MARK,
    )
  },
)

it('climbs by the clock as it is now where that was set back', async () => {
  const bot = life({ understand: route, street: street(2), pace: 'real' })
  const { engine, store } = bot.begin()
  const right = bot.clock.now
  await bot.hear(says('1号楼居民群', '1-502 张三', '2单元3楼着火了！！快来人', { at: right }))
  const level = () => store.alerts.all()[0]?.level
  engine.tick(right + 9 * HOUR)
  expect(level()).toBe('community')
  engine.tick(right + MINUTE)
  engine.tick(right + 5 * MINUTE)
  expect(level()).toBe('community')
  engine.tick(right + 7 * MINUTE)
  expect(level()).toBe('street')
})
