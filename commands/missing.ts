import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Who has not answered (未报). */
export interface MissingFields {
  /** Which roll-call, as typed; null is the one that is open. */
  readonly form: string | null
}

export const missing = command<Utterance, Where, MissingFields>({
  name: 'missing',
  title: '未报',
  words: ['谁没报', '还差谁', '未报', '名单'],
  who: ['staff', 'partner'],
  help: {
    zh: '看谁没报：谁没报',
    en: 'Lists the households that have not answered.',
  },
  examples: [{ say: '谁没报', gives: {} }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: MissingFields, _view: View): readonly Effect[] {
  return []
}
