import type { CountedItem, Entry, EntryValue } from '../../model/register/entry.ts'
import type { Field } from '../../model/register/register.ts'
import { clock, monthDay } from '../../model/time.ts'
import { list } from '../sentence.ts'

/** A number of an id card is never taken. */
export const NO_ID_CARD = '身份证号不用报，我也不留。把那串数字撤回，再说一遍就行。'

/** A field as it is asked for: of a day, on which. */
export function neededText({ name, is }: Pick<Field, 'name' | 'is'>): string {
  return is === 'date' ? `哪天${name}` : name
}

/** What is asked for, once. */
export function stillNeededText(fields: readonly string[]): string {
  return `记上了，还差${list(fields)}，补一句就行。`
}

export const WELCOME_HOME = '欢迎回家，记上了。'
/** The same to who came from where an observation is ordered, and whom nobody knows. */
export function welcomeTold(number: number): string {
  return `欢迎回家，记上了（#${number}）。`
}

/** To who stands at the gate: the fever has gone to the grid. */
export function gateTold(number: number, grid: string): string {
  return `#${number} 发热，已经报给${grid}，先别放行。`
}

export const CORRECTED = '改好了。'
export const NOTHING_TO_CORRECT =
  '没找到要改的那一笔。带上是谁、哪户或车牌，比如「更正 2-301 是2月7日到的」。'
export const SIGNED = '接班记上了，辛苦。'
export const OWN_HANDOVER = '交班的人自己不能接，请接班的人说一声「接班」。'
export const NOTHING_TO_SIGN = '还没有等着接的交班，先让上一班说「交班」。'

/** What was found at a change of shift, as the finding has it: not as it was told. */
export function handoverLacksText(lacks: string): string {
  return `交接对不上：${lacks}`
}

/** Things that were counted at a change of shift, before and now. */
export function countedOtherwiseText(
  items: readonly { readonly before: CountedItem; readonly now: CountedItem }[],
): string {
  return items
    .map(({ before, now }) => `${before.name}上一班说 ${before.count}，现在 ${now.count}`)
    .join('，')
}

/** A fever at a checkpoint, as the case has it: where, how much, to whom, and what else was said. */
export function gateFeverText(
  place: string,
  temperature: number,
  to: string | null,
  more: string | null,
): string {
  const going = to === null ? '' : `，去 ${to}`
  const said = more === null ? '' : `，${more}`
  return `${place} ${temperature}℃${going}${said}`
}

/** A household that came from where an observation is ordered, to who looks after it, alone. */
export function returnedText(label: string, from: string, who: string, last: number): string {
  return `${label} 从${from}回来（${who}报），居家观察到${monthDay(last)}，我每天问两次。`
}

/** The same where the bot knows nobody there: a case has it. */
export function unknownReturnText(label: string, from: string): string {
  return `${label} 从${from}回来，要居家观察，还没有人认过门`
}

/** Who has not gone: what is told of each, and since when. */
export function insideText(
  place: string,
  entries: readonly { readonly called: string; readonly at: number }[],
): string {
  if (entries.length === 0) return `${place}现在没有没走的访客。`
  const lines = entries.map(({ called, at }) => `${clock(at)} ${called}`)
  return [`${place}还没走的 ${entries.length} 位：`, ...lines].join('\n')
}

/** What an entry is called by, to who keeps the gate. */
export function calledText(values: readonly string[]): string {
  return values.length === 0 ? '没留名' : values.join(' ')
}

/** A value in few words. */
export function valueText(value: EntryValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return value
    .map((one) => (typeof one === 'number' ? `#${one}` : `${one.name}${one.count}`))
    .join(' ')
}

/** In the day's account: how many of a register, and what was told. */
export function toldOfText(register: string, entries: readonly string[], more: number): string {
  const lines = entries.map((text) => `· ${text}`)
  const rest = more > 0 ? [`· 另有 ${more} 件`] : []
  return [`${register} ${entries.length + more} 件：`, ...lines, ...rest].join('\n')
}

/** The fields of an entry that may be told, in the order of its register, with where it was said. */
export function entryLine(
  { fields }: Pick<Entry, 'fields'>,
  names: readonly string[],
  place: string,
): string {
  const values = names.flatMap((name) => {
    const value = fields[name]
    if (value === undefined) return []
    return typeof value === 'number' ? `${name}${value}` : valueText(value)
  })
  return `${place}：${values.join(' ')}`
}

/** To a team: what was told on a day. */
export function toldToTeamText(team: string, day: number, lines: readonly string[]): string {
  return [`【${team} ${monthDay(day)}】`, ...lines].join('\n')
}
