import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import type { Where } from '../../src/language/where.ts'
import { cost, expectGrowth } from '../growth.ts'
import { heard } from './labelled.ts'

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const FINANCIAL = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']

/** A reading as tenths of a degree, and the ways to write it. */
const tenths = fc.integer({ min: 340, max: 425 })
const SCRIPTS: readonly ((value: number) => string)[] = [
  (value) => (value / 10).toFixed(1),
  (value) => wide((value / 10).toFixed(1)),
  (value) => (value / 10).toFixed(1).replace('.', '。'),
  (value) => (value / 10).toFixed(1).replace('.', '度'),
  (value) => (value / 10).toFixed(1).replace('.', '点'),
  (value) => (value / 10).toFixed(1).replace('.', '·'),
  (value) => `${(value / 10).toFixed(1)}℃`,
  (value) => (value / 10).toFixed(1).replace(/\d/g, '$&\ufe0f\u20e3'),
  (value) => spelled(value, CHINESE, '十', '度'),
  (value) => spelled(value, CHINESE, '十', '点'),
  (value) => spelled(value, FINANCIAL, '拾', '度'),
]

function wide(text: string): string {
  return [...text].map((char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).join('')
}

function spelled(value: number, digits: readonly string[], ten: string, point: string): string {
  const [tens, ones, tenth] = [...String(value)].map((digit) => digits[Number(digit)] ?? '')
  return `${tens}${ten}${ones === digits[0] ? '' : ones}${point}${tenth}`
}

const written = fc
  .tuple(tenths, fc.constantFrom(...SCRIPTS))
  .map(([value, script]) => ({ value: value / 10, text: script(value) }))
const relation = fc.constantFrom('我', '老伴', '孩子', '爸爸', '俺娘', '孙子')
const polite = fc.constantFrom('，谢谢', '，辛苦了', ' 😊', '🌹🌹', '！', '，麻烦楼长了', '')

describe('readings', () => {
  it('are read back from every script', () => {
    fc.assert(
      fc.property(written, ({ value, text }) => {
        expect(heard({ text })).toMatchObject({ command: 'checkin', readings: [value] })
      }),
      { numRuns: 500 },
    )
  })

  it('are changed by no polite word, emoji or relation', () => {
    fc.assert(
      fc.property(relation, written, polite, (who, { value, text }, kind) => {
        expect(heard({ text: `${who}${text}${kind}` })).toMatchObject({
          command: 'checkin',
          readings: [value],
        })
      }),
      { numRuns: 500 },
    )
  })

  it('keep their order when several are listed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(relation, written), { minLength: 1, maxLength: 6 }),
        (people) => {
          const text = people.map(([who, reading]) => `${who}${reading.text}`).join('，')
          expect(heard({ text }).readings).toEqual(people.map(([, reading]) => reading.value))
        },
      ),
    )
  })
})

const ask: Where = {
  place: 'building',
  bot: ['小微'],
  mentioned: true,
  alias: '2-501 张三',
  asked: { kind: 'temperature' },
}
const crumb = fc.constantFrom(
  '36.5',
  '三十六',
  '「小微:',
  '」\n- - - -\n',
  '#接龙\n',
  '1. ',
  '@小微 ',
  '@',
  '帮买',
  '鸡蛋2斤',
  '接单',
  '#12',
  '第',
  '号',
  '上报',
  '老人没人应',
  '请大家',
  '体温',
  '点名',
  '单元',
  '3号楼',
  '-',
  ' ',
  '，',
  '各',
  '谁能帮我',
  '不用',
  '全家正常',
  '\ud83d',
  '😊',
  '零',
  '〇',
  '半',
  '外出到',
)
describe('any text at all', () => {
  it('throws nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(crumb, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          understand({ text, quote: null, chain: null }, ask)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('of normal length takes no more than fifty times what the middle one does', async () => {
    const text = fc.array(crumb, { minLength: 20, maxLength: 60 }).map((all) => all.join(''))
    const texts = fc.sample(text, 200)
    const costs: number[] = []
    for (const each of texts) costs.push(await cost(readings(each)))
    const middle = costs.toSorted((a, b) => a - b)[100] ?? 0
    for (const [i, each] of texts.entries()) {
      let least = costs[i] ?? 0
      for (let again = 0; again < 5 && least > 50 * middle; again++)
        least = Math.min(least, await cost(readings(each)))
      expect(least, each).toBeLessThan(50 * middle)
    }
  })

  it.each([
    ['digits', '3'.repeat(10_000)],
    ['spelled digits', '三十六'.repeat(30_000)],
    ['quotes in quotes', '「小微:'.repeat(20_000) + '」\n- - - -\n'.repeat(5_000)],
    ['mentions', '@小微 '.repeat(20_000)],
    ['talk', '今天天气真不错啊'.repeat(12_500)],
    ['spaces', ' '.repeat(100_000)],
    ['pleas', '帮我谁能麻烦'.repeat(16_000)],
    ['a chain', `#接龙\n${'1. 36.5\n'.repeat(10_000)}`],
  ])('of 100 kB takes no super-linear time: %s', async (_name, text) => {
    await expectGrowth(readings(text.slice(0, text.length / 4)), readings(text), 10)
  })
})

/** Reads a text some times over, so that it takes long enough to be measured. */
function readings(text: string): () => void {
  return () => {
    for (let time = 0; time < 5; time++) understand({ text, quote: null, chain: null }, ask)
  }
}
