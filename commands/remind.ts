import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Those who have not answered are asked again (催). */
export interface RemindFields {
  /** Which roll-call, as typed; null is the one that is open. */
  readonly form: string | null
}

export const remind = command<Utterance, Where, RemindFields>({
  name: 'remind',
  title: '催报',
  words: ['催', '催一下', '提醒没报的'],
  who: ['staff', 'partner'],
  help: {
    zh: '催一下没报的：催一下',
    en: 'Asks again those who have not answered.',
  },
  examples: [{ say: '催一下', gives: {} }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: RemindFields, _view: View): readonly Effect[] {
  return []
}
