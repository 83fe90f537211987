// Played by: under-observation.chat
import { homeHere } from '../src/domain/case/place.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { Day, Moment } from '../src/domain/model/moment/calendar-day.ts'
import { momentOf } from '../src/domain/model/moment/moment.ts'
import type { Home } from '../src/domain/model/person.ts'
import { DAY } from '../src/domain/model/time.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import { answersFor } from '../src/domain/privacy/rights.ts'
import { endObservation, startObservation } from '../src/domain/roll-call/observation.ts'
import { noSuchHouseholdText } from '../src/domain/wording/household.ts'
import { whichMomentText } from '../src/domain/wording/moment.ts'
import { householdName } from '../src/domain/wording/name.ts'
import {
  alreadyObservedText,
  nobodyBoundText,
  notObservedText,
  OBSERVATION_BY_OTHERS,
  observedText,
  releasedText,
} from '../src/domain/wording/observation.ts'
import { lastDayIn, monthDayOf } from '../src/language/time/last-day.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A household goes under observation, or out of it (居家观察). */
export interface ObserveFields {
  readonly household: string
  /** The last day; fourteen days where none is named. */
  readonly until: { readonly month: number; readonly day: number } | null
  /** The same as it was said: 下周一; null where none is named. */
  readonly last: Day | null
  readonly over: boolean
}

export const observe = command<Utterance, Where, ObserveFields>({
  name: 'observe',
  title: '居家观察',
  words: ['居家观察', '解除观察'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '居家观察：居家观察 2-301 到3月5日 / 解除观察 2-301（在工作群说，或单独发给我）',
    en: 'Puts a household under observation: asked one-to-one twice a day.',
    pages: {},
  },
  examples: [
    {
      say: '居家观察 2-301 到3月5日',
      where: { place: 'grid' },
      gives: { household: '2-301', until: { month: 3, day: 5 }, over: false },
    },
    { say: '解除观察 2-301', where: { place: 'grid' }, gives: { household: '2-301', over: true } },
  ],
  read,
  decide,
})

const BEGIN = /^[\s,]*(?:居家观察|居家隔离|(解除(?:居家)?(?:观察|隔离)))[\s:,]*/

/** Never in a building's group nor a partner's: who is under observation is nobody's business there. */
function read(
  { text, parts }: Utterance,
  where: Where,
): { readonly fields: ObserveFields; readonly left: number } | null {
  if (where.place === 'building' || where.place === 'partner') return null
  const begun = BEGIN.exec(text)
  if (begun === null) return null
  const home = parts().find((part) => part.kind === 'address' && part.household !== null)
  if (home?.kind !== 'address' || home.household === null) return null
  if (home.start > begun[0].length) return null
  const last = lastDayIn(text.slice(home.end))
  const over = begun[1] !== undefined
  return { fields: { household: home.household, until: monthDayOf(last), last, over }, left: 0 }
}

// ---- what it decides ----

const USUAL = 14 * DAY

function decide(fields: ObserveFields, view: View): readonly Effect[] {
  const home = homeHere(view, fields.household)
  if (home === null) return [answer(view, null, noSuchHouseholdText(fields.household))]
  if (!answersFor(view, view.speaker.contact, home.area)) {
    return [answer(view, null, OBSERVATION_BY_OTHERS)]
  }
  const open = view.observationsAt(home).filter(({ state }) => state === 'on')
  return fields.over ? release(view, home, open) : begin(fields, view, home, open)
}

type Open = ReturnType<View['observationsAt']>

function release(view: View, home: Home, open: Open): readonly Effect[] {
  const label = labelOf(view, home)
  if (open.length === 0) return [answer(view, null, notObservedText(label))]
  return [
    ...open.flatMap((observation) => endObservation(view, observation)),
    answer(view, null, releasedText(label)),
  ]
}

function begin(fields: ObserveFields, view: View, home: Home, open: Open): readonly Effect[] {
  const label = labelOf(view, home)
  if (open.length > 0) return [answer(view, null, alreadyObservedText(label))]
  const [who] = view.livesAt(home)
  if (who === undefined) {
    return [answer(view, null, nobodyBoundText(label, home.household))]
  }
  const end = lastDay(fields, view)
  if ('ask' in end) return [answer(view, null, whichMomentText(end.ask, view.now))]
  const to = end.at
  const observation = {
    id: view.nextObservation(),
    home,
    who,
    from: view.now,
    to,
    state: 'on' as const,
  }
  return [
    ...startObservation(view, observation),
    answer(view, null, observedText(label, who.name, to - 1)),
  ]
}

/** Nobody is observed for longer than this: the day named is past. */
const LONGEST = 90 * DAY

function lastDay({ last }: ObserveFields, { now }: View): Moment {
  if (last === null) return { at: now + USUAL }
  return momentOf({ kind: 'point', day: last, minutes: null, named: false }, now, LONGEST)
}

function labelOf(view: View, home: Home): string {
  return householdName(view.street, home)
}
