import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load.ts'
import { readUtterance } from '../../../src/language/read-utterance.ts'
import type { StockSaid, StocksHere } from '../../../src/language/stock/said-stock.ts'
import { stockSaid } from '../../../src/language/stock/stock-said.ts'
import { valueIn } from '../../config/value-in.ts'

const { stocks } = valueIn(loadConfig('data'))

function said(text: string, among: StocksHere['among'] = 'holders'): StockSaid | null {
  const where = {
    place: 'community',
    bot: ['小微'],
    mentioned: false,
    alias: '',
    asked: null,
  } as const
  return stockSaid(readUtterance({ text, quote: null, chain: null }, where), { stocks, among })
}

/** In few words: what, of how many, for whom, and what else. */
function short(one: StockSaid | null): string | null {
  switch (one?.kind) {
    case undefined:
      return null
    case 'in':
    case 'out':
    case 'move':
    case 'count': {
      const goods = one.lines.map(({ item, count }) => `${item}${count}`).join(' ')
      const donor = one.donor === null ? '' : ` ${one.donor}${one.shown ? '!' : ''}`
      return `${one.kind} ${goods}${one.household === null ? '' : ` @${one.household}`}${donor}${one.rest === '' ? '' : ` (${one.rest})`}`
    }
    case 'offer': {
      const goods = one.lines.map(({ item, count }) => `${item}${count}`).join(' ')
      return `offer ${goods}${one.donor === null ? '' : ` ${one.donor}`}${one.shown ? '!' : ''}`
    }
    case 'sign': {
      const checked = one.checked.map(({ item, count, way }) => ` ${way} ${item ?? '?'}${count}`)
      return `sign ${one.number ?? '?'}${checked.join('')}`
    }
    case 'correct':
      return `correct ${one.number} ${one.lines.map(({ item, count }) => `${item}${count}`).join(' ')} (${one.rest})`
    case 'strike':
    case 'look':
      return `${one.kind} ${one.number}`
    case 'left':
      return `left ${one.items.join(' ')}`.trim()
    case 'unit':
      return `unit ${one.item} ${one.said}`
    case 'unknown-item':
      return `unknown ${one.said}`
    case 'nothing':
      return `nothing ${one.way}`
    case 'account':
    case 'money':
      return one.kind
  }
}

describe('who holds it says', () => {
  test.each([
    ['入库 84消毒液40桶 酒精20箱 刘先生捐', 'in 84消毒液40 酒精20 刘先生'],
    ['入库 84消毒液40桶、酒精20箱，刘先生捐的，可以公示', 'in 84消毒液40 酒精20 刘先生!'],
    ['捐 口罩2000只 青岛啤酒厂 不要公示', 'in 口罩2000 青岛啤酒厂'],
    ['刘先生捐酒精二十箱', 'in 酒精20 刘先生'],
    ['今天入库口罩1万只', 'in 口罩10000'],
    ['口罩500只入库', 'in 口罩500'],
    ['入库 40桶84消毒液 20箱酒精', 'in 84消毒液40 酒精20'],
    ['入库：消毒液x40 防护服 5套', 'in 84消毒液40 防护服5'],
    ['发口罩 1-502 5只', 'out 口罩5 @1-502'],
    ['给1-502发口罩5只', 'out 口罩5 @1-502'],
    ['发1-502口罩5只', 'out 口罩5 @1-502'],
    ['领 酒精1箱 南门', 'out 酒精1 (南门)'],
    ['南门领酒精1箱', 'out 酒精1 (南门)'],
    ['领用 体温计3支 红马甲', 'out 体温计3 (红马甲)'],
    ['发 口罩5个 给1号楼1-502', 'out 口罩5 @1-1-502'],
    ['调拨 口罩500只 给侯家庄', 'move 口罩500 (给侯家庄)'],
    ['盘点 酒精18箱', 'count 酒精18'],
    ['盘点 酒精18箱 洒了一箱', 'count 酒精18 (洒了一箱)'],
    ['盘点 口罩495只 84消毒液39桶', 'count 口罩495 84消毒液39'],
    ['口罩还有多少', 'left 口罩'],
    ['还有多少口罩', 'left 口罩'],
    ['酒精还剩几箱？', 'left 酒精'],
    ['口罩和酒精还有多少', 'left 口罩 酒精'],
    ['查一下口罩库存', 'left 口罩'],
    ['物资还有多少', 'left'],
    ['公示 物资', 'account'],
    ['物资公示一下', 'account'],
    ['入库 口罩2包', 'unit 口罩 2包'],
    ['入库 手套50双', 'unknown 手套'],
    ['捐 500元', 'money'],
    ['发口罩', null],
    ['酒精还有多少 够用吗', 'left 酒精'],
    ['南门老李来领酒精2箱', 'out 酒精2 (南门老李来)'],
    ['捐 口罩俩 王姐 她说不要写名字', 'in 口罩2 王姐'],
  ])('%s', (text, expected) => {
    expect(short(said(text))).toBe(expected)
  })
})

