import { describe, expect, it } from 'vitest'
import { itemsIn } from '../../commands/request/item.ts'
import { chainOf } from '../../src/language/chain.ts'
import { fold, typed } from '../../src/language/fold.ts'
import { frameOf } from '../../src/language/frame.ts'
import { clockEnd, dateAt } from '../../src/language/hour.ts'
import { addressAt } from '../../src/language/household.ts'
import { numeralAt } from '../../src/language/numeral.ts'
import { temperatureAt } from '../../src/language/temperature.ts'
import type { Where } from '../../src/language/where.ts'

const where: Where = { place: 'building', bot: ['小微'], mentioned: false, alias: '', asked: null }

describe('folding', () => {
  it('reads full width, traditional and keycap writing, and knows what was typed', () => {
    const folded = fold('體溫３6️⃣．５')
    expect(folded.text).toBe('体温36.5')
    expect(typed(folded, 0, 2)).toBe('體溫')
    expect(typed(folded, 2, 6)).toBe('３6️⃣．５')
  })
})

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['2.5', 2.5],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['二百五', 250],
    ['一千二', 1200],
    ['叁拾陆', 36],
    ['二零一', 201],
    ['一四零一', 1401],
    ['两', 2],
  ])('%s', (text, value) => {
    expect(numeralAt(text, 0)?.value).toBe(value)
  })

  it('leaves 两 to be a unit behind a number', () => {
    expect(numeralAt('二两虾皮', 0)).toMatchObject({ value: 2, end: 1 })
  })
})

describe('households', () => {
  it.each([
    ['3号楼2单元501', '3-2-501'],
    ['三单元二零一', '3-201'],
    ['2-1101', '2-1101'],
    ['5-2-1401', '5-2-1401'],
    ['3号楼2-501', '3-2-501'],
    ['4单元 1001室', '4-1001'],
    ['3号楼1203', '3号楼1203'],
    ['A座1802', 'A号楼1802'],
    ['k栋2-501', 'K-2-501'],
    ['①号楼2单元501', '1-2-501'],
    ['壹号楼1单元一零一', '1-1-101'],
    ['3#1单元501', '3-1-501'],
    ['2单元5楼西户', null],
  ])('%s', (text, household) => {
    expect(addressAt(text, 0)?.household).toBe(household)
  })

  it.each(['3-2', '400-820-1234', '36-37'])('%s is none', (text) => {
    expect(addressAt(text, 0)).toBeNull()
  })
})

describe('hours and dates', () => {
  it.each([
    ['晚上7点前', 4],
    ['中午12点', 5],
    ['十点半', 3],
    ['今天18点', 5],
    ['明早8点', 4],
    ['20:30', 5],
    ['下午5点半', 5],
    ['25点', null],
  ])('%s', (text, end) => {
    expect(clockEnd(text, 0)).toBe(end)
  })

  it('3月5日', () => {
    expect(dateAt('3月5日', 0)).toMatchObject({ month: 3, day: 5 })
  })
})

describe('temperatures by their shape', () => {
  it.each([
    ['36.5', 36.5, 'exact'],
    ['36。5', 36.5, 'exact'],
    ['36,5', 36.5, 'exact'],
    ['36·5', 36.5, 'exact'],
    ['36度5', 36.5, 'exact'],
    ['36点5', 36.5, 'exact'],
    ['36度半', 36.5, 'exact'],
    ['三十六度五', 36.5, 'exact'],
    ['三十六度武', 36.5, 'exact'],
    ['叁拾陆度伍', 36.5, 'exact'],
    ['36℃', 36, 'degree'],
    ['365', 36.5, 'run'],
    ['36、6', 36.6, 'loose'],
    ['三六五', 36.5, 'loose'],
    ['37', 37, 'loose'],
  ])('%s', (text, value, shape) => {
    expect(temperatureAt(text, 0)).toMatchObject({ value, shape })
  })

  it.each(['33.9', '42.6', '12', '3650'])('%s is none', (text) => {
    expect(temperatureAt(text, 0)).toBeNull()
  })
})

describe('things listed', () => {
  it.each([
    [
      '两斤鸡蛋一箱牛奶',
      [
        ['鸡蛋', 2, '斤'],
        ['牛奶', 1, '箱'],
      ],
    ],
    [
      '苹果、香蕉各2斤',
      [
        ['苹果', 2, '斤'],
        ['香蕉', 2, '斤'],
      ],
    ],
    ['一袋10斤的面粉', [['面粉', 1, '袋']]],
    ['一箱半牛奶', [['牛奶', 1.5, '箱']]],
    ['买个西瓜', [['西瓜', undefined, undefined]]],
    ['雞蛋3盒', [['雞蛋', 3, '盒']]],
    ['鸡蛋30', [['鸡蛋', 30, undefined]]],
  ])('%s', (text, items) => {
    const folded = fold(text)
    expect(
      itemsIn(folded, folded.text, 0).map(({ name, quantity, unit }) => [name, quantity, unit]),
    ).toEqual(items)
  })
})

describe('quotes and mentions', () => {
  it('takes the case from the bot’s quoted post alone', () => {
    const rule = '\n- - - - - - - -\n'
    expect(
      frameOf({ text: `「小微:【#12】电梯」${rule}我来`, quote: null, chain: null }, where),
    ).toMatchObject({
      text: '我来',
      quote: { bot: true, cases: [12] },
    })
    expect(
      frameOf({ text: `「王姐:#12 电梯」${rule}我来`, quote: null, chain: null }, where).quote,
    ).toMatchObject({ cases: [] })
    expect(
      frameOf({ text: '我来', quote: { from: '小微', text: '【#7】1-601' }, chain: null }, where)
        .quote,
    ).toMatchObject({ cases: [7] })
  })

  it('blanks the bot’s mention wherever it stands', () => {
    const frame = frameOf({ text: '麻烦@小微\u2005 36.5', quote: null, chain: null }, where)
    expect(frame.mentioned).toBe(true)
    expect(frame.text.replaceAll(' ', '')).toBe('麻烦36.5')
  })
})

describe('chains', () => {
  const chain = (text: string) => chainOf({ text, quote: null, chain: null })

  it('reads title and entries, and sets the example aside', () => {
    expect(
      chain(
        '#接龙\n今日体温\n例 1-101 张三 36.5\n\n1. 1-102 36.4\n2.\n4. 1-201\n36.6 36.7\n\n谢谢',
      ),
    ).toEqual({
      title: '今日体温',
      entries: [
        { text: '1-102 36.4', writer: null },
        { text: '', writer: null },
        { text: '1-201 36.6 36.7', writer: null },
      ],
    })
  })

  it.each(['#接龍\n體溫\n1.1-102 36.4', '看这里\n#Group Note\n体温\n1. 1-102 36.4'])(
    '%j',
    (text) => {
      expect(chain(text)?.entries).toEqual([{ text: '1-102 36.4', writer: null }])
    },
  )

  it('gives each entry its writer where WeChat tells it', () => {
    const said = {
      text: '#接龙\n体温\n1. 36.4',
      quote: null,
      chain: [{ writer: 'wang', text: '1. 36.4' }],
    }
    expect(chainOf(said)?.entries).toEqual([{ text: '36.4', writer: 'wang' }])
  })

  it('is none in talk of 接龙', () => {
    expect(chain('大家接龙啊')).toBeNull()
  })
})
