import { expect, it } from 'vitest'
import { DAY } from '../../src/domain/model/time.ts'
import { life, says } from './street.ts'

const GROUP = '1号楼居民群'
const captain = (text: string, room: string | null = GROUP) =>
  says(room, '李姐', text, { sender: 'captain1' })

function street() {
  const bot = life()
  const { store } = bot.begin()
  const home = (contact: string) => store.people.homeOf(contact)
  const deeds = () =>
    store.audit
      .latest(50)
      .toReversed()
      .filter(({ deed, about }) => (deed === 'vouch' || deed === 'unbind') && about.includes('-'))
      .map(({ who, deed, about }) => [who, deed, about.slice(about.lastIndexOf('/') + 1)])
  return { ...bot, store, home, deeds, last: () => bot.said.at(-1)?.text ?? '' }
}

it('makes who calls themselves so known by the captain’s word, and notes it by the door', async () => {
  const { hear, home, deeds } = street()
  await hear(says(GROUP, '1-602 王芳', '我的'))
  expect(home('王芳')).toMatchObject({ household: '1-602', source: 'alias' })
  await hear(captain('登记 1-602 王芳'))
  expect(home('王芳')).toMatchObject({ household: '1-602', source: 'staff' })
  expect(home('captain1')).toBeNull()
  // The same of oneself, and another alias, change nothing; another home of one's own saying does.
  await hear(says(null, '王芳', '登记 1-602'), says(GROUP, '1-101 王芳', '我的'))
  expect(home('王芳')).toMatchObject({ household: '1-602', source: 'staff' })
  expect(deeds()).toEqual([['captain1', 'vouch', '1号楼 1-602']])
  await hear(says(null, '王芳', '登记 1-501'))
  expect(home('王芳')).toMatchObject({ household: '1-501', source: 'said' })
})

it('binds who sits in the group under that name and lives nowhere yet', async () => {
  const { hear, home } = street()
  await hear(
    says(GROUP, '小红妈妈', '早'),
    says(GROUP, '2-201 小明', '早'),
    says(GROUP, '1-602 小刚', '早'),
  )
  await hear(
    captain('认人 1-602 小红妈妈', null),
    captain('认人 1-602 小明', null),
    captain('认人 1-602 小刚', null),
  )
  expect(home('小红妈妈')).toMatchObject({ household: '1-602', source: 'staff' })
  expect(home('小刚')).toMatchObject({ household: '1-602', source: 'staff' })
  expect(home('小明')).toBeNull()
})

it('keeps no promise for whoever takes the name later', async () => {
  const { hear, home, last } = street()
  await hear(captain('登记 1-602 王芳'))
  await hear(says(GROUP, '1-602 王芳', '我的', { sender: 'later' }))
  expect(home('later')).toMatchObject({ source: 'alias' })
  await hear(captain('认人 1-501 王芳'))
  expect(last()).toContain('群里没看到 1-501 的王芳')
})

it('vouches for nobody where several bear the name', async () => {
  const { hear, home, last } = street()
  await hear(
    says(GROUP, '1-602 王芳', '我的', { sender: 'one' }),
    says(GROUP, '1-602 王芳', '我的', { sender: 'other' }),
  )
  await hear(captain('登记 1-602 王芳'))
  expect([home('one')?.source, home('other')?.source]).toEqual(['alias', 'alias'])
  expect(last()).toContain('分不清')
})

it.each([
  ['another building’s captain', 'captain2', '2号楼居民群'],
  ['a neighbour', '1-501 老郑', GROUP],
  ['they themselves', '1-602 王芳', GROUP],
])('is heard of no other: %s', async (_, who, room) => {
  const { hear, home, deeds } = street()
  await hear(says(GROUP, '1-602 王芳', '我的'))
  for (const text of [
    '登记 1号楼1-602 王芳',
    '认人 1号楼1-602 王芳',
    '王芳是1-602的',
    '退出 1-602 王芳',
  ])
    await hear(says(room, who, text))
  expect(home('王芳')?.source).not.toBe('staff')
  expect(home('王芳')).not.toBeNull()
  expect(deeds()).toEqual([])
})

it('is the grid’s word as well, and is taken back by the captain’s', async () => {
  const { hear, home, deeds } = street()
  await hear(says(GROUP, '1-602 王芳', '我的'), says(GROUP, '1-602 王强', '我的'))
  await hear(says('第1网格工作群', '刘网格', '认人 1号楼1-602 王芳', { sender: 'liu' }))
  expect(home('王芳')).toMatchObject({ source: 'staff' })
  // Without a name whoever staff vouched for is meant.
  await hear(captain('退出 1-602', null))
  expect(home('王芳')).toBeNull()
  expect(home('王强')).not.toBeNull()
  expect(deeds()).toEqual([
    ['liu', 'vouch', '1号楼 1-602'],
    ['captain1', 'unbind', '1号楼 1-602'],
  ])
  await hear(says(GROUP, '1-602 王芳', '我的'))
  expect(home('王芳')).toMatchObject({ source: 'alias' })
})

it('tells the captain once a day a person who would help', async () => {
  const { hear, clock, said, until } = street()
  const asked = () => said.filter(({ text }) => text.includes('您认识就回')).length
  await hear(says(GROUP, '1-601 赵奶奶', '帮买 降压药1盒'))
  await until(clock.now + 60_000)
  for (let i = 0; i < 3; i++) {
    await hear(says(GROUP, '1-602 王芳', '接单 1', { at: clock.now }))
    await until(clock.now + 60_000)
  }
  expect(asked()).toBe(1)
  await until(clock.now + DAY)
  await hear(says(GROUP, '1-602 王芳', '接单 1', { at: clock.now }))
  await until(clock.now + 60_000)
  expect(asked()).toBe(2)
})

it('leaves the name the roster has for a household', async () => {
  const { hear, store } = street()
  const known = () => store.households.of('九水街道/宾川路社区/第1网格/1号楼')[0]
  await hear(captain('登记 1-602 王建国 3人 13812345678'))
  await hear(says(GROUP, '1-602 王芳', '我的'))
  await hear(captain('登记 1-602 王芳'))
  expect(known()).toMatchObject({ name: '王建国', people: 3, phone: '13812345678' })
})
