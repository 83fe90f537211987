import { digitOf, isArabic, isChineseNumeral, numeralAt } from './numeral.ts'

/**
 * How surely a number is a temperature by its own shape: `exact` has its decimal (36.5, 36度5), `degree` a unit but no
 * decimal (36度), `run` is three digits (365), `loose` needs an open roll-call (36、6, 37, 三六五).
 */
export type Shape = 'exact' | 'degree' | 'run' | 'loose'

export interface TemperaturePart {
  /** °C, 34.0–42.5. */
  readonly value: number
  readonly shape: Shape
  readonly end: number
}

/** The range of a living body, °C, as the labelling guide draws it. */
export const LEAST = 34
export const MOST = 42.5

/** What dictation writes for a last digit, where nothing but it follows 度 or 点. */
const HEARD: ReadonlyMap<string, number> = new Map(
  [
    '零灵另玲',
    '衣医依亿',
    '而耳儿尔',
    '散伞山',
    '事四似思死',
    '武午舞吴无物屋误',
    '柳留刘流溜',
    '其期气齐奇',
    '爸扒巴把罢',
    '酒久就救',
  ].flatMap((chars, digit) => [...chars].map((char) => [char, digit] as const)),
)
const POINT = /(?: ?[.。·・•∙﹒]{1,3} ?|,)/y
/** 度 and 点, and what dictation writes for them. */
const DEGREE = / ?(?:[度点嘟肚渡镀读]儿?|[°º˚](?=[0-9])) ?/y
const LOOSE = / ?[、:;\-–—'’‘`*/_] ?| /y
const UNIT = / ?(?:摄氏度|度(?!电)|℃|[°º˚](?: ?[cC](?![a-zA-Z]))?|'C|oC|[cC](?![a-zA-Z]))/y
const HALF = / ?[度点]半/y
const WHOLE = / ?(?:度整|整(?![个天点栋]))/y
/** What stands behind 五六 that is no count of something else. */
const ABOUT_END = /$|[\s,，。.;!?、)啊呀吧的样左上]/y
/** A pause or a particle. */
const CLAUSE_END = /[\s,.。;!?、)~啊呀哈昂嗷呢哦噢嘛哩]|(?=[1-9][0-9]{2,3}(?![0-9.]))|$/y

