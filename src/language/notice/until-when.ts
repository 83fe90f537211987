import { type When, whenIn } from '../time/when.ts'

/** The first hour of two: 8点 in 8点到12点. */
const FIRST =
  /(?:[\d零一二两三四五六七八九十]{1,3}(?:[:点时][\d零一二三四五六七八九十]{0,3}(?:分|半|整)?|点半?))(?=\s?(?:到|至|-|–|—|~))\s?(?:到|至|-|–|—|~)/

/** The time at which what a notice tells of is over, as it was said; null where none is said. */
export function untilWhen(text: string): When | null {
  return whenIn(text.replace(FIRST, ''))
}
