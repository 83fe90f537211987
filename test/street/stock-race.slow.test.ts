import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { loadFiles } from '../../src/config/load.ts'
import { MINUTE } from '../../src/domain/model/time.ts'
import { valueIn } from '../config/value-in.ts'
import { life, says } from '../engine/street.ts'

const CONFIG = valueIn(
  loadFiles({ street: 'test/transcripts/supplies.street.yaml', policy: null, forms: null }),
)
const TRIES = 10_000
const HOLDERS = '宾川路社区工作群'
const AREA = '九水街道/宾川路社区'

test('of the last five nothing is issued twice, ten thousand times, by however many at once', async () => {
  // Twenty thousand commits want no disk; what a crash leaves on one is the killed engine's test.
  if (existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm')
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
  let last = 0
  for (const asks of wanted) {
    const { movements } = bot.now().store
    const held = () => movements.balance('物资', AREA, '酒精').balance
    bot.clock.now += 3 * MINUTE
    const at = bot.clock.now
    const say = (sender: string, text: string) => says(HOLDERS, sender, text, { sender, at })
    if (held() !== 5) await bot.hear(say('wang', '盘点 酒精5箱 又到了'))
    expect(held()).toBe(5)
    await bot.hear(...asks.map((count, i) => say(`小${i}`, `领 酒精${count}箱 南门`)))
    let gone = 0
    for (
      let one = movements.numbered(last + 1);
      one !== undefined;
      one = movements.numbered(last + 1)
    ) {
      last = one.number
      if (one.kind === 'out') gone += one.lines[0]?.count ?? 0
    }
    if (held() < 0 || gone + held() !== 5)
      throw new Error(`${asks.join()}: ${gone} were issued, ${held()} are left`)
    issued += gone
    refused += asks.reduce((sum, count) => sum + count, 0) - gone
  }
  expect(issued).toBeGreaterThan(TRIES)
  expect(refused).toBeGreaterThan(TRIES)
}, 600_000)
