import { daytimeFrom, quietEnd } from '../model/calendar.ts'
import { standingOf } from '../model/notice/notice.ts'
import { spreadEvery } from '../model/policy.ts'
import type { Haste } from '../model/post.ts'
import type { Facts } from '../model/view.ts'

/** When what is said now begins to leave. */
export function beginsAt({ now, policy }: Pick<Facts, 'now' | 'policy'>, haste: Haste): number {
  switch (haste) {
    case 'first':
    case 'pressing':
      return now
    case 'plain':
      return quietEnd(now, policy)
    case 'gentle':
      return daytimeFrom(now, policy)
  }
}

/** How long so many groups take, behind those that wait already. */
export function lastsFor(facts: Facts, groups: number): number {
  const before = facts
    .notices()
    .filter(({ state, ends }) => state === 'going' && ends > facts.now)
    .map((notice) => standingOf(notice, facts.reachedBy(notice.number)).waiting)
    .reduce((sum, waiting) => sum + waiting, 0)
  return (before + groups) * spreadEvery(facts.policy.pace)
}
