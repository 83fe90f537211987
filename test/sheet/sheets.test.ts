import { expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.ts'
import type { Round } from '../../src/domain/model/duty/round.ts'
import type { Holding, Slot } from '../../src/domain/model/duty/slot.ts'
import { group } from '../../src/domain/model/post.ts'
import { type Entry, entryOf } from '../../src/domain/model/register/entry.ts'
import { clock, DAY, HOUR } from '../../src/domain/model/time.ts'
import { CASE_COLUMNS, CASE_NAMES, caseRows } from '../../src/sheet/case-sheet.ts'
import { FINDING_COLUMNS, findingRows } from '../../src/sheet/finding-sheet.ts'
import { HOURS_COLUMNS, HOURS_NAMES, hoursRows } from '../../src/sheet/hours-sheet.ts'
import { observationSheet } from '../../src/sheet/observation-sheet.ts'
import { registerColumns, registerRows } from '../../src/sheet/register-sheet.ts'
import {
  MISSING_COLUMNS,
  NAMED_COLUMNS,
  ROLL_CALL_COLUMNS,
  rollCallSheets,
} from '../../src/sheet/roll-call-sheet.ts'
import { ROSTER_COLUMNS, ROSTER_NAMES, rosterRows } from '../../src/sheet/roster-sheet.ts'
import { ROUND_COLUMNS, ROUND_NAMES, roundRows } from '../../src/sheet/round-sheet.ts'
import { type Output, sheetOf, type Value } from '../../src/sheet/spreadsheet.ts'
import {
  checkIn,
  dataFolder,
  FIRST,
  MIDNIGHT,
  MORNING,
  putCase,
  recordsIn,
  rollCall,
  SECOND,
  streetIn,
} from './records.ts'

const STREET = '九水街道'

function book() {
  const folder = dataFolder()
  return { store: recordsIn(folder), street: streetIn(folder) }
}

function linesOf({ rows }: Output): readonly string[] {
  return rows.map(({ cells }) => cells.map(shown).join(' '))
}

function shown(value: Value): string {
  if (value === null) return ''
  return typeof value === 'object' ? clock(value.moment) : String(value)
}

it('sums a day of roll-calls by building, grid, community, and lists who is missing', () => {
  const { store, street } = book()
  const third = '九水街道/宾川路社区/第2网格/3号楼'
  const south = '九水街道/庄子社区/庄子网格/南楼'
  const answer = { at: MORNING, abnormal: false, value: null }
  store.whole(() => {
    store.rollCalls.put(rollCall(1, FIRST, { expected: ['1-101'], opened: MORNING - HOUR }))
    // 1-201 was away when it ended, and so is asked no more.
    store.rollCalls.put(rollCall(2, FIRST, { expected: ['1-101', '1-102'] }))
    store.rollCalls.put(rollCall(3, third, { expected: ['1-101', '1-102'] }))
    store.rollCalls.put(rollCall(4, south, { expected: ['1-101'] }))
    store.rollCalls.put(rollCall(5, SECOND, { expected: ['1-101'], opened: MORNING + DAY }))
    store.rollCalls.put(rollCall(6, SECOND, { expected: ['1-101'], form: '台风平安' }))
    store.rollCalls.answer(2, '1-101', { ...answer, abnormal: true })
    store.rollCalls.answer(3, '1-101', answer)
    store.rollCalls.answer(3, '1-102', answer)
    const home = { area: FIRST, household: '1-102' }
    store.households.put({
      home,
      name: '李秀英',
      people: 1,
      phone: '13800000102',
      tags: [],
      away: null,
    })
    const gone = { area: FIRST, household: '1-201' }
    store.households.put({
      home: gone,
      name: null,
      people: null,
      phone: null,
      tags: [],
      away: MORNING + DAY,
    })
  })
  const [sheet, typhoon] = rollCallSheets({ store, street }, STREET, MIDNIGHT, MORNING)
  if (sheet === undefined) throw new Error('no sheet')
  expect(linesOf(sheetOf('体温', ROLL_CALL_COLUMNS, sheet.rows))).toEqual([
    '宾川路社区 第1网格 1号楼 2 1 1 1 1',
    '宾川路社区 第1网格 小计 2 1 1 1 1',
    '宾川路社区 第2网格 3号楼 2 2 0 0 0',
    '宾川路社区 第2网格 小计 2 2 0 0 0',
    '宾川路社区 合计  4 3 1 1 1',
    '庄子社区 庄子网格 南楼 1 0 1 0 0',
    '庄子社区 庄子网格 小计 1 0 1 0 0',
    '庄子社区 合计  1 0 1 0 0',
    '总计   5 3 2 1 1',
  ])
  expect(linesOf(sheetOf('未报', MISSING_COLUMNS, sheet.missing))).toEqual([
    '宾川路社区 第1网格 1号楼 1-102',
    '庄子社区 庄子网格 南楼 1-101',
  ])
  const named = sheetOf('未报', [...MISSING_COLUMNS, ...NAMED_COLUMNS], sheet.missing)
  expect(linesOf(named)[0]).toBe('宾川路社区 第1网格 1号楼 1-102 李秀英 13800000102')
  expect(typhoon?.form).toBe('台风平安')
  expect(rollCallSheets({ store, street }, south, MIDNIGHT, MORNING)).toMatchObject([
    { form: '体温', missing: [{ household: '1-101' }] },
  ])
  store.close()
})

it('lists cases with what became of them, and names of residents only where asked for', () => {
  const { store, street } = book()
  const liu = { contact: 'liu', name: '刘网格' }
  const neighbour = { contact: 'zhang', name: '张三' }
  store.whole(() => {
    putCase(store, 1, [
      { event: 'claimed', by: liu },
      { event: 'overdue' },
      { event: 'resolved', by: liu },
      { event: 'confirmed' },
    ])
    putCase(
      store,
      2,
      [
        { event: 'claimed', by: neighbour },
        { event: 'reopened' },
        { event: 'claimed', by: neighbour },
      ],
      {
        kind: 'request',
        category: 'shopping',
        from: { kind: 'contact', contact: 'wangfang' },
        text: '王芳要买鸡蛋，打 13800000201 或 0532-88880001',
        opened: MORNING + HOUR,
      },
    )
    putCase(store, 3, [], { opened: MORNING - DAY })
    putCase(store, 4, [], { area: SECOND })
  })
  const span = { area: FIRST, from: MIDNIGHT, to: MIDNIGHT + DAY }
  const plain = sheetOf('工单', CASE_COLUMNS, caseRows({ store, street }, span, false))
  expect(linesOf(plain)).toEqual([
    '1 08:00 1号楼居民群 上报 报修 水管漏了 宾川小区 1号楼 1-301 第1网格 已办结 刘网格 08:04 是 满意',
    '2 09:00 私聊 求助 帮买 某某要买鸡蛋，打 *********** 或 ****-******** 宾川小区 1号楼 1-301 第1网格 在办 邻居  否 不满意',
  ])
  const named = [...CASE_COLUMNS, ...CASE_NAMES]
  const [, second] = linesOf(sheetOf('工单', named, caseRows({ store, street }, span, true)))
  expect(second).toMatch(/王芳要买鸡蛋，打 13800000201 .* 张三 .* 王芳$/)
  store.close()
})

it('fills the official observation sheet, morning and evening of each day', () => {
  const { store, street } = book()
  store.whole(() => {
    const home = { area: FIRST, household: '1-301' }
    store.households.put({
      home,
      name: '王芳',
      people: 3,
      phone: '13800000201',
      tags: ['隔离'],
      away: null,
    })
    store.checkIns.add(checkIn(1, MIDNIGHT + 7 * HOUR, { readings: [36.4] }))
    store.checkIns.add(checkIn(2, MIDNIGHT + 9 * HOUR, { readings: [36.5] }))
    store.checkIns.add(
      checkIn(3, MIDNIGHT + 18 * HOUR, {
        readings: [37.6, 36.5],
        symptoms: ['cough', 'breathless'],
      }),
    )
    store.checkIns.add(checkIn(4, MIDNIGHT + DAY + 20 * HOUR, { retracted: true }))
    store.checkIns.add(checkIn(5, MIDNIGHT + 2 * DAY + 8 * HOUR))
  })
  const home = { area: FIRST, household: '1-301' }
  const days = { from: MIDNIGHT, to: MIDNIGHT + DAY }
  const sheet = observationSheet({ store, street }, { home, form: '体温', ...days, fever: 37.3 })
  expect(sheet.lead.flat()).toEqual(
    expect.arrayContaining(['王芳', '九水街道宾川路社区第1网格1号楼1-301', '刘网格', '王书记']),
  )
  expect(sheet.headings.slice(4, 10)).toEqual([
    '发热',
    '干咳',
    '乏力',
    '咽痛',
    '嗅味觉减退',
    '腹泻',
  ])
  expect(linesOf(sheet)).toEqual([
    '2020-02-10 早 09:00 36.5 无 无 无 无 无 无  王芳',
    '2020-02-10 晚 18:00 37.6、36.5 有 有 无 无 无 无 气短 王芳',
    '2020-02-11 早  没报        ',
    '2020-02-11 晚  没报        ',
  ])
  store.close()
})

it('lists every household, those of the file and those of a roster', () => {
  const { store, street } = book()
  store.whole(() => {
    const home = { area: FIRST, household: '1-701' }
    store.households.put({ home, name: '张三', people: 2, phone: null, tags: ['透析'], away: null })
  })
  const rows = rosterRows({ store, street }, FIRST)
  expect(rows).toHaveLength(25)
  const lines = linesOf(sheetOf('花名册', [...ROSTER_COLUMNS, ...ROSTER_NAMES], rows))
  expect(lines[0]).toBe('宾川路社区 第1网格 宾川小区 1号楼 1 101    ')
  expect(lines.at(-1)).toBe('宾川路社区 第1网格 宾川小区 1号楼 1 701 2 透析 张三 ')
  store.close()
})

it('lists the hours of a month slot by slot, with whose they are only where it is asked for', () => {
  const { store, street } = book()
  const minutes = (count: number) => count * 60_000
  const slot: Slot = {
    id: 1,
    rota: '做饭',
    area: FIRST,
    place: '1号楼',
    from: MORNING,
    to: MORNING + minutes(120),
    wanted: 2,
    holders: [],
    bookings: [],
    gapTold: 0,
    absentTold: 0,
    ended: 'over',
  }
  const holding = (name: string, special: Partial<Holding>): Holding => ({
    who: { contact: name, name },
    how: 'own',
    since: MIDNIGHT,
    gaveUp: null,
    came: MORNING,
    went: null,
    witness: null,
    reminded: true,
    ...special,
  })
  store.whole(() => {
    store.slots.put({
      ...slot,
      holders: [
        // So long before and after counts, and half an hour more than the slot at most.
        holding('老周', { came: MORNING - minutes(50), went: MORNING + minutes(170) }),
        holding('高婶', { came: MORNING + minutes(7), witness: { contact: 'zhou', name: '老周' } }),
        holding('小吴', { came: null }),
      ],
    })
    store.slots.put({ ...slot, id: 2, from: MORNING + DAY, to: MORNING + DAY + 1 })
    store.slots.put({ ...slot, id: 3, ended: 'dropped', holders: [holding('老丁', {})] })
  })
  const span = { area: street.root, from: MIDNIGHT, to: MIDNIGHT + DAY }
  const rows = hoursRows({ store, street }, span, MORNING + DAY)
  expect(linesOf(sheetOf('时长', [...HOURS_COLUMNS, ...HOURS_NAMES], rows))).toMatchInlineSnapshot(`
    [
      "做饭 宾川路社区 1号楼 08:00 10:00 07:10 10:50 150  老周 ",
      "做饭 宾川路社区 1号楼 08:00 10:00 08:07  113 是 高婶 老周",
    ]
  `)
  store.close()
})

it('lists rounds that were done and those that were not, with names only where they are asked for', () => {
  const { store, street } = book()
  const liu = { contact: 'liu', name: '刘网格' }
  const spot = { area: FIRST, name: '', part: '电梯' }
  const open: Round = {
    id: 1,
    duty: '消杀',
    spot,
    since: MIDNIGHT,
    due: MORNING,
    own: null,
    state: 'open',
    told: 0,
    tried: null,
    again: null,
    done: null,
  }
  const done = {
    by: liu,
    at: MORNING + 90 * 60_000,
    message: 'm',
    how: 'there',
    amount: null,
  } as const
  store.whole(() => {
    store.rounds.put({ ...open, state: 'done', done })
    store.rounds.put({ ...open, id: 2, spot: { ...spot, part: '楼道' } })
    store.rounds.put({
      ...open,
      id: 3,
      duty: '走访',
      spot: { ...spot, name: '1-301', part: '' },
      due: MORNING + 3 * 60 * 60_000,
      state: 'done',
      done: { ...done, how: 'called' },
    })
    store.rounds.put({ ...open, id: 4, due: MORNING + DAY })
    store.rounds.put({ ...open, id: 5, state: 'dropped' })
  })
  const span = { area: FIRST, from: MIDNIGHT, to: MIDNIGHT + DAY }
  const rows = roundRows({ store, street }, span, MORNING + DAY / 2)
  expect(linesOf(sheetOf('勤务', [...ROUND_COLUMNS, ...ROUND_NAMES], rows))).toMatchInlineSnapshot(`
    [
      "消杀 宾川路社区 第1网格 1号楼  电梯 08:00 09:30 到场  做了 是 刘网格",
      "消杀 宾川路社区 第1网格 1号楼  楼道 08:00    没做 是 ",
      "走访 宾川路社区 第1网格 1号楼 1-301  11:00 09:30 电话  做了  刘网格",
    ]
  `)
  store.close()
})

it('lists findings with who is to mend them, what was mended, and who checked it off', () => {
  const { store, street } = book()
  const liu = { contact: 'liu', name: '刘网格' }
  const wang = { contact: 'wang', name: '王书记' }
  const finding = { category: 'finding', household: null, by: wang, level: 'grid' } as const
  store.whole(() => {
    putCase(
      store,
      1,
      [
        { event: 'claimed', by: liu },
        { event: 'resolved', by: liu, text: '已补登记' },
        { event: 'reopened', by: wang, text: '还是一个人' },
        { event: 'claimed', by: liu },
        { event: 'resolved', by: liu, text: '已安排双人' },
        { event: 'confirmed', by: wang },
      ],
      { ...finding, text: '夜班没登记' },
    )
    putCase(store, 2, [], { ...finding, place: '南门', text: '没人值守，打 13800000201' })
    putCase(store, 3, [{ event: 'cancelled', by: wang }], { ...finding, text: '看错了' })
    putCase(store, 4, [], { text: '水管漏了' })
  })
  const span = { area: FIRST, from: MIDNIGHT, to: MIDNIGHT + DAY }
  const rows = findingRows({ store, street }, span)
  expect(linesOf(sheetOf('督导问题', FINDING_COLUMNS, rows))).toMatchInlineSnapshot(`
    [
      "夜班没登记 第1网格 1号楼 刘网格 08:03 02-10 08:05 已安排双人 通过 王书记 08:06",
      "没人值守，打 *********** 1号楼 南门 南门 08:00   ",
      "看错了 第1网格 1号楼 李姐 08:00   取消",
    ]
  `)
  store.close()
})

it('lists the lines of a register that count, without what is private unless it is asked for', () => {
  const { store, street } = book()
  const read = loadConfig('data')
  if (!read.ok) throw new Error('the sample street cannot be read')
  const register = read.value.registers.find(({ name }) => name === '出入登记')
  if (register === undefined) throw new Error('the sample street keeps no gate')
  const said = { by: { contact: 'laosun', name: '老孙' }, from: group('南门值守群'), missing: [] }
  const place = { area: '九水街道/宾川路社区', name: '南门' }
  const line = (id: number, at: number, fields: Entry['fields'], counted = false) =>
    entryOf(register, { ...said, id, place, at, message: `m${id}`, fields, counted })
  const visit = line(1, MIDNIGHT + 8 * HOUR, { 来人: '张强', 去向: '2-301', 体温: 36.6 })
  store.whole(() => {
    store.entries.put({ ...visit, struck: MIDNIGHT + 9 * HOUR })
    store.entries.put({
      ...visit,
      id: 2,
      fields: { ...visit.fields, 体温: 36.8 },
      ended: MIDNIGHT + 10 * HOUR,
    })
    store.entries.put(line(3, MIDNIGHT + 9 * HOUR, { 进: 86, 出: 73 }, true))
    store.entries.put(line(4, MIDNIGHT + DAY, { 去向: '1号楼', 体温: 36.5, 事由: '=1+1' }))
  })
  const filter = {
    register: register.name,
    within: street.root,
    from: MIDNIGHT,
    to: MIDNIGHT + DAY,
  }
  const rows = registerRows({ store, street }, filter)
  const sheet = (names: boolean) => linesOf(sheetOf('台账', registerColumns(register, names), rows))
  expect(sheet(false)).toEqual([
    '08:00 宾川路社区 南门   2-301  老孙 10:00',
    '09:00 宾川路社区 南门 86 73   老孙 ',
  ])
  expect(sheet(true)).toEqual([
    '08:00 宾川路社区 南门   张强  2-301 36.8  老孙 10:00',
    '09:00 宾川路社区 南门 86 73      老孙 ',
  ])
  store.close()
})
