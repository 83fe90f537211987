import {
  type Room,
  type RoomState,
  roomName,
  type Unit,
  unitsOf,
} from '../domain/roll-call/room-state.ts'
import {
  ABNORMAL,
  ANSWERED,
  FAINT,
  INK,
  LINE,
  MARGIN,
  MISSING,
  WALL,
  WHITE,
  WIDTH,
} from './palette.ts'
import { type Drawing, type Shape, widthOf } from './shape.ts'

/** A building in a roll-call. */
export interface BuildingPicture {
  /** `1号楼` */
  readonly name: string
  /** `体温` */
  readonly form: string
  /** When, and what there is to say of it: `2月10日 10:00`. */
  readonly when: string
  readonly expected: number
  readonly answered: number
  readonly rooms: readonly Room[]
  /** Whether it is for staff: residents are not shown who is unwell. */
  readonly staff: boolean
}

const HEAD = 132
const GAP = 10
const FLOOR_LABEL = 58
const BETWEEN = 22
const NARROWEST = 44

/**
 * The building as it stands, units side by side and the top floor on top. Whether a household has
 * answered is told by shape as well as colour: filled with a tick, hollow with a bold number, dashed.
 */
export function buildingPicture(picture: BuildingPicture): Drawing {
  const rooms = picture.staff ? picture.rooms : picture.rooms.map(discreet)
  const bands = bandsOf(unitsOf(rooms))
  const width = Math.min(150, ...bands.map(cellWidth))
  const shapes: Shape[] = heading(picture)
  let y = HEAD
  for (const band of bands) {
    const drawn = bandShapes(band, y, width)
    for (const shape of drawn.shapes) shapes.push(shape)
    y += drawn.height + BETWEEN
  }
  const below = legend(rooms, y + 14)
  return { width: WIDTH, height: below.bottom + 44, shapes: [...shapes, ...below.shapes] }
}

/** What a building group may see: an abnormal answer is an answer. */
function discreet({ household, state }: Room): Room {
  return { household, state: state === 'abnormal' ? 'answered' : state }
}

function heading({ name, form, when, expected, answered }: BuildingPicture): Shape[] {
  const missing = expected - answered
  const rest = missing === 0 ? '都报齐了' : `还差 ${missing} 户`
  return titled(`${name} ${form}`, `${answered}/${expected}`, `${when} · ${rest}`)
}

/** The title with its figure, and a line below. */
export function titled(title: string, figure: string, below: string): Shape[] {
  const room = WIDTH - 2 * MARGIN - 42 * widthOf(figure) - 24
  const size = Math.min(42, Math.floor(room / widthOf(title)))
  const right = WIDTH - MARGIN
  return [
    { kind: 'text', x: MARGIN, y: 66, text: title, size, fill: INK, bold: true },
    { kind: 'text', x: right, y: 66, text: figure, size: 42, fill: INK, anchor: 'end', bold: true },
    { kind: 'text', x: MARGIN, y: 106, text: below, size: 25, fill: FAINT },
  ]
}

/** Units next to each other, as many as leave their rooms wide enough to be read on a phone. */
function bandsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const bands: Unit[][] = []
  for (const unit of units) {
    const last = bands.at(-1)
    if (last !== undefined && cellWidth([...last, unit]) >= NARROWEST) last.push(unit)
    else bands.push([unit])
  }
  return bands
}

/** How wide a room may be where these units stand side by side. */
function cellWidth(units: readonly Unit[]): number {
  const columns = units.reduce((sum, unit) => sum + unit.columns, 0)
  const walls = units.length * GAP + (units.length - 1) * BETWEEN
  return (WIDTH - 2 * MARGIN - FLOOR_LABEL - walls) / columns - GAP
}

function bandShapes(units: readonly Unit[], top: number, width: number) {
  const floors = floorsOf(units)
  const lines = floors.reduce((sum, floor) => sum + floor.lines, 0)
  const height = lines > 24 ? 40 : lines > 12 ? 46 : 56
  const bottom = top + lines * (height + GAP) + GAP
  const shapes: Shape[] = []
  const tops = new Map<number | null, number>()
  let y = top + GAP
  for (const { number, lines } of floors) {
    tops.set(number, y)
    if (number !== null) shapes.push(floorLabel(number, y + height / 2))
    y += lines * (height + GAP)
  }
  let x = MARGIN + FLOOR_LABEL
  for (const unit of units) {
    const wide = unit.columns * (width + GAP) + GAP
    const roof = (tops.get(unit.floors[0]?.number ?? null) ?? top) - GAP
    shapes.push(...unitWall(unit, x, roof, wide, bottom - roof))
    for (const { number, lines } of unit.floors) {
      for (const [i, line] of lines.entries()) {
        const from = (tops.get(number) ?? top) + i * (height + GAP)
        shapes.push(
          ...line.flatMap((room, column) =>
            room === null
              ? []
              : [roomCell(room, x + GAP + column * (width + GAP), from, width, height)],
          ),
        )
      }
    }
    x += wide + BETWEEN
  }
  const named = units.some(({ name }) => name !== '')
  return { shapes, height: bottom - top + (named ? 36 : 0) }
}

