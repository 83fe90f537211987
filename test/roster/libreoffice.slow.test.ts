import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import { readStreet } from '../../src/config/street.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { readTable } from '../../src/roster/table-file.ts'
import { xlsxOf } from '../../src/sheet/spreadsheet.ts'
import { noOffice, SOFFICE } from '../beside.ts'

// Sheets that another office wrote, and ours as another office opens them.
const folder = mkdtempSync(join(tmpdir(), 'weiliandong-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Ends what hangs: an office takes seconds to start, a minute on a loaded machine. */
const PATIENCE = 180_000
/** GB18030, which holds GBK, in the words of LibreOffice; and UTF-8. */
const [GBK, UTF8] = ['85', '76']

/** Converts a file; each run has a profile of its own, since two of one are refused. */
function convert(file: string, to: string, extension: string): string {
  const profile = mkdtempSync(join(folder, 'profile-'))
  const out = mkdtempSync(join(folder, 'out-'))
  execFileSync(
    SOFFICE ?? 'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      file,
    ],
    { timeout: PATIENCE, stdio: 'ignore' },
  )
  const name = (file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '')
  return join(out, `${name}.${extension}`)
}

const read = readStreet(readFileSync('data/street.yaml', 'utf8'), 'data/street.yaml')

async function rosterOf(path: string, file = '') {
  if (!read.ok) throw new Error('data/street.yaml cannot be read')
  const scope = '九水街道/宾川路社区'
  const { changes, mistakes, notes } = readRoster(await readTable(path), read.value, {
    scope,
    file,
  })
  const homes = changes.map(({ change: { home, name, phone, people } }) =>
    [home.area.split('/').at(-1), home.household, name, phone, people]
      .filter((each) => each !== undefined)
      .join(' '),
  )
  return { homes, mistakes, notes }
}

function fixture(name: string): string {
  const path = join(folder, name)
  copyFileSync(`test/roster/office/${name}`, path)
  return path
}

const HOMES = ['1号楼 1-101 褚红 13800000101 3', '1号楼 1-102 卫国 053288880001 1', '1号楼 2-201 0']

describe.skipIf(noOffice !== null)('LibreOffice', { timeout: 2 * PATIENCE }, () => {
  it('saves an .xlsx with merged cells, two headings, dates and readings that is read whole', async () => {
    const { homes, mistakes, notes } = await rosterOf(
      convert(fixture('office.fods'), 'xlsx', 'xlsx'),
    )
    expect(mistakes).toEqual([])
    expect(homes).toEqual([...HOMES, '3号楼 2-301 蒋敏'])
    expect(notes).toContain('1#: rows 6 are hidden, and read all the same')
    expect(notes).toContain('1#: columns not read: 登记日期')
    expect(notes).toContain('1#: row 7 not read: "合计 4"')
  })

  it('saves a CSV in GBK that is read as the sheet was', async () => {
    const csv = convert(
      fixture('office.fods'),
      `csv:Text - txt - csv (StarCalc):44,34,${GBK},1`,
      'csv',
    )
    expect(readFileSync(csv).toString('utf8')).not.toContain('户主')
    // A CSV has no sheet's name; the file's says the building.
    const { homes, mistakes } = await rosterOf(csv, '1号楼')
    expect(mistakes).toEqual([])
    expect(homes).toEqual(HOMES)
  })

  it.each([
    ['ods', /an OpenDocument sheet \(\.ods\); save it as \.xlsx/],
    ['xls', /an old Excel file, or one with a password; save it as \.xlsx/],
  ])('saves an .%s, which is refused with what to do', async (kind, told) => {
    const path = convert(fixture('office.fods'), kind, kind)
    await expect(readTable(path)).rejects.toThrow(told)
  })

  it('opens our own sheets with the same cells', async () => {
    const headings = ['楼栋', '房号', '姓名', '电话', '人数', '说明', '时间']
    const cells = [
      [
        '1号楼',
        '1-101',
        '褚红',
        '13800000101',
        3,
        '=1+1',
        { moment: Date.UTC(2020, 1, 10, 0, 30) },
      ],
      ['A座', '0301', '卫"国,', '053288880001', 0, '- 两行\n的话', null],
      ['回迁1号楼', '1-2001', '', '', 1, '@小微 +86', null],
    ]
    const path = join(folder, 'ours.xlsx')
    writeFileSync(
      path,
      await xlsxOf([
        {
          ...{ name: '花名册', lead: [], headings, widths: headings.map(() => 12) },
          rows: cells.map((row) => ({ cells: row, sum: false })),
        },
      ]),
    )
    const csv = convert(path, `csv:Text - txt - csv (StarCalc):44,34,${UTF8},1`, 'csv')
    expect(parse(readFileSync(csv))).toEqual([
      headings,
      ['1号楼', '1-101', '褚红', '13800000101', '3', '=1+1', '2020-02-10 08:30'],
      ['A座', '0301', '卫"国,', '053288880001', '0', '- 两行\n的话', ''],
      ['回迁1号楼', '1-2001', '', '', '1', '@小微 +86', ''],
    ])
  })
})
