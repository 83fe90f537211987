import { expect, it } from 'vitest'
import { type Area, type Street, streetOf } from '../../src/domain/model/area.ts'
import { life, says, street } from '../engine/street.ts'

/** The street as its file stands once these people are gone from it. */
function without(...contacts: readonly string[]): Street {
  const plain = street()
  const areas = [...plain.areas.values()].map(
    (area): Area => ({
      ...area,
      staff: area.staff.filter(({ wechat }) => wechat === null || !contacts.includes(wechat)),
    }),
  )
  return streetOf({ name: plain.name, code: plain.code, bot: plain.bot }, areas)
}

it('ends all that somebody has, at the first start after they left street.yaml', async () => {
  const setting = { street: street() }
  const bot = life(setting)
  const { store } = bot.begin()
  store.whole(() => {
    store.signIn.addSession({ hash: 'h', contact: 'liu', csrf: 'c', made: 1, seen: 1 })
    store.signIn.addLink('l', 'liu', 1)
  })
  await bot.hear(says('1号楼居民群', '1-502 张三', '报修 单元门关不上'))
  await bot.hear(says('第1网格工作群', '刘网格', '接单 1', { sender: 'liu' }))
  expect(store.cases.numbered(1)?.assignee?.contact).toBe('liu')

  setting.street = without('liu')
  const again = bot.begin()
  expect(again.store.cases.numbered(1)).toMatchObject({ state: 'open', assignee: null })
  expect(again.store.cases.history(1).at(-2)?.event).toBe('returned')
  expect(again.store.signIn.session('h')).toBeUndefined()
  expect(again.store.signIn.link('l')).toBeUndefined()

  // What they were told and did before gives them nothing: the number is as one that is not there.
  const before = bot.said.length
  for (const text of ['查 1', '接单 1', '办结 1', '转物业 1'])
    await bot.hear(says(null, '刘网格', text, { sender: 'liu' }))
  const answers = bot.said
    .slice(before)
    .filter(({ address }) => address.kind === 'contact' && address.contact === 'liu')
  expect(answers).toHaveLength(4)
  for (const { text } of answers) expect(text).toContain('没有 #1 这个工单')
  expect(again.store.cases.numbered(1)?.state).toBe('open')
})

it('gives back nothing of those who stay, and lets those who come back begin anew', async () => {
  const setting = { street: street() }
  const bot = life(setting)
  bot.begin()
  await bot.hear(says('1号楼居民群', '1-502 张三', '报修 单元门关不上'))
  await bot.hear(says('第1网格工作群', '刘网格', '接单 1', { sender: 'liu' }))
  const { store } = bot.begin()
  expect(store.cases.numbered(1)?.assignee?.contact).toBe('liu')

  setting.street = without('liu')
  bot.begin()
  setting.street = street()
  const { store: back } = bot.begin()
  expect(back.cases.numbered(1)?.assignee).toBeNull()
  await bot.hear(says('第1网格工作群', '刘网格', '接单 1', { sender: 'liu' }))
  expect(back.cases.numbered(1)?.assignee?.contact).toBe('liu')
})
