import { titled } from './building-drawing.ts'
import { ANSWERED, FAINT, INK, LINE, MARGIN, MISSING, WALL, WHITE, WIDTH } from './palette.ts'
import type { Drawing, Shape } from './shape.ts'

/** What a day brought: cases opened, and cases closed. */
export interface DayCount {
  /** `2020-02-10` */
  readonly day: string
  readonly opened: number
  readonly closed: number
}

/** The day's account (日报) of an area. */
export interface DayPicture {
  readonly name: string
  /** The last is the day it is about. */
  readonly days: readonly DayCount[]
  readonly open: number
  readonly overdue: number
  /** Of those closed that day: without anyone above the building, or above the grid. */
  readonly closedInBuilding: number
  readonly closedInGrid: number
}

const CHART = { top: 330, height: 230 }

/** The day's figures large, and how the days before it went: opened filled, closed hollow. */
export function dayPicture(picture: DayPicture): Drawing {
  const { name, days, open, overdue, closedInBuilding, closedInGrid } = picture
  const today = days.at(-1) ?? { day: '', opened: 0, closed: 0 }
  const share = (count: number) => `${Math.round((100 * count) / today.closed)}%`
  const below =
    today.closed === 0
      ? '昨天没有办结的'
      : `不出楼座 ${share(closedInBuilding)} · 不出网格 ${share(closedInGrid)}`
  const tiles = [
    { word: '新增', count: today.opened, colour: INK },
    { word: '办结', count: today.closed, colour: ANSWERED },
    { word: '在办', count: open, colour: INK },
    { word: '超时', count: overdue, colour: overdue > 0 ? MISSING : FAINT },
  ]
  const shapes: Shape[] = [
    ...titled(name, monthDay(today.day), below),
    ...tiles.flatMap(({ word, count, colour }, i) => tile(i, word, count, colour)),
    ...chart(days),
    ...legend(CHART.top + CHART.height + 78),
  ]
  return { width: WIDTH, height: CHART.top + CHART.height + 136, shapes }
}

function tile(place: number, word: string, count: number, colour: string): readonly Shape[] {
  const width = (WIDTH - 2 * MARGIN - 3 * 16) / 4
  const x = MARGIN + place * (width + 16)
  const middle = x + width / 2
  const text = String(count)
  return [
    {
      kind: 'thing',
      id: word,
      state: text,
      shapes: [
        { kind: 'box', x, y: 140, width, height: 126, round: 10, fill: WALL },
        {
          kind: 'text',
          x: middle,
          y: 206,
          text,
          size: 54,
          fill: colour,
          anchor: 'middle',
          bold: true,
        },
        { kind: 'text', x: middle, y: 246, text: word, size: 25, fill: FAINT, anchor: 'middle' },
      ],
    },
  ]
}

function chart(days: readonly DayCount[]): readonly Shape[] {
  const most = Math.max(4, ...days.flatMap(({ opened, closed }) => [opened, closed]))
  const step = (WIDTH - 2 * MARGIN) / days.length
  const ground = CHART.top + CHART.height
  const line: Shape = {
    kind: 'path',
    path: `M${MARGIN} ${ground}h${WIDTH - 2 * MARGIN}`,
    stroke: FAINT,
    thick: 2,
  }
  return [
    ...days.map((day, i) => column(day, MARGIN + i * step, step, most, i === days.length - 1)),
    line,
  ]
}

function column(
  { day, opened, closed }: DayCount,
  x: number,
  step: number,
  most: number,
  last: boolean,
): Shape {
  const ground = CHART.top + CHART.height
  const width = Math.min(20, (step - 8) / 2)
  const middle = x + step / 2
  const tall = (count: number) => (count / most) * (CHART.height - 36)
  const date = { y: ground + 32, size: 21, anchor: 'middle', fill: last ? INK : FAINT } as const
  const above = { x: middle - width / 2 - 1, y: ground - tall(opened) - 8 }
  return {
    kind: 'thing',
    id: day,
    state: `${opened}-${closed}`,
    shapes: [
      ...(last ? [backdrop(x, step)] : []),
      ...bar(middle - width - 1, ground, width, tall(opened), true),
      ...bar(middle + 1, ground, width, tall(closed), false),
      { kind: 'text', x: middle, ...date, text: day.slice(8).replace(/^0/, ''), bold: last },
      ...(opened + closed > 0
        ? [
            {
              kind: 'text',
              ...above,
              size: 20,
              anchor: 'middle',
              text: String(opened),
              fill: INK,
            } as const,
          ]
        : []),
    ],
  }
}

function backdrop(x: number, width: number): Shape {
  return {
    kind: 'box',
    x,
    y: CHART.top - 10,
    width,
    height: CHART.height + 54,
    round: 8,
    fill: WALL,
  }
}

function bar(
  x: number,
  ground: number,
  width: number,
  height: number,
  filled: boolean,
): readonly Shape[] {
  if (height === 0) return []
  if (filled) return [{ kind: 'box', x, y: ground - height, width, height, fill: INK }]
  const inner = { x: x + 1.5, y: ground - height + 1.5, width: width - 3, height: height - 1.5 }
  return [{ kind: 'box', ...inner, fill: WHITE, stroke: ANSWERED, thick: 3 }]
}

function legend(y: number): readonly Shape[] {
  const text = { y: y + 22, size: 24, fill: INK } as const
  return [
    { kind: 'box', x: MARGIN, y, width: 26, height: 26, fill: INK },
    { kind: 'text', x: MARGIN + 38, ...text, text: '新增' },
    {
      kind: 'box',
      x: MARGIN + 122,
      y: y + 2,
      width: 23,
      height: 23,
      stroke: ANSWERED,
      thick: 3,
      fill: WHITE,
    },
    { kind: 'text', x: MARGIN + 158, ...text, text: '办结' },
    { kind: 'text', x: WIDTH - MARGIN, ...text, text: '最近十四天', fill: FAINT, anchor: 'end' },
    { kind: 'path', path: `M${MARGIN} ${y - 20}h${WIDTH - 2 * MARGIN}`, stroke: LINE, thick: 1 },
  ]
}

/** `2月10日` of `2020-02-10`. */
function monthDay(day: string): string {
  const [, month, date] = day.split('-')
  return `${Number(month)}月${Number(date)}日`
}
