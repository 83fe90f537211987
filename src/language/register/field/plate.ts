import { digitOf } from '../../numeral.ts'
import type { Remainder } from '../remainder.ts'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const PLATE = new RegExp(
  `(?:驾?车牌?号?|车号)?(?:是|为)?[: ]?([${PROVINCES}]) ?([A-Za-z]) ?[·•.\\-—–_]{0,2} ?([A-Za-z0-9零〇一二三四五六七八九幺]{4,6}[挂学警]?)(?![A-Za-z0-9])(?: ?的?(?:电动车|电车|轿车|货车|三轮车?|车)(?=[\\s,;、。]|$))?`,
  'g',
)

/** 鲁B·A1234, in one way of writing. */
export function takePlate(rest: Remainder): string | null {
  const found = rest.find(PLATE)
  if (found === null) return null
  const [, province, letter = '', said = ''] = found
  const number = said.replace(/[零〇一二三四五六七八九幺]/g, (digit) => String(digitOf(digit)))
  if (!/[0-9]/.test(number)) return null
  rest.take(found.index, found.index + found[0].length)
  return `${province}${letter.toUpperCase()}·${number.toUpperCase()}`
}
