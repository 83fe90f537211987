import { it } from 'vitest'
import { understand } from '../../src/assembly/understanding.ts'
import { expectGrowth } from '../growth.ts'

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
  '周五,',
  '1号楼1-1',
  '10点到',
  '鸡蛋2斤',
  '没有不',
  '#0 ',
]
const PLACES = ['building', 'grid', 'partner', 'direct'] as const
const BEHIND = ['', '的', '帮买', '报修', '上报的', '登记', '没报的', '点名', '接单', ' 1']

/** How often the turn stands there. Where a pattern reads a text in two ways, four more cost sixteen times as much. */
const TIMES = [12, 16, 20, 24, 28, 32, 64, 200] as const

it.each(ENDLESS)('reads «%s» without end as soon as anything else', async (unit) => {
  const read = (times: number) => () => {
    for (const place of PLACES) {
      const where = { place, bot: ['小微'], mentioned: true, alias: '', asked: null }
      for (const behind of BEHIND)
        understand({ text: unit.repeat(times) + behind, quote: null, chain: null }, where)
    }
  }
  for (const [i, more] of TIMES.entries()) {
    const fewer = TIMES[i - 1]
    if (fewer === undefined) continue
    // Up to the square of its length is let pass.
    await expectGrowth(read(fewer), read(more), 4 * (more / fewer) ** 2, `${unit} × ${more}`)
  }
})
