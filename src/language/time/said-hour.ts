import { numeralAt } from '../numeral.ts'

/** A part of the day, by the hours that can be said with it. */
type Stretch = 'dawn' | 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'dusk' | 'evening' | 'night'

/** What a clock shows, and the part of the day said before it. No clock may be able to show it: 25点. */
export interface HourPart {
  readonly stretch: Stretch | null
  /** From midnight; null where the part of the day alone was said. */
  readonly hour: number | null
  readonly minute: number
  /** Written with its half of the day: 08:00, 8am. */
  readonly written: boolean
  readonly end: number
}

const STRETCHES: readonly (readonly [Stretch, string])[] = [
  ['dawn', '凌晨'],
  ['morning', '大?清早|清晨|一大?早|早晨|早上|早饭后?|早起|早间|早'],
  ['forenoon', '上午|头午|头晌'],
  ['noon', '午饭后|中午|正午|午间|晌午'],
  ['afternoon', '下午|午后|过午|后晌'],
  ['dusk', '傍晚|傍黑|黄昏'],
  ['night', '[前后下]半夜|(?:大?半|深|午|子)夜|夜里|夜间|(?:晚上?|夜) ?凌晨'],
  ['evening', '晚饭后|晚上|晚间|晚|夜'],
]
const STRETCH = STRETCHES.map(([name, words]) => [name, new RegExp(`(?:${words})`, 'y')] as const)
const NUM = '([0-9]{1,2}|[零〇一二两三四五六七八九十]{1,3})'
const MIN = '([0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})'
const WRITTEN = /([0-9]{1,2}) ?: ?([0-9]{2})(?![0-9:])(?: ?([ap])m)?/iy
const CLOCK = new RegExp(
  `${NUM} ?(?:点钟?|时(?![候间段长辰常不])|: ?(?=前|之前)) ?(?:(半)|整|([一三13])刻|(差一刻|差 ?${MIN} ?分)|[过零]? ?${MIN} ?分(?!钟内|之)|(?:过|零)?${MIN}(?![0-9个件条家户人度]|\\.[0-9]))?`,
  'y',
)
const SHORT_OF = new RegExp(`差 ?(?:([一1])刻|${MIN} ?分) ?(?:钟|到|不到)? ?${NUM} ?点`, 'y')
/** 0945, where nothing but a time can stand. */
const RUN =
  /(?<=^|[\s,:截止到]|前)([01][0-9]|2[0-4])([0-5][0-9])(?= ?(?:(?:之|以)?前|截止|为止|止|[\s。!~]*$))/y
const HALF_OF = /([0-9]{1,2}) ?([ap])m(?![a-z])/iy
/** 早一点报 is no hour. */
const A_LITTLE = /^[一两]点(?!钟|半|整|[0-9十一三]|[之以]?前|截止|过|零|为止|结束|报完|收)/
/** Where more than these hours are said, no clock was meant: 36点5 is a temperature. */
const NO_CLOCK = 31

/** The hour, or the part of the day, that begins at a place of a folded text. */
export function saidHourAt(text: string, at: number): HourPart | null {
  const found = stretchAt(text, at)
  const stretch = found?.stretch ?? null
  const from = found === null ? at : text.charAt(found.end) === ' ' ? found.end + 1 : found.end
  if (found === null && /[0-9.:：\-/第#]/.test(text.charAt(at - 1))) return null
  const clock = isLittle(text, at, from, found !== null) ? null : clockAtHand(text, from)
  if (clock !== null) return { ...clock, stretch: clock.stretch ?? stretch }
  if (found === null) return null
  return { stretch, hour: null, minute: 0, written: false, end: found.end }
}

function isLittle(text: string, at: number, from: number, parted: boolean): boolean {
  const loose = !parted || from - at === 1
  return loose && A_LITTLE.test(text.slice(from, from + 5))
}

function stretchAt(text: string, at: number): { stretch: Stretch; end: number } | null {
  for (const [stretch, pattern] of STRETCH) {
    pattern.lastIndex = at
    if (pattern.test(text)) {
      // 晚凌晨 is longer than 晚: the night stands before the evening
      return { stretch, end: pattern.lastIndex }
    }
  }
  return null
}

function clockAtHand(text: string, at: number): HourPart | null {
  return (
    writtenAt(text, at) ??
    shortAt(text, at) ??
    spokenAt(text, at) ??
    halfAt(text, at) ??
    runAt(text, at)
  )
}

function writtenAt(text: string, at: number): HourPart | null {
  WRITTEN.lastIndex = at
  const found = WRITTEN.exec(text)
  if (found === null) return null
  const [, hour = '', minute = '', half] = found
  return hourPart(
    Number(hour),
    Number(minute),
    WRITTEN.lastIndex,
    half,
    hour.length === 2 && hour.startsWith('0'),
  )
}

function halfAt(text: string, at: number): HourPart | null {
  HALF_OF.lastIndex = at
  const found = HALF_OF.exec(text)
  return found === null ? null : hourPart(Number(found[1]), 0, HALF_OF.lastIndex, found[2])
}

function runAt(text: string, at: number): HourPart | null {
  RUN.lastIndex = at
  const found = RUN.exec(text)
  return found === null
    ? null
    : hourPart(Number(found[1]), Number(found[2]), RUN.lastIndex, undefined, true)
}

/** 差一刻八点 is a quarter to eight. */
function shortAt(text: string, at: number): HourPart | null {
  SHORT_OF.lastIndex = at
  const found = SHORT_OF.exec(text)
  if (found === null) return null
  const [, quarter, minutes, hour] = found
  return before(numberOf(hour), quarter === undefined ? numberOf(minutes) : 15, SHORT_OF.lastIndex)
}

function spokenAt(text: string, at: number): HourPart | null {
  CLOCK.lastIndex = at
  const found = CLOCK.exec(text)
  if (found === null) return null
  const [, said, half, quarters, short, shortBy, minutes, bare] = found
  const hour = numberOf(said)
  if (hour >= NO_CLOCK) return null
  if (short !== undefined)
    return before(hour, shortBy === undefined ? 15 : numberOf(shortBy), CLOCK.lastIndex)
  const minute =
    half !== undefined
      ? 30
      : quarters !== undefined
        ? numberOf(quarters) * 15
        : numberOf(minutes ?? bare ?? '0')
  return hourPart(hour, minute, CLOCK.lastIndex)
}

function before(hour: number, minutes: number, end: number): HourPart {
  return hourPart(hour === 0 ? 23 : hour - 1, 60 - minutes, end)
}

function hourPart(
  hour: number,
  minute: number,
  end: number,
  half?: string,
  written = false,
): HourPart {
  const low = half?.toLowerCase()
  const shift = low === 'p' && hour < 12 ? 12 : low === 'a' && hour === 12 ? -12 : 0
  return {
    stretch: null,
    hour: hour + shift,
    minute,
    written: written || low !== undefined,
    end,
  }
}

function numberOf(said: string | undefined): number {
  return numeralAt(said ?? '', 0)?.value ?? Number.NaN
}
