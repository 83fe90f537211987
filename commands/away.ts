import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A household is away for a while, or back (外出). */
export interface AwayFields {
  /** Null: the talker’s own. */
  readonly household: string | null
  /** The last day away. */
  readonly until: { readonly month: number; readonly day: number } | null
  readonly back: boolean
}

export const away = command<Utterance, Where, AwayFields>({
  name: 'away',
  title: '外出',
  words: ['外出', '回来了'],
  who: ['everyone'],
  help: {
    zh: '不在家：2-301 外出到3月5日 / 我家外出到3月5日 / 2-301 回来了',
    en: 'Says that a household is away, or back.',
  },
  examples: [
    {
      say: '2-301 外出到3月5日',
      gives: { household: '2-301', until: { month: 3, day: 5 }, back: false },
    },
  ],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: AwayFields, _view: View): readonly Effect[] {
  return []
}