/** The floors of units that stand together, each as many lines high as the fullest needs. */
function floorsOf(units: readonly Unit[]): { number: number | null; lines: number }[] {
  const lines = new Map<number | null, number>()
  for (const floor of units.flatMap((unit) => unit.floors)) {
    lines.set(floor.number, Math.max(floor.lines.length, lines.get(floor.number) ?? 0))
  }
  return [...lines]
    .map(([number, lines]) => ({ number, lines }))
    .sort((a, b) => (b.number ?? 0) - (a.number ?? 0))
}

function floorLabel(number: number, middle: number): Shape {
  const x = MARGIN + FLOOR_LABEL - 12
  return {
    kind: 'text',
    x,
    y: middle + 8,
    text: `${number}层`,
    size: 21,
    fill: FAINT,
    anchor: 'end',
  }
}

function unitWall({ name }: Unit, x: number, y: number, width: number, height: number): Shape[] {
  const ground = `M${x - 6} ${y + height}h${width + 12}`
  const wall: Shape[] = [
    { kind: 'box', x, y, width, height, round: 10, fill: WALL },
    { kind: 'path', path: ground, stroke: FAINT, thick: 3 },
  ]
  if (name === '') return wall
  const text = /^[0-9A-Za-z]+$/.test(name) ? `${name}单元` : name
  const middle = x + width / 2
  return [
    ...wall,
    { kind: 'text', x: middle, y: y + height + 30, text, size: 23, fill: FAINT, anchor: 'middle' },
  ]
}

/** One household: its number, and how it stands. The mark is beside the number, or above where it is narrow. */
function roomCell(room: Room, x: number, y: number, width: number, height: number): Shape {
  const { household, state } = room
  const text = roomName(room)
  const wide = width >= 84
  const size = Math.min(wide ? 28 : height * 0.46, (width - 14) / widthOf(text))
  const middle = { x: x + width / 2, y: y + height / 2 }
  const marked = FILLED.has(state)
  const sink = !marked || wide ? 0 : height * 0.17
  const number: Shape = {
    kind: 'text',
    x: middle.x - (marked && wide ? 14 : 0),
    y: middle.y + sink + size * 0.36,
    text,
    size,
    fill: marked ? WHITE : state === 'missing' ? MISSING : FAINT,
    anchor: 'middle',
    bold: state === 'missing',
  }
  const mark = wide
    ? markOf(state, middle.x + (size * widthOf(text)) / 2 + 4, middle.y)
    : markOf(state, middle.x, y + height * 0.24, height / 90)
  const shapes = [...frame(state, x, y, width, height), number, ...mark]
  return { kind: 'thing', id: household, state, shapes }
}

const FILLED: ReadonlySet<RoomState> = new Set(['answered', 'abnormal'])

/** The outline that tells how a household stands, in black and white as well. */
function frame(state: RoomState, x: number, y: number, width: number, height: number): Shape[] {
  const box = { kind: 'box', x, y, width, height, round: 8 } as const
  const inner = { ...box, x: x + 2, y: y + 2, width: width - 4, height: height - 4 }
  switch (state) {
    case 'answered':
      return [{ ...box, fill: ANSWERED }]
    case 'abnormal': {
      const cut = Math.min(width, height) * 0.22
      const [w, h] = [width - 2 * cut, height - 2 * cut]
      const path = `M${x + cut} ${y}h${w}l${cut} ${cut}v${h}l${-cut} ${cut}h${-w}l${-cut} ${-cut}v${-h}z`
      return [{ kind: 'path', path, fill: ABNORMAL }]
    }
    case 'missing':
      return [{ ...inner, fill: WHITE, stroke: MISSING, thick: 4 }]
    case 'away':
      return [{ ...inner, fill: WHITE, stroke: FAINT, thick: 3, dash: '7 7' }]
    case 'unasked':
      return [{ ...inner, fill: LINE }]
  }
}

/** A tick, or an exclamation mark, around a point. */
function markOf(state: RoomState, x: number, y: number, scale = 1): Shape[] {
  const s = (length: number): number => length * scale
  if (state === 'answered') {
    const path = `M${x - s(8)} ${y + s(1)}l${s(6)} ${s(7)}l${s(11)} ${s(-14)}`
    return [{ kind: 'path', path, stroke: WHITE, thick: s(4.5) }]
  }
  if (state !== 'abnormal') return []
  const path = `M${x} ${y - s(11)}v${s(13)}M${x} ${y + s(10)}v0.1`
  return [{ kind: 'path', path, stroke: WHITE, thick: s(5) }]
}

const STATES = ['answered', 'abnormal', 'missing', 'away', 'unasked'] as const
const WORDS: Readonly<Record<RoomState, string>> = {
  answered: '已报',
  abnormal: '异常',
  missing: '没报',
  away: '外出',
  unasked: '不用报',
}

/** What each shape means, in as many lines as it takes. */
function legend(rooms: readonly Room[], top: number) {
  let [x, y] = [MARGIN, top]
  const shapes = STATES.flatMap((state): readonly Shape[] => {
    const count = rooms.filter((room) => room.state === state).length
    if (count === 0) return []
    const text = `${WORDS[state]} ${count}`
    const width = 44 + 25 * widthOf(text)
    if (x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 50]
    const at = x
    x += width + 28
    return [
      ...frame(state, at, y, 34, 34),
      ...markOf(state, at + 17, y + 17, 0.85),
      { kind: 'text', x: at + 44, y: y + 26, text, size: 25, fill: INK },
    ]
  })
  return { shapes, bottom: y + 34 }
}
