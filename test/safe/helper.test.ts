import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { type Area, streetOf } from '../../src/domain/model/area.ts'
import { life, says, street } from '../engine/street.ts'

const BUILDING = '九水街道/宾川路社区/第1网格/1号楼'

/** A building where somebody helps, beside its captain. */
function helped() {
  const plain = street()
  const areas = [...plain.areas.values()].map(
    (area): Area =>
      area.path === BUILDING
        ? { ...area, staff: [...area.staff, { name: '孙大爷', role: 'volunteer', wechat: 'sun' }] }
        : area,
  )
  return streetOf({ name: plain.name, code: plain.code, bot: plain.bot }, areas)
}

it('who only helps in a building reads of no illness there, observes nobody and calls no roll', async () => {
  const bot = life({ street: helped(), understand: route })
  await bot.hear(says('1号楼居民群', '1-301 王芳', '孩子38.2，咳嗽'))
  await bot.hear(says('1号楼居民群', '1-502 张三', '报修 单元门关不上'))
  const { store } = bot.now()
  expect(store.cases.numbered(1)?.category).toBe('fever')

  const answer = async (who: string, text: string) => {
    const before = bot.said.length
    await bot.hear(says(null, who, text, { sender: who }))
    return bot.said.slice(before).map((each) => each.text)
  }
  for (const text of [
    '查 1',
    '接单 1',
    '备注 1 问过了',
    '办结 1',
    '转物业 1',
    '查 1-301',
    '进度',
    '我的',
  ])
    expect((await answer('sun', text)).join()).not.toMatch(/38\.2|咳嗽|发热|王芳/u)
  expect(await answer('sun', '查 1')).toEqual([expect.stringContaining('没有 #1，看看号码')])
  await answer('sun', '观察 1-301 7天')
  await answer('sun', '点名 今天18点前')
  await bot.hear(says('1号楼居民群', '孙大爷', '点名 今天18点前', { sender: 'sun' }))
  expect(store.cases.numbered(1)).toMatchObject({ state: 'open', assignee: null })
  expect(store.observations.at({ area: BUILDING, household: '1-301' })).toEqual([])
  expect(bot.said.map((each) => each.text).join()).not.toContain('体温打卡开始了')

  // The captain may; and the helper helps with what is nobody's health.
  expect((await answer('captain1', '查 1')).join()).toMatch(/38\.2/u)
  expect((await answer('sun', '查 2')).join()).toContain('单元门')
})
