import { timeIn } from '../time/when.ts'

/** Before what is read as a time to be done by. */
const BY = '截止'
/** 两天, 3 小时: how much longer. */
const LONGER =
  /^[\s,]*(?:再|多)?(?:延|宽限|给)?((?:[一二两三四五六七八九十半]{1,2}|\d{1,2}) ?个?(?:天|小时|钟头|周|星期))/

/** The moment it is put off to, with its place: an hour, a day by itself behind 到, or how much longer. */
export function laterIn(said: string): ReturnType<typeof timeIn> {
  const longer = LONGER.exec(said)
  if (longer !== null) {
    const span = timeIn(`${longer[1] ?? ''}内`)
    if (span !== null) return { when: span.when, start: 0, end: longer[0].length }
  }
  // A day by itself is a time only where something is to be done by it, as behind 截止.
  const time = timeIn(`${BY}${said}`)
  return time === null
    ? null
    : { ...time, start: Math.max(0, time.start - BY.length), end: time.end - BY.length }
}
