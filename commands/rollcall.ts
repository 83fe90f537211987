import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Until, Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** The households are asked (点名). */
export interface RollCallFields {
  /** `HH:mm`, where the hour said is certain. */
  readonly deadline?: string
  /** The hour said, certain or not: 10点 is the next such hour. */
  readonly until: Until | null
  /** What is asked, as typed: 台风平安; null is 体温. */
  readonly form: string | null
  /** What else was said, raw. */
  readonly text: string
}

export const rollcall = command<Utterance, Where, RollCallFields>({
  name: 'rollcall',
  title: '点名',
  words: ['点名', '开始打卡', '开始报体温'],
  who: ['staff', 'partner'],
  help: {
    zh: '开始点名：点名 晚上8点前 / 点名 台风平安 今天18点前',
    en: 'Opens a roll-call.',
  },
  examples: [
    { say: '开始打卡，晚上8点前报完', gives: { deadline: '20:00' } },
    { say: '点名 截止20:30', gives: { deadline: '20:30' } },
  ],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: RollCallFields, _view: View): readonly Effect[] {
  return []
}
