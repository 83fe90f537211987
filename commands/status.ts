import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** How things stand (进度). */
export interface StatusFields {
  readonly case: number | null
  /** The talker asks for all of their own: 我的. */
  readonly mine: boolean
  /** The words that name an area, where one is asked about: 3号楼. */
  readonly area: string | null
}

export const status = command<Utterance, Where, StatusFields>({
  name: 'status',
  title: '进度',
  words: ['查', '进度', '我的'],
  who: ['everyone'],
  help: {
    zh: '查进度：查 12 / 进度 / 我的',
    en: 'Tells how a case stands, or all of one’s own.',
  },
  examples: [
    { say: '查 12', gives: { case: 12 } },
    { say: '进度', gives: {} },
  ],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: StatusFields, _view: View): readonly Effect[] {
  return []
}
