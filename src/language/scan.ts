import { clockEnd, dateAt } from './hour.ts'
import { addressAt } from './household.ts'
import { beginsWord, isWord, type Kind, mayBeginWord, type Symptom, wordAt } from './lexicon.ts'
import { beginsName, nameEnd } from './name.ts'
import { isArabic, isChineseNumeral, numeralAt } from './numeral.ts'
import { phrases } from './phrase.ts'
import { type Counted, quantityAt, unitAt } from './quantity.ts'
import { beyondAt, type Shape, temperatureAt } from './temperature.ts'
import { RISE } from './words/health/rise.ts'

interface Spot {
  /** Places in the folded text. */
  readonly start: number
  readonly end: number
}

/** A stretch of a text and what it is. The parts of a text cover it without gaps. */
export type Part = Spot &
  (
    | { readonly kind: 'temperature'; readonly value: number; readonly shape: Shape }
    | { readonly kind: 'beyond'; readonly value: number }
    | { readonly kind: 'address'; readonly household: string | null; readonly room: string | null }
    | { readonly kind: 'clock' }
    | { readonly kind: 'date'; readonly month: number | null; readonly day: number }
    | {
        readonly kind: 'quantity'
        readonly value: number
        readonly unit: string
        readonly counted: Counted
      }
    | { readonly kind: 'number'; readonly value: number; readonly tagged: boolean }
    | { readonly kind: 'word'; readonly says: Kind; readonly symptom: Symptom | null }
    | { readonly kind: 'name' }
    | { readonly kind: 'mark' }
    | { readonly kind: 'break'; readonly hard: boolean; readonly asks?: boolean }
    | { readonly kind: 'unknown' }
  )

const CJK = [0x4e00, 0x9fff] as const
const CLOCK_BEGINS = new Set('今明后当凌清早上中正午下傍晚夜半晌')
const TAGGED =
  /(?:# ?([0-9]{1,7})(?![0-9楼])(?:号|单)?|第 ?([0-9]{1,7}) ?(?:号|单)(?:工单|单)?|(?:工单|单号)[:# ]?([0-9]{1,7}))/y
const STICKER = /\[[^\]\n]{1,8}\]/y
const MENTION = /@[^\s@,，。:：!！?？]{1,24} ?/y
const LINK = /https?:\/\/[^\s\u4e00-\u9fff]+/y
const BREAK = /[,。;!?\n…:()（）「」《》“”"~～—|]|\.(?![0-9])/
const SOFT_BREAK = /[-、.+=_'’·^/\\*&]/
const EMOJI =
  /\p{Extended_Pictographic}|[\u2190-\u2bff\u3000-\u303f\ud83c-\udbff\udc00-\udfff•●★☆]/u

/** What a symbol is by itself, whatever stands around it: found out once for each. */
type Symbol = 'hard' | 'soft' | 'mark' | 'none'
const SYMBOLS: (Symbol | undefined)[] = []

function symbolOf(unit: number): Symbol {
  const known = SYMBOLS[unit]
  if (known !== undefined) return known
  const char = String.fromCharCode(unit)
  const found = BREAK.test(char)
    ? 'hard'
    : SOFT_BREAK.test(char)
      ? 'soft'
      : EMOJI.test(char)
        ? 'mark'
        : 'none'
  SYMBOLS[unit] = found
  return found
}

/**
 * Characters that no part begins with, the bot's names aside: most of a text, and passed over at a look. Others begin
 * words alone, and are passed over where the next character makes none of them.
 */
const NOTHING_BEGINS = 1
const WORDS_BEGIN = 2
const PASSED = passed()

function passed(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let unit = CJK[0]; unit <= CJK[1]; unit++) {
    const char = String.fromCharCode(unit)
    const begins =
      isChineseNumeral(char) ||
      '半第工单'.includes(char) ||
      CLOCK_BEGINS.has(char) ||
      isWord(unit) ||
      beginsName(char)
    if (!begins) table[unit] = beginsWord(unit) ? WORDS_BEGIN : NOTHING_BEGINS
  }
  return table
}

const UNKNOWN: Part = { kind: 'unknown', start: 0, end: 0 }

/** Takes a folded text apart. Linear: each place is looked at once, by patterns of bounded length. */
export function scan(text: string, names: readonly string[]): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  let unknown = 0
  const flush = () => {
    if (unknown < at) parts.push({ kind: 'unknown', start: unknown, end: at })
  }
  while (at < text.length) {
    if (isPassed(text, at) && !isNamed(text.charCodeAt(at), names)) {
      at++
      continue
    }
    const last = unknown < at ? UNKNOWN : parts.at(-1)
    const part = partAt(text, at, last, names)
    if (part === null) {
      at++
      continue
    }
    flush()
    if (part.kind === 'temperature') tellRise(parts, text)
    parts.push(part)
    at = unknown = part.end
  }
  flush()
  return parts
}

