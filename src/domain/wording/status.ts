import type { Case, CaseEvent } from '../model/case.ts'
import { clock, DAY, HOUR, MINUTE, spoken } from '../model/time.ts'
import { byNumberOnly } from '../privacy/discretion.ts'
import { publicTitle, standing, titleOf } from './case.ts'

export const NONE_OF_YOURS = '您没有在办的事。'
export const NONE_OPEN = '现在没有在办的。'

/** The head of what who asks has in hand. */
export const HELD_HEAD = '您手上的：'

/** `（还有 3 小时）`, or since when it is overdue; nothing where it has no hour or is done. */
export function hoursLeftText({ due, state }: Pick<Case, 'due' | 'state'>, now: number): string {
  if (due === null || (state !== 'open' && state !== 'claimed')) return ''
  return due > now ? `（还有 ${roughly(due - now)}）` : `（超了 ${roughly(now - due)}）`
}

/** A span as one says it in passing: its days, else its hours, else its minutes. */
function roughly(ms: number): string {
  if (ms >= DAY) return `${Math.floor(ms / DAY)} 天`
  return ms >= HOUR
    ? `${Math.floor(ms / HOUR)} 小时`
    : `${Math.max(1, Math.round(ms / MINUTE))} 分钟`
}

/** The head of a list of cases: of an area, or (null) of who asks. */
export function casesHeadText(area: string | null): string {
  return area === null ? '您报的：' : `${area}在办的：`
}

/** How a case stands, for whoever may know that it is there and no more: nothing of what it is where that is private. */
export function stageText(about: Case): string {
  const title = byNumberOnly(about) ? '' : `${publicTitle(about)}，`
  return `#${about.number} ${title}${standing(about)}。`
}

/** All of a case: what was asked, and how it stands. `words` and `last` as they may be read there. */
export function wholeCaseText(
  about: Case,
  place: string,
  words: string,
  last: CaseEvent | undefined,
  now: number,
): string {
  const head = `#${about.number} ${titleOf(about)} ${place}：${words}（${about.by.name} ${spoken(about.opened, now)}）`
  const who = last === undefined || last.by === null ? '' : `${last.by.name}：`
  const word = last === undefined ? '' : `，${clock(last.at)} ${who}${last.text}`
  return `${head}\n现在：${standing(about)}${word}。`
}
