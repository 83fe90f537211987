import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStreet } from '../../src/config/street.ts'
import type { Household, HouseholdChange } from '../../src/domain/model/effect.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { differenceLine, differencesOf } from '../../src/roster/roster-difference.ts'
import type { Cell } from '../../src/roster/table.ts'
import { changed } from '../../src/store/people/household.ts'

const read = readStreet(readFileSync('data/street.yaml', 'utf8'), 'data/street.yaml')
if (!read.ok) throw new Error('data/street.yaml cannot be read')
const street = read.value
const BINCHUAN = '九水街道/宾川路社区'

function roster(
  rows: readonly (readonly Cell[])[],
  options: Parameters<typeof readRoster>[2] = {},
) {
  return readRoster([{ name: null, rows }], street, options)
}

/** What one row under these headings says, as `building household …`, or its mistakes. */
function said(headings: string, ...cells: readonly Cell[]): string {
  const { changes, mistakes } = roster([headings.split(' '), cells], { scope: BINCHUAN })
  if (mistakes.length > 0) return mistakes.map(({ what }) => what).join('; ')
  return changes.map(({ change }) => textOf(change)).join('; ')
}

function textOf({ home, name, phone, people, tags }: HouseholdChange): string {
  const rest = [name, phone, people, tags?.join('、')].filter((each) => each !== undefined)
  return [home.area.split('/').at(-1), home.household, ...rest].join(' ')
}

describe('where a row says its household is', () => {
  it.each([
    ['楼栋 单元 房号', ['1号楼', '1', '301'], '1号楼 1-301'],
    ['房号 单元 楼栋', ['301', '1', '1号楼'], '1号楼 1-301'],
    ['楼号 单元 室', [1, 2, 502], '1号楼 2-502'],
    ['幢 单元号 门牌号', ['1幢', '1单元', '0301室'], '1号楼 1-301'],
    ['楼栋 单元 房号', ['１号楼', '一单元', '３０１'], '1号楼 1-301'],
    ['楼栋 单元 房号', ['一号楼', '第2单元', '601.0'], '1号楼 2-601'],
    ['楼栋 房号', ['3#', '3-602'], '3号楼 3-602'],
    ['楼栋 房号', ['3栋', '3单元602室'], '3号楼 3-602'],
    ['楼栋 房间', ['5号楼', '1104'], '5号楼 1-1104'],
    ['姓名 房间', ['张三', '1-2-301'], '1号楼 2-301 张三'],
    ['姓名 住址', ['张三', '宾川小区1号楼2单元301室'], '1号楼 2-301 张三'],
    ['姓名 家庭住址', ['张三', '宾川路12号1号楼2单元301'], '1号楼 2-301 张三'],
    ['楼栋 单元 楼层 房号', ['1号楼', '1', '3层', '02'], '1号楼 1-302'],
    ['小区 楼栋 房号', ['铁路宿舍', '5', '1-101'], '5号楼 1-101'],
    ['楼栋 房号', ['宾川小区2号楼', '2-101'], '2号楼 2-101'],
    ['楼栋 单元 房号', ['1号楼', '1', '801'], '1号楼 1-801'],
    ['楼栋 单元 房号', ['="1号楼"', "'1", '="0301"'], '1号楼 1-301'],
    // What Excel makes of 1-2001 and what people type for 1-301.
    ['楼栋 房号', ['5号楼', new Date('2001-01-01T00:00:00Z')], '5号楼 1-2001'],
    ['楼栋 房号', ['5号楼', '2001/1/1'], '5号楼 1-2001'],
    ['楼栋 房号', ['1号楼', 1.301], '1号楼 1-301'],
  ])('%s: %j is %s', (headings, cells, household) => {
    expect(said(headings, ...cells)).toBe(household)
  })

  it.each([
    ['楼栋 单元 房号', ['9号楼', '1', '301'], 'there is no building "9号楼"'],
    ['楼栋 单元 房号', ['', '1', '301'], 'no building is given'],
    ['楼栋 房号', ['1号楼', '301'], '1号楼 has a 301 in several units'],
    ['楼栋 房号 姓名', ['1号楼', '', '张三'], 'the room is empty'],
    ['楼栋 房号', ['1号楼', '阁楼'], 'the room is "阁楼"'],
    ['楼栋 单元 房号', ['1号楼', '1', '3'], '"1-3" is no household'],
    ['楼栋 单元 房号', ['1号楼', '1', '2-301'], 'the row says both 1单元 and 2单元'],
    ['楼栋 房号', ['1号楼', '2-1-301'], 'the row says both 1号楼 and 2'],
    [
      '楼栋 房号',
      ['1号楼', new Date('2020-02-11T00:00:00Z')],
      'the room is a date, 2020-02-11 (Excel made it one)',
    ],
    ['社区 楼栋 房号', ['火星社区', '1号楼', '1-301'], 'there is no community "火星社区"'],
  ])('%s: %j is told: %s', (headings, cells, mistake) => {
    expect(said(headings, ...cells)).toBe(mistake)
  })

  it('asks which of several buildings of one number is meant, and names those near an unknown one', () => {
    const rows = [
      ['小区', '楼栋', '房号'],
      ['', '1', '1-101'],
      ['', '三期1号楼', '1-101'],
      ['惠水书院二期', '1', '1-101'],
    ]
    const { changes, mistakes } = roster(rows, { scope: '九水街道/惠水书院社区' })
    expect(changes.map(({ change }) => textOf(change))).toEqual(['二期1号楼 1-101'])
    expect(mistakes).toMatchObject([
      {
        row: 2,
        what: '"1" may be 惠水书院社区 惠水书院 一期1号楼, or 惠水书院社区 惠水书院 二期1号楼',
        instead: 'add a column 社区 or 小区, or name the community with --community',
      },
      {
        row: 3,
        what: 'there is no building "三期1号楼"',
        instead: 'write 一期1号楼, 二期1号楼, or add the building to street.yaml',
      },
    ])
  })
})