const RISES = new RegExp(`(?:${phrases(RISE).source})+$`)

/** What no word explains right before a reading may be the verb of it: 孩子|发|37.8, 飙|到|39.2. It leads there as 到 does. */
function tellRise(parts: Part[], text: string): void {
  const last = parts.at(-1)
  const at = parts.length - (last?.kind === 'word' && last.says === 'to' ? 2 : 1)
  const stretch = parts[at]
  if (stretch?.kind !== 'unknown') return
  const verb = RISES.exec(text.slice(stretch.start, stretch.end))
  if (verb === null) return
  const start = stretch.start + verb.index
  const rise: Part = { kind: 'word', says: 'to', symptom: null, start, end: stretch.end }
  const before: readonly Part[] = verb.index === 0 ? [] : [{ ...stretch, end: start }]
  parts.splice(at, 1, ...before, rise)
}

function isPassed(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const passed = PASSED[unit]
  if (passed === WORDS_BEGIN) return !mayBeginWord(unit, text.charCodeAt(at + 1))
  return passed === NOTHING_BEGINS
}

function isNamed(unit: number, names: readonly string[]): boolean {
  for (const name of names) if (name.charCodeAt(0) === unit) return true
  return false
}

function partAt(
  text: string,
  at: number,
  last: Part | undefined,
  names: readonly string[],
): Part | null {
  const unit = text.charCodeAt(at)
  for (const name of names) {
    if (name.charCodeAt(0) === unit && text.startsWith(name, at))
      return { kind: 'name', start: at, end: at + name.length }
  }
  const symbol = unit < CJK[0] || unit > CJK[1]
  return (symbol ? symbolAt(text, at, unit) : null) ?? wordingAt(text, at, last, symbol)
}

/** Numbers, pauses, stickers, mentions and links. */
function symbolAt(text: string, at: number, unit: number): Part | null {
  if (unit === 0x20) return { kind: 'break', hard: false, start: at, end: at + 1 }
  if (unit >= 48 && unit <= 57) return markerAt(text, at) ?? numberAt(text, at, true)
  const char = text.charAt(at)
  if (char === '#') return taggedAt(text, at)
  if (char === '[' || char === '@' || char === 'h') {
    const end = matchEnd(char === '[' ? STICKER : char === '@' ? MENTION : LINK, text, at)
    if (end !== null) return { kind: 'mark', start: at, end }
  }
  if (mayBeginBuilding(unit) && BUILDING_MARKS.has(text.charAt(at + 1))) {
    const address = addressAt(text, at)
    if (address !== null) return { kind: 'address', ...address, start: at }
  }
  if (char > '\u2190' && wordAt(text, at) !== null) return null
  if (char === '?') return { kind: 'break', hard: true, asks: true, start: at, end: at + 1 }
  switch (symbolOf(unit)) {
    case 'hard':
      return { kind: 'break', hard: true, start: at, end: at + 1 }
    case 'soft':
      return { kind: 'break', hard: false, start: at, end: at + 1 }
    case 'mark':
      return { kind: 'mark', start: at, end: at + 1 }
    case 'none':
      return null
  }
}

/** A座, b栋, ①号楼. */
const BUILDING_MARKS = new Set('栋座幢号#')

function mayBeginBuilding(unit: number): boolean {
  return (
    (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0x2460 && unit <= 0x2473)
  )
}

/** Chinese numbers, hours, words and names. */
function wordingAt(text: string, at: number, last: Part | undefined, symbol: boolean): Part | null {
  const char = text.charAt(at)
  const word = wordAt(text, at)
  if (!symbol && (isChineseNumeral(char) || char === '半')) {
    if (word !== null && word.word.length > 1) return wordPart(word, at)
    const found = numberAt(text, at, false)
    if (found !== null) return found
  }
  if (char === '第') {
    const day = matchEnd(NTH_DAY, text, at)
    if (day !== null) return spanPart(at, day)
  }
  if (char === '第' || char === '工' || char === '单') {
    const tagged = taggedAt(text, at)
    if (tagged !== null) return tagged
  }
  if (CLOCK_BEGINS.has(char)) {
    const clock = clockEnd(text, at)
    if (clock !== null) return { kind: 'clock', start: at, end: clock }
  }
  if (VITAL_BEGINS.has(char)) {
    const vital = matchEnd(VITAL, text, at)
    if (vital !== null) return { ...spanPart(at, vital), unit: VITAL_UNIT }
  }
  if (word?.word === CLOSING && END.test(text.slice(at + CLOSING.length)))
    return { kind: 'mark', start: at, end: at + CLOSING.length }
  if (word !== null && word.word.length > 1) return wordPart(word, at)
  const latin = symbol && isBound(last) && word === null ? matchEnd(LATIN_NAME, text, at) : null
  if (latin !== null) return { kind: 'name', start: at, end: latin }
  const end = symbol ? null : nameEnd(text, at, isBound(last))
  if (end !== null) return { kind: 'name', start: at, end }
  return word === null ? null : wordPart(word, at)
}

