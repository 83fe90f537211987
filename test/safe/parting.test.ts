import { expect, it } from 'vitest'
import { resolve } from '../../commands/resolve.ts'
import { route } from '../../src/assembly/understanding.ts'
import { type Area, type Street, streetOf } from '../../src/domain/model/area.ts'
import { contact } from '../../src/domain/model/post.ts'
import { openBeside } from '../../src/store/store.ts'
import { life, says, street } from '../engine/street.ts'

const GRID = '九水街道/宾川路社区/第1网格'

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
  for (const { text } of answers) expect(text).toContain('没有 #1，看看号码')
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

/** The street with somebody in the grid who binds themselves by a code. */
function withCode(): Street {
  const plain = street()
  const areas = [...plain.areas.values()].map(
    (area): Area =>
      area.path === GRID
        ? { ...area, staff: [...area.staff, { name: '小马', role: 'head', wechat: null }] }
        : area,
  )
  return streetOf({ name: plain.name, code: plain.code, bot: plain.bot }, areas)
}

it.each([
  ['a deed on the board', 'act'],
  ['what falls due', 'tick'],
])('%s sees at once that a code was taken back beside the running bot', async (_, by) => {
  const bot = life({ street: withCode(), understand: route })
  const { engine, store } = bot.begin()
  const code = { code: '7K2M9Q', area: GRID, name: '小马', role: 'head', made: bot.clock.now }
  store.whole(() => store.staff.add(code))
  const at = () => ({ at: bot.clock.now })
  await bot.hear(says(null, '马', '认证 7K2M9Q', at()))
  await bot.hear(says('1号楼居民群', '1-502 张三', '报修 单元门关不上', at()))
  await bot.hear(says('第1网格工作群', '马', '接单 1', at()))
  expect(store.cases.numbered(1)?.assignee?.contact).toBe('马')

  const beside = openBeside(bot.path)
  beside.whole(() => beside.staff.remove('7K2M9Q'))
  beside.close()
  const who = { contact: '马', name: '马', alias: '' }
  const proposal = resolve.propose({ case: 1, cases: [1], outcome: '' })
  if (by === 'act') engine.act(who, contact('马'), proposal, bot.clock.now, 'act1')
  else await bot.until(bot.clock.now + 2 * 3_600_000)
  expect(store.cases.numbered(1)).toMatchObject({ state: 'open', assignee: null })
})

it('a code is used by one, within a week of its making, and by nobody once it was taken back', async () => {
  const setting = { street: withCode(), understand: route }
  const bot = life(setting)
  const { store } = bot.begin()
  const made = bot.clock.now
  const add = (code: string) =>
    store.whole(() => store.staff.add({ code, area: GRID, name: '小马', role: 'head', made }))
  const binds = async (who: string, code: string) => {
    await bot.hear(says(null, who, `认证 ${code}`, { at: bot.clock.now }))
    return store.staff.all().some(({ contact }) => contact === who)
  }
  add('AAAA22')
  expect(await binds('马', 'AAAA22')).toBe(true)
  expect(await binds('假马', 'AAAA22')).toBe(false)
  store.whole(() => store.staff.remove('AAAA22'))
  expect(await binds('假马', 'AAAA22')).toBe(false)
  add('BBBB22')
  bot.clock.now = made + 7 * 24 * 3_600_000
  expect(await binds('马', 'BBBB22')).toBe(false)
})