describe('what a row says of who lives there', () => {
  it.each([
    ['姓名', ['张 三'], '张三'],
    ['户主姓名', ['空置'], '0'],
    ['联系电话', [13800000001], '13800000001'],
    ['手机号', ['138-0000-0001'], '13800000001'],
    ['手机', ['+86 138 0000 0001'], '13800000001'],
    ['电话', ['13800000001.0'], '13800000001'],
    ['电话', ['０５３２-８８８８０００１'], '053288880001'],
    ['电话', [53288880001], '053288880001'],
    ['电话', ['13800000001、13800000002'], '13800000001、13800000002'],
    ['人数', ['3人'], '3'],
    ['家庭人口', [3.0], '3'],
    ['常住人口', ['四口'], '4'],
    ['标签', ['独居，透析'], '独居老人、透析'],
    ['类别', ['孕妇/残疾人'], '孕产妇、残疾'],
    ['特殊人群', ['空巢独居老人 军属'], '独居老人、空巢老人、军属'],
    ['标签', ['无'], ''],
    ['标签', [''], ''],
    ['备注', ['独居，每周一来送菜'], '独居老人'],
    ['电话', ['1380000'], 'the telephone is "1380000"'],
    ['电话', ['1.38E+10'], 'the telephone is "1.38E+10"'],
    ['人数', ['很多'], 'the number of people is "很多"'],
    ['人数', [-1], 'the number of people is "-1"'],
    [
      '标签',
      ['每周一三五去医院家里没有电梯'],
      '"每周一三五去医院家里没有电梯" is too long for a tag',
    ],
  ])('%s %j: %s', (heading, cells, expected) => {
    const text = said(`楼栋 房号 ${heading}`, '1号楼', '1-301', ...cells)
    expect(text.replace(/^1号楼 1-301 ?/, '')).toBe(expected)
  })

  it('keeps no identity card, wherever it stands', () => {
    const number = '370213190001010019'
    const { changes, notes } = roster(
      [
        ['楼栋', '房号', '姓名', '身份证号', '电话', '标签'],
        ['1号楼', '1-301', `张三${number}`, number, number, `独居、${number}`],
      ],
      { scope: BINCHUAN },
    )
    expect(changes.map(({ change }) => textOf(change))).toEqual(['1号楼 1-301 张三 独居老人'])
    expect(JSON.stringify(changes)).not.toContain('3702131900')
    expect(notes).toEqual([
      'column 身份证号 not read: identity cards are never kept',
      '3 cells hold the number of an identity card: not kept',
    ])
  })
})

