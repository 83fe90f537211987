// Played by: a-day-that-is-not-there.chat
import { homeHere } from '../src/domain/case/place.ts'
import { within } from '../src/domain/model/area.ts'
import type { Effect } from '../src/domain/model/effect.ts'
import type { Day, Moment, Unknown } from '../src/domain/model/moment/calendar-day.ts'
import { momentOf } from '../src/domain/model/moment/moment.ts'
import type { Home } from '../src/domain/model/person.ts'
import { DAY, dayStart, HOUR } from '../src/domain/model/time.ts'
import type { View } from '../src/domain/model/view.ts'
import { answer } from '../src/domain/notify/answer.ts'
import {
  AWAY_BY_OTHERS,
  awayText,
  backText,
  pastDayText,
  WHO_IS_AWAY,
} from '../src/domain/wording/household.ts'
import { whichMomentText } from '../src/domain/wording/moment.ts'
import { householdName } from '../src/domain/wording/name.ts'
import { DIGIT, NUMERAL } from '../src/language/character-class.ts'
import { lastDayIn, monthDayOf } from '../src/language/time/last-day.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'
import { command } from './command.ts'

/** A household is away for a while, or back (外出). */
export interface AwayFields {
  /** Null: the speaker’s own. */
  readonly household: string | null
  /** The last day away. */
  readonly until: { readonly month: number; readonly day: number } | null
  /** The same as it was said: 下周一; null where none is named. */
  readonly last: Day | null
  readonly back: boolean
}

export const away = command<Utterance, Where, AwayFields>({
  name: 'away',
  title: '外出',
  words: ['外出', '回来了'],
  talk: ['外出', '回来了'],
  who: ['everyone'],
  doubt: 'set-words',
  recall: 'undo',
  help: {
    zh: '不在家：2-301 外出到3月5日 / 我家外出到3月5日 / 2-301 回来了',
    en: 'Says that a household is away, or back.',
    asked: { words: /外出/, position: 12 },
    pages: { resident: ['报平安', 2], captain: ['点名', 6] },
  },
  needs: ['出回到', `${DIGIT.characters}${NUMERAL.characters}日天明后末底夕节`],
  examples: [
    {
      say: '2-301 外出到3月5日',
      gives: { household: '2-301', until: { month: 3, day: 5 }, back: false },
    },
    { say: '我家外出三天', gives: { last: { kind: 'after', days: 3 }, back: false } },
  ],
  read: readWords,
  decide,
})

const LEAVES =
  /^[\s,]*(?:.{0,14}?)(?:(?:外出|出门|回老家|出差)(?=[到至])|外出(?=[0-9一二两三四五六七八九十半]{1,3} ?个?[天周星礼月]))/
/** What may stand behind the last day. */
const AFTER = /^(?:[早晚]上?|[上下]午)?(?:才?回来?)?[\s。!~,]*(?:谢谢)?[\s。!]*$/
const BACK = /^[\s,]*(?:.{0,14}?)(?:已?经?回来了?|回青了?|返家了?|到家了)[\s。!~]*$/

function readWords({ text, parts }: Utterance): { fields: AwayFields; left: number } | null {
  const leaves = LEAVES.exec(text)
  const last = leaves === null ? null : lastDayIn(text.slice(leaves[0].length), AFTER)
  const back = last === null && BACK.test(text)
  if (last === null && !back) return null
  const address = parts().find((part) => part.kind === 'address' && part.household !== null)
  const household = address?.kind === 'address' ? address.household : null
  if (household === null && (back || !/^[\s,]*(?:我家|俺家|我们家|我)/.test(text))) return null
  return { fields: { household, until: monthDayOf(last), last, back }, left: 0 }
}

// ---- what it decides ----

function decide(fields: AwayFields, view: View): readonly Effect[] {
  const home = fields.household === null ? view.speaker.home : homeHere(view, fields.household)
  if (home === null) return [answer(view, null, WHO_IS_AWAY)]
  if (!mayTell(view, home)) return [answer(view, null, AWAY_BY_OTHERS)]
  const own = lives(view, home) ? { by: view.speaker.contact } : {}
  const label = householdName(view.street, home)
  if (fields.back) {
    return [
      { do: 'household', household: { home, ...own, away: null } },
      answer(view, null, backText(label)),
    ]
  }
  const until = lastDay(fields, view.now)
  if ('ask' in until) return [answer(view, null, askText(until.ask, view.now))]
  const last = fields.last === null ? null : until.at - HOUR
  return [
    { do: 'household', household: { home, ...own, away: until.at } },
    answer(view, null, awayText(label, last)),
  ]
}

function lastDay({ last }: AwayFields, now: number): Moment {
  if (last === null) return { at: dayStart(now) + 30 * DAY }
  return momentOf({ kind: 'point', day: last, minutes: null, named: false }, now, LONGEST)
}

function askText(ask: Unknown, now: number): string {
  return ask.why === 'past' || ask.why === 'far'
    ? pastDayText(ask.at - HOUR)
    : whichMomentText(ask, now)
}

/** Nobody is asked for longer than this: the day named is past. */
const LONGEST = 300 * DAY

function lives({ speaker: { home: own } }: View, home: Home): boolean {
  return own !== null && own.area === home.area && own.household === home.household
}

function mayTell(view: View, home: Home): boolean {
  const { positions } = view.speaker
  return lives(view, home) || positions.some(({ area }) => within(home.area, area))
}
