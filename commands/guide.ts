import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** Someone asks how it works (帮助). */
export interface GuideFields {
  /** The name of the command that is asked about, where one is. */
  readonly topic: string | null
}

export const guide = command<Utterance, Where, GuideFields>({
  name: 'guide',
  title: '帮助',
  words: ['帮助', '菜单', '怎么用'],
  who: ['everyone'],
  help: {
    zh: '怎么用：帮助',
    en: 'Tells what can be said.',
  },
  examples: [{ say: '帮助', gives: {} }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: GuideFields, _view: View): readonly Effect[] {
  return []
}