describe('a whole sheet', () => {
  it('is read under a title, around blank rows and without its foot', () => {
    const { changes, mistakes } = roster(
      [
        ['宾川路社区居民花名册', null, null],
        [],
        ['序号', '楼栋', '房号（必填）', '户主\n姓名', '网格员电话'],
        [1, '1号楼', '1-101', '张三', '13800000099'],
        [],
        [2, '1号楼', '1-102', '李四', ''],
        ['合计', '', 2, '', ''],
        ['填表人：刘网格'],
      ],
      { scope: BINCHUAN },
    )
    expect(mistakes).toEqual([])
    expect(changes.map(({ rows, change }) => [rows, textOf(change)])).toEqual([
      [[4], '1号楼 1-101 张三'],
      [[6], '1号楼 1-102 李四'],
    ])
  })

  it('takes merged cells for the rows below, and rows of one household for its people', () => {
    const { changes, mistakes } = roster(
      [
        ['楼栋', '单元', '房号', '姓名', '与户主关系', '电话', '人群类别'],
        ['1号楼', '1', '101', '王芳', '妻', '13800000002', ''],
        [null, null, null, '张三', '户主', '13800000001', '慢性病'],
        [null, null, null, '张小三', '子', '', ''],
        [null, null, '102', '李四', '户主', '', '独居'],
        [null, '2', '101', '赵五', '户主', '', ''],
        ['2号楼', null, '101', '孙六', '户主', '', ''],
      ],
      { scope: BINCHUAN },
    )
    expect(changes.map(({ rows, change }) => [rows, textOf(change)])).toEqual([
      [[2, 3, 4], '1号楼 1-101 张三 13800000001 3 慢性病'],
      [[5], '1号楼 1-102 李四 1 独居老人'],
      [[6], '1号楼 2-101 赵五 1'],
    ])
    // Where the building is written out, a blank unit is not that of the rows above.
    expect(mistakes.map(({ row, what }) => [row, what])).toEqual([
      [7, '2号楼 has a 101 in several units'],
    ])
  })

  it('tells of a household that is given two numbers of people', () => {
    const rows = [
      ['楼栋', '房号', '人数'],
      ['1号楼', '1-101', 2],
      ['1号楼', '1-101', 3],
    ]
    expect(roster(rows, { scope: BINCHUAN }).mistakes).toMatchObject([
      { row: 3, what: '1-101 stands in row 2 too, with 2 people there and 3 here' },
    ])
  })

  it('reads the sheets of buildings, and leaves out those without headings', () => {
    const sheet = (name: string, ...rows: readonly (readonly Cell[])[]) => ({ name, rows })
    const { changes, mistakes, notes } = readRoster(
      [
        sheet('说明', ['请按楼填写']),
        sheet('1号楼', ['房号', '姓名'], ['1-101', '张三']),
        sheet('2号楼', ['房号', '姓名'], ['1-101', '李四'], ['?', '王五']),
      ],
      street,
      { scope: BINCHUAN },
    )
    expect(changes.map(({ change }) => textOf(change))).toEqual([
      '1号楼 1-101 张三',
      '2号楼 1-101 李四',
    ])
    expect(mistakes).toMatchObject([{ sheet: '2号楼', row: 3, what: 'the room is "?"' }])
    expect(notes).toEqual([
      "1号楼: rows are taken as of 1号楼, as the sheet's name says",
      "2号楼: rows are taken as of 2号楼, as the sheet's name says",
      '说明: no headings, not read',
    ])
  })

  it('says what is needed where there are no headings', () => {
    expect(roster([['张三', '13800000001']]).mistakes).toHaveLength(1)
    expect(roster([]).mistakes).toHaveLength(1)
  })

  it('reads headings of its own that a street has mapped', () => {
    const mapping = new Map([
      ['幢名', 'building'],
      ['户', 'room'],
      ['称呼', 'name'],
    ] as const)
    const rows = [
      ['户', '称呼', '幢名'],
      ['1-101', '张三', '1号楼'],
    ]
    const { changes } = roster(rows, { scope: BINCHUAN, mapping })
    expect(changes.map(({ change }) => textOf(change))).toEqual(['1号楼 1-101 张三'])
  })
})

const anyRow = fc.record({
  building: fc.constantFrom('1号楼', '2号楼', '3号楼'),
  household: fc.constantFrom('1-101', '1-102', '2-601', '1-1201'),
  name: fc.constantFrom('张三', '李 四', '', '空置'),
  phone: fc.constantFrom('', '13800000001', 13800000002),
  people: fc.constantFrom('', 2),
  tags: fc.constantFrom('', '无', '透析、独居', '独居,透析', '军属'),
})

describe('importing', () => {
  it('changes nothing the second time, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (rows) => {
        const cells = rows.map(({ building, household, name, phone, people, tags }) => [
          building,
          household,
          name,
          phone,
          people,
          tags,
        ])
        const headings = ['楼栋', '房号', '姓名', '电话', '人数', '标签']
        const { changes } = roster([headings, ...cells], { scope: BINCHUAN })
        const known = new Map<string, Household>()
        const key = ({ area, household }: Household['home']) => `${area} ${household}`
        const compare = () =>
          differencesOf(
            changes,
            (home) => known.get(key(home)),
            () => false,
          )
        for (const { from, before } of compare()) {
          known.set(key(from.change.home), changed(before, from.change))
        }
        expect(compare().map(({ kind }) => kind)).toEqual(changes.map(() => 'same'))
      }),
    )
  })

  it('shows row by row what would change', () => {
    const { changes } = roster(
      [
        ['楼栋', '房号', '姓名', '人数', '标签'],
        ['1号楼', '1-101', '张三', 3, '无'],
        ['1号楼', '1-701', '', '', ''],
      ],
      { scope: BINCHUAN },
    )
    const home = { area: `${BINCHUAN}/第1网格/1号楼`, household: '1-101' }
    const before = changed(undefined, { home, name: '李四', people: 3, tags: ['透析'] })
    const lines = differencesOf(
      changes,
      ({ household }) => (household === '1-101' ? before : undefined),
      ({ household }) => household === '1-101',
    ).map(differenceLine)
    expect(lines).toEqual([
      'row 2: 1号楼 1-101 changed: name 李四 → 张三, tags 透析 → none',
      'row 3: 1号楼 1-701 new',
    ])
  })
})