/** Of which day something is, as one counts the days: 隔离第三天. */
const NTH_DAY = /第 ?[0-9一二三四五六七八九十]{1,4} ?[天日]/y
/** The unit of what is no span of time, but weighs as little. */
export const VITAL_UNIT = '次'
const VITAL_BEGINS = new Set('血高低心脉')
/** What is measured beside the temperature, with its number: 血压135/80, 低压八十二, 心率68. */
const VITAL =
  /(?:血压|高压|低压|心率|心跳|脉搏|血氧|血糖)(?:饱和度)?[是为: ]{0,2}(?:[0-9]{1,3}(?:\.[0-9])?(?: ?[/-] ?[0-9]{2,3})?(?![0-9.])|一百[零一二三四五六七八九十]{0,4}|[一二三四五六七八九]十[一二三四五六七八九]?)(?:次|%|mmHg)?/y
/** 以上 as one ends a report. */
const CLOSING = '以上'
const END = /^[。.!~ ]*$/

function spanPart(start: number, end: number): Part & { readonly kind: 'quantity' } {
  return { kind: 'quantity', value: 1, unit: '天', counted: 'span', start, end }
}

/** Kevin 36.4. */
const LATIN_NAME = /[A-Z][a-z]{1,11}(?= ?[:,]? ?[34三四])/y

/** The number of a list's line: `1、`, `2.` before a word, `3)`. */
const MARKED = new Set('、).')
const MARKER = /(?<=^|[\s,;。])[12]?[0-9](?:[、)]|\.(?![0-9]))/y

function markerAt(text: string, at: number): Part | null {
  const next = text.charAt(isArabic(text, at + 1) ? at + 2 : at + 1)
  const end = MARKED.has(next) ? matchEnd(MARKER, text, at) : null
  return end === null || temperatureAt(text, at)?.shape === 'exact'
    ? null
    : { kind: 'mark', start: at, end }
}

function taggedAt(text: string, at: number): Part | null {
  const end = matchEnd(TAGGED, text, at)
  if (end === null) return null
  return {
    kind: 'number',
    value: Number(/\d+/.exec(text.slice(at, end))?.[0]),
    tagged: true,
    start: at,
    end,
  }
}

function wordPart(word: { word: string; kind: Kind; symptom: Symptom | null }, at: number): Part {
  return {
    kind: 'word',
    says: word.kind,
    symptom: word.symptom,
    start: at,
    end: at + word.word.length,
  }
}

/** What is no address: 取件码 3-2-1005. */
const CODED = /(?:码|单号|编号|货号|尾号)[是为:\s]{0,3}$/

/** Whether a full name may begin here: after a pause, a number, or a word about people. */
function isBound(last: Part | undefined): boolean {
  if (last === undefined) return true
  if (last.kind === 'word') return LEADS_TO_NAME.has(last.says)
  return last.kind !== 'unknown' && last.kind !== 'clock' && last.kind !== 'quantity'
}

const LEADS_TO_NAME = new Set<Kind>([
  'self',
  'kin',
  'title',
  'behalf',
  'report',
  'polite',
  'filler',
  'now',
])

/** A room as it is spelled, its last digits 零 and another: 四零二, 幺零零六, 40三. What stands behind it is no further digit of it. */
const SPELLED_ROOM =
  /[一二三四五六七八九幺两1-9][一二三四五六七八九幺零〇洞0-9]?[零〇洞0][一二三四五六七八九1-9](?=$|[^零〇洞一二三四五六七八九十百千万0-9.点度个块元斤]|[三四][十拾一二三四五六七八九])/y
const ZERO = /[零〇洞]/g
const SPELLED = '幺一二三四五六七八九'

function spelledRoomAt(text: string, at: number): Part | null {
  if (at > 0 && (isChineseNumeral(text.charAt(at - 1)) || isArabic(text, at - 1))) {
    // A digit before it is the last of a temperature, or of a longer number.
    if (!/[度点][零〇一二三四五六七八九\d]$/.test(text.slice(Math.max(0, at - 2), at))) return null
  }
  const end = matchEnd(SPELLED_ROOM, text, at)
  if (end === null || /^\d+$/.test(text.slice(at, end))) return null
  const digits = [...text.slice(at, end).replace(ZERO, '0')]
    .map((char) =>
      char === '两' ? 2 : /\d/.test(char) ? char : Math.max(1, SPELLED.indexOf(char)),
    )
    .join('')
  return { kind: 'number', value: Number(digits), tagged: false, start: at, end }
}

