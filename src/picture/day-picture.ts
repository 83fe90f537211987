import { areaAt } from '../domain/model/area.ts'
import { figuresOf } from '../domain/model/figures.ts'
import { DAY, day } from '../domain/model/time.ts'
import type { Book } from '../store/standing.ts'
import { type DayCount, dayPicture } from './day-drawing.ts'
import type { Drawing } from './shape.ts'

const DAYS = 14

/** The day's account (日报) of an area: a day (`2020-02-10`) and the thirteen before it. */
export function dayDrawing({ store, street }: Book, path: string, about: string): Drawing {
  const from = midnight(about)
  const figures = (start: number) => figuresOf(store.cases, path, start, start + DAY)
  const { open, overdue, closedInBuilding, closedInGrid } = figures(from)
  return dayPicture({
    name: areaAt(street, path).name,
    days: Array.from({ length: DAYS }, (_, i): DayCount => {
      const start = from - (DAYS - 1 - i) * DAY
      const { opened, closed } = figures(start)
      return { day: day(start), opened, closed }
    }),
    open,
    overdue,
    closedInBuilding,
    closedInGrid,
  })
}

/** The moment a day (`2020-02-10`) began, +08:00, in Unix ms. */
export function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`)
}
