import { spoken, t } from '../words/words.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** China has one clock; whoever looks from elsewhere sees the street's. */
const ZONE = 'Asia/Shanghai'

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
})
const dayFormat = new Intl.DateTimeFormat(spoken() === 'zh' ? 'zh-CN' : 'en-GB', {
  timeZone: ZONE,
  month: 'long',
  day: 'numeric',
  weekday: 'short',
})
const shortDayFormat = new Intl.DateTimeFormat(spoken() === 'zh' ? 'zh-CN' : 'en-GB', {
  timeZone: ZONE,
  month: 'numeric',
  day: 'numeric',
})

/** `08:12` */
export function clock(at: number): string {
  return clockFormat.format(at)
}

/** `2月10日周一` */
export function today(at: number): string {
  return dayFormat.format(at)
}

/** `2/10` */
export function shortDay(at: number): string {
  return shortDayFormat.format(at)
}

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
