import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { type Room, type RoomState, unitsOf } from '../../src/domain/roll-call/room-state.ts'
import { barsPicture } from '../../src/picture/bars-drawing.ts'
import { buildingPicture } from '../../src/picture/building-drawing.ts'
import { dayPicture } from '../../src/picture/day-drawing.ts'
import { pngOf, svgFor } from '../../src/picture/render.ts'
import { type Drawing, type Shape, textOf } from '../../src/picture/shape.ts'

const STATES: readonly RoomState[] = ['answered', 'missing', 'away', 'abnormal', 'unasked']

function roomsOf(units: number, floors: number, perFloor: number): readonly Room[] {
  const upTo = (most: number) => Array.from({ length: most }, (_, i) => i + 1)
  return upTo(units)
    .flatMap((unit) =>
      upTo(floors).flatMap((floor) =>
        upTo(perFloor).map((room) => `${unit}-${floor * 100 + room}`),
      ),
    )
    .map((household, i) => ({ household, state: STATES[i % STATES.length] ?? 'answered' }))
}

function building(rooms: readonly Room[], staff: boolean): Drawing {
  const form = { name: '1号楼', form: '体温', when: '2月10日 10:00' }
  return buildingPicture({ ...form, expected: 24, answered: 19, rooms, staff })
}

/** Each room's place, in the SVG as it is rendered. */
function cellsOf(drawing: Drawing) {
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    svgFor(drawing),
  )
  const groups: readonly { id?: string; class?: string; rect?: object }[] = parsed.svg.g
  return groups
    .filter(({ id }) => id !== undefined)
    .map(({ id, class: state, rect }) => {
      const { x, y, fill, ...rest } = { x: 0, y: 0, fill: '', ...rect }
      return { id, state, x: Number(x), y: Number(y), fill, dashed: 'stroke-dasharray' in rest }
    })
}

describe('the picture of a building', () => {
  it('shows each household once, upper floors above, units side by side', () => {
    const cells = cellsOf(building(roomsOf(2, 6, 2), true))
    expect(cells.map(({ id }) => id).sort()).toEqual(
      roomsOf(2, 6, 2)
        .map(({ household }) => household)
        .sort(),
    )
    const at = (id: string) => cells.find((cell) => cell.id === id) ?? { x: 0, y: 0 }
    expect(at('1-602').y).toBeLessThan(at('1-102').y)
    expect(at('1-102').x).toBe(at('1-402').x)
    expect(at('2-101').x).toBeGreaterThan(at('1-102').x)
  })

  it('tells by shape as well as colour how a household stands', () => {
    const cells = cellsOf(building(roomsOf(1, 5, 1), true))
    const look = Object.fromEntries(
      cells.map(({ state, fill, dashed }) => [state, `${fill} ${dashed}`]),
    )
    expect(new Set(Object.values(look)).size).toBe(5)
    expect(cells.find(({ state }) => state === 'away')?.dashed).toBe(true)
  })

  it('does not show residents who is unwell, and shows nobody a temperature', () => {
    const rooms = roomsOf(2, 6, 2)
    const shown = building(rooms, false)
    expect(cellsOf(shown).filter(({ state }) => state === 'abnormal')).toEqual([])
    expect(textOf(shown.shapes)).not.toContain('异常')
    expect(textOf(building(rooms, true).shapes)).toContain('异常')
    expect(svgFor(shown)).not.toBe(svgFor(building(rooms, true)))
  })

  it('has the count, the date and a legend', () => {
    const text = textOf(building(roomsOf(2, 6, 2), true).shapes)
    for (const part of [
      '1号楼 体温',
      '19/24',
      '2月10日 10:00',
      '还差 5 户',
      '已报',
      '没报',
      '外出',
    ])
      expect(text).toContain(part)
  })

  it('draws a building of any households', () => {
    const names = [
      '1-101',
      '1-103',
      '1-1203',
      'A',
      '东-门卫',
      '2-1-301',
      '1-0101',
      '',
      '<&">',
      '😀-1',
    ]
    const rooms = names.map((household): Room => ({ household, state: 'missing' }))
    expect(cellsOf(building(rooms, true))).toHaveLength(names.length)
    expect(svgFor(building([], true))).toContain('<svg')
  })

  it('leaves a gap where a floor has no such room', () => {
    const [unit] = unitsOf(
      ['1-101', '1-102', '1-202'].map((household) => ({ household, state: 'missing' })),
    )
    expect(
      unit?.floors.map(({ lines }) => lines.flat().map((room) => room?.household ?? null)),
    ).toEqual([
      [null, '1-202'],
      ['1-101', '1-102'],
    ])
  })

  it('stays inside the picture, with no two rooms in one place', () => {
    for (const rooms of [
      roomsOf(8, 6, 3),
      roomsOf(1, 3, 22),
      roomsOf(2, 33, 4),
      roomsOf(20, 7, 2),
    ]) {
      const drawing = building(rooms, true)
      const cells = drawing.shapes.flatMap((shape) => (shape.kind === 'thing' ? [shape] : []))
      const boxes = cells.map(({ shapes }) => boxOf(shapes))
      expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(rooms.length)
      for (const { x, y, size } of boxes) {
        expect(x).toBeGreaterThan(0)
        expect(x).toBeLessThan(drawing.width)
        expect(y).toBeLessThan(drawing.height)
        expect(size).toBeGreaterThan(15)
      }
    }
  })
})

