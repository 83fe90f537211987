import { expect, it } from 'vitest'
import { route } from '../../src/assembly/understanding.ts'
import type { Where } from '../../src/language/where.ts'

const GRID: Where = { place: 'grid', bot: ['小微'], mentioned: false, alias: '', asked: null }

const readAs = (text: string, where: Partial<Where> = {}) =>
  route({ text, quote: null, chain: null }, { ...GRID, ...where }).map(({ command, fields }) =>
    command === 'visit' ? fields : command,
  )

const met = (household: string) => [{ household, met: true }]
const nobody = (household: string) => [{ household, met: false }]

it.each([
  ['走访 2-301 王奶奶 一切都好', met('2-301')],
  ['走访了2-301，都好', met('2-301')],
  ['入户走访 1号楼2-301 老人身体挺好', met('1-2-301')],
  ['上门走访：2-301 老郑 没啥事', met('2-301')],
  ['走访 2-301 情况正常。', met('2-301')],
  ['今天走访了2-301，都好', met('2-301')],
  ['下午去2-301走访，人挺好', met('2-301')],
  ['2-301走访过了', met('2-301')],
  ['刚走访了2-301 大爷血压有点高', met('2-301')],
  ['走访 2-301、2-302 都好', [{ household: '2-301', met: true, others: ['2-302'] }]],
  ['电话问过 2-301 挺好', [{ household: '2-301', met: true, called: true }]],
  ['给2-301王奶奶打了电话，没人接', [{ household: '2-301', met: false, called: true }]],
  ['走访 2-301 又没人 邻居说去闺女家了', nobody('2-301')],
  ['走访 2-301 没人', nobody('2-301')],
  ['走访 2-301 王大爷 不在家', nobody('2-301')],
  // What has to be done is a request, a report or a check-in.
  ['走访 2-301 需要帮助', ['request']],
  ['走访 2-301 体温36.5 一切正常', ['checkin']],
  // Talk.
  ['昨天走访了几家', []],
  ['走访 2-301 屋顶漏水', []],
  ['走访 2-301 不好', []],
  ['走访 2-301 一切都好吗', []],
  ['走访 2-301', []],
  ['走访 一切都好', []],
])('「%s」', (text, expected) => {
  expect(readAs(text)).toEqual(expected)
})
