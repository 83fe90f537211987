// Played by: the-days-alerts.chat, digest-tells-no-strangers.chat

import { type Alert, personal } from '../model/alert.ts'
import { LEVELS, subtree } from '../model/area.ts'
import type { Case } from '../model/case.ts'
import type { Effect } from '../model/effect.ts'
import type { Figures } from '../model/figures.ts'
import { addressKey, post } from '../model/post.ts'
import { areaRecipient, type Recipient } from '../model/recipient.ts'
import { DAY, day, dayStart } from '../model/time.ts'
import type { Facts } from '../model/view.ts'
import { hushed } from '../privacy/discretion.ts'
import { outcomeLine } from '../wording/alert.ts'
import { caseLine } from '../wording/case.ts'
import { digestText } from '../wording/digest.ts'
import { registerLines, tellTeams } from './register-told.ts'

/** The day's account (日报): one post to each level's staff group that has anything to be told of yesterday. */
export function digest(facts: Facts): readonly Effect[] {
  const to = dayStart(facts.now)
  const levels = subtree(facts.street, facts.street.root)
    .filter(({ level }) => level !== LEVELS[0])
    .flatMap((area): readonly Effect[] => {
      const recipient = areaRecipient(facts, area)
      const figures = facts.figures(area.path, to - DAY, to)
      const alerts = facts.alertsWithin(area.path, to - DAY, to)
      const registers = registerLines(facts, area, to - DAY)
      const nothing = quiet(figures) && alerts.length + registers.length === 0
      if (recipient === null || nothing) return []
      const waiting = waitingLines(facts, area.path, recipient, figures.oldest)
      const outcomes = outcomeLines(facts, area.path, recipient, alerts)
      const text = digestText(recipient.label, to - DAY, figures, waiting, outcomes, registers)
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
  return [...levels, ...tellTeams(facts, to - DAY)]
}

/** Nothing new, nothing closed and nothing late: what is merely open was told before. */
function quiet(figures: Figures): boolean {
  return figures.opened + figures.closed + figures.overdue === 0
}

/** A line for each of those that have waited longest; of anyone's health, and of confidences, only those read who were told. */
function waitingLines(facts: Facts, area: string, to: Recipient, oldest: readonly Case[]) {
  const knows = ({ told }: Case) => to.addresses.some((one) => told.includes(addressKey(one)))
  return oldest.map((about) => caseLine(facts, about, area, !hushed(about) || knows(about)))
}

/** A line for each alert: where, and how it ended; of what kind, where it is of somebody's health, only those read who were told. */
function outcomeLines(facts: Facts, area: string, to: Recipient, alerts: readonly Alert[]) {
  const knows = ({ told }: Alert) => to.addresses.some((one) => told.includes(addressKey(one)))
  return alerts.map((alert) =>
    outcomeLine(facts, alert, area, !personal(alert.kind) || knows(alert)),
  )
}
