import type { Figures } from '../model/figures.ts'
import { monthDay } from '../model/time.ts'

/** So many alerts are told one by one. */
const ALERTS = 8

/** The day's account (日报). `waiting`: a line a case that has waited longest; `alerts`: one an alert, and how it ended; `registers`: what was written down for this level. */
export function digestText(
  label: string,
  yesterday: number,
  figures: Figures,
  waiting: readonly string[],
  alerts: readonly string[],
  registers: readonly string[],
): string {
  return [
    `【${label} ${monthDay(yesterday)}】${countsText(figures)}。`,
    ...sharesText(figures),
    ...satisfactionText(figures),
    ...alertsText(alerts),
    ...(waiting.length === 0 ? [] : ['等得最久的：', ...waiting]),
    ...registers,
  ].join('\n')
}

function countsText({ opened, closed, open, waiting, overdue }: Figures): string {
  return [
    `新 ${opened} 件`,
    `办结 ${closed} 件`,
    `在办 ${open} 件`,
    ...(waiting > 0 ? [`等确认 ${waiting} 件`] : []),
    ...(overdue > 0 ? [`超时 ${overdue} 件`] : []),
  ].join('，')
}

/** How many were closed as low as could be. */
function sharesText({ closed, closedInBuilding, closedInGrid }: Figures): readonly string[] {
  const share = (count: number): string => `${Math.round((100 * count) / closed)}%`
  return closed === 0
    ? []
    : [`不出楼座 ${share(closedInBuilding)}，不出网格 ${share(closedInGrid)}。`]
}

function satisfactionText({ satisfied, unsatisfied }: Figures): readonly string[] {
  return satisfied + unsatisfied === 0 ? [] : [`满意 ${satisfied}，不满意 ${unsatisfied}。`]
}

function alertsText(alerts: readonly string[]): readonly string[] {
  const more = alerts.length - ALERTS
  if (alerts.length === 0) return []
  return [
    `疑似危急 ${alerts.length} 起：`,
    ...alerts.slice(0, ALERTS),
    ...(more > 0 ? [`还有 ${more} 起。`] : []),
  ]
}
