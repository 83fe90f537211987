import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { GATHERED, standings } from '../../src/domain/model/fair.ts'
import { addressKey } from '../../src/domain/model/post.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { life, POLICY, says, street } from './street.ts'

const CRIES = 60
const THINGS = [...'灯桌椅床柜门窗车树箱墙管线锅炉毯帘书鞋伞'].map((thing) => `厨房的${thing}`)
const WAYS = ['着火了', '冒烟，要烧起来了', '烧起来了', '又着火了']
const NEXT_DOOR = '2号楼居民群'

/** As the shipped policy has it: danger is told to building, grid and community at once. */
const DANGER: typeof POLICY = {
  ...POLICY,
  quiet: null,
  routes: [
    {
      name: 'emergency',
      when: { urgent: true },
      night: true,
      hours: null,
      steps: [
        { to: ['building', 'grid', 'community'], after: 0, unless: null },
        { to: ['street'], after: 5 * MINUTE, unless: 'claimed' },
      ],
      resolve: 120 * MINUTE,
    },
    ...POLICY.routes,
  ],
}

/** One cries sixty times in a minute; somebody next door cries once, so many ms after the minute began. */
async function cries(fireAt: number, killed = false) {
  const bot = life({ understand: route, street: street(2), policy: DANGER, pace: 'real' })
  bot.begin()
  const start = bot.clock.now
  const heard = [
    ...Array.from({ length: CRIES }, (_, i) => ({
      after: (i + 1) * 1_000,
      topic: '1号楼居民群',
      alias: '1-502 张三',
      text: `上报 ${THINGS[i % THINGS.length]}${WAYS[Math.floor(i / THINGS.length)]}`,
    })),
    { after: fireAt, topic: NEXT_DOOR, alias: '1-201 孙哥', text: '上报 我家厨房着火了' },
  ].toSorted((a, b) => a.after - b.after)
  for (const { after, topic, alias, text } of heard) {
    await bot.until(start + after)
    if (killed) bot.begin()
    await bot.hear(says(topic, alias, text, { at: bot.clock.now }))
  }
  await bot.until(start + 4 * MINUTE)
  const fire = bot.now().store.cases.of('孙哥', 1).at(0)?.number
  const wait = (...places: readonly string[]) => {
    const told = bot.said.find(
      ({ text, address }) =>
        places.includes(addressKey(address)) && new RegExp(`#${fire}(?!\\d)`).test(text),
    )
    return (told?.at ?? Number.POSITIVE_INFINITY) - start - fireAt
  }
  const answered = wait(`group:${NEXT_DOOR}`)
  const told = wait('contact:captain2', 'group:第1网格工作群')
  return { bot, answered, told, fire: `#${fire}` }
}

describe('danger next door to one who cries sixty times in a minute', () => {
  it.each([5_500, 30_001, 31_000, 32_400, 65_500])(
    'is answered in two seconds and told in five, %i ms after the minute began',
    async (at) => {
      const { answered, told } = await cries(at)
      expect([answered <= 2_000, told <= 5_000], `${answered} ${told}`).toEqual([true, true])
    },
  )

  it('is told as soon though the program is killed before each message', async () => {
    const { bot, answered } = await cries(40_500, true)
    expect(answered).toBeLessThanOrEqual(2_000)
    expect(bot.said.length).toBeLessThan(30)
  })

  it('takes no word from the others: each case is told to captain, grid and community', async () => {
    const { bot } = await cries(40_500)
    const rows = bot.now().store.outbox.all()
    expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'sent'))
    for (const topic of ['1号楼居民群', '第1网格工作群', '宾川路社区工作群']) {
      const told = rows.filter(({ to }) => to.kind === 'group' && to.topic === topic)
      const cases = new Set(told.flatMap(({ about }) => about))
      expect(cases.size).toBeGreaterThanOrEqual(CRIES)
    }
    expect(bot.said.length).toBeLessThan(30)
  })

  it('keeps WeChat\u2019s pace, but that the first word next door does not wait for other chats', async () => {
    const { bot, fire } = await cries(20_500)
    const early: string[] = []
    for (const [i, { at, address, text }] of bot.said.entries()) {
      const before = bot.said[i - 1]
      if (before === undefined) continue
      const same = addressKey(before.address) === addressKey(address)
      if (at - before.at < (same ? 1_000 : 3_000)) early.push(`${addressKey(address)} ${text}`)
    }
    expect(early).toHaveLength(1)
    expect(early[0]).toContain(fire)
    expect(early[0]).toContain(`group:${NEXT_DOOR}`)
  })
})

const place = fc.constantFrom('group:a', 'group:b')
const source = fc.constantFrom('contact:1', 'contact:2', 'door:3')
const cry = fc.record({
  sources: fc.uniqueArray(source, { minLength: 1, maxLength: 2 }),
  areas: fc.uniqueArray(fc.constantFrom('1号楼', '2号楼'), { maxLength: 1 }),
  about: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 2 }),
  place,
})

describe('a share of what is urgent', () => {
  it('puts who has cried less before who has cried more, and holds nobody longer than a list', () => {
    fc.assert(
      fc.property(
        fc.array(cry, { maxLength: 60 }),
        fc.array(cry, { maxLength: 60 }),
        (before, after) => {
          const left = before.map((each, i) => ({ ...each, at: i * 1_000 }))
          const waiting = [
            ...after.map((each, id) => ({ ...each, id, made: 60_000 })),
            {
              sources: ['contact:new'],
              areas: ['3号楼'],
              about: [99],
              place: 'group:a',
              id: -1,
              made: 60_000,
            },
          ]
          const found = standings(waiting, left)
          expect(found.get(-1)).toEqual({ turn: 0, gather: null, first: true })
          for (const { gather } of found.values())
            expect(gather ?? 0).toBeLessThanOrEqual(60_000 + GATHERED)
        },
      ),
    )
  })

  it('lets one post of a building go before its turn, however many there cry', () => {
    fc.assert(
      fc.property(
        fc.array(cry, { maxLength: 60 }),
        fc.array(cry, { maxLength: 60 }),
        (before, after) => {
          const left = before.map((each, i) => ({ ...each, at: i * 1_000 }))
          const waiting = after.map((each, id) => ({ ...each, id, made: 60_000 }))
          const found = standings(waiting, left)
          for (const building of ['1号楼', '2号楼'] as const) {
            const first = waiting.filter(
              ({ id, areas }) => found.get(id)?.first && areas.includes(building),
            )
            const cried = left.some(({ areas }) => areas.includes(building))
            expect(first.length).toBeLessThanOrEqual(cried ? 0 : 1)
          }
        },
      ),
    )
  })

  it('is so many cases of one chat by themselves; what comes of those is no new cry', () => {
    const post = (id: number, about: number) => ({
      id,
      about: [about],
      sources: ['contact:1'],
      areas: ['1号楼'],
      place: 'group:a',
      made: 0,
    })
    const found = standings([post(1, 1), post(2, 2), post(3, 3), post(4, 4), post(5, 1)], [])
    const gathered = [1, 2, 3, 4, 5].filter((id) => found.get(id)?.gather !== null)
    expect(gathered).toEqual([4])
  })
})
