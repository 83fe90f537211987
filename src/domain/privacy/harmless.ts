import { CALLINGS, FAULTS, JUDGING, OTHERS, THINGS } from './harmless-words.ts'

/** A few digits are a floor, an hour or so many of a thing; a telephone has more, and so has a household's door. */
const NUMBER =
  /^(?:\d{1,2}:[0-5]\d|(?:[01]?\d|2[0-4])点[0-5]\d分?|(?:\d{1,3}(?:\.\d)? ?|[一二两三四五六七八九十半]{1,3})(?:多|来|几)?(?:号楼|单元|楼|层|点半|点钟|点|分钟|分|个小时|小时|个半|秒|天|号|日|月|周|个|盏|处|件|块|根|扇|次|趟|遍|车|户|台|部|辆|平米|平方|米|厘米|斤|公斤|两|克|袋|包|箱|盒|瓶|桶|罐|听|提|把|捆|棵|颗|条|头|串|只|份|打|板|张|卷|支|双|套|升|片)(?:多|半|左右|前|后|内|以内|以前|以后)?)/
/** `3-5天`, `9点到10点`. */
const UNTIL = /^\d{1,2}(?:-|~|到|至)(?=\d{1,2}(?:点|个|天|分|小时|层|楼))/
const LETTER = /^[A-Fa-f](?:座|栋|区|单元|楼)/
const SPACE = /^\s/
const PAUSE = /^[,，。.、;；:：!！?？~～…()（）「」“”"+\-—]/
const DIGIT = /[\d零〇洞一幺壹二两贰三叁四肆五伍六陆七柒拐八捌九玖勾十]/g
/** Digits in all, in any script: fewer than a telephone has. */
const MOST_DIGITS = 10
/** Longer words are a story, and stories have people in them. */
const MOST = 120

/**
 * Whether free words may be read aloud among neighbours: every piece of them must be a word that is known to be harmless
 * (`harmless-words.ts`), or a small count. What is not known is not said. So no illness, medicine, name, door, telephone
 * or reproach passes, in any spelling, because none stands in the list.
 */
export function isHarmless(words: string): boolean {
  const text = words.normalize('NFKC').trim()
  if (text.length > MOST || digitsIn(text) > MOST_DIGITS) return false
  return coveredFrom(text)
}

/** Digits enough for a telephone of a house. */
const FEWEST_OF_TELEPHONE = 7

/** Whether words may hold a telephone's number, in whatever script and however taken apart. */
export function mayHoldTelephone(words: string): boolean {
  return digitsIn(words.normalize('NFKC')) >= FEWEST_OF_TELEPHONE
}

/** Counts with their measure, and doors: digits that are no telephone's in words that ask for something. */
const COUNT_OR_DOOR = new RegExp(
  `${NUMBER.source.slice(1)}|\\d{1,2}号?楼|(?<![\\d-])(?:\\d{1,2}(?:-|单元))*\\d{1,2}-\\d{3,4}(?![\\d-])`,
  'g',
)

/** Whether words that ask for something bring a telephone with them: beside counts and doors digits enough are left. */
export function bringsTelephone(words: string): boolean {
  return mayHoldTelephone(words.normalize('NFKC').replace(COUNT_OR_DOOR, ' '))
}

/** Words with every digit blotted out, in any script, where together they may be a telephone's. */
export function withoutDigits(words: string): string {
  if (!mayHoldTelephone(words)) return words
  return [...words].map((sign) => (digitsIn(sign.normalize('NFKC')) > 0 ? '*' : sign)).join('')
}

function digitsIn(text: string): number {
  return text.match(DIGIT)?.length ?? 0
}

/** What a clause has said so far: bits, since a text may be cut into words in several ways at once. */
const THING = 1
const FAULT = 2
const CALLING = 4
const JUDGED = 8

const SAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      [OTHERS, 0],
      [THINGS, THING],
      [FAULTS, FAULT],
      [CALLINGS, CALLING],
      [JUDGING, JUDGED],
    ] as const
  ).flatMap(([words, says]) => [...words].map((word) => [word, says] as const)),
)
const LONGEST = Math.max(...[...SAYS.keys()].map((word) => word.length))

/** A fault that stood before its thing: `破水` is no water that is broken. */
const FAULT_OF_NOTHING = 16

/** Whether a clause that said all this is harmless: no fault or denial without its thing, and no reproach beside somebody. */
function isFair(said: number): boolean {
  if ((said & FAULT_OF_NOTHING) !== 0) return false
  const judged = (said & JUDGED) !== 0
  return !judged || ((said & THING) !== 0 && (said & CALLING) === 0)
}

/** What a clause has said with one more piece. */
function withPiece(said: number, piece: number): number {
  const nothing = (piece & FAULT) !== 0 && (said & THING) === 0
  return said | piece | (nothing ? FAULT_OF_NOTHING : 0)
}

/** Whether a text is words of the list from beginning to end, in some way of cutting it, and each clause of it is fair. */
function coveredFrom(text: string): boolean {
  const reached = Array.from({ length: text.length + 1 }, () => new Set<number>())
  reached[0]?.add(0)
  for (let at = 0; at < text.length; at++) {
    for (const said of reached[at] ?? []) {
      for (const { length, says } of piecesAt(text, at)) {
        if (says !== 'pause') reached[at + length]?.add(withPiece(said, says))
        else if (isFair(said)) reached[at + length]?.add(0)
      }
    }
  }
  return [...(reached[text.length] ?? [])].some(isFair)
}

interface Piece {
  readonly length: number
  readonly says: number | 'pause'
}

/** All the harmless pieces that begin at a place. */
function piecesAt(text: string, at: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let length = 1; length <= Math.min(LONGEST, text.length - at); length++) {
    const says = SAYS.get(text.slice(at, at + length))
    if (says !== undefined) pieces.push({ length, says })
  }
  const rest = text.slice(at, at + 16)
  for (const pattern of [NUMBER, UNTIL, LETTER]) {
    const found = pattern.exec(rest)
    if (found !== null) pieces.push({ length: found[0].length, says: 0 })
  }
  if (SPACE.test(rest)) pieces.push({ length: 1, says: 0 })
  else if (PAUSE.test(rest)) pieces.push({ length: 1, says: 'pause' })
  return pieces
}
