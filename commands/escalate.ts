import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A case is to climb a level (升级). */
export interface EscalateFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The level named; null: one above. */
  readonly level: 'grid' | 'community' | 'street' | null
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const escalate = command<Utterance, Where, EscalateFields>({
  name: 'escalate',
  title: '升级',
  words: ['升级', '报网格', '报社区', '报街道'],
  who: ['staff', 'partner'],
  help: {
    zh: '往上报：升级 12 / 12 报社区',
    en: 'Tells a higher level of a case.',
  },
  examples: [{ say: '12 报社区', gives: { case: 12, level: 'community' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: EscalateFields, _view: View): readonly Effect[] {
  return []
}
