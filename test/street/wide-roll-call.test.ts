import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MORNING } from '../../bench/street.ts'
import { route } from '../../src/assembly/understanding.ts'
import { HOUR, MINUTE } from '../../src/domain/model/time.ts'
import { partsUnder } from '../../src/domain/roll-call/wide.ts'
import { accountOf } from '../../src/engine/snapshot.ts'
import { life, says, street } from '../engine/street.ts'

/** Who asks, and the group where they ask and read their sum. */
const ASKERS = {
  building: { topic: '1号楼居民群', sender: 'captain1', name: '李姐' },
  grid: { topic: '第1网格工作群', sender: 'liu', name: '刘网格' },
  community: { topic: '宾川路社区工作群', sender: 'wang', name: '王书记' },
  street: { topic: '九水街道指挥群', sender: 'duty', name: '值班室' },
} as const

const asker = fc.constantFrom(...(Object.keys(ASKERS) as (keyof typeof ASKERS)[]))
const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('call'),
      asker,
      until: fc.constantFrom(9, 10, 11, 12),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer'),
      building: fc.constantFrom(1, 2),
      room: fc.constantFrom('1-101', '1-102', '2-601'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('end'), asker }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.nat(90) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
)

it('is counted once a household, and told once to each who asked, whoever asks in whatever order', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 12 }), async (deeds) => {
      const bot = life({ understand: route })
      const rollCalls = () => bot.now().store.rollCalls.all()
      const wide = () =>
        accountOf(bot.now().store, street(), bot.clock.now).rollcalls.filter(
          ({ area }) => !area.endsWith('号楼'),
        )
      for (const each of deeds) {
        bot.clock.now += 1000
        const at = bot.clock.now
        if (each.kind === 'call' || each.kind === 'end') {
          const { topic, sender, name } = ASKERS[each.asker]
          const text = each.kind === 'end' ? '结束点名' : `点名 今天${each.until}点前`
          await bot.hear(says(topic, name, text, { sender, at }))
        } else if (each.kind === 'answer') {
          const sender = `${each.building} ${each.room}`
          const topic = `${each.building}号楼居民群`
          await bot.hear(says(topic, `${each.room} 住户`, '36.5', { sender, at }))
        } else if (each.kind === 'wait') await bot.until(at + each.minutes * MINUTE)
        else bot.begin()
        for (const { expected, missing } of wide()) {
          expect(expected).toBe(48)
          expect(new Set(missing).size).toBe(missing.length)
        }
        for (const { id } of rollCalls()) {
          const { rollCalls } = bot.now().store
          const areas = partsUnder({ street: street(), rollCallsUnder: rollCalls.under }, id)
          expect(new Set(areas.map(({ area }) => area)).size).toBe(areas.length)
        }
      }
      await bot.until(MORNING + 36 * HOUR)
      expect(rollCalls().filter(({ state }) => state === 'open')).toEqual([])
      for (const level of ['community', 'street'] as const) {
        const { topic } = ASKERS[level]
        const called = wide().filter(
          ({ path }) => path.split('/').length === (level === 'street' ? 1 : 2),
        )
        const told = bot.said.filter(
          ({ address, text }) =>
            address.kind === 'group' && address.topic === topic && text.startsWith('【体温】'),
        )
        expect(told.length).toBe(called.length)
      }
      bot.now().store.close()
    }),
    { numRuns: Number(process.env.STREET_RUNS ?? 10) },
  )
})