describe('whoever receives it says', () => {
  test.each([
    ['签收 W12', 'sign 12'],
    ['签收W12', 'sign 12'],
    ['签收 12', 'sign 12'],
    ['W12签收了', 'sign 12'],
    ['w12 收到了', 'sign 12'],
    ['签收 W12 酒精19箱', 'sign 12 is 酒精19'],
    ['签收 W12 少一箱酒精', 'sign 12 less 酒精1'],
    ['签收 W12 酒精少1箱', 'sign 12 less 酒精1'],
    ['签收 W12 少1', 'sign 12 less ?1'],
    ['签收 W12 多了2只口罩', 'sign 12 more 口罩2'],
    ['签收', 'sign ?'],
    ['南门签收W12', 'sign 12'],
    ['签收 W12 口罩5只 酒精少1箱', 'sign 12 is 口罩5 less 酒精1'],
    ['签收 W12 口罩95只 缺5只', 'sign 12 is 口罩95'],
    ['快递签收了', null],
    ['签收了吗', null],
    ['W12签收了吗', 'look 12'],
    ['更正 W12 酒精19箱', 'correct 12 酒精19 ()'],
    ['W12 记错了，应该是酒精19箱', 'correct 12 酒精19 ()'],
    ['更正 W12 给红马甲', 'correct 12  (给红马甲)'],
    ['取消 W12', 'strike 12'],
    ['查 W12', 'look 12'],
  ])('%s', (text, expected) => {
    expect(short(said(text))).toBe(expected)
  })
})

describe('talk is left alone', () => {
  test.each([
    '领 12',
    '领导来了',
    '领口罩的来社区排队',
    '明天发口罩，每户5只',
    '发口罩了吗',
    '口罩什么时候发',
    '口罩5只一包，超市有卖',
    '发通知了，大家看一下',
    '发现84消毒液漏了2桶',
    '谁去领酒精2箱',
    '捐款的事下周再说',
    '酒精别放太阳底下',
    '今天口罩用了30只',
    '盘点一下今天的工作',
    '还有多少人没报',
    '库里还有多少人值班',
    '大家都有口罩吧',
  ])('%s', (text) => {
    expect(said(text)).toBeNull()
  })

  test.each([
    ['我家捐酒精2箱，可以公示', 'offer 酒精2!'],
    ['捐 口罩20只', 'offer 口罩20'],
    ['口罩还有多少', 'left 口罩'],
  ])('a neighbour says: %s', (text, expected) => {
    expect(short(said(text, 'residents'))).toBe(expected)
  })

  test.each([
    '发口罩 1-502 5只',
    '更正 W12 酒精19箱',
    '谁家还有口罩',
    '我捐过血',
    '捐口罩的人真多',
    '楼下超市还有口罩吗',
    '隔壁捐了口罩50只',
  ])('among residents: %s', (text) => {
    expect(said(text, 'residents')).toBeNull()
  })
})