function boxOf(shapes: readonly Shape[]) {
  const text = shapes.find((shape) => shape.kind === 'text')
  return { x: text?.x ?? 0, y: text?.y ?? 0, size: text?.size ?? 0 }
}

describe('the picture of a wider area', () => {
  const parts = ['1号楼', '2号楼', '3号楼'].map((name, i) => ({
    name,
    under: i < 2 ? '第1网格' : '第2网格',
    expected: 24,
    answered: [24, 0, 10][i] ?? 0,
    abnormal: i,
  }))
  const picture = { name: '宾川路社区', form: '体温', when: '2月10日 10:00', parts }

  it('has a bar for each part in the order of the street, and the sum', () => {
    const drawing = barsPicture({ ...picture, staff: true })
    expect(cellsOf(drawing).map(({ id, state }) => [id, state])).toEqual([
      ['1号楼', 'done'],
      ['2号楼', 'open'],
      ['3号楼', 'open'],
    ])
    const text = textOf(drawing.shapes)
    for (const each of ['34/72', '还差 38 户', '异常 3 户', '第1网格', '10/24', '!2'])
      expect(text).toContain(each)
  })

  it('tells of abnormal answers only to staff', () => {
    const text = textOf(barsPicture({ ...picture, staff: false }).shapes)
    expect(text).not.toMatch(/异常|!/)
  })

  it('draws an area where nobody is asked', () => {
    expect(svgFor(barsPicture({ ...picture, parts: [], staff: true }))).toContain('</svg>')
  })
})

describe("the picture of the day's account", () => {
  const days = Array.from({ length: 14 }, (_, i) => ({
    day: `2020-02-${String(i + 3).padStart(2, '0')}`,
    opened: i * 2,
    closed: i,
  }))

  it('has the figures of the day and a column for each of fourteen days', () => {
    const drawing = dayPicture({
      name: '宾川路社区',
      days,
      open: 7,
      overdue: 1,
      closedInBuilding: 6,
      closedInGrid: 12,
    })
    const cells = cellsOf(drawing).map(({ id, state }) => `${id} ${state}`)
    expect(cells.slice(0, 4)).toEqual(['新增 26', '办结 13', '在办 7', '超时 1'])
    expect(cells.slice(4)).toEqual(days.map((each) => `${each.day} ${each.opened}-${each.closed}`))
    expect(textOf(drawing.shapes)).toContain('不出楼座 46% · 不出网格 92%')
  })

  it('draws a fortnight without any', () => {
    const empty = days.map(({ day }) => ({ day, opened: 0, closed: 0 }))
    const none = { open: 0, overdue: 0, closedInBuilding: 0, closedInGrid: 0 }
    expect(svgFor(dayPicture({ name: '庄子社区', days: empty, ...none }))).not.toContain('NaN')
  })
})

describe('rendering', () => {
  // How quickly is a line of `npm run bench`.
  it('makes a small PNG of 48 households', async () => {
    const png = await pngOf(svgFor(building(roomsOf(4, 6, 2), true)))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(750)
    expect(png.length).toBeLessThan(100_000)
  })

  it('keeps even the largest buildings sendable', async () => {
    expect((await pngOf(svgFor(building(roomsOf(2, 33, 4), true)))).length).toBeLessThan(150_000)
  })
})
