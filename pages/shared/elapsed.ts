import { spoken, t } from '../words/words.ts'
import { clock, DAY, HOUR, MINUTE, shortDay } from './time-format.ts'

/** `08:12`, with the day where it is another. */
export function moment(at: number, now: number): string {
  return shortDay(at) === shortDay(now) ? clock(at) : `${shortDay(at)} ${clock(at)}`
}

/** `12 分钟`, `3 小时`, `2 天` */
export function span(ms: number): string {
  if (ms < HOUR) return `${Math.max(1, Math.round(ms / MINUTE))} ${t('minutes')}`
  if (ms < 2 * DAY) return `${Math.round(ms / HOUR)} ${t('hours')}`
  return `${Math.round(ms / DAY)} ${t('days')}`
}

/** `12 分钟前` */
export function ago(at: number, now: number): string {
  if (now - at < MINUTE) return t('justNow')
  return spoken() === 'zh' ? `${span(now - at)}${t('since')}` : `${span(now - at)} ${t('since')}`
}
