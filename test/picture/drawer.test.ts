import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { expect, it } from 'vitest'
import { DAY, HOUR } from '../../src/domain/model/time.ts'
import { dayDrawing } from '../../src/picture/day-picture.ts'
import { drawer } from '../../src/picture/drawer.ts'
import { rollCallDrawing } from '../../src/picture/roll-call-picture.ts'
import { textOf } from '../../src/picture/shape.ts'
import { standingOf } from '../../src/store/standing.ts'
import {
  dataFolder,
  FIRST,
  MIDNIGHT,
  MORNING,
  putCase,
  recordsIn,
  rollCall,
  SECOND,
  streetIn,
} from '../sheet/records.ts'

function records() {
  const folder = dataFolder()
  const store = recordsIn(folder)
  const street = streetIn(folder)
  const expected = street.areas.get(FIRST)?.households ?? []
  store.whole(() => {
    store.rollCalls.put(rollCall(1, '九水街道/宾川路社区', { expected: [] }))
    store.rollCalls.put(rollCall(2, FIRST, { parent: 1, expected, state: 'open' }))
    store.rollCalls.put(rollCall(3, SECOND, { parent: 1, expected, state: 'open' }))
    const answer = { at: MORNING, abnormal: false, value: null }
    for (const household of expected.slice(0, 10)) store.rollCalls.answer(2, household, answer)
    store.rollCalls.answer(2, '1-602', { ...answer, abnormal: true })
    const home = { area: FIRST, household: '2-602' }
    const away = { name: null, people: null, phone: null, tags: [], away: MORNING + DAY }
    store.households.put({ home, ...away })
    store.households.put({ home: { area: FIRST, household: '1-701' }, ...away, away: null })
  })
  return { folder, book: { store, street } }
}

it('draws a roll-call into a file of its own, once for what looks the same', async () => {
  const { folder, book } = records()
  let now = MORNING
  const draw = drawer({ ...book, folder: join(folder, 'pictures'), now: () => now })
  const picture = { kind: 'roll-call', rollcall: 2, staff: true } as const
  const file = await draw(picture)
  expect(isAbsolute(file)).toBe(true)
  expect(readFileSync(file).subarray(0, 8)).toEqual(
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  )
  expect(await draw(picture)).toBe(file)
  now += HOUR
  expect(await draw(picture)).not.toBe(file)
  expect(existsSync(await draw({ kind: 'digest', area: '九水街道', day: '2020-02-10' }))).toBe(true)
  await expect(draw({ ...picture, rollcall: 99 })).rejects.toThrow('there is no roll-call 99')
  book.store.close()
})

it('tells how each household of a building stands', () => {
  const { book } = records()
  const rollcall = book.store.rollCalls.numbered(2)
  if (rollcall === undefined) throw new Error('no roll-call')
  const { expected, answered, abnormal, rooms } = standingOf(book, rollcall, MORNING)
  expect({ expected, answered, abnormal }).toEqual({ expected: 23, answered: 11, abnormal: 1 })
  const states = new Map(rooms.map(({ household, state }) => [household, state]))
  expect(states.get('1-101')).toBe('answered')
  expect(states.get('1-602')).toBe('abnormal')
  expect(states.get('2-601')).toBe('missing')
  expect(states.get('2-602')).toBe('away')
  expect(states.get('1-701')).toBe('unasked')
  book.store.close()
})

it('draws bars by building for what is wider', () => {
  const { book } = records()
  const wide = book.store.rollCalls.numbered(1)
  if (wide === undefined) throw new Error('no roll-call')
  const text = textOf(rollCallDrawing(book, wide, true, MORNING).shapes)
  for (const part of ['宾川路社区 体温', '11/47', '异常 1 户', '11/23', '0/24', '截止'])
    expect(text).toContain(part)
  book.store.close()
})

it("counts the day's cases and those of the fortnight before", () => {
  const { book } = records()
  const { store } = book
  store.whole(() => {
    putCase(store, 1, [{ event: 'claimed' }, { event: 'resolved' }, { event: 'confirmed' }])
    putCase(store, 2, [], { opened: MIDNIGHT - 13 * DAY, since: MIDNIGHT - 13 * DAY })
    putCase(store, 3, [], { opened: MIDNIGHT - 14 * DAY, area: SECOND })
  })
  const cells = (path: string) =>
    dayDrawing(book, path, '2020-02-10').shapes.flatMap((shape) =>
      shape.kind === 'thing' ? [`${shape.id} ${shape.state}`] : [],
    )
  expect(cells(FIRST).slice(0, 5)).toEqual([
    '新增 1',
    '办结 1',
    '在办 1',
    '超时 1',
    '2020-01-28 1-0',
  ])
  expect(cells('九水街道')).toContain('在办 2')
  expect(cells(FIRST).at(-1)).toBe('2020-02-10 1-1')
  store.close()
})
