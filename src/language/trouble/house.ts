import { characterClass } from '../character-class.ts'
import { either, phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { BYGONE } from '../words/danger/talk/bygone.ts'
import { ELSEWHERE } from '../words/danger/talk/elsewhere.ts'
import { HEARSAY } from '../words/danger/talk/hearsay.ts'
import { AHEAD } from '../words/trouble/ahead.ts'
import { AWAY } from '../words/trouble/away.ts'
import { BROKEN } from '../words/trouble/broken.ts'
import { BYGONE_TROUBLE } from '../words/trouble/bygone.ts'
import { COMPLAINT } from '../words/trouble/complaint.ts'
import { DIRTY } from '../words/trouble/dirty.ts'
import { DRAIN } from '../words/trouble/drain.ts'
import { HEATING } from '../words/trouble/heating.ts'
import { SLEEP } from '../words/trouble/hour.ts'
import { IF } from '../words/trouble/if.ts'
import { LASTING } from '../words/trouble/lasting.ts'
import { LIFT } from '../words/trouble/lift.ts'
import { LOUD } from '../words/trouble/loud.ts'
import { OURS } from '../words/trouble/ours.ts'
import { OVER } from '../words/trouble/over.ts'
import { PART } from '../words/trouble/part.ts'
import { DIRT_PLACE } from '../words/trouble/place.ts'
import { POWER } from '../words/trouble/power.ts'
import { STILL } from '../words/trouble/still.ts'
import { STOPPED } from '../words/trouble/stopped.ts'
import { THING } from '../words/trouble/thing.ts'
import { WATER } from '../words/trouble/water.ts'
import { WAY } from '../words/trouble/way.ts'
import { WONDERING } from '../words/trouble/wondering.ts'

/** What of a house is out of order. */
export const HOUSE_TROUBLES = [
  'lift',
  'drain',
  'heating',
  'water',
  'power',
  'fitting',
  'dirt',
  'blocked',
  'noise',
] as const
export type HouseTrouble = (typeof HOUSE_TROUBLES)[number]

interface Sign {
  readonly trouble: HouseTrouble
  readonly words: RegExp
  /** Its words may be those of somebody's own thing as well: a battery, a washing machine. */
  readonly mayBeThing: boolean
}

function sign(trouble: HouseTrouble, words: string, mayBeThing = false): Sign {
  return { trouble, words: phrases(words), mayBeThing }
}

/** Big things left where people walk. */
const BULK =
  '(?:沙发|柜子?|床垫?|家具|纸箱子?|杂物|电动车|电瓶车|自行车|婴儿车|旧货|破烂)…(?:扔|放|堆|摆|停|搁)…(?:楼道|过道|走廊|楼梯|拐角|门洞|通道)'

/** What something is and what is wrong with it, in either order and near each other; `besides`: other turns of phrase. */
function near(what: string, wrong: string, besides = '(?!)'): RegExp {
  const [one, other] = [either(what), either(wrong)]
  return new RegExp(`${one}[^。!?]{0,14}?${other}|${other}[^,。!?]{0,6}?${one}|${either(besides)}`)
}

/** What is told of one thing in words of another goes with the first: heating that leaks is heating. */
const SIGNS: readonly Sign[] = [
  sign('lift', LIFT, true),
  sign('drain', DRAIN, true),
  sign('heating', HEATING),
  sign('water', WATER, true),
  sign('power', POWER, true),
  { trouble: 'fitting', words: near(PART, BROKEN), mayBeThing: false },
  { trouble: 'dirt', words: near(DIRT_PLACE, DIRTY, '垃圾……没人[收清管]'), mayBeThing: false },
  { trouble: 'blocked', words: near(WAY, STOPPED, BULK), mayBeThing: false },
  { trouble: 'noise', words: near(SLEEP, LOUD), mayBeThing: false },
]
/** Each of these signs has one. */
export const HOUSE = characterClass(
  '梯水电灯暖闸堵漏黑热龙顶马门扶栏阶井盖墙砖路监摄消健秋单刷网宽桶垃圾楼道廊库院坛通半凌夜深宿晨早午天对',
)

const ELSE = phrases(`${AWAY} ${ELSEWHERE} ${HEARSAY}`)
const OF_THINGS = phrases(THING)
const NOT_YET = phrases(AHEAD)
const DONE = phrases(OVER)
const ASKED = phrases(WONDERING)
const COMPLAINED = phrases(COMPLAINT)
const PAST = phrases(`${BYGONE} ${BYGONE_TROUBLE}`)
const NOW = phrases(LASTING)
const OWN = phrases(OURS)
const LASTS = phrases(STILL)
const SUPPOSED = phrases(IF)
/** A word that is only quoted. */
const QUOTED = /[“「『"][^”」』"]{1,12}[”」』"]/g
/** Notices and stories are longer. */
const LONGEST = 80

/** What of the house here is out of order now, as a neighbour tells it; null where it is talk: over, feared, elsewhere, asked. */
export function houseTrouble({
  text: said,
  shows,
}: Pick<Utterance, 'text' | 'shows'>): HouseTrouble | null {
  if (said.length > LONGEST || !shows(HOUSE)) return null
  const text = said.replace(QUOTED, ' ')
  const found = SIGNS.find(({ words }) => words.test(text))
  if (found === undefined || (found.mayBeThing && OF_THINGS.test(text))) return null
  return isOfNow(text, text.search(found.words)) ? found.trouble : null
}

/** Whether a text that tells of trouble from a place on tells of now and here, and complains or tells rather than asks. */
function isOfNow(text: string, at: number): boolean {
  if (isToldOfElse(text)) return false
  const complains = COMPLAINED.test(text)
  if (NOT_YET.test(text) && !complains && !LASTS.test(text)) return false
  if (SUPPOSED.test(text.slice(0, at))) return false
  return complains || OWN.test(text) || !ASKED.test(text)
}

/** Whether trouble that is told is over, elsewhere, or only thought of. */
export function isTalkOfTrouble(text: string): boolean {
  return isToldOfElse(text) || SUPPOSED.test(text)
}

/** Whether what is told is of elsewhere, over, or of another day. */
function isToldOfElse(text: string): boolean {
  if (ELSE.test(text) || DONE.test(text)) return true
  return PAST.test(text) && !NOW.test(text)
}
