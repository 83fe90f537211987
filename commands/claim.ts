import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Someone takes a case (接单). */
export interface ClaimFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const claim = command<Utterance, Where, ClaimFields>({
  name: 'claim',
  title: '接单',
  words: ['接单', '我来', '我接'],
  who: ['staff', 'partner'],
  help: {
    zh: '接手工单：接单 12，或引用那条工单回「我来」',
    en: 'Takes a case.',
  },
  examples: [{ say: '接单 12', gives: { case: 12 } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: ClaimFields, _view: View): readonly Effect[] {
  return []
}
