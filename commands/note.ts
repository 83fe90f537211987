import { command } from '../src/domain/command.ts'
import type { Effect } from '../src/domain/effect.ts'
import type { View } from '../src/domain/view.ts'
import type { Utterance } from '../src/language/utterance.ts'
import type { Where } from '../src/language/where.ts'

/** A remark that goes into a case’s history (备注). */
export interface NoteFields {
  readonly case: number
  /** All the numbers said, the first included. */
  readonly cases: readonly number[]
  /** The free words that stood with it, raw; empty where none did. */
  readonly text: string
}

export const note = command<Utterance, Where, NoteFields>({
  name: 'note',
  title: '备注',
  words: ['备注', '留言'],
  who: ['everyone'],
  help: {
    zh: '补充一句：备注 12 师傅下午来',
    en: 'Adds a remark to a case.',
  },
  examples: [{ say: '备注 12 师傅下午来', gives: { case: 12, text: '师傅下午来' } }],
  read: () => null,
  decide,
})

// ---- what it decides ----

function decide(_fields: NoteFields, _view: View): readonly Effect[] {
  return []
}
