import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Two cases are one trouble (合并). */
export interface MergeFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const merge = command<Utterance, Where, MergeFields>({
  name: 'merge',
  title: '合并',
  words: ['合并'],
  who: ['staff', 'partner'],
  help: {
    zh: '合成一件：合并 12 15',
    en: 'Makes one case of several.',
  },
  examples: [{ say: '合并 12 15', gives: { case: 12, cases: [12, 15] } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: MergeFields, _view: View): readonly Effect[] {
  return []
}
