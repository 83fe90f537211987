import type { Case } from '../../model/case.ts'
import { spoken } from '../../model/time.ts'

/** `今天` before an hour of today: staff read it a day later as well. */
export function byWhenText(due: number, now: number): string {
  const said = spoken(due, now)
  return /^\d\d:/.test(said) ? `今天 ${said}` : said
}

/** The moment (Unix ms) it was to be mended by, which stays when it climbs; null once it is over. */
export function mendBy({
  due,
  since,
  route,
}: Pick<Case, 'due' | 'since' | 'route'>): number | null {
  if (due === null || route.hours !== null) return due
  return Math.min(due, since + route.resolve)
}

/** What those are asked who hear of a finding: who holds the place (`holds`) mends it, anybody above sees to it. */
export function findingAskText(
  about: Pick<Case, 'number' | 'due' | 'since' | 'route' | 'assignee'>,
  holds: boolean,
  now: number,
): string {
  const { number, assignee } = about
  if (!holds) return `请过问，详情回「查 ${number}」。`
  const due = mendBy(about)
  const when = due === null || due <= now ? '尽快' : `${byWhenText(due, now)} 前`
  const take = assignee === null ? `先回「接单 ${number}」，` : ''
  return `${when}改好。${take}改完回「整改 ${number} 怎么改的」。`
}

/** How a finding stands, in its own words. */
export function findingStanding({ state, assignee }: Pick<Case, 'state' | 'assignee'>): string {
  switch (state) {
    case 'open':
      return '没人接'
    case 'claimed':
      return `${assignee?.name ?? ''}在改`
    case 'resolved':
      return '改好了，等复查'
    case 'closed':
      return '已销号'
    case 'cancelled':
      return '已取消'
  }
}
