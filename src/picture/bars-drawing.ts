import { titled } from './building-drawing.ts'
import { ABNORMAL, ANSWERED, FAINT, INK, MARGIN, MISSING, WHITE, WIDTH } from './palette.ts'
import { type Drawing, type Shape, widthOf } from './shape.ts'

/** How a part of an area stands: a building, or a grid where there are too many buildings. */
export interface Part {
  readonly name: string
  /** What it stands under: the grid of a building; parts of one stand together. */
  readonly under: string
  readonly expected: number
  readonly answered: number
  readonly abnormal: number
}

/** A grid, a community or the street in a roll-call. */
export interface BarsPicture {
  readonly name: string
  readonly form: string
  readonly when: string
  readonly parts: readonly Part[]
  readonly staff: boolean
}

const ROW = 54
const BAR = 30
const NAME = 190
const SIGN = 74

/** A bar for each part, in the order of the street: nobody is ranked. */
export function barsPicture({ name, form, when, parts, staff }: BarsPicture): Drawing {
  const expected = sum(parts, (part) => part.expected)
  const answered = sum(parts, (part) => part.answered)
  const missing = expected - answered
  const rest = missing === 0 ? '都报齐了' : `还差 ${missing} 户`
  const abnormal = staff ? sum(parts, (part) => part.abnormal) : 0
  const unwell = abnormal > 0 ? ` · 异常 ${abnormal} 户` : ''
  const shapes = titled(`${name} ${form}`, `${answered}/${expected}`, `${when} · ${rest}${unwell}`)
  const shown = staff ? parts : parts.map((part) => ({ ...part, abnormal: 0 }))
  const widths = {
    figure: Math.max(0, ...shown.map((part) => widthOf(figureOf(part)))) * 27 + 22,
    sign: abnormal > 0 ? SIGN : 0,
  }
  const headings = new Set(parts.map(({ under }) => under)).size > 1
  let y = 140
  let under = ''
  for (const part of shown) {
    if (headings && part.under !== under) {
      under = part.under
      shapes.push({ kind: 'text', x: MARGIN, y: y + 36, text: under, size: 24, fill: FAINT })
      y += ROW
    }
    shapes.push(row(part, y, widths))
    y += ROW
  }
  return { width: WIDTH, height: y + 28, shapes }
}

function figureOf({ answered, expected }: Part): string {
  return `${answered}/${expected}`
}

function row(part: Part, y: number, widths: { figure: number; sign: number }): Shape {
  const { name, expected, answered, abnormal } = part
  const bar = { x: MARGIN + NAME + 18, y: y + 8, height: BAR }
  const width = WIDTH - MARGIN - bar.x - widths.figure - widths.sign
  const done = expected > 0 && answered >= expected
  const filled = expected === 0 ? 0 : (width * Math.min(answered, expected)) / expected
  const size = Math.min(27, NAME / widthOf(name))
  const right = WIDTH - MARGIN - widths.sign
  const figure = { y: y + 33, size: 27, anchor: 'end', fill: done ? FAINT : INK } as const
  return {
    kind: 'thing',
    id: name,
    state: done ? 'done' : 'open',
    shapes: [
      { kind: 'text', x: MARGIN + NAME, y: y + 33, text: name, size, fill: INK, anchor: 'end' },
      { kind: 'box', ...bar, width, fill: WHITE, stroke: done ? ANSWERED : MISSING, round: 6 },
      ...(filled > 0
        ? [{ kind: 'box', ...bar, width: filled, fill: ANSWERED, round: 6 } as const]
        : []),
      ...(done ? [tick(bar.x + width - 26, y + 8 + BAR / 2)] : []),
      { kind: 'text', x: right, ...figure, text: figureOf(part), bold: !done },
      ...(abnormal > 0 ? sign(abnormal, right + 16, y + 8) : []),
    ],
  }
}

function tick(x: number, y: number): Shape {
  return { kind: 'path', path: `M${x - 8} ${y}l6 7l11 -14`, stroke: WHITE, thick: 4 }
}

/** How many are abnormal, on the shape that abnormal households have. */
function sign(count: number, x: number, y: number): readonly Shape[] {
  const path = `M${x + 9} ${y - 3}h40l9 9v18l-9 9h-40l-9 -9v-18z`
  return [
    { kind: 'path', path, fill: ABNORMAL },
    {
      kind: 'text',
      x: x + 29,
      y: y + 24,
      text: `!${count}`,
      size: 25,
      fill: WHITE,
      anchor: 'middle',
    },
  ]
}

function sum(parts: readonly Part[], pick: (part: Part) => number): number {
  return parts.reduce((all, part) => all + pick(part), 0)
}
