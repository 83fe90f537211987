import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import { entryOf } from '../../src/domain/model/register/entry.ts'
import { csvOf, xlsxOf } from '../../src/sheet/spreadsheet.ts'
import { readStore } from '../../src/store/store.ts'
import { command, output } from './command-run.ts'
import { checkIn, dataFolder, FIRST, MIDNIGHT, putCase, recordsIn, rollCall } from './records.ts'

const ROWS = [
  ['宾川路社区', '1号楼', 1, 101, '张三', '13800000101', 2, '独居'],
  ['宾川路社区', '1号楼', 1, 701, '李四', '13800000102', 1, ''],
]

it('imports a roster, tells beforehand what would change, and changes nothing the second time', async () => {
  const data = dataFolder()
  const file = join(data, 'roster.xlsx')
  writeFileSync(file, await xlsxOf([output(ROWS)]))
  const args = ['import', file, '--data', data]
  const dry = await command(...args, '--dry-run')
  expect(dry).toEqual({
    code: 0,
    out:
      '花名册 row 2: 1号楼 1-101 changed: name 张三, phone 13800000101, people 2, tags 独居老人\n' +
      '花名册 row 3: 1号楼 1-701 new: name 李四, phone 13800000102, people 1\n' +
      'would be: 1 new households, 1 changed, 0 as they were\n',
    err: '',
  })
  expect((await command(...args)).out).toBe(
    'imported: 1 new households, 1 changed, 0 as they were\n',
  )
  expect((await command(...args)).out).toBe(
    'imported: 0 new households, 0 changed, 2 as they were\n',
  )
  const store = readStore(join(data, 'weiliandong.db'))
  expect(store.households.of(FIRST).map(({ name }) => name)).toEqual(['张三', '李四'])
  expect(store.audit.latest(9).map(({ deed }) => deed)).toEqual(['import roster', 'import roster'])
  store.close()
})

it('imports nothing of a roster with a mistake, unless told to leave such rows out', async () => {
  const data = dataFolder()
  const file = join(data, 'roster.csv')
  writeFileSync(file, csvOf(output([...ROWS, ['宾川路社区', '8号楼', 1, 101, '王五', '', '', '']])))
  const args = ['import', file, '--data', data]
  const refused = await command(...args)
  expect(refused.code).toBe(1)
  expect(refused.out).toBe('')
  expect(refused.err).toMatch(/row 4 \(B4\): there is no building "8号楼"; write .*1号楼/)
  expect(refused.err).toContain('nothing was imported, as 1 row is wrong')
  expect((await command(...args, '--dry-run')).code).toBe(1)
  const skipped = await command(...args, '--skip-wrong')
  expect(skipped.out).toBe('imported: 1 new households, 1 changed, 0 as they were\n')
})

it('reads headings that the street has named, and refuses wrong names in a line', async () => {
  const data = dataFolder()
  const file = join(data, 'roster.csv')
  const columns = join(data, 'columns.yaml')
  writeFileSync(file, '幢,户,称呼\n1号楼,1-101,张三\n')
  writeFileSync(columns, '幢: building\n户: room\n称呼: name\n')
  const args = ['import', file, '--data', data, '--community', '宾川路社区', '--columns', columns]
  expect((await command(...args)).out).toContain('1 changed')
  writeFileSync(columns, '幢: haus\n')
  const refused = await command(...args)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(/columns\.yaml:1: "幢" is "haus"; write one of: community/)
  expect((await command('import', file, '--data', data, '--community', '火星')).err).toBe(
    'weiliandong: there is no area "火星" in street.yaml\n',
  )
})

it('exports the daily sheet beside a bot that runs, and notes that it did', async () => {
  const data = dataFolder()
  const store = recordsIn(data)
  store.whole(() => {
    store.rollCalls.put(rollCall(1, FIRST, { expected: ['1-101', '1-102'] }))
    store.rollCalls.answer(1, '1-101', { at: MIDNIGHT, abnormal: false, value: null })
  })
  const out = join(data, '点名.xlsx')
  const args = ['export', 'roll-call', '--data', data, '--date', '2020-02-10']
  expect(await command(...args, '--out', out)).toEqual({ code: 0, out: '', err: '' })
  const [sums, missing] = await readXlsx(readFileSync(out))
  expect(sums?.data.slice(0, 2)).toEqual([
    ['社区', '网格', '楼座', '应报', '实报', '未报', '异常', '外出'],
    ['宾川路社区', '第1网格', '1号楼', 2, 1, 1, 0, 0],
  ])
  expect(missing?.data[1]).toEqual(['宾川路社区', '第1网格', '1号楼', '1-102'])
  const csv = await command(...args, '--area', '第1网格')
  expect(csv.out.split('\r\n')[1]).toBe('宾川路社区,第1网格,1号楼,2,1,1,0,0')
  expect(store.audit.latest(2).map(({ deed, about }) => `${deed}: ${about}`)).toEqual([
    'export roll-call: 2020-02-10 九水街道/宾川路社区/第1网格 5 rows',
    'export roll-call: 2020-02-10 九水街道 5 rows',
  ])
  expect(store.audit.verify()).toMatchObject({ sound: true })
  store.close()
})

