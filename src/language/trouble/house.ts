import { characterClass } from '../character-class.ts'
import { phrases } from '../phrase.ts'
import type { Utterance } from '../utterance.ts'
import { BYGONE } from '../words/danger/talk/bygone.ts'
import { ELSEWHERE } from '../words/danger/talk/elsewhere.ts'
import { HEARSAY } from '../words/danger/talk/hearsay.ts'
import { AHEAD } from '../words/trouble/ahead.ts'
import { AWAY } from '../words/trouble/away.ts'
import { COMPLAINT } from '../words/trouble/complaint.ts'
import { DRAIN } from '../words/trouble/drain.ts'
import { HEATING } from '../words/trouble/heating.ts'
import { LASTING } from '../words/trouble/lasting.ts'
import { LIFT } from '../words/trouble/lift.ts'
import { OURS } from '../words/trouble/ours.ts'
import { OVER } from '../words/trouble/over.ts'
import { POWER } from '../words/trouble/power.ts'
import { STILL } from '../words/trouble/still.ts'
import { WATER } from '../words/trouble/water.ts'
import { WONDERING } from '../words/trouble/wondering.ts'

/** What of a house is out of order. */
export const HOUSE_TROUBLES = ['lift', 'drain', 'heating', 'water', 'power'] as const
export type HouseTrouble = (typeof HOUSE_TROUBLES)[number]

/** What is told of one thing in words of another goes with the first: heating that leaks is heating. */
const SIGNS: readonly (readonly [HouseTrouble, RegExp])[] = [
  ['lift', phrases(LIFT)],
  ['drain', phrases(DRAIN)],
  ['heating', phrases(HEATING)],
  ['water', phrases(WATER)],
  ['power', phrases(POWER)],
]
/** Each of these signs has one. */
export const HOUSE = characterClass('梯水电灯暖闸堵漏黑热')

const ELSE = phrases(`${AWAY} ${ELSEWHERE} ${HEARSAY}`)
const NOT_YET = phrases(AHEAD)
const DONE = phrases(OVER)
const ASKED = phrases(WONDERING)
const COMPLAINED = phrases(COMPLAINT)
const PAST = phrases(BYGONE)
const NOW = phrases(LASTING)
const OWN = phrases(OURS)
const LASTS = phrases(STILL)
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
  const found = SIGNS.find(([, signs]) => signs.test(text))?.[0] ?? null
  if (found === null || ELSE.test(text) || DONE.test(text)) return null
  const complains = COMPLAINED.test(text)
  if (NOT_YET.test(text) && !complains && !LASTS.test(text)) return null
  if (ASKED.test(text) && !complains && !OWN.test(text)) return null
  return PAST.test(text) && !NOW.test(text) ? null : found
}
