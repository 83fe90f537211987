import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Who opened a case says that all is well (确认). */
export interface ConfirmFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const confirm = command<Utterance, Where, ConfirmFields>({
  name: 'confirm',
  title: '确认',
  words: ['确认', '收到货了', '满意', '好了谢谢'],
  who: ['everyone'],
  help: {
    zh: '确认办好：确认 12',
    en: 'Confirms that a case was done well.',
  },
  examples: [{ say: '确认 12', gives: { case: 12 } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: ConfirmFields, _view: View): readonly Effect[] {
  return []
}