/** The number with the shape of a body temperature that begins at a place of a folded text. */
export function temperatureAt(text: string, at: number): TemperaturePart | null {
  const whole = spacedAt(text, at) ?? wholeAt(text, at)
  if (whole === null || (/[0-9.A-Za-z¥$第#]/.test(text.charAt(at - 1)) && !isBehindDoor(text, at)))
    return null
  if (whole.third !== null && /^ ?[-–—] ?\d/.test(text.slice(whole.end, whole.end + 3))) return null
  const part = withDecimal(text, whole) ?? withoutDecimal(text, whole)
  if (part === null || part.value < LEAST || part.value > MOST) return null
  if (part.shape === 'exact') return part
  if (DOUBTFUL_TENS.has(text.charAt(at + 1))) return null
  return isBehindFever(text, at, part) ? { ...part, shape: 'exact' } : part
}

/** From here on, °C, a bare number behind a word of fever is one of it: 烧到39了. */
const WARM = 37
/** Words of fever and of measuring, and what may stand between them and their number. */
const FEVERISH =
  /(?:(?<![会没不]发?)烧|(?<![会没不]发)热|[体腋额耳]温)(?:[了得的出着到上过至有都快是 ,、:]|起来|厉害|已经|差不多|大概|不退)*$|(?<![没不未])[量测](?:[了得的出着到过有是]|起来)*$/
const LONGEST_FEVER = 12

/** Whether what stands before a number says that it is a fever, and nothing behind it counts something else. */
function isBehindFever(text: string, at: number, { value, end, shape }: TemperaturePart): boolean {
  if (value < WARM || !FEVERISH.test(text.slice(Math.max(0, at - LONGEST_FEVER), at))) return false
  return shape === 'degree' || match(NUMBER_END, text, end) !== null
}

/** Nothing, a pause, a particle, or a word that goes on about a person. */
const NUMBER_END = /$|[^\u4e00-\u9fff0-9A-Za-z%号]|[了啊呀哈呢吧哦噢啦来咋怎]/y

/** Whether a temperature in Chinese writing stands right behind a door: 201三十六度五. */
function isBehindDoor(text: string, at: number): boolean {
  return (
    !isArabic(text, at) && /(?:^|[^0-9.])[1-9][0-9]{2,3}$/.test(text.slice(Math.max(0, at - 5), at))
  )
}

/** Who types with much care puts a space behind each sign: 3 6 . 5. */
const SPACED = /([34]) {1,2}(\d) {0,2}(?=\. {0,2}\d(?![\d.]))/y

function spacedAt(text: string, at: number): Whole | null {
  const found = match(SPACED, text, at)
  if (found === null) return null
  const value = Number(`${found[1]}${found[2]}`)
  return value < LEAST ? null : { value, end: at + found[0].trimEnd().length, third: null }
}

interface Whole {
  readonly value: number
  readonly end: number
  /** The third digit, where three stand together. */
  readonly third: number | null
}

const SPOKEN =
  /(?:[三四叁肆][十拾石时实是]|卅)([一二三四五六七八九壹贰叁肆伍陆柒捌玖]|[1-9](?![0-9]))?/y
const SPELLED = /([三四])([零〇一二三四五六七八九])([零〇一二三四五六七八九])?/y

/** What a temperature in Chinese writing begins with, and what stands behind it. */
const CHINESE_TENS = new Set('三四叁肆卅')
const BEHIND_TENS = new Set('十拾石时实是零〇一二三四五六七八九')
/** What dictation writes for 十 and is a word of its own: only 三时六度二 is a temperature for sure. */
const DOUBTFUL_TENS = new Set('时是')

function wholeAt(text: string, at: number): Whole | null {
  if (isArabic(text, at)) {
    let end = at
    while (isArabic(text, end) && end - at < 4) end++
    if (end - at === 2) {
      if (text[at] === '3' && (text[at + 1] ?? '') < '4') return null
      return { value: Number(text.slice(at, end)), end, third: null }
    }
    if (end - at === 3)
      return { value: Number(text.slice(at, at + 2)), end, third: Number(text[at + 2]) }
    if (end - at === 1 && text[at] === '3' && /[十拾]/.test(text[end] ?? '')) {
      const ones = digitOf(text[end + 1])
      if (ones !== undefined) return { value: 30 + ones, end: end + 2, third: null }
    }
    return null
  }
  const next = text.charAt(at + 1)
  if (!CHINESE_TENS.has(text.charAt(at)) || !(text[at] === '卅' || BEHIND_TENS.has(next)))
    return null
  const spoken = match(SPOKEN, text, at)
  if (spoken !== null && !/[百千万]/.test(text[SPOKEN.lastIndex] ?? '')) {
    const tens = /[三叁卅]/.test(text[at] ?? '') ? 30 : 40
    return { value: tens + (digitOf(spoken[1]) ?? 0), end: SPOKEN.lastIndex, third: null }
  }
  const spelled = match(SPELLED, text, at)
  if (spelled === null || isChineseNumeral(text[SPELLED.lastIndex])) return null
  const value = Number(`${digitOf(spelled[1])}${digitOf(spelled[2])}`)
  return {
    value,
    end: SPELLED.lastIndex,
    third: spelled[3] === undefined ? null : (digitOf(spelled[3]) ?? null),
  }
}

function withDecimal(text: string, { value, end, third }: Whole): TemperaturePart | null {
  if (third !== null) {
    const chinese = !isArabic(text, end - 1)
    return finished(text, value + third / 10, end, chinese ? 'loose' : 'run')
  }
  if (match(HALF, text, end)) return finished(text, value + 0.5, HALF.lastIndex, 'exact')
  const point = match(POINT, text, end)
  if (point !== null) {
    const decimals = decimalsAt(text, POINT.lastIndex, point[0] === ',' ? 1 : 2)
    if (decimals !== null) return finished(text, value + decimals.value, decimals.end, 'exact')
  }
  if (match(DEGREE, text, end)) {
    const decimals =
      decimalsAt(text, DEGREE.lastIndex, 1) ??
      heardAt(text, DEGREE.lastIndex) ??
      aboutAt(text, DEGREE.lastIndex)
    if (
      decimals !== null &&
      !/^ ?(?:[个多几]|来(?=[个天块岁次斤])|分钟|小时|天|块)/.test(
        text.slice(decimals.end, decimals.end + 3),
      )
    )
      return finished(text, value + decimals.value, behindTenth(text, decimals.end), 'exact')
  }
  if (match(LOOSE, text, end)) {
    const decimals = decimalsAt(text, LOOSE.lastIndex, 1)
    if (decimals !== null) return finished(text, value + decimals.value, decimals.end, 'loose')
  }
  if (
    !isArabic(text, end - 1) &&
    digitOf(text[end]) !== undefined &&
    !isChineseNumeral(text[end + 1])
  )
    return finished(text, value + (digitOf(text[end]) ?? 0) / 10, end + 1, 'loose')
  return null
}

/** 三十六度四分 says the tenth's name too. */
function behindTenth(text: string, at: number): number {
  return text[at] === '分' && text[at + 1] !== '享' ? at + 1 : at
}

function withoutDecimal(text: string, { value, end }: Whole): TemperaturePart {
  if (match(WHOLE, text, end)) return { value, end: WHOLE.lastIndex, shape: 'exact' }
  if (match(UNIT, text, end)) return { value, end: UNIT.lastIndex, shape: 'degree' }
  return { value, end, shape: 'loose' }
}

function finished(text: string, value: number, end: number, shape: Shape): TemperaturePart {
  const unit = match(UNIT, text, end) !== null
  const sure = unit && shape === 'run' ? 'exact' : shape
  return { value: Math.round(value * 100) / 100, end: unit ? UNIT.lastIndex : end, shape: sure }
}

function decimalsAt(text: string, at: number, most: number): { value: number; end: number } | null {
  let end = at
  let digits = ''
  while (end - at <= most) {
    const digit = digitOf(text[end])
    if (digit === undefined || (end > at && isArabic(text, end) !== isArabic(text, at))) break
    if (
      end > at &&
      !isArabic(text, end) &&
      /^(?:[三四叁肆][十拾]|[一两三]个|[一二两三四五六七八九](?:[宿夜晚天家直整早回口]))/.test(
        text.slice(end, end + 2),
      )
    )
      break
    digits += digit
    end++
  }
  if (digits === '' || digits.length > most) return null
  if (/[十百]/.test(text[end] ?? '')) return null
  if (/[.:\-–]/.test(text[end] ?? '') && isArabic(text, end + 1) && most === 1) return null
  if (text[end] === '.' && isArabic(text, end + 1)) return null
  return { value: Number(digits) / 10 ** digits.length, end }
}

function heardAt(text: string, at: number): { value: number; end: number } | null {
  const digit = HEARD.get(text[at] ?? '')
  if (digit === undefined || match(CLAUSE_END, text, at + 1) === null) return null
  return { value: digit / 10, end: at + 1 }
}

/** 三十七度五六: the lower of two that follow one another. */
function aboutAt(text: string, at: number): { value: number; end: number } | null {
  const [low, high] = [digitOf(text[at]), digitOf(text[at + 1])]
  if (isArabic(text, at) || low === undefined || high !== low + 1) return null
  return match(ABOUT_END, text, at + 2) === null ? null : { value: low / 10, end: at + 2 }
}

/** A number written like a temperature that no living body has: 45.6. */
export function beyondAt(text: string, at: number): number | null {
  const number = numeralAt(text, at)
  if (number === null || !/^\d{2}\.\d$/.test(text.slice(at, number.end))) return null
  return number.value < LEAST || number.value > MOST ? number.value : null
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
