import { LEVELS, subtree } from '../model/area.ts'
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Figures } from '../model/figures.ts'
import { addressKey, post } from '../model/post.ts'
import { areaRecipient, type Recipient } from '../model/recipient.ts'
import { DAY, day, dayStart, monthDay } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { caseLine } from '../wording/case.ts'

/** The day's account (日报): one post to each level's staff group that has anything to be told of yesterday. */
export function digest(facts: Facts): readonly Effect[] {
  const to = dayStart(facts.now)
  return subtree(facts.street, facts.street.root)
    .filter(({ level }) => level !== LEVELS[0])
    .flatMap((area): readonly Effect[] => {
      const recipient = areaRecipient(facts, area)
      const figures = facts.figures(area.path, to - DAY, to)
      if (recipient === null || quiet(figures)) return []
      const text = digestText(facts, area.path, recipient, figures, to - DAY)
      return recipient.addresses.map((address) => ({
        do: 'say',
        post: post(address, text, {
          stale: DAY,
          picture:
            figures.opened + figures.closed >= 20
              ? { kind: 'digest', area: area.path, day: day(to - DAY) }
              : null,
        }),
      }))
    })
}

/** Nothing new, nothing closed and nothing late: what is merely open was told before. */
function quiet(figures: Figures): boolean {
  return figures.opened + figures.closed + figures.overdue === 0
}

function digestText(
  facts: Facts,
  area: string,
  to: Recipient,
  figures: Figures,
  yesterday: number,
): string {
  const { opened, closed, open, waiting, overdue, satisfied, unsatisfied, oldest } = figures
  const share = (count: number): string => `${Math.round((100 * count) / closed)}%`
  const counts = [
    `新 ${opened} 件`,
    `办结 ${closed} 件`,
    `在办 ${open} 件`,
    ...(waiting > 0 ? [`等确认 ${waiting} 件`] : []),
    ...(overdue > 0 ? [`超时 ${overdue} 件`] : []),
  ]
  const lines = [`【${to.label} ${monthDay(yesterday)}】${counts.join('，')}。`]
  if (closed > 0) {
    lines.push(
      `不出楼座 ${share(figures.closedInBuilding)}，不出网格 ${share(figures.closedInGrid)}。`,
    )
  }
  if (satisfied + unsatisfied > 0) lines.push(`满意 ${satisfied}，不满意 ${unsatisfied}。`)
  if (oldest.length > 0) {
    // Of anyone's health only those read who were told of it.
    const knows = ({ told }: Case) => to.addresses.some((one) => told.includes(addressKey(one)))
    lines.push('等得最久的：', ...oldest.map((about) => caseLine(facts, about, area, knows(about))))
  }
  return lines.join('\n')
}
