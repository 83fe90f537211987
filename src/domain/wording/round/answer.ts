import type { IntervalDuty } from '../../model/duty/duty.ts'
import { DAY, spoken } from '../../model/time.ts'
import { list } from '../sentence.ts'
import { itemsText, type RoundItem } from './item.ts'
import { exampleOf } from './overdue.ts'

/** What was done is written down; `left`: how many of that duty are to be done today. */
export function madeText(duty: string, left: number, late: boolean): string {
  const caught = late ? '晚了点，补上了' : '记上了'
  return left === 0
    ? `${duty}${caught}，今天的都齐了。`
    : `${duty}${caught}，今天还差 ${left} 处，看哪些回「今天还差哪些」。`
}

/** What is still to be done today, duty by duty. */
export function leftText(items: readonly RoundItem[]): string {
  if (items.length === 0) return NOTHING_LEFT
  const duties = [...new Set(items.map(({ duty }) => duty))]
  const lines = duties.map(
    (duty) =>
      `${duty}：${itemsText(
        items.filter((item) => item.duty === duty),
        true,
      )}`,
  )
  return [`今天还差 ${items.length} 处：`, ...lines].join('\n')
}

export const NOTHING_LEFT = '今天没有还差的，都齐了。'

/** Who says it is not who goes there. */
export function byOthersText(duty: string): string {
  return `${duty}由管这一处的人来记。`
}

/** Nothing of that name is expected here. */
export function noSuchPlaceText(
  said: string,
  duty: Pick<IntervalDuty, 'name' | 'words' | 'of'>,
  known: string,
): string {
  return `没找到「${said}」，换个说法？比如「${exampleOf(duty, { place: known, inner: '' })}」。`
}

/** The place was not said. */
export function whereText(
  duty: Pick<IntervalDuty, 'name' | 'words' | 'of'>,
  known: string,
): string {
  return `${duty.name}是哪一处？比如「${exampleOf(duty, { place: known, inner: '' })}」。`
}

/** Several places bear the name. */
export function whichPlaceText(names: readonly string[]): string {
  return `是${names.join('还是')}？说全了再发一遍。`
}

/** Something happened in a household. */
export function eventText(label: string, event: string, due: number, now: number): string {
  return `记下了，${label} ${event}，${spoken(due, now)} 前去看看。`
}

/** A household is to be seen as often as this from now on. */
export function everyText(label: string, every: number, due: number, now: number): string {
  return `改好了，${label} ${oftenText(every)}看一次，下次 ${spoken(due, now)} 前。`
}

function oftenText(every: number): string {
  const days = every / DAY
  if (days === 1) return '每天'
  if (days === 7) return '每周'
  if (days === 30) return '每月'
  return days < 1 ? `每 ${Math.round(days * 24)} 小时` : `每 ${days} 天`
}

/** Several households were visited at one time. */
export function allVisitedText(labels: readonly string[]): string {
  return `记好了，${list(labels)} 今天走访过。`
}

/** Who was asked by telephone: it counts as that. */
export function calledText(labels: readonly string[]): string {
  return `记好了，${list(labels)} 今天电话问过。`
}

/** Nobody was there: who goes is asked again. */
export const NOBODY_THERE =
  '没见着人，先不算，明天再提醒。放心不下就打他家电话、问问邻居，有险打 110。'
export const NOBODY_ANSWERED = '没打通，先不算，明天再提醒。放心不下就上门看看，有险打 110。'
