import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A case that was said to be done is not (退回). */
export interface ReopenFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const reopen = command<Utterance, Where, ReopenFields>({
  name: 'reopen',
  title: '退回',
  words: ['退回', '没解决', '还没好', '重办', '不满意'],
  who: ['everyone'],
  help: {
    zh: '没办好：退回 12 还在漏水',
    en: 'Opens a case again.',
  },
  examples: [{ say: '退回 12 没修好', gives: { case: 12, text: '没修好' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: ReopenFields, _view: View): readonly Effect[] {
  return []
}
