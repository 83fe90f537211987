import { areaAt } from '../domain/area.ts'
import { DAY, day } from '../domain/moment.ts'
import { type DayCount, dayPicture } from './picture-day.ts'
import type { Drawing } from './shape.ts'
import type { Book } from './standing.ts'

const DAYS = 14

/** The day's account (日报) of an area: a day (`2020-02-10`) and the thirteen before it. */
export function dayDrawing({ store, street }: Book, path: string, about: string): Drawing {
  const { cases } = store
  const from = midnight(about)
  const closedIn = (start: number) =>
    (['confirmed', 'closed'] as const).flatMap((event) =>
      cases.happened(path, event, start, start + DAY),
    )
  const days = Array.from({ length: DAYS }, (_, i): DayCount => {
    const start = from - (DAYS - 1 - i) * DAY
    const opened = cases.happened(path, 'opened', start, start + DAY).length
    return { day: day(start), opened, closed: closedIn(start).length }
  })
  const closed = closedIn(from)
  const open = cases.living(path).filter(({ state }) => state !== 'resolved')
  const end = from + DAY
  return dayPicture({
    name: areaAt(street, path).name,
    days,
    open: open.length,
    overdue: open.filter(
      ({ due, since, route }) => (due !== null && due <= end) || since + route.resolve <= end,
    ).length,
    closedInBuilding: closed.filter(({ level }) => level === 'building').length,
    closedInGrid: closed.filter(({ level }) => level === 'building' || level === 'grid').length,
  })
}

/** The moment a day (`2020-02-10`) began, +08:00, in Unix ms. */
export function midnight(date: string): number {
  return Date.parse(`${date}T00:00:00+08:00`)
}
