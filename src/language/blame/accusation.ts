import { phrases } from '../phrase.ts'

/** Words by which somebody is complained of, where a message begins with them. */
const ACCUSING = phrases('投诉 举报 检举')
const FIRST = /^[\s,!:]*(?:@[^\s@,!]{1,20}[\s,!]+)?(?:我|俺|要|想|请|麻烦|帮|给|实名|匿名)*/

/** Whether a folded message complains of somebody: what it tells of their body is no reading that they report. */
export function accuses(text: string): boolean {
  const begun = FIRST.exec(text)?.[0].length ?? 0
  const at = ACCUSING.exec(text.slice(begun, begun + 4))?.index
  return at === 0
}
