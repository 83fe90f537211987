import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import { streetOf } from '../../src/domain/model/area.ts'
import { counting } from '../../src/domain/model/roll-call.ts'
import { MORNING } from '../sheet/records.ts'
import { life, says, street } from './street.ts'

/** Chains (接龙) as a group writes them: who posts what, and what is meant of each household. By another hand. */
interface Chained {
  readonly posts: readonly { readonly alias: string; readonly text: string }[]
  readonly meant: Readonly<Record<string, unknown>>
  readonly members: readonly string[]
  readonly unplaced?: readonly string[]
  readonly note?: string
}

const GROUP = '1号楼居民群'
const CHAINS: readonly Chained[] = readFileSync(
  new URL('../language/chains.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

async function counted({ posts, members }: Chained) {
  const bot = life({ understand: route, street: street() })
  const sender = (alias: string) => (alias.startsWith('楼长') ? { sender: 'captain1' } : {})
  const seated = members.map((alias) => {
    const { sender: contact, name } = says(GROUP, alias, '', sender(alias))
    return { contact, name, alias }
  })
  bot.now().engine.meet(GROUP, seated, MORNING)
  await bot.hear(says(GROUP, '李姐', '点名 今天12点前', { sender: 'captain1' }))
  const before = bot.said.length
  for (const { alias, text } of posts) await bot.hear(says(GROUP, alias, text, sender(alias)))
  await bot.until(MORNING + 60_000)
  const { store } = bot.now()
  const homes = new Set(store.checkIns.all().map(({ home }) => home.household))
  const found = Object.fromEntries(
    [...homes].map((household) => {
      const home = { area: '九水街道/宾川路社区/第1网格/1号楼', household }
      const said = counting(store.checkIns.of(home, '体温', 0, MORNING + 60_000))
      const readings = said.flatMap(({ readings }) => readings)
      const all = readings.length > 0 ? readings : said.some(({ normal }) => normal) ? ['正常'] : []
      return [household, all.length === 1 ? all[0] : all]
    }),
  )
  const told = bot.said
    .slice(before)
    .filter(({ address }) => address.kind === 'contact' && address.contact === 'captain1')
    .map(({ text }) => text)
  return { found, told }
}

it.each(CHAINS.map((chain, i) => [i + 1, chain] as const))('chain %i', async (_, chain) => {
  const { found, told } = await counted(chain)
  expect(found).toEqual(chain.meant)
  for (const line of chain.unplaced ?? []) expect(told.join('\n')).toContain(line)
})

it('counts a list of 500 of which 100 are of nobody known, and says so once', async () => {
  const base = street()
  const building = [...base.areas.values()].find(({ name }) => name === '1号楼')
  if (building === undefined) throw new Error('there is no such building')
  const rooms = Array.from(
    { length: 400 },
    (_, i) => `${1 + Math.floor(i / 80)}-${101 + 100 * Math.floor((i % 80) / 4) + (i % 4)}`,
  )
  const large = streetOf({ name: base.name, code: null, bot: '小微' }, [
    ...[...base.areas.values()].filter((area) => area !== building),
    { ...building, households: rooms },
  ])
  const bot = life({ understand: route, street: large })
  const { store } = bot.begin()
  await bot.hear(says(GROUP, '李姐', '点名 今天12点前', { sender: 'captain1' }))
  const before = bot.said.length
  const logged = bot.log.length
  // Every fifth is of a door that is not there; one of those, and one of the others, is ill.
  const lines = Array.from({ length: 500 }, (_, i) => {
    const reading = i === 4 || i === 250 ? 38.4 : 36.5
    return i % 5 === 4
      ? `9-${2901 + (i - 4) / 5} ${reading}`
      : `${rooms[i - Math.floor(i / 5)]} ${reading}`
  })
  const text = `#接龙\n今日体温\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}`
  for (const alias of [`${rooms[0]} 老郑`, `${rooms[1]} 老吴`])
    await bot.hear(says(GROUP, alias, text))
  await bot.until(MORNING + 60_000)

  const counted = store.checkIns.all()
  expect(counted.map(({ home }) => home.household).toSorted()).toEqual(rooms.toSorted())
  const ill = rooms[200] ?? ''
  expect(counted.filter(({ abnormal }) => abnormal).map(({ home }) => home.household)).toEqual([
    ill,
  ])
  expect(store.cases.all().map(({ household }) => household)).toEqual([ill])
  const told = bot.said
    .slice(before)
    .filter(({ text }) => text.includes('没看出是哪一户'))
    .map(({ address, text }) => ({ address, text }))
  expect(told).toHaveLength(1)
  expect(told[0]?.address).toEqual({ kind: 'contact', contact: 'captain1' })
  expect(told[0]?.text).toContain('有 100 条')
  expect(told[0]?.text).toContain('9-2901 38.4')
  const logLines = bot.log.slice(logged).map(({ what }) => what)
  expect(logLines.filter((what) => what.includes('chain'))).toEqual([
    '100 of 500 entries of a chain are of no household that is known, and are not counted',
  ])
})

it('looks up who lives there once a building, whatever a list holds', async () => {
  const bot = life({ understand: route, street: street() })
  bot.begin()
  const asked = { one: 0, all: 0 }
  const { people } = bot.now().store
  const { livesAt, livingIn } = people
  Object.assign(people, {
    livesAt: (...at: Parameters<typeof livesAt>) => {
      asked.one++
      return livesAt(...at)
    },
    livingIn: (...at: Parameters<typeof livingIn>) => {
      asked.all++
      return livingIn(...at)
    },
  })
  await bot.hear(says(GROUP, '1-101 老吴', '#接龙\n体温\n1. 老吴 36.5'))
  expect(asked.all).toBe(1)
  expect(asked.one).toBeLessThan(5)
})
