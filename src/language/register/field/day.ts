import { saidDayAt } from '../../time/said-day.ts'
import type { Remainder } from '../remainder.ts'
import type { ValueSaid } from '../said-register.ts'

/** 2.9, 2/8: a month and a day, where a reading would be higher. */
const FIGURES =
  /(?<![0-9.\-/])(1[0-2]|0?[1-9])[./](3[01]|[12][0-9]|0?[1-9])(?![0-9./℃度])(?=[\s,;日到晚早下上]|号(?!楼)|$)/g
/** The hour of a day is no part of it. */
const HOUR_OF_DAY =
  /^ ?(?:凌晨|清早|大清早|一早|早上|早晨|早起|上午|头晌|头午|中午|晌午|下午|下晌|过晌|后晌|傍晚|傍黑|晚上|下黑|半夜|夜里|深夜|[早晚])?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})?(?<=[0-9一二三四五六七八九十])点(?:半|多|来钟|左右|钟)?|^ ?(?:凌晨|清早|大清早|一早|早上|早晨|早起|上午|头晌|头午|中午|晌午|下午|下晌|过晌|后晌|傍晚|傍黑|晚上|下黑|半夜|夜里|深夜|[早晚])?/

/** Of a day nothing is known but how it was said. */
export function takeDate(rest: Remainder): ValueSaid | null {
  const figures = rest.find(FIGURES)
  if (figures !== null) {
    const [said, month, day] = figures
    rest.take(figures.index, figures.index + said.length)
    const date = { year: null, month: Number(month), months: null, day: Number(day) }
    return { day: { kind: 'date', ...date }, said }
  }
  const eve = rest.find(/(?:夜来|夜儿个?|夜个儿?)(?:晚上|下黑|黑夜|下晌|后晌)?/g)
  if (eve !== null) {
    rest.take(eve.index, eve.index + eve[0].length)
    return { day: { kind: 'after', days: -1 }, said: eve[0] }
  }
  for (const { start, text } of rest.left()) {
    for (let at = start; at < start + text.length; at++) {
      const found = saidDayAt(rest.text, at)
      if (found === null || !rest.free(at, found.end)) continue
      const great = rest.text.charAt(at - 1) === '大' && rest.free(at - 1, at) ? 1 : 0
      const said = rest.text.slice(at - great, found.end).trim()
      const ahead = /^大?前天/.exec(said)?.[0]
      const hour = HOUR_OF_DAY.exec(rest.text.slice(found.end))?.[0] ?? ''
      rest.take(
        at - great,
        found.end + (rest.free(found.end, found.end + hour.length) ? hour.length : 0),
      )
      if (ahead === undefined) {
        const told = toldAs(rest.text.slice(found.end + hour.length))
        return { day: found.day, said, ...(told === null ? {} : { told }) }
      }
      return { day: { kind: 'after', days: -ahead.length }, said }
    }
  }
  return null
}

/** 刚到: they are there by now. */
const JUST = /刚刚?(?:到|回来|下车|进门|进屋)(?:家|的|了)?/g

/** Who has just come came today. */
export function takeArrival(rest: Remainder): ValueSaid | null {
  const found = rest.find(JUST)
  if (found === null) return null
  rest.take(found.index, found.index + found[0].length)
  return { day: { kind: 'after', days: 0 }, said: found[0] }
}

const BEEN = /^[^,。;\s]{0,6}?(?:[到回来](?:的|了|家)|来的|了)/
const COMES = /^[^,。;\s]{0,3}?(?:到|回|来|拢)(?!过)/

/** 周五到的 has been, 周五到 comes. */
function toldAs(behind: string): 'been' | 'comes' | null {
  if (BEEN.test(behind)) return 'been'
  return COMES.test(behind) ? 'comes' : null
}