function numberAt(text: string, at: number, arabic: boolean): Part | null {
  const room = spelledRoomAt(text, at)
  if (room !== null) return room
  const bus = arabic ? matchEnd(BUS, text, at) : null
  if (bus !== null) return { ...spanPart(at, bus), unit: VITAL_UNIT }
  const next = behindNumber(text, at)
  const address =
    ADDRESS_MARKS.has(next) && !CODED.test(text.slice(Math.max(0, at - 6), at))
      ? addressAt(text, at)
      : null
  if (address !== null) {
    return {
      kind: 'address',
      household: address.household,
      room: address.room,
      start: at,
      end: address.end,
    }
  }
  const clock = CLOCK_MARKS.has(next) && !isHeardTemperature(text, at) ? clockEnd(text, at) : null
  if (clock !== null) return { kind: 'clock', start: at, end: clock }
  const temperature = temperatureAt(text, at)
  if (temperature !== null && !isCounted(text, temperature.end, temperature.shape)) {
    const { value, shape, end } = temperature
    return { kind: 'temperature', value, shape, start: at, end }
  }
  const date = DATE_MARKS.has(next) ? dateAt(text, at) : null
  if (date?.month)
    return { kind: 'date', month: date.month, day: date.day, start: at, end: date.end }
  const quantity = quantityAt(text, at)
  if (quantity !== null) return { kind: 'quantity', ...quantity, start: at }
  if (date !== null) return { kind: 'date', month: null, day: date.day, start: at, end: date.end }
  const beyond = arabic ? beyondAt(text, at) : null
  const number = numeralAt(text, at)
  if (number === null) return null
  if (beyond !== null) return { kind: 'beyond', value: beyond, start: at, end: number.end }
  if (!arabic && number.end - at === 1) return null
  return { kind: 'number', value: number.value, tagged: false, start: at, end: number.end }
}

/** 三时六度二: no hour, but 三十六度二 as dictation writes it. */
function isHeardTemperature(text: string, at: number): boolean {
  return text.charAt(at + 1) === '时' && temperatureAt(text, at) !== null
}

/** 402路: what one rides on. */
const BUS = /[0-9]{1,3}路(?:公交|[汽电]?车)?(?![上口边])/y
const ADDRESS_MARKS = new Set('号楼栋幢座#单门层-–—~_/')
const CLOCK_MARKS = new Set(':点时')
const DATE_MARKS = new Set('月./日号')
const LONGEST_NUMBER = 6

/** The character behind the digits at a place, and one space. */
function behindNumber(text: string, at: number): string {
  let end = at
  while (end < at + LONGEST_NUMBER && (isArabic(text, end) || isChineseNumeral(text[end]))) end++
  return text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end)
}

/** What a body temperature begins with. */
const TEMPERATURE_BEGINS = new Uint8Array(0x10000)
for (const char of '34三四叁肆卅') TEMPERATURE_BEGINS[char.charCodeAt(0)] = 1

/**
 * Whether a temperature may stand in a folded text, looked for before the text is taken apart: all that the scan takes
 * for one is found here too, and so may be a house or an hour. Those that only an open roll-call makes certain count if wanted.
 */
export function mayHoldTemperature(text: string, loose: boolean): boolean {
  for (let at = 0; at < text.length; at++) {
    if (TEMPERATURE_BEGINS[text.charCodeAt(at)] !== 1) continue
    const found = temperatureAt(text, at)
    if (found === null || (found.shape === 'loose' && !loose)) continue
    if (!isCounted(text, found.end, found.shape)) return true
  }
  return false
}

const NOT_AFTER_DECIMAL = new Set([
  '”',
  '"',
  '只',
  '口',
  '条',
  '面',
  '头',
  '门',
  '把',
  '路',
  '对',
  '本',
  '家',
  '户',
  '人',
  '位',
  '两',
  '来',
  '多',
  '回',
  '开',
  '下',
  '手',
  '起',
  '道',
  '位',
  '大人',
  '名',
  '口人',
  '个人',
  '代',
  '比',
  '单',
  '行',
  '安',
  '楼',
])

/** Whether a unit right behind a number says that it is no temperature: 36.5斤, 37页, 38分钟. */
function isCounted(text: string, end: number, shape: Shape): boolean {
  if (shape === 'loose' && /[了岁]/.test(text.charAt(end))) return true
  const unit = unitAt(text, end)
  if (unit !== null)
    return shape === 'loose' || shape === 'run' || !NOT_AFTER_DECIMAL.has(unit.unit)
  const gap = text[end] === ' ' ? unitAt(text, end + 1) : null
  return gap !== null && gap.counted === 'thing' && gap.unit.length > 1
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
