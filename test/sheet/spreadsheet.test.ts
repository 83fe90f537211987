import { readFileSync } from 'node:fs'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { readLayouts } from '../../src/config/layouts.ts'
import { mistakeLine } from '../../src/config/reading/mistake.ts'
import { CASE_COLUMNS } from '../../src/sheet/case-sheet.ts'
import { laidOut } from '../../src/sheet/layout.ts'
import { ROLL_CALL_COLUMNS } from '../../src/sheet/roll-call-sheet.ts'
import { type Column, csvOf, sheetName, sheetOf, xlsxOf } from '../../src/sheet/spreadsheet.ts'

interface Row {
  readonly name: string
  readonly count: number
}

const AT = Date.parse('2020-02-10T08:12:00+08:00')
const columns: readonly Column<Row>[] = [
  { heading: '名称', width: 20, of: ({ name }) => name },
  { heading: '户数', width: 8, of: ({ count }) => count },
  { heading: '时间', width: 17, of: () => ({ moment: AT }) },
  { heading: '备注', width: 10, of: () => null },
]
const rows = [
  { name: '1号楼', count: 24 },
  { name: '=1+1', count: 0 },
  { name: '说 "好",\n行', count: 3 },
]

describe('an .xlsx', () => {
  it('is read again as it was written: numbers, dates and texts', async () => {
    const [sheet, second] = await readXlsx(
      await xlsxOf([sheetOf('体温', columns, rows), sheetOf('未报/名单', columns, [])]),
    )
    expect(sheet?.data).toEqual([
      ['名称', '户数', '时间', '备注'],
      ['1号楼', 24, new Date('2020-02-10T08:12:00Z'), null],
      ['=1+1', 0, new Date('2020-02-10T08:12:00Z'), null],
      ['说 "好",\n行', 3, new Date('2020-02-10T08:12:00Z'), null],
    ])
    expect(second?.sheet).toBe('未报 名单')
  })
})

it('a sheet is called what a workbook and a file system take', () => {
  expect(sheetName('../../etc/passwd')).toBe('.. .. etc passwd')
  expect(sheetName('体温 未报')).toBe('体温 未报')
  expect(sheetName('长'.repeat(40))).toHaveLength(31)
})

describe('a CSV', () => {
  it('opens in Excel: with a mark, quotes where needed, and no formulas', () => {
    expect(csvOf(sheetOf('体温', columns, rows))).toBe(
      '\uFEFF名称,户数,时间,备注\r\n1号楼,24,2020-02-10 08:12,\r\n' +
        `'=1+1,0,2020-02-10 08:12,\r\n"说 ""好"",\n行",3,2020-02-10 08:12,\r\n`,
    )
    for (const text of ['+1', '-1', '@sum', '=1', '\t=1'])
      expect(csvOf(sheetOf('x', columns, [{ name: text, count: -1 }]))).toContain(`'${text},-1,`)
  })
})

describe('a layout', () => {
  const read = (text: string) => {
    const layouts = readLayouts(text, 'layouts.yaml')
    if (!layouts.ok) throw new Error(layouts.mistakes.map(mistakeLine).join('\n'))
    return layouts.value
  }
  const layouts = read(
    '卫健日报: {of: cases, columns: [户数, {heading: 楼, field: 名称}, {heading: 单位, text: 九水街道}]}',
  )

  it('has our columns in its own order, under its own headings, with its own texts', () => {
    const layout = layouts.卫健日报
    if (layout === undefined) throw new Error('no layout')
    const laid = laidOut(layout, columns).flatMap((column) => ('unknown' in column ? [] : [column]))
    expect(csvOf(sheetOf('x', laid, rows.slice(0, 1)))).toBe(
      '\uFEFF户数,楼,单位\r\n24,1号楼,九水街道\r\n',
    )
  })

  it('is shipped with samples that fit our columns', () => {
    const shipped = read(readFileSync('data/layouts.yaml', 'utf8'))
    const strange = Object.values(shipped).flatMap((layout) => [
      ...(layout.of === 'cases' ? laidOut(layout, CASE_COLUMNS) : []),
      ...(layout.of === 'roll-call' ? laidOut(layout, ROLL_CALL_COLUMNS) : []),
    ])
    expect(strange.filter((column) => 'unknown' in column)).toEqual([])
    expect(strange.length).toBeGreaterThan(10)
  })

  it('says what it asks for that there is not', () => {
    const asked = { of: 'cases', columns: ['人数'] } as const
    expect(laidOut({ ...asked, columns: ['人数'] }, columns)).toEqual([{ unknown: '人数' }])
    expect(() => read('x:\n  of: case\n  columns: [{heading: 人数}]\n')).toThrow(
      /layouts.yaml:2: "of" is "case".*\nlayouts.yaml:3: /,
    )
  })
})
