import { clock } from '../../model/time.ts'

/** What passed in a span: of each counted word how many, how many were written down, how many of them abnormal. */
export interface Passed {
  readonly counts: readonly (readonly [word: string, sum: number])[]
  readonly entries: number
  /** Null: the register takes no temperatures. */
  readonly abnormal: number | null
}

/** `南门 8–9点：进 86 出 73，来访 4，异常 0` */
export function countText(place: string, from: number, to: number, passed: Passed): string {
  return `${place} ${hourSpan(from, to)}：${passedText(passed)}`
}

/** `南门今天到 10:20：进 86 出 73，来访 4，异常 0` */
export function sinceMidnightText(place: string, now: number, passed: Passed): string {
  return `${place}今天到 ${clock(now)}：${passedText(passed)}`
}

function passedText({ counts, entries, abnormal }: Passed): string {
  const some = counts.some(([, sum]) => sum > 0)
  const counted = some ? counts.map(([word, sum]) => `${word} ${sum}`).join(' ') : ''
  return [counted, `来访 ${entries}`, ...(abnormal === null ? [] : [`异常 ${abnormal}`])]
    .filter((part) => part !== '')
    .join('，')
}

/** `8–9点`; the minutes are said where there are any: `8:00–9:20`. */
function hourSpan(from: number, to: number): string {
  const [begin, end] = [clock(from), clock(to)]
  if (!begin.endsWith(':00') || !end.endsWith(':00')) return `${plain(begin)}–${plain(end)}`
  const last = end === '00:00' ? '24' : String(Number(end.slice(0, 2)))
  return `${Number(begin.slice(0, 2))}–${last}点`
}

function plain(time: string): string {
  return time.replace(/^0/, '')
}
