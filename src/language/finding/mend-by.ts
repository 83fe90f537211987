import { timeIn, type When } from '../time/when.ts'

/** What may stand behind the time, up to the end: 今天18点【前改好】. */
const MENDED =
  /^(?:左右)?(?:之?前|以前|之?内|以内)?[\s,]*(?:要|得|必须|请|给)?(?:你们|他们)?(?:整?改|解决|处理|办|弄|清理?|搞|搬|补|完成|落实|到位)?(?:好|完|掉|走|上|齐|到位|完成|了|啊|吧)*[\s。!~]*$/
/** What belongs to the time, and stands before it: 【务必】今天18点前. */
const BEFORE_IT =
  /[\s,、;:。]*(?:限|限期|请?于|要求|务必|必须|最晚|最迟|赶在|争取|请)?(?:在)?[\s,]*$/

/** The time by which something is to be mended, which ends a folded text, and where the words before it end; null where none does. */
export function deadlineAtEnd(
  text: string,
): { readonly until: When; readonly wordsEnd: number } | null {
  const time = timeIn(text)
  if (time === null || !MENDED.test(text.slice(time.end))) return null
  return {
    until: time.when,
    wordsEnd: text.slice(0, time.start).replace(BEFORE_IT, '').length,
  }
}
