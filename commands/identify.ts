import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A member of staff binds their contact by a code (认证). */
export interface IdentifyFields {
  readonly code: string
}

export const identify = command<Utterance, Where, IdentifyFields>({
  name: 'identify',
  title: '认证',
  words: ['认证'],
  who: ['staff'],
  help: {
    zh: '工作人员认证：单独发给我「认证 ABC123」',
    en: 'Binds a staff member’s contact by a code, one-to-one.',
  },
  examples: [{ say: '认证 7K2M9Q', where: { place: 'direct' }, gives: { code: '7K2M9Q' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: IdentifyFields, _view: View): readonly Effect[] {
  return []
}
