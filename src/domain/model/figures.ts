import { resolveDue } from './calendar.ts'
import type { Case, EventName } from './case.ts'
import type { ContactId } from './person.ts'

/** The day's figures (日报) of an area: what was new and closed in a span, and how things stand now. */
export interface Figures {
  readonly opened: number
  readonly closed: number
  /** Of those closed: without anyone above the building, or above the grid, having been notified. */
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
  ) => readonly (Pick<Case, 'level' | 'parent'> & { readonly contact: ContactId | null })[]
  /** Those not closed. */
  readonly living: (area: string) => readonly Case[]
}

/**
 * What hangs on a case of several buildings, or was merged, is one with it: one trouble counts once. How satisfied people
 * are each says for themselves.
 */
const byItself = ({ parent }: Pick<Case, 'parent'>): boolean => parent === null

/** Counts the figures of an area, for a span that ends now or has ended (Unix ms). */
export function figuresOf(cases: CaseRecords, area: string, from: number, to: number): Figures {
  const happened = (event: EventName) => cases.happened(area, event, from, to)
  const satisfied = happened('confirmed')
  const closed = [...satisfied, ...happened('closed')].filter(byItself)
  const living = cases.living(area).filter(byItself)
  const open = living.filter(({ state }) => state !== 'resolved')
  return {
    opened: happened('opened').filter(byItself).length,
    closed: closed.length,
    closedInBuilding: closed.filter(({ level }) => level === 'building').length,
    closedInGrid: closed.filter(({ level }) => level === 'building' || level === 'grid').length,
    open: open.length,
    waiting: living.length - open.length,
    overdue: open.filter(({ due, since, route }) => {
      return (due !== null && due <= to) || resolveDue(since, route) <= to
    }).length,
    satisfied: satisfied.length,
    // What the bot opened again of itself nobody found badly done.
    unsatisfied: happened('reopened').filter(({ contact }) => contact !== null).length,
    oldest: [...open].sort((a, b) => a.since - b.since).slice(0, 5),
  }
}
