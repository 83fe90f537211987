import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
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