it('exports cases in the layout that an asker wants', async () => {
  const data = dataFolder()
  const store = recordsIn(data)
  store.whole(() => putCase(store, 1, []))
  store.close()
  writeFileSync(
    join(data, 'layouts.yaml'),
    '区里:\n  of: cases\n  columns: [编号, {heading: 事由, field: 描述}, {heading: 单位, text: 九水街道}]\n坏的:\n  of: cases\n  columns: [体重]\n',
  )
  const args = ['export', 'cases', '--data', data, '--from', '2020-02-10', '--to', '2020-02-10']
  expect((await command(...args, '--layout', '区里')).out).toBe(
    '\uFEFF编号,事由,单位\r\n1,水管漏了,九水街道\r\n',
  )
  expect((await command(...args, '--layout', '坏的')).err).toMatch(
    /has no column "体重" to take; take 编号/,
  )
  expect((await command(...args, '--layout', '没有')).err).toMatch(
    /there is no layout "没有"; there are 区里/,
  )
  expect((await command(...args, '--out', join(data, 'a.pdf'))).err).toMatch(
    /name a file \.xlsx or \.csv/,
  )
  expect((await command('export', 'cases', '--data', data, '--from', '2020-02-31')).err).toBe(
    'weiliandong: "2020-02-31" is no day: write one such as 2020-02-10\n',
  )
})

it('exports the observation sheet of a household, and the roster for import to read again', async () => {
  const data = dataFolder()
  const store = recordsIn(data)
  store.whole(() => store.checkIns.add(checkIn(1, MIDNIGHT + 1)))
  store.close()
  const days = ['--from', '2020-02-10', '--to', '2020-02-10']
  const sheet = await command(
    'export',
    'observation',
    '--data',
    data,
    '--household',
    '1号楼 1-301',
    ...days,
  )
  expect(sheet.out).toContain('2020-02-10,早,00:00,36.5,无')
  const args = ['export', 'observation', '--data', data, '--household']
  expect((await command(...args, '1号楼 1-301')).err).toMatch(/never under observation/)
  expect((await command(...args, '1号楼 9-999')).err).toMatch(/there is no household 9-999/)
  const file = join(data, 'roster.csv')
  await command('export', 'roster', '--data', data, '--names', '--out', file)
  expect((await command('import', file, '--data', data)).out).toMatch(
    /^imported: 0 new households, 0 changed/,
  )
})

it('says what is missing where there are no records yet', async () => {
  expect(await command('export', 'cases', '--data', dataFolder())).toMatchObject({
    code: 1,
    out: '',
  })
  expect((await command('export')).code).toBe(2)
})

it('exports a day of a register, and says which there are', async () => {
  const data = dataFolder()
  const read = loadConfig(data)
  if (!read.ok) throw new Error('the sample street cannot be read')
  const register = read.value.registers.find(({ name }) => name === '出入登记')
  if (register === undefined) throw new Error('the sample street keeps no gate')
  const store = recordsIn(data)
  const entry = entryOf(register, {
    id: 1,
    place: { area: '九水街道/宾川路社区', name: '南门' },
    at: MIDNIGHT,
    by: { contact: 'laosun', name: '老孙' },
    from: { kind: 'group', topic: '南门值守群' },
    message: 'm1',
    fields: { 来人: '张强', 去向: '2-301', 体温: 36.6 },
    missing: [],
  })
  store.whole(() => store.entries.put(entry))
  store.close()
  const args = ['export', 'entries', '--data', data, '--from', '2020-02-10', '--to', '2020-02-10']
  const plain = await command(...args, '--register', '出入登记')
  expect(plain.out).toBe(
    '\uFEFF时间,地点,进,出,去向,事由,登记人,离开\r\n2020-02-10 00:00,宾川路社区 南门,,,2-301,,老孙,\r\n',
  )
  expect((await command(...args, '--register', '出入登记', '--names')).out).toContain('张强')
  writeFileSync(
    join(data, 'layouts.yaml'),
    '区里: {of: entries, columns: [{heading: 几点, field: 时间}, 去向]}\n名单: {of: entries, columns: [来人]}\n',
  )
  expect((await command(...args, '--register', '出入登记', '--layout', '区里')).out).toBe(
    '\uFEFF几点,去向\r\n2020-02-10 00:00,2-301\r\n',
  )
  expect((await command(...args, '--register', '出入登记', '--layout', '名单')).err).toMatch(
    /has no column "来人" to take/,
  )
  const wrong = await command(...args, '--register', '没有')
  expect([wrong.code, wrong.err]).toEqual([
    1,
    expect.stringMatching(/there is no register "没有"; there are 出入登记/),
  ])
  const audited = readStore(join(data, 'weiliandong.db'))
  expect(audited.audit.latest(9).map(({ deed }) => deed)).toContain('export entries')
  audited.close()
})
