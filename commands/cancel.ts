import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Who opened a case needs it no more (取消). */
export interface CancelFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const cancel = command<Utterance, Where, CancelFields>({
  name: 'cancel',
  title: '取消',
  words: ['取消', '撤销', '不用了'],
  who: ['everyone'],
  help: {
    zh: '不用了：取消 12',
    en: 'Takes a case back.',
  },
  examples: [{ say: '取消 12', gives: { case: 12 } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: CancelFields, _view: View): readonly Effect[] {
  return []
}
