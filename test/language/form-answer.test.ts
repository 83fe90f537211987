import { describe, expect, it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import type { Asked, Where } from '../../src/language/where.ts'

const typhoon: Asked = {
  kind: 'choice',
  choices: [
    { value: '平安', words: ['都平安', '家里没事'] },
    { value: '已转移', words: ['转移了'] },
    { value: '需要帮助', words: ['求助'] },
    { value: '不在家', words: ['没在家', '在外地'] },
  ],
}
const people: Asked = { kind: 'number', unit: '人', least: 0, most: 20 }

function answers(text: string, asked: Asked) {
  const where: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked }
  const { chosen } = understand({ text, quote: null, chain: null }, where)
  if (chosen?.command !== 'checkin') return null
  const { parts } = chosen.fields as {
    parts: readonly { household: string | null; answer: unknown }[]
  }
  return parts.map(({ household, answer }) => [household, answer])
}

describe('an open form', () => {
  it.each([
    ['平安', [[null, '平安']]],
    ['我家平安，谢谢楼长', [[null, '平安']]],
    ['2-301 已转移', [['2-301', '已转移']]],
    ['不在家', [[null, '不在家']]],
    ['都平安😊', [[null, '平安']]],
    [
      '2-301平安 2-302不在家',
      [
        ['2-301', '平安'],
        ['2-302', '不在家'],
      ],
    ],
  ])('of choices hears %s', (text, said) => {
    expect(answers(text, typhoon)).toEqual(said)
  })

  it.each([
    '平安大街堵车了',
    '祝大家一路平安回来吃饺子',
    '你家平安吗',
    '不平安',
    '今天在外地开会的老王打电话问停车费',
  ])('of choices leaves %s', (text) => {
    expect(answers(text, typhoon)).toBeNull()
  })

  it.each([
    ['3人', [[null, 3]]],
    ['我家三人', [[null, 3]]],
    ['2-301 4人', [['2-301', 4]]],
    ['2', [[null, 2]]],
  ])('of a number hears %s', (text, said) => {
    expect(answers(text, people)).toEqual(said)
  })

  it.each(['3块', '50人', '三人行必有我师'])('of a number leaves %s', (text) => {
    expect(answers(text, people)).toBeNull()
  })
})
