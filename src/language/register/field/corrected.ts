import type { Remainder } from '../remainder.ts'

/** Who says it sees that they were wrong, and says it anew: 6-1504…看错了6-1501, 鲁B8120警 不对 鲁B81200. */
const MARK =
  /[^\s,、。;…]{0,8}?(?:啊不是|哦不是|不对|(?:看|说|记|打|写|报|念|听)错(?:了|咧)?|没(?:有|得)这(?:一)?户|问清楚了?|不是(?=[挂学警]?[\s,]))[^\s,、。;0-9A-Za-z一二三四五六七八九十幺]{0,8}?(?:[\s,、。;…]*(?:应该|其实)?是)?/g

/** What is read of something that was said, and then said otherwise: the last counts, and the first is read past. */
export function lastSaid<T>(rest: Remainder, read: (rest: Remainder) => T | null): T | null {
  const mark = rest.find(MARK)
  if (mark === null) return read(rest)
  const end = mark.index + mark[0].length
  const later = read(rest.behind(end))
  if (later === null) return read(rest)
  read(rest)
  rest.take(mark.index, end)
  return later
}
