import { expect, it } from 'vitest'
import { chainOf } from '../../src/language/chain.ts'

const entries = (count: number, text = '1-101 36.5') =>
  Array.from({ length: count }, (_, i) => ({ writer: `wx_${i}`, text: `${i + 1}. ${text}` }))

it('reads of a chain that WeChat takes apart as much as of one that is typed', () => {
  const chain = chainOf({ text: '#接龙\n体温', quote: null, chain: entries(3_000) })
  expect(chain?.entries).toHaveLength(500)
  const long = chainOf({ text: '#接龙', quote: null, chain: entries(1, '长'.repeat(9_000)) })
  expect(long?.entries[0]?.text.length).toBeLessThanOrEqual(200)
})
