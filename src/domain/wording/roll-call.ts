import type { Form } from '../model/form.ts'
import type { Named } from '../model/person.ts'
import type { RollCall, Tally } from '../model/roll-call.ts'
import { clock } from '../model/time.ts'
import { ats } from './name.ts'
import { clause, list } from './sentence.ts'

/** The opening: what, until when, how to answer, what for. */
export function openingText(form: Form, deadline: string): string {
  const what = form.answers.kind === 'temperature' ? `${form.name}打卡` : form.name
  return `${what}开始了，${deadline} 前报。${clause(form.hint)}\n${clause(form.purpose)}`
}

/** How far it is, for those who asked nothing: numbers alone. */
export function countText(rollcall: RollCall, tally: Tally): string {
  return `${answeredText(rollcall, tally)}还差 ${tally.missing.length} 户。`
}

/** How far it is, with the rooms that are missing: to who asks, and in the reminder. */
export function missingText(rollcall: RollCall, tally: Tally): string {
  if (tally.missing.length === 0) return `${answeredText(rollcall, tally)}都报齐了。`
  return `${answeredText(rollcall, tally)}还差 ${tally.missing.length} 户：${rooms(tally.missing)}。`
}

function answeredText(rollcall: RollCall, tally: Tally): string {
  return `${rollcall.form}已报 ${tally.answered}/${tally.expected} 户，`
}

/** The same, of one building among several. */
export function placedMissingText(building: string, rollcall: RollCall, tally: Tally): string {
  return `${building} ${missingText(rollcall, tally)}`
}

/** The end, in the building's own group: the rooms stand in the picture. `early`: before its hour. */
export function closingText(
  rollcall: RollCall,
  tally: Tally,
  form: Form | undefined,
  early: boolean,
): string {
  const name = rollcall.form
  const shares = form?.share === true ? `\n${sharesText(tally)}` : ''
  if (tally.missing.length === 0)
    return `${name}报齐了，${tally.answered}/${tally.expected} 户，谢谢大家！${shares}`
  const end = early ? '先收了' : '到点了'
  return `${name}${end}，报了 ${tally.answered}/${tally.expected} 户，没报的 ${tally.missing.length} 户看图。谢谢大家！${shares}`
}

/** `同意 15 户（63%），不同意 6 户（25%）` */
function sharesText(tally: Tally): string {
  const all = [...tally.counts.values()].reduce((sum, count) => sum + count, 0)
  return [...tally.counts]
    .map(
      ([value, count]) =>
        `${value} ${count} 户（${all === 0 ? 0 : Math.round((100 * count) / all)}%）`,
    )
    .join('，')
}

/** The sum for the level above: a line a part, and all together. */
export function sumText(
  form: string,
  rows: readonly { readonly name: string; readonly tally: Tally }[],
): string {
  const lines = rows.map(({ name, tally }) => {
    const missing = tally.missing.length === 0 ? '' : `，没报 ${rooms(tally.missing)}`
    return `${name} ${tally.answered}/${tally.expected}${abnormal(tally)}${missing}`
  })
  if (rows.length === 1) return `【${form}】${lines[0] ?? ''}`
  const sum = (pick: (tally: Tally) => number): number =>
    rows.reduce((all, row) => all + pick(row.tally), 0)
  const found = sum((tally) => tally.abnormal)
  const head = `【${form}】共报 ${sum((tally) => tally.answered)}/${sum((tally) => tally.expected)} 户${found > 0 ? `，异常 ${found} 户` : ''}`
  return [head, ...lines].join('\n')
}

function abnormal(tally: Tally): string {
  return tally.abnormal === 0 ? '' : `，异常 ${tally.abnormal} 户`
}

/** Room numbers in the building's order, the first forty of them. */
export function rooms(households: readonly string[]): string {
  const shown = list(households.slice(0, 40))
  return households.length > 40 ? `${shown} 等 ${households.length} 户` : shown
}

/** To those missing alone. `until`: the deadline as people say it. */
export function reminderText(
  rollcall: RollCall,
  tally: Tally,
  until: string,
  missing: readonly Named[],
): string {
  const names = missing.length > 0 ? `\n${ats(missing)}` : ''
  return `${missingText(rollcall, tally)}${until} 前报。${names}`
}

/** The gateway was lost for a while: to the captain. */
export function outageText(form: string, from: number, to: number): string {
  return `${clock(from)} 到 ${clock(to)} 我掉线了，这会儿报的${form}可能没收到，麻烦您瞅一眼，漏的让他们再发一遍。`
}

// ---- answers to it ----

/** What staff and others hear who call a roll, ask how it stands, remind or end it. */
export const NO_ROLL_CALL = '现在没有在报的点名。'

export const CALLED_BY_OTHERS = '点名由楼长、网格长来发起，您先别急。'
export const ENDED_BY_CAPTAIN = '点名由楼长来结束。'
export const ENDED_BY_OTHERS = '点名由这里的楼长、网格长来结束。'
export const REMINDED_BY_CAPTAIN = '没报的由楼长来催。催自己的事，说「我的」。'
export const REMINDED_BY_OTHERS = '催报由这里的楼长、网格长来。'
export const MISSING_FOR_OTHERS = '点名的事，请问楼长、网格长。'

export const ALL_HAVE_ANSWERED = '都报齐了，不用催。'
export const JUST_REMINDED = '刚催过，过会儿再催。'

/** To who asked for it elsewhere than in the building's own group. */
export function remindedText(missing: number): string {
  return `在各楼群里催了，一共还差 ${missing} 户。`
}

/** `said`: null among neighbours, where nobody's words are repeated. */
export function noSuchFormText(said: string | null, forms: readonly string[]): string {
  return `没有${said === null ? '' : `「${said}」`}这张表，现有的是${forms.map((name) => `「点名 ${name}」`).join('')}。`
}

/** To who called it at night: when it is said, and until when. */
export function calledAtNightText(form: string, heard: string, until: string): string {
  return `记下了。夜里不吵大家，${form}早上 ${heard} 发到群里，报到${until}。`
}

/** Nobody is to be asked here. */
export function nobodyToAskText(form: string): string {
  return `这里没有要报${form}的人家。`
}

export function alreadyCalledText(form: string, until: string): string {
  return `${form}正在报着呢，${until} 截止。`
}

export function calledText(areas: readonly string[], form: string, until: string): string {
  return `${list(areas)}的${form}开始了，${until} 截止，到时候报总数。`
}
