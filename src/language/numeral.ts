import Nzh from 'nzh'

/** A number in any script. `value` is NaN where it has more than fifteen digits. */
export interface Numeral {
  readonly value: number
  readonly end: number
  readonly script: 'arabic' | 'chinese'
}

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零〇', '一壹幺', '二两贰', '三叁仨', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (chars, value) => [...chars].map((char) => [char, value] as const),
  ),
)
const TENS: ReadonlyMap<string, string> = new Map([
  ['拾', '十'],
  ['佰', '百'],
  ['仟', '千'],
  ['廿', '二十'],
  ['卅', '三十'],
])
const UNITS = new Set('十百千万拾佰仟廿卅')
const LONGEST = 15

/** Characters of Chinese numbers, by their UTF-16 unit. */
const IN_NUMERALS = new Uint8Array(0x10000)
for (const char of [...DIGITS.keys(), ...UNITS]) IN_NUMERALS[char.charCodeAt(0)] = 1

/** The digit a character says, 0–9; undefined where it says none. */
export function digitOf(char: string | undefined): number | undefined {
  if (char === undefined) return undefined
  if (char >= '0' && char <= '9') return char.charCodeAt(0) - 48
  return DIGITS.get(char)
}

export function isArabic(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 48 && unit <= 57
}

export function isChineseNumeral(char: string | undefined): boolean {
  return char !== undefined && IN_NUMERALS[char.charCodeAt(0)] === 1
}

/** The number that begins at a place of a folded text: `12`, `2.5`, `十二`, `一百零五`, `叁拾陆`, `二零一`. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (isArabic(text, at)) return arabicAt(text, at)
  let end = at
  let units = false
  while (end < text.length && isChineseNumeral(text[end])) {
    // 二两 counts in 两, 一千两百 does not
    if (text[end] === '两' && end > at && !UNITS.has(text[end + 1] ?? '')) break
    units ||= UNITS.has(text[end] as string)
    end++
  }
  if (end === at) return null
  const run = text.slice(at, end)
  if (run.length > LONGEST) return { value: Number.NaN, end, script: 'chinese' }
  return { value: units ? counted(run) : spelled(run), end, script: 'chinese' }
}

function arabicAt(text: string, at: number): Numeral {
  let end = at
  while (isArabic(text, end)) end++
  if (text[end] === '.' && isArabic(text, end + 1)) {
    end++
    while (isArabic(text, end)) end++
  }
  return {
    value: end - at > LONGEST ? Number.NaN : Number(text.slice(at, end)),
    end,
    script: 'arabic',
  }
}

/** Digit by digit: 二零一 is 201. */
function spelled(run: string): number {
  let value = 0
  for (const char of run) value = value * 10 + (DIGITS.get(char) ?? 0)
  return value
}

/** With tens and hundreds: 一百零五 is 105, 二百五 is 250. */
function counted(run: string): number {
  let plain = ''
  for (const char of run) {
    const digit = DIGITS.get(char)
    plain += TENS.get(char) ?? (digit === undefined ? char : '零一二三四五六七八九'[digit])
  }
  const tail = /([百千万])([一二三四五六七八九])$/.exec(plain)
  const short =
    tail?.[1] === '百' ? '十' : tail?.[1] === '千' ? '百' : tail?.[1] === '万' ? '千' : ''
  return Number(Nzh.cn.decodeS(plain + short))
}
