// Played by: a-roll-call-gets-longer.chat
import type { Effect } from '../../src/domain/model/effect.ts'
import { momentOf } from '../../src/domain/model/moment/moment.ts'
import type { RollCall } from '../../src/domain/model/roll-call.ts'
import { DAY, spoken } from '../../src/domain/model/time.ts'
import type { View } from '../../src/domain/model/view.ts'
import { answer } from '../../src/domain/notify/answer.ts'
import { amongResidents } from '../../src/domain/privacy/discretion.ts'
import { extendRollCall } from '../../src/domain/roll-call/extension.ts'
import { inDuty, openAsked } from '../../src/domain/roll-call/here.ts'
import { whichMomentText } from '../../src/domain/wording/moment.ts'
import { extendedText } from '../../src/domain/wording/turn/roll-call.ts'
import { phrases } from '../../src/language/phrase.ts'
import { type When, whenIn } from '../../src/language/time/when.ts'
import type { Utterance } from '../../src/language/utterance.ts'
import type { Where } from '../../src/language/where.ts'
import { LONGER } from '../../src/language/words/turns/longer.ts'
import { command } from '../command.ts'

/** An open roll-call goes on for longer (延长). */
export interface ExtendFields {
  /** The time said: an hour, or how much longer. */
  readonly until: When
}

export const extend = command<Utterance, Where, ExtendFields>({
  name: 'extend',
  title: '延长点名',
  words: ['延长点名', '延长到'],
  talk: ['延长到'],
  who: ['staff'],
  doubt: 'set-words',
  recall: 'ask',
  help: {
    zh: '点名多留会儿：延长到11点',
    en: 'Lets the open roll-call go on for longer.',
    pages: { captain: ['点名', 7], grid: ['点名', 4] },
  },
  needs: ['延推宽顺再', '长到迟后限给延至'],
  examples: [
    {
      say: '延长半小时',
      where: { asked: { kind: 'temperature' } },
      gives: { until: { kind: 'span', minutes: 30 } },
    },
  ],
  read: readWords,
  decide,
})

const BEGINS = phrases(LONGER)
const LONGEST_SAID = 24

function readWords(
  { text, quote }: Utterance,
  { asked, place }: Where,
): { fields: ExtendFields; left: number } | null {
  if (asked === null && place === 'building') return null
  if (text.length > LONGEST_SAID || (quote !== null && !quote.bot)) return null
  if (!BEGINS.test(text) || /[?]|吗/.test(text)) return null
  const until = whenIn(text)
  return until === null ? null : { fields: { until }, left: 0 }
}

// ---- what it decides ----

/** To the end of the next week is as far as a roll-call reaches. */
const LONGEST = 14 * DAY

/** Who may not say so has only talked. */
function decide({ until }: ExtendFields, view: View): readonly Effect[] {
  const own = inDuty(view, openAsked(view, null))
  const [first] = own
  if (first === undefined) return []
  const from = until.kind === 'span' ? first.deadline : view.now
  const moment = momentOf(until, from, LONGEST)
  if ('ask' in moment) return [answer(view, null, whichMomentText(moment.ask, view.now))]
  const { at } = moment
  const shorter = own.filter(({ deadline }) => deadline < at)
  return [
    ...shorter.flatMap((one: RollCall) => extendRollCall(view, one, at)),
    ...(amongResidents(view.street, view.here.address)
      ? []
      : [answer(view, null, extendedText(first.form, spoken(at, view.now)))]),
  ]
}
