import { expect, it } from 'vitest'
import type { Incoming, Message } from '../../src/chat/chat.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { life, says } from './street.ts'

const GROUP = '1号楼居民群'
let recalls = 0

/** What a gateway tells of a recall; without the message's id where it knows none. */
function recallOf({ address, sender, at }: Message, special: object = {}): Incoming {
  return { kind: 'recall', id: `r${++recalls}`, at, address, sender, recalled: null, ...special }
}

const states = (bot: ReturnType<typeof life>) =>
  bot
    .now()
    .store.cases.all()
    .map(({ state }) => state)
const heard = (bot: ReturnType<typeof life>, topic: string) =>
  bot.said.flatMap(({ address, text }) =>
    address.kind === 'group' && address.topic === topic ? [text] : [],
  )

it('knows without an id what was taken back, where somebody said one thing only', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp, says(GROUP, '1-301 王芳', '好的'))
  await bot.hear(recallOf(lamp))
  expect(states(bot)).toEqual(['cancelled'])
})

it('takes an id that it never saw for none', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp)
  await bot.hear(recallOf(lamp, { recalled: 'another-gateway-s-id' }))
  expect(states(bot)).toEqual(['cancelled'])
})

it('undoes nothing where a recall may be of talk or of the report: it says what to say', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp, says(GROUP, '1-502 张三', '今天真冷'))
  await bot.hear(recallOf(lamp))
  expect(states(bot)).toEqual(['open'])
  expect(heard(bot, GROUP).at(-1)).toContain('取消 1')
})

it('is sure of the second once the first was taken back by its id', async () => {
  const bot = life()
  const talk = says(GROUP, '1-502 张三', '今天真冷')
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(talk, lamp, recallOf(talk, { recalled: talk.id }), recallOf(lamp))
  expect(states(bot)).toEqual(['cancelled'])
})

it('asks after a restart, when it does not remember who said what', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp)
  bot.begin()
  await bot.hear(recallOf(lamp))
  expect(states(bot)).toEqual(['open'])
  expect(heard(bot, GROUP).at(-1)).toContain('#1')
})

it('knows the message by its id over a restart', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp)
  bot.begin()
  await bot.hear(recallOf(lamp, { recalled: lamp.id }))
  expect(states(bot)).toEqual(['cancelled'])
})

it('leaves alone what somebody else removes from the group, and what is taken back twice', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  const fever = says(GROUP, '1-301 王芳', '38.5')
  await bot.hear(lamp, fever)
  for (const { id: recalled } of [lamp, fever])
    await bot.hear(recallOf(lamp, { recalled, sender: 'captain1' }))
  expect(states(bot)).toEqual(['open', 'open'])
  await bot.hear(recallOf(lamp, { recalled: lamp.id }))
  const said = bot.said.length
  await bot.hear(recallOf(lamp, { recalled: lamp.id }))
  expect(bot.said.length).toBe(said)
})

it('means what was said minutes ago no more, and nothing where nothing is known', async () => {
  const bot = life()
  const lamp = says(GROUP, '1-502 张三', '报修 楼道灯坏了')
  await bot.hear(lamp)
  await bot.until(bot.clock.now + 4 * MINUTE)
  const said = bot.said.length
  await bot.hear(recallOf(lamp, { at: bot.clock.now }))
  await bot.hear(recallOf(lamp, { at: bot.clock.now, sender: null }))
  expect(states(bot)).toEqual(['open'])
  expect(bot.said.length).toBe(said)
})

it('forgets the next day what could have been undone', async () => {
  const bot = life()
  await bot.hear(says(GROUP, '1-502 张三', '报修 楼道灯坏了'))
  const { store } = bot.now()
  expect(store.doings.by('张三', 0)).toHaveLength(1)
  expect(JSON.stringify(store.doings.by('张三', 0))).not.toContain('灯')
  store.doings.expire(bot.clock.now + 1)
  expect(store.doings.by('张三', 0)).toEqual([])
})

it('is counted as an answer, whether or not the bot was begun anew', async () => {
  async function answers(anew: boolean): Promise<readonly string[]> {
    const bot = life()
    for (let nth = 1; nth <= 6; nth += 1) {
      const lamp = says(GROUP, '1-502 张三', `报修 ${nth}单元楼道灯坏了`)
      await bot.hear(lamp)
      await bot.hear(recallOf(lamp, { recalled: lamp.id }))
      if (anew) bot.begin()
    }
    return heard(bot, GROUP).filter((text) => text.includes('@张三'))
  }
  const through = await answers(false)
  expect(through).toHaveLength(10)
  expect(await answers(true)).toEqual(through)
})
