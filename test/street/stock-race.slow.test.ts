import fc from 'fast-check'
import { expect, test } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { loadFiles } from '../../src/config/load.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

const CONFIG = valueIn(
  loadFiles({ street: 'test/transcripts/supplies.street.yaml', policy: null, forms: null }),
)
const TRIES = 10_000
const AREA = '九水街道/宾川路社区'

test('of the last five nothing is issued twice, ten thousand times, by however many at once', async () => {
  const bot = life({
    ...CONFIG,
    understand: (text, where) => {
      const { chosen, also } = understand(text, where)
      return [chosen, also].filter((proposal) => proposal !== null)
    },
  })
  bot.begin()
  const wanted = fc.sample(
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }),
    { numRuns: TRIES, seed: 12478 },
  )
  let issued = 0
  let refused = 0
  for (const [place, asks] of wanted.entries()) {
    const { store } = bot.now()
    const five = store.movements.balance('物资', AREA, '酒精').balance
    bot.clock.now += 3 * MINUTE
    const at = bot.clock.now
    if (five !== 5)
      await bot.hear(
        says('宾川路社区工作群', 'wang', '盘点 酒精5箱 又到了', { sender: 'wang', at }),
      )
    await bot.hear(
      ...asks.map((count, i) =>
        says('宾川路社区工作群', `小${i}`, `领 酒精${count}箱 南门`, {
          sender: `s${place}-${i}`,
          at,
        }),
      ),
    )
    const left = store.movements.balance('物资', AREA, '酒精').balance
    const gone = store.movements
      .since(AREA, at)
      .filter(({ kind }) => kind === 'out')
      .reduce((sum, { lines }) => sum + (lines[0]?.count ?? 0), 0)
    if (left < 0 || gone > 5 || gone + left !== 5)
      throw new Error(`${asks.join()}: ${gone} were issued, ${left} are left`)
    issued += gone
    refused += asks.reduce((sum, count) => sum + count, 0) - gone
  }
  expect(issued).toBeGreaterThan(TRIES)
  expect(refused).toBeGreaterThan(TRIES)
}, 600_000)
