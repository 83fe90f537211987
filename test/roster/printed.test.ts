import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStreet } from '../../src/config/street.ts'
import { readRoster } from '../../src/roster/roster.ts'
import type { Cell } from '../../src/roster/table.ts'

// Tables as offices print them: one sheet a test, its rows as text.
const read = readStreet(readFileSync('data/street.yaml', 'utf8'), 'data/street.yaml')
if (!read.ok) throw new Error('data/street.yaml cannot be read')
const street = read.value
const scope = '九水街道/宾川路社区'

function cellsOf(table: string): readonly (readonly Cell[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

function readTable(table: string, options: { name?: string; file?: string } = {}) {
  const sheet = { name: options.name ?? null, rows: cellsOf(table) }
  const { changes, mistakes, notes } = readRoster([sheet], street, {
    scope,
    ...(options.file !== undefined && { file: options.file }),
  })
  return {
    homes: changes.map(({ change: { home, name, phone, people } }) =>
      [home.area.split('/').at(-1), home.household, name, phone, people]
        .filter((each) => each !== undefined)
        .join(' '),
    ),
    mistakes: mistakes.map(({ row, cell, what }) => `${cell ?? `row ${row}`}: ${what}`),
    notes,
  }
}

describe('headings in two rows', () => {
  it('are those of the lower row, where cells are merged over them', () => {
    const { homes, mistakes } = readTable(`
      房屋信息 |      |      | 住户信息 |          |
      楼号     | 单元 | 室号 | 住户姓名 | 手机号码 | 居住人数
      2#       | 1    | 101  | 褚红     | 13800000101 | 2
               |      | 102  | 卫国     | 13800000102 | 1`)
    expect(mistakes).toEqual([])
    expect(homes).toEqual(['2号楼 1-101 褚红 13800000101 2', '2号楼 1-102 卫国 13800000102 1'])
  })

  it('leave out the names and telephones of others than the household', () => {
    const { homes, notes } = readTable(`
      楼栋  | 房号  | 紧急联系人 |             | 户主 |
            |       | 姓名       | 电话        | 姓名 | 电话
      1号楼 | 1-101 | 褚小红     | 13800000901 | 褚红 | 13800000101`)
    expect(homes).toEqual(['1号楼 1-101 褚红 13800000101'])
    expect(notes).toEqual(['columns not read: 紧急联系人/姓名、紧急联系人/电话'])
  })

  it('are not taken from a first household that looks like one', () => {
    const { homes } = readTable(`
      楼栋  | 房号  | 姓名 | 备注
      1号楼 | 1-101 | 褚红 | 户主
      1号楼 | 1-102 | 卫国 | 户主`)
    expect(homes).toEqual(['1号楼 1-101 褚红', '1号楼 1-102 卫国'])
  })

  it('never take a count of some for all, nor a code for a room', () => {
    const { homes, notes } = readTable(`
      楼栋  | 房号  | 房屋编号 | 常住人口 |    | 建筑面积 | 户籍地址
            |       |          | 男       | 女 |          |
      1号楼 | 1-101 | 30201    | 2        | 1  | 89       | 九水路1号楼1-602`)
    expect(homes).toEqual(['1号楼 1-101'])
    expect(notes).toEqual([
      'columns not read: 房屋编号、常住人口/男、常住人口/女、建筑面积、户籍地址',
    ])
  })
})

describe('a row for each person', () => {
  it('counts them, whoever the column before names as the householder', () => {
    const { homes, notes } = readTable(`
      户主姓名 | 姓名 | 与户主关系 | 楼栋  | 房号
      褚红     | 卫国 | 夫妻       | 1号楼 | 1-101
      褚红     | 褚红 | 户主       | 1号楼 | 1-101
      蒋敏     | 蒋敏 | 户主       | 1号楼 | 1-102`)
    expect(homes).toEqual(['1号楼 1-101 褚红 2', '1号楼 1-102 蒋敏 1'])
    expect(notes).toEqual(['columns not read: 户主姓名'])
  })

  it('takes a floor that is merged over its rooms', () => {
    const { homes, mistakes } = readTable(`
      楼栋  | 单元 | 楼层 | 房间 | 户主
      1号楼 | 1    | 1层  | 01   | 褚红
            |      |      | 02   | 卫国
            |      | 2层  | 01   | 蒋敏
            | 2    |      | 101  | 沈平`)
    expect(mistakes).toEqual([])
    expect(homes).toEqual([
      '1号楼 1-101 褚红',
      '1号楼 1-102 卫国',
      '1号楼 1-201 蒋敏',
      '1号楼 2-101 沈平',
    ])
  })
})

describe('the same columns side by side', () => {
  it('are read each under what stands over it', () => {
    const { homes, mistakes } = readTable(`
      2#1单元 |      |             |  | 2#2单元 |      |
      室      | 户主 | 电话        |  | 室      | 户主 | 电话
      301     | 褚红 | 13800000301 |  | 301     | 卫国 | 13800002301
      302     | 蒋敏 |             |  |         |      |`)
    expect(mistakes).toEqual([])
    expect(homes).toEqual([
      '2号楼 1-301 褚红 13800000301',
      '2号楼 1-302 蒋敏',
      '2号楼 2-301 卫国 13800002301',
    ])
  })

  it('share the columns on their left', () => {
    const { homes } = readTable(`
      楼栋  | 单元 | 房号 | 姓名 | 房号 | 姓名
      1号楼 | 1    | 101  | 褚红 | 102  | 卫国
            | 2    | 101  | 蒋敏 | 102  | 沈平`)
    expect(homes).toEqual([
      '1号楼 1-101 褚红',
      '1号楼 2-101 蒋敏',
      '1号楼 1-102 卫国',
      '1号楼 2-102 沈平',
    ])
  })
})

describe('the building of a list without a column for it', () => {
  const list = `
      房号  | 姓名
      1-101 | 褚红`
  it.each([
    ['2#', undefined, '2号楼 1-101 褚红'],
    ['二号楼', undefined, '2号楼 1-101 褚红'],
    ['2栋名单', undefined, '2号楼 1-101 褚红'],
    ['Sheet1', '宾川小区2号楼花名册', '2号楼 1-101 褚红'],
  ])('is told by the sheet %s or the file %s', (name, file, home) => {
    expect(readTable(list, { name, ...(file && { file }) }).homes).toEqual([home])
  })

  it.each([
    ['Sheet2', '花名册'],
    ['1-3号楼', '花名册'],
    ['1、2号楼', undefined],
    ['2020年2月', '2月8日'],
    ['第2页', '花名册(2)'],
  ])('is not made of %s and %s', (name, file) => {
    const { homes, mistakes } = readTable(list, { name, ...(file && { file }) })
    expect(homes).toEqual([])
    expect(mistakes).toHaveLength(1)
  })

  it('changes where a row of its own says so, and where the headings are printed again', () => {
    const { homes, mistakes, notes } = readTable(`
      1号楼住户登记表
      房号 | 姓名 | 人数
      1单元
      101  | 褚红 | 2
      2单元
      101  | 卫国 | 3
      小计 |      | 5
      宾川小区3号楼住户登记表
      房号 | 姓名 | 人数
      2单元 |     |
      101  | 蒋敏 | 1
      制表：沈平 | | 2月8日`)
    expect(mistakes).toEqual([])
    expect(homes).toEqual(['1号楼 1-101 褚红 2', '1号楼 2-101 卫国 3', '3号楼 2-101 蒋敏 1'])
    expect(notes).toEqual([
      'rows are taken as of 1号楼, as row 1 says',
      'row 7 not read: "小计 5"',
      'row 12 not read: "制表:沈平 2月8日"',
    ])
  })

  it('is refused where title and row say two', () => {
    const { mistakes } = readTable(`
      1号楼住户登记表
      房号    | 姓名
      2-1-101 | 褚红`)
    expect(mistakes).toEqual(['row 3: the row says both 1号楼 and 2'])
  })
})

describe('what a cell says', () => {
  it.each([
    ['房号', '二号楼三单元一零一', '3号楼'],
    ['房号', '3号楼-2单元-502室', '3号楼 2-502'],
    ['房号', '叁号楼二单元二〇二', '3号楼 2-202'],
    ['住址', '宾川小区③号楼2单元401', '3号楼 2-401'],
    ['房号', '3#2-602', '3号楼 2-602'],
    ['房号', '3#楼2单元602', '3号楼 2-602'],
  ])('%s %s is %s', (heading, written, home) => {
    const { homes, mistakes } = readTable(`${heading}|姓名\n${written}|`)
    // The second building has two units, whatever is written.
    if (home === '3号楼') expect([homes, mistakes].flat()[0]).toMatch(/3-101/)
    else expect(homes).toEqual([home])
  })

  it.each([
    ['电话', '13800000101 (儿子) 13800000102', '13800000101、13800000102', ['"儿子" is not kept']],
    [
      '电话',
      '本人13800000101；女儿138 0000 0102',
      '13800000101、13800000102',
      ['"本人、女儿" is not kept'],
    ],
    ['电话', '(0532)88880001', '053288880001', []],
    ['电话', '不详', '', ['"不详" is no telephone']],
    ['人数', '1老2大1小', '4', []],
    ['人数', '大2小1', '3', []],
    ['人数', '2+1', '3', []],
    ['人数', '一家三口', '3', []],
    ['人数', '4人（其中2人外出）', '4', ['"(其中2人外出)" is not kept']],
    ['人数', '空置', '0', []],
    ['姓名', '褚红(业主)', '褚红', ['"(业主)" is not kept']],
    ['姓名', '（空房）', '0', []],
    ['姓名', '待核实', '', ['"待核实" is no name']],
  ])('%s %s: %s', (heading, written, value, beside) => {
    const { homes, notes } = readTable(`楼栋|房号|${heading}\n1号楼|1-101|${written}`)
    expect(homes).toEqual([`1号楼 1-101 ${value}`.trim()])
    expect(notes).toEqual(beside.map((each) => `C2 ${each}`))
  })

  it.each([
    ['电话', '同上'],
    ['电话', '13800000101转801'],
    ['电话', '1380000010l'],
    ['人数', '2大若干'],
    ['姓名', '#N/A'],
    ['姓名', '13800000101'],
  ])('%s %s is refused by its cell', (heading, written) => {
    const { homes, mistakes } = readTable(`楼栋|房号|${heading}\n1号楼|1-101|${written}`)
    expect(homes).toEqual([])
    expect(mistakes).toEqual([expect.stringMatching(/^C2: the .* is "/)])
  })

  it('a date where Excel made one of a unit is refused by its cell', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['楼栋', '单元', '房号'],
      ['1号楼', new Date('2020-01-02T00:00:00Z'), '101'],
    ]
    expect(readRoster([{ name: null, rows }], street, { scope }).mistakes).toMatchObject([
      { cell: 'B2', what: 'the unit is a date, 2020-01-02 (Excel made it one)' },
    ])
  })
})

it('names every column and row that it does not use', () => {
  const { homes, notes } = readTable(`
    居民信息台账 |      |       |      |          |
    序号 | 楼栋  | 房号  | 姓名 | 政治面貌 |
    1    | 1号楼 | 1-101 | 褚红 | 群众     | 养狗
    2    |       |       |      |          |
    3    |       |       |      | 党员     |
    以上数据截至2月8日 | | | | |`)
  expect(homes).toEqual(['1号楼 1-101 褚红'])
  expect(notes).toEqual([
    'columns not read: 政治面貌',
    'column F has no heading, not read: "养狗"',
    'row 1 not read: "居民信息台账"',
    'row 5 not read: "3 党员"',
    'row 6 not read: "以上数据截至2月8日"',
  ])
})
