import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { life, street as oneStreet, says } from '../engine/street.ts'

const [HERE, THERE] = ['1号楼居民群', '2号楼居民群']

/** A list (接龙) as WeChat tells of it, with the contact it names as a line's writer. */
const list = (sender: string, text: string, writer: string) =>
  says(HERE, sender, `#接龙\n体温\n\n1. ${text}`, {
    chain: [{ writer, at: 0, text }],
  })

async function neighbours() {
  const bot = life({ understand: route, street: oneStreet() })
  await bot.hear(
    says(HERE, '李姐', '点名 今天12点前', { sender: 'captain1' }),
    says(HERE, '1-502 张三', '36.5'),
    says(HERE, '1-301 王芳', '36.5'),
    says(THERE, '2-201 孙远', '36.5'),
  )
  const of = (by: string) =>
    bot
      .now()
      .store.checkIns.all()
      .filter((each) => each.by === by && !each.readings.includes(36.5))
  return { bot, of }
}

it('a line is booked on its writer who sits in that very group', async () => {
  const { bot, of } = await neighbours()
  await bot.hear(list('1-502 张三', '36.4', '王芳'))
  expect(of('王芳')).toMatchObject([{ readings: [36.4], home: { household: '1-301' } }])
})

it('a forged writer of another group has nothing booked, in neither of them', async () => {
  const { bot, of } = await neighbours()
  await bot.hear(list('1-502 张三', '39.4', '孙远'))
  expect(of('孙远')).toEqual([])
  const { store } = bot.now()
  expect(store.cases.living('九水街道')).toEqual([])
  // The captain alone is asked whose that line is; nobody's name is put to it.
  const others = bot.said.filter(
    ({ address }) => address.kind !== 'contact' || address.contact !== 'captain1',
  )
  expect(JSON.stringify(others)).not.toContain('39.4')
  expect(JSON.stringify(bot.said)).not.toMatch(/孙远|2-201/)
})

it('who left the group is believed no more', async () => {
  const { bot, of } = await neighbours()
  await bot.hear({
    kind: 'leave',
    id: 'l1',
    at: bot.clock.now,
    address: { kind: 'group', topic: HERE },
    sender: '王芳',
    name: '王芳',
    alias: '1-301 王芳',
  })
  await bot.hear(list('1-502 张三', '39.4', '王芳'))
  expect(of('王芳')).toEqual([])
})
