import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { readTable } from '../../src/roster/table-file.ts'
import { xlsxOf } from '../../src/sheet/spreadsheet.ts'
import { gbk } from './gbk.ts'

const folder = mkdtempSync(join(tmpdir(), 'weiliandong-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const TEXT = '楼栋,房号,姓名\r\n1号楼,1-301,张三\r\n\r\n2号楼,1-102,"李,四"\r\n'
const ROWS = [
  ['楼栋', '房号', '姓名'],
  ['1号楼', '1-301', '张三'],
  [''],
  ['2号楼', '1-102', '李,四'],
]

describe('a CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['GBK, as Excel saves it', gbk(TEXT)],
    ['UTF-16 with tabs, as Excel saves Unicode text', utf16(TEXT)],
    ['semicolons', Buffer.from(TEXT.replaceAll(/,(?!四)/g, ';'))],
  ])('is read in %s, with the row numbers that Excel shows', async (_, bytes) => {
    expect(await readTable(file('a.csv', bytes))).toEqual([{ name: null, rows: ROWS }])
  })
})

function utf16(text: string): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(text.replaceAll(/,(?!四)/g, '\t'), 'utf16le'),
  ])
}

it('reads every sheet of an .xlsx', async () => {
  const sheet = { lead: [], widths: [], rows: [] }
  const written = await xlsxOf([
    {
      ...sheet,
      name: '1号楼',
      headings: ['房号', '人数'],
      rows: [{ cells: ['1-301', 3], sum: false }],
    },
    { ...sheet, name: '说明', headings: ['无'] },
  ])
  expect(await readTable(file('a.xlsx', written))).toEqual([
    {
      name: '1号楼',
      rows: [
        ['房号', '人数'],
        ['1-301', 3],
      ],
    },
    { name: '说明', rows: [['无']] },
  ])
})

describe('a file that cannot be read is told in one line', () => {
  it.each([
    ['nothing.csv', null, /there is no such file$/],
    ['empty.csv', Buffer.alloc(0), /the file is empty$/],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /save it as \.xlsx/],
    ['torn.xlsx', Buffer.from('504b0304aaaaaaaa', 'hex'), /is no whole \.xlsx/],
  ])('%s', async (name, bytes, line) => {
    const path = bytes === null ? join(folder, name) : file(name, bytes)
    await expect(readTable(path)).rejects.toThrow(line)
  })
})

it('reads the sample roster that is shipped', async () => {
  const [sheet] = await readTable('data/roster-sample.csv')
  expect(sheet?.rows.length).toBeGreaterThan(10)
  expect(readFileSync('data/roster-sample.csv', 'utf8')).not.toMatch(/1[3-9]\d(?!0000|\s0000)\d{8}/)
})

/** A sheet of somebody's own making, as Excel's compressed XML. */
function xlsxWith(cells: string, name = 'sheet1.xml'): Uint8Array {
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return zipSync({
    '_rels/.rels': xml(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/${name}"/></Relationships>`,
    ),
    [`xl/worksheets/${name}`]: xml(
      `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  })
}

describe('an .xlsx that would fill the memory', () => {
  const cell = (at: string) => `<c r="${at}" t="inlineStr"><is><t>1-301</t></is></c>`
  it.each([
    ['XFD1048576', `<row r="1048576">${cell('XFD1048576')}</row>`, /cell XFD1048576|row 1048576/],
    ['KZ1', `<row r="1">${cell('A1')}${cell('KZ1')}</row>`, /cell KZ1.*256 columns/],
    ['A100001', `<row>${cell('A100001')}</row>`, /cell A100001.*100000 rows/],
    [
      'both within bounds, and too many together',
      `<row r="1">${cell('IV1')}</row><row r="90000">${cell('A90000')}</row>`,
      /A90000|90000.*4000000 cells/,
    ],
  ])('is refused by the cell at fault: %s', async (_, cells, line) => {
    const before = process.memoryUsage().rss
    await expect(readTable(file('far.xlsx', xlsxWith(cells)))).rejects.toThrow(line)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('is refused by what it unpacks to', async () => {
    const bomb = xlsxWith(' '.repeat(201 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(readTable(file('bomb.xlsx', bomb))).rejects.toThrow(/MB when unpacked/)
  }, 60_000)

  it('is read where it is as others are', async () => {
    const sheets = await readTable(file('near.xlsx', xlsxWith(`<row r="2">${cell('B2')}</row>`)))
    expect(sheets[0]?.rows[1]).toEqual([null, '1-301'])
  })
})
