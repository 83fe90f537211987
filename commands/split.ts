import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A merged case is taken apart again (拆分). */
export interface SplitFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const split = command<Utterance, Where, SplitFields>({
  name: 'split',
  title: '拆分',
  words: ['拆分'],
  who: ['staff', 'partner'],
  help: {
    zh: '拆开：拆分 15',
    en: 'Takes a merged case apart.',
  },
  examples: [{ say: '拆分 15', gives: { case: 15 } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: SplitFields, _view: View): readonly Effect[] {
  return []
}
