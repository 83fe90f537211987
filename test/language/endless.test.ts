import { expect, it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'

/** Turns of phrase that repeat, and what keeps each from being what it begins like. */
const ENDLESS = [
  '@张三检查过了',
  '@张三,',
  '@张三！您好',
  '我想',
  '帮我',
  '我要',
  '谢谢',
  '大家~',
  '各位：邻居们~',
  '我家',
  '住户',
  '一下',
  '请帮我',
  '赶紧快给我',
  '人家户',
  '家里老人情况',
  '还有再',
  '今天早上',
  '1号楼1-1',
  '10点到',
  '鸡蛋2斤',
  '没有不',
  '#0 ',
]
const PLACES = ['building', 'grid', 'partner', 'direct'] as const
const BEHIND = ['', '的', '帮买', '报修', '上报的', '登记', '没报的', '点名', '接单', ' 1']

/** ms: on a busy machine, too. Where a pattern reads a text in two ways, it is years. */
const BLINK = 1_000

it.each(ENDLESS)('reads «%s» without end as soon as anything else', (unit) => {
  for (const place of PLACES) {
    const where = { place, bot: ['小微'], mentioned: true, alias: '', asked: null }
    for (const [times, behind] of [24, 200].flatMap((n) => BEHIND.map((b) => [n, b] as const))) {
      const text = unit.repeat(times) + behind
      const begin = performance.now()
      understand({ text, quote: null, chain: null }, where)
      const took = performance.now() - begin
      expect(took, text).toBeLessThan(BLINK)
    }
  }
})
