import { resolveDue } from './calendar.ts'
import type { Case, EventName } from './case.ts'

/** The day's figures (日报) of an area: what was new and closed in a span, and how things stand now. */
export interface Figures {
  readonly opened: number
  readonly closed: number
  /** Of those closed: without anyone above the building, or above the grid, having been told. */
  readonly closedInBuilding: number
  readonly closedInGrid: number
  readonly open: number
  /** Done, and waiting for the one who asked. */
  readonly waiting: number
  readonly overdue: number
  readonly satisfied: number
  readonly unsatisfied: number
  /** The oldest open ones. */
  readonly oldest: readonly Case[]
}

/** What figures are counted from: the cases of an area and all below. */
export interface CaseRecords {
  /** Those to which something happened in a span, from its beginning to before its end (Unix ms). */
  readonly happened: (
    area: string,
    event: EventName,
    from: number,
    to: number,
  ) => readonly Pick<Case, 'level'>[]
  /** Those not closed. */
  readonly living: (area: string) => readonly Case[]
}

/** Counts the figures of an area, for a span that ends now or has ended (Unix ms). */
export function figuresOf(cases: CaseRecords, area: string, from: number, to: number): Figures {
  const happened = (event: EventName) => cases.happened(area, event, from, to)
  const satisfied = happened('confirmed')
  const closed = [...satisfied, ...happened('closed')]
  const living = cases.living(area)
  const open = living.filter(({ state }) => state !== 'resolved')
  return {
    opened: happened('opened').length,
    closed: closed.length,
    closedInBuilding: closed.filter(({ level }) => level === 'building').length,
    closedInGrid: closed.filter(({ level }) => level === 'building' || level === 'grid').length,
    open: open.length,
    waiting: living.length - open.length,
    overdue: open.filter(({ due, since, route }) => {
      return (due !== null && due <= to) || resolveDue(since, route) <= to
    }).length,
    satisfied: satisfied.length,
    unsatisfied: happened('reopened').length,
    oldest: [...open].sort((a, b) => a.since - b.since).slice(0, 5),
  }
}
