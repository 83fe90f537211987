import type { Unknown } from '../model/moment/calendar-day.ts'
import { clock, dayStart, monthDay, spoken } from '../model/time.ts'

/** Asked where nobody can tell the moment that was meant. */
export function whichMomentText(unknown: Unknown, now: number): string {
  switch (unknown.why) {
    case 'no-hour':
      return `「${unknown.said}」是几点呢？带上钟点再说一遍，比如「晚上8点前」。`
    case 'no-such-day':
      return noSuchDayText(unknown.month, unknown.day)
    case 'unclear-day':
      return '是几月几号呢？带上日期再说一遍，比如「2月12日」。'
    case 'two-days':
      return `「${unknown.said}」对不上，是哪天呢？`
    case 'past':
      return pastText(unknown.at, now)
    case 'night':
      return `下一个 ${clock(unknown.at)} 是半夜了，改到什么时候呢？`
    case 'far':
      return `${monthDay(unknown.at)}太远了，说近一点的时间行吗？`
  }
}

/** The midnight that ends a day is told by the day. */
function pastText(at: number, now: number): string {
  return at === dayStart(at)
    ? `${monthDay(at - 1)}已经过了，改到哪天呢？`
    : `${spoken(at, now)} 已经过了，改到什么时候呢？`
}

function noSuchDayText(month: number, day: number): string {
  return month < 1 || month > 12 ? `没有${month}月，哪天呢？` : `${month}月没有${day}号，哪天呢？`
}
