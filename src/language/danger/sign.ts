import { either } from '../phrase.ts'
import { BODY } from '../words/danger/body.ts'
import { DESPAIR } from '../words/danger/despair.ts'
import { FIRE } from '../words/danger/fire.ts'
import { GAS } from '../words/danger/gas.ts'
import { HAZARD } from '../words/danger/hazard.ts'
import { MISSING } from '../words/danger/missing.ts'
import { TRAPPED } from '../words/danger/trapped.ts'
import { VIOLENCE } from '../words/danger/violence.ts'

/** What danger to life of now and here is told of. */
export type AlertKind =
  | 'fire'
  | 'gas'
  | 'medical'
  | 'trapped'
  | 'violence'
  | 'despair'
  | 'missing'
  | 'hazard'

/** Who may be lost. */
const LOST =
  '(?:孩|娃|宝宝|小子|儿子|女儿|闺女|孙|我[爸妈爹娘]|俺[爸妈爹娘]|老[爸妈]|爷爷|奶奶|姥姥|姥爷|外婆|外公|老人|老头|老太|老爷子|大[爷娘妈]|老伴)'
/** A child or an old person, and that nobody finds them; or that somebody looks for them. */
const GONE = `${LOST}.{0,16}(?:不见[了啦咧]|找不[到着]|没影|丢了|走丢|没了(?![力气精])|没回[来家]|还没回|没接[到着]|被.{0,10}(?:领走|抱走|带走|拐走))|(?:谁看[见到]|看[见到]没|有没有看[见到]|谁见|见没见|帮.{0,3}找).{0,10}${LOST}.{0,24}(?:走|跑|出门|没|不|丢|穿|糊涂)`
/** The words by which `GONE` may stand, for one look. */
const GONE_PAIRS =
  '不见 找不 没影 丢了 走丢 没了 没回 还没 没接 领走 抱走 带走 拐走 谁看 看见 看到 谁见 见没 找找 找一 帮着 帮忙 帮我'
/** Nothing but the plea. */
const PLEA = '救命 救救 快来人 来人啊 来人呐 来人哪 救人'

/** The words of each kind. Where a text tells of several, the first here is what must be done first. */
const SIGNS: readonly {
  readonly kind: AlertKind
  readonly words: string
  readonly also?: string
}[] = [
  { kind: 'despair', words: DESPAIR },
  { kind: 'gas', words: GAS },
  { kind: 'hazard', words: HAZARD },
  { kind: 'fire', words: FIRE },
  { kind: 'violence', words: VIOLENCE },
  { kind: 'trapped', words: TRAPPED },
  { kind: 'medical', words: BODY },
  { kind: 'missing', words: MISSING, also: GONE },
  { kind: 'medical', words: PLEA },
]

const PATTERNS = SIGNS.map(({ kind, words, also }) => ({
  kind,
  pattern: new RegExp(also === undefined ? either(words) : `${either(words)}|${also}`),
}))

/** Two characters of each sign: a text that shows no such pair tells of no danger, and is looked at no further. */
const PAIRS = new Set(
  [...SIGNS.map(({ words }) => words), GONE_PAIRS].flatMap((words) =>
    words.trim().split(/\s+/).map(pairOf),
  ),
)

function pairOf(sign: string): number {
  const literal = sign.split('…').find((part) => part.length > 1)
  if (literal === undefined)
    throw new Error(`the sign of danger «${sign}» needs two characters together`)
  return keyOf(literal.charCodeAt(0), literal.charCodeAt(1))
}

function keyOf(first: number, second: number): number {
  return first * 0x10000 + second
}

/** Whether any sign may stand in a text. Linear. */
function mayShowDanger(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    if (PAIRS.has(keyOf(text.charCodeAt(i - 1), text.charCodeAt(i)))) return true
  }
  return false
}

/** A sign of danger. */
export interface Sign {
  readonly kind: AlertKind
  readonly words: string
}

/** The signs of danger in a text, one of each kind at most, the gravest first. */
export function signsIn(text: string): readonly Sign[] {
  if (!mayShowDanger(text)) return []
  return PATTERNS.flatMap(({ kind, pattern }) => {
    const found = pattern.exec(text)
    return found === null ? [] : [{ kind, words: found[0] }]
  })
}
