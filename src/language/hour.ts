import { isArabic, isChineseNumeral, numeralAt } from './numeral.ts'

export interface DatePart {
  readonly month: number | null
  readonly day: number
  readonly end: number
}

const NUM = '([0-9]{1,2}|[零一二两三四五六七八九十]{1,3})'
const DAY = '(今天|今日|明天|明日|后天|今儿|明儿|今|明|当天)?'
const PART =
  '(凌晨|清晨|早晨|早上|早饭|早|上午|中午|正午|午间|晌午|下午|午后|傍晚|傍黑|晚上|晚间|夜里|夜间|半夜|今晚|晚)?'
const CLOCK = new RegExp(
  `${DAY} ?${PART} ?${NUM} ?(?:(?:[:点时] ?([0-5][0-9]|[一二三四五]?十[一二三四五六七八九]?)(?![0-9]|\\.[0-9])分?)|(?:[点时](半|整|一刻|三刻|钟)?)|(?::(?=前)))`,
  'y',
)
const DATE = new RegExp(`(?:${NUM} ?(?:月|[./]) ?)?${NUM} ?(?:日|号)(?![楼院单线路])`, 'y')
const SLASHED = /([0-9]{1,2})月([0-9]{1,2})(?![0-9])/y
/** Where the hour ends that begins at a place of a folded text: 晚上7点, 十点半, 20:30, 明早8点. What it means, `whenIn` reads. */
export function clockEnd(text: string, at: number): number | null {
  if (!isNumberNear(text, at)) return null
  CLOCK.lastIndex = at
  const found = CLOCK.exec(text)
  if (found === null) return null
  const [, , , said = '', minutes] = found
  const minute = minutes === undefined ? 0 : (numeralAt(minutes, 0)?.value ?? 99)
  return (numeralAt(said, 0)?.value ?? 99) > 24 || minute > 59 ? null : CLOCK.lastIndex
}

/** Day and part of the day take six places at most; where no number follows them, no hour does. */
const LONGEST_BEFORE = 6

function isNumberNear(text: string, at: number): boolean {
  for (let i = at; i <= at + LONGEST_BEFORE; i++)
    if (isArabic(text, i) || isChineseNumeral(text[i])) return true
  return false
}

/** The date that begins at a place of a folded text: 3月5日, 12号. */
export function dateAt(text: string, at: number): DatePart | null {
  for (const pattern of [DATE, SLASHED]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) continue
    const month = found[1] === undefined ? null : (numeralAt(found[1], 0)?.value ?? 0)
    const day = numeralAt(found[2] ?? '', 0)?.value ?? 0
    if (day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) continue
    return { month, day, end: pattern.lastIndex }
  }
  return null
}
